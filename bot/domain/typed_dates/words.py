"""Days inside a longer text, as people type them: one, from and to, or several in a row."""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from bot.domain.typed_dates.clock_forms import is_numbered
from bot.domain.typed_dates.clock_words import WallHours
from bot.domain.typed_dates.forms import parse_day
from bot.domain.typed_dates.runs import LONG_WEEKDAYS, MONTH, TOKEN, Token, could_be, runs

FAR = timedelta(days=300)
"""A day without a year that is farther ahead was perhaps meant for one that is over."""
_AROUND = tuple(sorted(range(-366, 367), key=abs))
_BEFORE, _AFTER = tuple(range(0, -367, -1)), tuple(range(367))
"""Days of a year on both sides, and on one; the nearest first."""


class Days(Struct, frozen=True):
    """What was found, and where in the text."""

    first: date
    last: date
    said: tuple[tuple[date, int], ...]
    """Each day that stands with a weekday, and that weekday (Monday is 0)."""
    span: tuple[int, int]
    hours: WallHours | None = None
    """Times that stand between the days, as in "Fr 16 Uhr bis So 14 Uhr"."""
    guessed: bool = False
    """Nobody typed the year, and it is far ahead."""
    two_ways: bool = False
    """Day and month could be the other way round."""
    ranged: bool = False
    """From and to were typed, though perhaps of the same day."""

    @property
    def wrong(self) -> bool:
        return any(day.weekday() != weekday for day, weekday in self.said)


def find_all_days(text: str, today: date) -> tuple[Days, ...]:
    """The first day, or the first days from and to. Without a year it is the next such day. Several that belong
    together, as in "17.3., 24.3. und 31.3.", stand each on its own.

    Days in a row that follow one another, as "12. und 13. März", are one stretch of time.
    """
    for run in runs(text):
        if days := _dated(run, today):
            return days
    return ()


def every_day(text: str, today: date) -> tuple[Days, ...]:
    """All days of a longer text, in its order."""
    return tuple(one for run in runs(text) for one in _dated(run, today))


def names_no_day(text: str, today: date) -> bool:
    """Something is written as a day and is none: 31.02."""
    wholes = (found for found in TOKEN.finditer(text) if found["whole"])
    return any(parse_day(_plain(found["whole"]), today) is None for found in wholes)


def loose_days(text: str) -> list[str]:
    """What still looks like a day."""
    wholes = [found["whole"] for found in TOKEN.finditer(text) if found["whole"]]
    short = list(re.finditer(r"(?<![\d.])([0-3]?\d)\.([01]?\d)(?![\d.:]|\s*uhr)", text, re.ASCII))
    likely = [found[0] for found in short if could_be(found) and not is_numbered(text, found.start())]
    names = [found[0] for found in re.finditer(rf"(?<!\w)(?:{LONG_WEEKDAYS})s?\b", text, re.IGNORECASE)]
    return [*wholes, *likely, *names]


def _dated(run: Sequence[Token], today: date) -> tuple[Days, ...]:
    days = _resolved(run, today)
    if days is None:
        return ()
    groups = _groups(run, days)
    if len(groups) > 1 and all(_follows(one, other) for one, other in pairwise(groups)):
        groups = [_merged(groups)]
    guessed = not any(token.dated for token in run)
    return tuple(replace(one, guessed=guessed and one.first - today > FAR) for one in groups)


def _resolved(run: Sequence[Token], today: date) -> list[date] | None:
    """From the day that is certain to its neighbours on both sides."""
    wholes = [at for at, token in enumerate(run) if token.whole]
    anchor = next((at for at in reversed(wholes) if run[at].dated), wholes[-1])
    known: dict[int, date | None] = {anchor: parse_day(_plain(run[anchor].raw), today)}
    for at in reversed(range(anchor)):
        known[at] = _beside(run[at], known[at + 1], today, before=run[at + 1].ranges)
    for at in range(anchor + 1, len(run)):
        known[at] = _beside(run[at], known[at - 1], today, after=run[at].ranges)
    days = [known[at] for at in range(len(run))]
    found = [day for day in days if day]
    return found if len(found) == len(days) else None


