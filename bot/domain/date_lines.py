"""Dates of a cohort as the Koordination types them, one in a line: title, day, time, place, what to bring."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from bot.domain.calendar import CohortDate, When
from bot.domain.date_words import Days, Hours, find_days, find_hours, trusting_weekday
from bot.domain.names import clean_name
from bot.links import DateKind, Trust

MOST_LINES = 30
LONGEST_TITLE = 120
LONGEST_PLACE = 400
LONGEST_SPAN = timedelta(days=31)
SMALL_HOURS = time(6)
"""What ends before this, ends on the next day."""
_CUT = "\x1f"
_URL = re.compile(r"https?://\S+")
_BRING = re.compile(
    r"(?:bitte\s+)?(?:mitbringen|mitzubringen|bring(?:t|en)?(?:\s+mit)?|please bring)\s*[:\s]", re.IGNORECASE
)
_EDGES = " \t,;:|-\u2013\u2014•*·()"
_KINDS = (
    (DateKind.DEADLINE, r"frist|abgabe|deadline|einreich|poststempel|stichtag|due\b"),
    (DateKind.NETWORK, r"netzwerk|vernetz|network"),
    (DateKind.CONSULTATION, r"sprechstunde|beratung|einzelgespr|coaching|consult|office hour"),
    (DateKind.WORKSHOP, r"workshop|seminar|modul|schreibwerkstatt|kick-?off|auftakt|\bws\b|training"),
)


class Flaw(StrEnum):
    """Why a line is no date."""

    NO_DAY = "no-day"
    NO_TITLE = "no-title"
    BACKWARDS = "backwards"
    TOO_LONG = "too-long"
    OVER = "over"
    TOO_MANY = "too-many"
    NO_TIME = "no-time"
    REPEATS = "repeats"
    """It comes again and again; only single dates have answers and changes of their own."""
    OFF = "off"
    REPLY = "reply"
    """Somebody's answer to an invitation, or a request to send it again."""
    COUNTER = "counter"
    """Somebody proposes another time."""
    TENTATIVE = "tentative"
    PRIVATE = "private"
    NO_EVENT = "no-event"
    """A task, a note or busy time."""
    CUT = "cut"
    """The file ends in the middle."""
    DAMAGED = "damaged"
    ZONE = "zone"
    """Nobody knows the time zone that is named."""


@dataclass(frozen=True, slots=True)
class Unread:
    line: str
    flaw: Flaw
    row: int = field(default=0, compare=False)
    """Of typed lines, from 1."""
    count: int = 1
    """For how many it stands."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A date that was read and is not saved yet."""

    title: str
    kind: DateKind
    when: When
    place: str
    bring: str
    said: tuple[tuple[date, int], ...] = ()
    """Days that were typed with a weekday, and that weekday (Monday is 0)."""
    asks: Flaw | None = None
    """Why somebody has to take it in before it is saved."""
    row: int = field(default=0, compare=False)
    id: str = field(default="", compare=False)
    """Which date it becomes; empty: whichever is free."""

    @property
    def wrong(self) -> tuple[tuple[date, int], ...]:
        return tuple((day, weekday) for day, weekday in self.said if day.weekday() != weekday)


def kind_of(words: str) -> DateKind:
    text = words.casefold()
    return next((kind for kind, pattern in _KINDS if re.search(pattern, text)), DateKind.OTHER)


def read_lines(text: str, today: date, trust: Trust = Trust.DAY) -> tuple[Draft | Unread, ...]:
    """A later line about the same title takes the place of the earlier one."""
    lines = [(row, line) for row, raw in enumerate(text.splitlines(), start=1) if (line := raw.strip(_EDGES))]
    read: dict[str, Draft | Unread] = {}
    for row, line in _joined(lines):
        found = replace(read_line(line, today, trust), row=row)
        read[found.title.casefold() if isinstance(found, Draft) else line] = found
    return tuple(_in_turn(one, number) for number, one in enumerate(read.values()))


