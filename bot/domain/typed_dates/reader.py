"""Dates of a cohort as the Koordination types them, one in a line: title, day, time, place, what to bring."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from msgspec import Struct

from bot.domain.late_pattern import late_pattern
from bot.domain.names import clean_name, short
from bot.domain.typed_dates.called_days import called_day
from bot.domain.typed_dates.clock_forms import CUT
from bot.domain.typed_dates.clock_words import WallHours, find_hours
from bot.domain.typed_dates.line_words import (
    ENDS,
    PLACE_LABEL,
    Doubt,
    Doubtful,
    TypedLine,
    bared,
    comes_again,
    is_off,
    unused,
)
from bot.domain.typed_dates.lines import (
    BRING,
    LONGEST_PLACE,
    LONGEST_TITLE,
    MOST_LINES,
    DateDraft,
    Flaw,
    Unread,
    kind_of,
    when_of,
)
from bot.domain.typed_dates.moment_days import with_uhr
from bot.domain.typed_dates.words import Days, find_all_days, loose_days, names_no_day, trusting_weekday
from bot.terms import DateKind, Trust

MOST_DOUBTS = 3
LONGEST_LOST = 60
"""Characters that are shown of what has no room."""
_CELLS = late_pattern(r",\s+|;\s*|\s*\t\s*|\s+[|/]\s+")
"""What parts the title from the rest, where the day stands first."""
_NAMED = late_pattern(rf"(?<!\w)(?:thema|titel|betreff|anlass|title|subject)\s*:\s*([^,;|\t{CUT}]+)", re.IGNORECASE)
"""Where the title says that it is the title."""
NEXT = "\f"
"""Between two messages; nobody can type it."""


class _Titled(Struct, frozen=True):
    """All of a line but its days and times."""

    line: str
    title: str
    kind: DateKind
    place: str
    bring: str
    lost: tuple[str, ...] = ()
    """What was too long for its room."""


def read_lines(text: str, today: date, trust: Trust = Trust.DAY) -> tuple[DateDraft | Unread, ...]:
    """Several messages stand one after the other, parted by `NEXT`. What a later one says about a title takes the
    place of what an earlier one said; inside of one message all lines count."""
    read: dict[str, list[DateDraft | Unread]] = {}
    row = 0
    for message in text.split(NEXT):
        lines = message.splitlines()
        read |= _by_title(_joined(enumerate(lines, start=row + 1)), today, trust)
        row += len(lines)
    every = (one for found in read.values() for one in found)
    # What is too much for one time is said, not dropped.
    return tuple(
        (one if isinstance(one, Unread) or number < MOST_LINES else Unread(one.title, Flaw.TOO_MANY, one.row))
        for number, one in enumerate(every)
    )


def read_each(text: str, today: date) -> Iterator[DateDraft | Unread]:
    """Each line on its own, however many, also those that say the same."""
    lines = _joined(enumerate(text.splitlines(), start=1))
    return (replace(one, row=row) for row, line in lines for one in read_line(line, today))


def _by_title(lines: Iterable[tuple[int, str]], today: date, trust: Trust) -> dict[str, list[DateDraft | Unread]]:
    read: dict[str, list[DateDraft | Unread]] = {}
    for row, line in lines:
        found = read_line(line, today, trust)
        first = found[0]
        same = read.setdefault(first.title.casefold() if isinstance(first, DateDraft) else line, [])
        same += [replace(one, row=row) for one in found if one not in same]
    return read


def read_line(line: str, today: date, trust: Trust = Trust.DAY) -> tuple[DateDraft | Unread, ...]:
    """One date, or one for each day that the line names; never empty."""
    called = _written_out(with_uhr(line), today)
    text = TypedLine.of(bared(called[0] if called else line))
    days = find_all_days(text.masked, today)
    if len(days) < 2 and comes_again(text):
        return (Unread(line, Flaw.REPEATS),)
    if not days:
        return (Unread(line, Flaw.NO_SUCH_DAY if names_no_day(text.masked, today) else Flaw.NO_DAY),)
    rest = text.without((days[0].span[0], days[-1].span[1]))
    hours = find_hours(rest.masked)
    rest = rest.without(hours.span) if hours else rest
    if is_off(text) and not loose_days(rest.masked):
        return (Unread(line, Flaw.OFF),)
    titled = _titled(line, rest)
    if isinstance(titled, Unread):
        return (titled,)
    found = tuple(trusting_weekday(one) for one in days) if trust is Trust.WEEKDAY else days
    left = unused(rest, "" if hours or days[0].hours else text.masked)[:MOST_DOUBTS]
    read = (_on(one, titled, hours, [*titled.lost, *left][:MOST_DOUBTS]) for one in found)
    return tuple(_asking(one, called[1]) if called else one for one in read)


def _written_out(line: str, today: date) -> tuple[str, str] | None:
    """The line with its day as a date, and what stood there; None when it has a date, or calls no day."""
    masked = TypedLine.of(bared(line)).masked
    called = None if find_all_days(masked, today) or names_no_day(masked, today) else called_day(line, today)
    if called is None or not find_hours(line.replace(called[0], CUT, 1)):
        return None
    return line.replace(called[0], f"{called[1]:%d.%m.%Y}", 1), called[0]


def _asking(read: DateDraft | Unread, called: str) -> DateDraft | Unread:
    if isinstance(read, Unread):
        return read
    return replace(read, doubts=(*read.doubts, Doubt(Doubtful.CALLED, called)))


def _on(days: Days, titled: _Titled, hours: WallHours | None, left: Sequence[str]) -> DateDraft | Unread:
    open_end = hours is not None and hours.only_end and not (days.hours or titled.kind is DateKind.DEADLINE)
    when = when_of(days, None if open_end else _hours(days, hours))
    if isinstance(when, Flaw):
        return Unread(titled.line, when)
    guesses = ((Doubtful.YEAR, days.guessed), (Doubtful.ORDER, days.two_ways), (Doubtful.BEGINNING, open_end))
    named = (Doubt(Doubtful.UNUSED, words) for words in left)
    doubts = (*named, *(Doubt(about) for about, holds in guesses if holds))
    return DateDraft(titled.title, titled.kind, when, titled.place, titled.bring, days.said, doubts=doubts)


def _hours(days: Days, behind: WallHours | None) -> WallHours | None:
    """Times that stand between the days count for them; what stands behind is then the end of the last one."""
    between = days.hours
    if between is None or not days.ranged:
        return between or behind
    return WallHours(between.begins, behind.ends or behind.begins if behind else None, between.span)


def _titled(line: str, text: TypedLine) -> _Titled | Unread:
    named = _NAMED.search(text.raw)
    text = text.without(named.span()) if named else text
    first, *others = [named[1], *text.pieces] if named else text.pieces
    if text.begins_dated:
        first, *more = _CELLS.split(first, maxsplit=1)
        others = [*more, *others]
    title, lost = _fitting(first, LONGEST_TITLE)
    if not title or PLACE_LABEL.match(title):
        return Unread(line, Flaw.NO_TITLE)
    place, bring = _split(", ".join(others))
    (place, lost_place), (bring, lost_bring) = (_fitting(words, LONGEST_PLACE) for words in (place, bring))
    return _Titled(line, title, kind_of(title), place, bring, tuple(filter(None, (lost, lost_place, lost_bring))))


def _fitting(words: str, longest: int) -> tuple[str, str]:
    """What has room, and the beginning of what has none."""
    whole = clean_name(words, max(longest, len(words)))
    kept = clean_name(whole, longest)
    return kept, short(whole[len(kept) :].strip(), LONGEST_LOST)


def _split(rest: str) -> tuple[str, str]:
    found = BRING.search(rest)
    place, bring = (rest[: found.start()], rest[found.end() :]) if found else (rest, "")
    return PLACE_LABEL.sub("", place.strip(ENDS)), bring.strip(ENDS)


def _joined(lines: Iterable[tuple[int, str]]) -> list[tuple[int, str]]:
    """What to bring may stand in a line of its own."""
    joined: list[tuple[int, str]] = []
    for row, raw in lines:
        line = raw.strip(ENDS)
        if joined and BRING.match(line):
            joined[-1] = (joined[-1][0], f"{joined[-1][1]}, {line}")
        elif line:
            joined.append((row, line))
    return joined
