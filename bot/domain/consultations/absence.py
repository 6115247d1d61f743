"""Who of the Koordination is away, until when, and who stands in."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta

from msgspec import Struct

from bot.domain.errors import Refusal
from bot.domain.people import Person
from bot.links.absence import AskAbsence

LONGEST = timedelta(days=366)
SUNDAY = 6


class Absence(Struct, frozen=True):
    person: str
    until: date
    """The last day on which they are away."""
    stand_in: str | None
    """None: any of the others."""
    at: datetime
    """When they said so."""

    def covers(self, day: date) -> bool:
        return day <= self.until


def away(absences: Iterable[Absence], day: date) -> Mapping[str, Absence]:
    """By person."""
    return {one.person: one for one in absences if one.covers(day)}


def there_on(desk: Iterable[Person], absences: Iterable[Absence], day: date) -> tuple[Person, ...]:
    """Those who answer on that day; all of them when nobody is left."""
    missing = away(absences, day)
    desk = tuple(desk)
    return tuple(one for one in desk if one.id not in missing) or desk


def in_place_of(person: str, desk: Iterable[Person], absences: Iterable[Absence], day: date) -> tuple[Person, ...]:
    """Who does what this person should: they themselves, their stand-in, or everybody who is there."""
    missing, desk = away(absences, day), tuple(desk)
    seen = {person}
    while person in missing and (stand_in := missing[person].stand_in) and stand_in not in seen:
        seen.add(person := stand_in)
    own = tuple(one for one in desk if one.id == person and one.id not in missing)
    return own or there_on(desk, missing.values(), day)


def last_days(day: date) -> tuple[date, ...]:
    """That are offered: today, and the Sundays of this week and the next one."""
    sunday = day + timedelta(days=SUNDAY - day.weekday())
    return tuple(dict.fromkeys((day, *(sunday + timedelta(weeks=weeks) for weeks in range(2)))))


def away_until(person: str, until: date, stand_in: str | None, now: datetime, day: date) -> Absence:
    """`day`: today. Raises a refusal for a day that is over, or too far away to be meant."""
    if not day <= until <= day + LONGEST:
        raise Refusal("absence-day-wrong", to=AskAbsence(), day=until)
    return Absence(person, until, stand_in, now)