def _in_turn(read: Draft | Unread, number: int) -> Draft | Unread:
    """What is too much for one time is said, not dropped."""
    if isinstance(read, Unread) or number < MOST_LINES:
        return read
    return Unread(read.title, Flaw.TOO_MANY, read.row)


def read_line(line: str, today: date, trust: Trust = Trust.DAY) -> Draft | Unread:
    text = _Text(line, _URL.sub(lambda found: "_" * len(found[0]), line))
    days = find_days(text.masked, today)
    if days is None:
        return Unread(line, Flaw.NO_DAY)
    days = trusting_weekday(days) if trust is Trust.WEEKDAY else days
    text = text.without(days.span)
    hours = find_hours(text.masked)
    when = when_of(days, hours)
    if isinstance(when, Flaw):
        return Unread(line, when)
    return _draft(line, text.without(hours.span) if hours else text, when, days)


def when_of(days: Days, hours: Hours | None, begins: time | None = None, ends: time | None = None) -> When | Flaw:
    """`begins` and `ends` hold where no time was typed."""
    if hours:
        begins, ends = hours.begins, hours.ends
    last = days.last
    if begins and ends and days.first == last and ends <= begins:
        if ends > SMALL_HOURS:
            return Flaw.BACKWARDS
        last += timedelta(days=1)
    if last < days.first or last - days.first > LONGEST_SPAN:
        return Flaw.TOO_LONG
    return When(days.first, last, begins, ends)


@dataclass(frozen=True, slots=True)
class _Text:
    """A line, and the same line with its addresses blackened, so that nothing is read into them."""

    raw: str
    masked: str

    def without(self, span: tuple[int, int]) -> "_Text":
        start, end = span
        return _Text(*(text[:start] + _CUT + text[end:] for text in (self.raw, self.masked)))


def _draft(line: str, text: _Text, when: When, days: Days) -> Draft | Unread:
    pieces = [piece for piece in (raw.strip(_EDGES) for raw in text.raw.split(_CUT)) if piece]
    first, *others = pieces or [""]
    if not text.raw.split(_CUT)[0].strip(_EDGES):
        first, *more = re.split(r",\s+|;\s*", first, maxsplit=1)
        others = [*more, *others]
    title = clean_name(first, LONGEST_TITLE)
    if not title:
        return Unread(line, Flaw.NO_TITLE)
    place, bring = _split(", ".join(others))
    return Draft(title, kind_of(title), when, place, bring, days.said)


def bring_of(words: str) -> str:
    """What to bring, when this is what the words are about."""
    found = _BRING.match(words)
    return clean_name(words[found.end() :].strip(_EDGES), LONGEST_PLACE) if found else ""


def _split(rest: str) -> tuple[str, str]:
    found = _BRING.search(rest)
    place, bring = (rest[: found.start()], rest[found.end() :]) if found else (rest, "")
    return clean_name(place.strip(_EDGES), LONGEST_PLACE), clean_name(bring.strip(_EDGES), LONGEST_PLACE)


def _joined(lines: Iterable[tuple[int, str]]) -> list[tuple[int, str]]:
    """What to bring may stand in a line of its own."""
    joined: list[tuple[int, str]] = []
    for row, line in lines:
        if joined and _BRING.match(line):
            joined[-1] = (joined[-1][0], f"{joined[-1][1]}, {line}")
        else:
            joined.append((row, line))
    return joined


def dated(draft: Draft, id: str, cohort: str, now: datetime) -> CohortDate:
    return CohortDate(id, cohort, draft.title, draft.when, draft.place, draft.kind, draft.bring, changed_at=now)


def readable(read: Iterable[Draft | Unread]) -> tuple[Draft, ...]:
    return tuple(one for one in read if isinstance(one, Draft))


def settled(read: Iterable[Draft | Unread]) -> tuple[Draft | Unread, ...]:
    """Somebody has said that the days are right, whatever the weekdays."""
    return tuple(replace(one, said=()) if isinstance(one, Draft) else one for one in read)