def _beside(token: Token, other: date | None, today: date, *, before: bool = False, after: bool = False) -> date | None:
    """ "12." takes month and year from the day beside it, "30.3." the year."""
    if other is None or token.dated:
        return parse_day(_plain(token.raw), today) if other else None
    day, month = _parts(token, today)
    if day is None:
        return None
    nearest = _BEFORE if before else _AFTER if after else _AROUND
    fits = (other + timedelta(days=step) for step in nearest)
    return next((one for one in fits if one.day == day and month in {None, one.month}), None)


def _parts(token: Token, today: date) -> tuple[int | None, int | None]:
    if token.whole:
        found = parse_day(_plain(token.raw), today)
        return (found.day, found.month) if found else (None, None)
    day, *month = (int(part) for part in re.findall(r"\d+", token.raw))
    return day, month[0] if month else None


def _groups(run: Sequence[Token], days: Sequence[date]) -> list[Days]:
    groups: list[Days] = []
    following: WallHours | None = None
    for at in reversed(range(len(run))):
        if run[at].ranges and at:
            continue
        ends = at + 1 < len(run) and run[at + 1].ranges
        tokens, own = run[at : at + 1 + ends], days[at : at + 1 + ends]
        following = run[at].hours if ends else run[at].hours or following
        groups.append(_group(tokens, own, following))
    return groups[::-1]


def _group(tokens: Sequence[Token], days: Sequence[date], hours: WallHours | None) -> Days:
    said = tuple((day, token.weekday) for token, day in zip(tokens, days, strict=True) if token.weekday is not None)
    span = (tokens[0].span[0], tokens[-1].span[1])
    two_ways = any(_two_ways(token.raw) for token in tokens)
    return Days(days[0], days[-1], said, span, hours, two_ways=two_ways, ranged=len(tokens) > 1)


def _follows(one: Days, other: Days) -> bool:
    return one.first == one.last and other.first == other.last == one.last + timedelta(days=1) and one.hours is None


def _merged(groups: Sequence[Days]) -> Days:
    first, last = groups[0], groups[-1]
    said = tuple(pair for one in groups for pair in one.said)
    two_ways = any(one.two_ways for one in groups)
    return Days(first.first, last.last, said, (first.span[0], last.span[1]), two_ways=two_ways)


def _two_ways(raw: str) -> bool:
    found = re.fullmatch(r"(\d\d?)[/-](\d\d?)[/-](?:\d{4}|\d\d)", raw, re.ASCII)
    return bool(found) and int(found[1]) <= 12 and int(found[2]) <= 12 and found[1] != found[2]  # type: ignore[index]


def _plain(raw: str) -> str:
    """Written as `parse_day` reads it."""
    if found := re.fullmatch(r"(\d\d?)[/-](\d\d?)([/-](?:\d{4}|\d\d))", raw, re.ASCII):
        one, other = int(found[1]), int(found[2])
        day, month = (other, one) if other > 12 >= one else (one, other)
        return f"{day}.{month}.{found[3][1:]}"
    if found := re.fullmatch(rf"({MONTH})\s(\d\d?)(?:st|nd|rd|th)?(?:,?\s(\d{{4}}))?", raw, re.IGNORECASE):
        return f"{found[2]}. {found[1]} {found[3] or ''}".strip()
    raw = raw.removesuffix("T")
    return re.sub(r"(?<=\d)t[er]n?(?=\s)|'", lambda part: "." if part[0] != "'" else "", raw)


def trusting_weekday(days: Days) -> Days:
    """The nearest days that fall on the weekdays that were said; of two as near, the later one."""
    moved = {day: _nearest(day, weekday) for day, weekday in days.said}
    first, last = moved.get(days.first, days.first), moved.get(days.last, days.last)
    said = tuple((moved[day], weekday) for day, weekday in days.said)
    return replace(days, first=first, last=max(first, last), said=said)


def _nearest(day: date, weekday: int) -> date:
    ahead = (weekday - day.weekday()) % 7
    return day + timedelta(days=ahead if ahead <= 3 else ahead - 7)
