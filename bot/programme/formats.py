"""How a language writes days, numbers and lists.

German and English, which every start needs, stand here as CLDR has them (a test compares). Any other language is
Babel's: the data that it brings along take five megabytes and a tenth of a start.
"""

from collections.abc import Sequence
from datetime import date
from typing import Literal

from msgspec import Struct


class Format(Struct, frozen=True):
    months: tuple[str, ...]
    day: str
    thousands: str
    both: str
    """Before the last of a list."""
    either: str


OURS = {
    "de": Format(
        months=(
            *("Januar", "Februar", "März", "April", "Mai", "Juni"),
            *("Juli", "August", "September", "Oktober", "November", "Dezember"),
        ),
        day="{day}. {month} {year}",
        thousands=".",
        both=" und ",
        either=" oder ",
    ),
    "en": Format(
        months=(
            *("January", "February", "March", "April", "May", "June"),
            *("July", "August", "September", "October", "November", "December"),
        ),
        day="{day} {month} {year}",
        thousands=",",
        both=" and ",
        either=" or ",
    ),
}


def day_in(day: date, language: str) -> str:
    """`1. März 2027`, `1 March 2027`"""
    if ours := OURS.get(language):
        return ours.day.format(day=day.day, month=ours.months[day.month - 1], year=day.year)
    from babel.dates import format_date

    return format_date(day, "d MMMM y", locale=language)


def month_in(day: date, language: str) -> str:
    """`März 2027`"""
    if ours := OURS.get(language):
        return f"{ours.months[day.month - 1]} {day.year}"
    from babel.dates import format_date

    return format_date(day, "LLLL y", locale=language)


def number_in(number: int, language: str) -> str:
    if ours := OURS.get(language):
        return f"{number:,}".replace(",", ours.thousands)
    from babel.numbers import format_decimal

    return format_decimal(number, locale=language)


def both_in(names: Sequence[str], language: str) -> str:
    """`a, b und c`"""
    return _listed(names, language, "standard")


def either_in(names: Sequence[str], language: str) -> str:
    """`a, b oder c`"""
    return _listed(names, language, "or")


def _listed(names: Sequence[str], language: str, style: Literal["standard", "or"]) -> str:
    if ours := OURS.get(language):
        *before, end = names
        return f"{', '.join(before)}{ours.either if style == 'or' else ours.both}{end}" if before else end
    from babel.lists import format_list

    return format_list(names, style, locale=language)
