"""Public holidays of the Länder."""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache, cached_property
from typing import Any

from bot.terms import Land


@cache
def of_land(land: str) -> "PublicHolidays":
    """An unknown Land has those that all of Germany has."""
    return PublicHolidays(land if land in set(Land) else None)


class PublicHolidays:
    """The library is loaded with the first day that somebody asks for."""

    def __init__(self, land: str | None) -> None:
        self._land = land
        self._years: dict[int, frozenset[date]] = {}

    @cached_property
    def _days(self) -> Any:
        import holidays

        return holidays.country_holidays("DE", subdiv=self._land, language="de")

    def __contains__(self, day: object, /) -> bool:
        return isinstance(day, date) and day in self._of(day.year)

    def _of(self, year: int) -> frozenset[date]:
        """Plans ask for thousands of days, and the library's own answer takes its time."""
        if year not in self._years:
            self._years[year] = frozenset(day for day, _ in self.between(date(year, 1, 1), date(year, 12, 31)))
        return self._years[year]

    def between(self, first: date, last: date) -> Iterator[tuple[date, str]]:
        """Days and their German names, both ends included."""
        for ahead in range((last - first).days + 1):
            day = first + timedelta(days=ahead)
            if name := self._days.get(day):
                yield day, name
