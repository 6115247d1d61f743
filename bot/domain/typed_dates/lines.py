"""Dates of a cohort that are read and not saved yet, from typed lines or from files."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from bot.domain.dates.calendar import CohortDate, When
from bot.domain.late_pattern import late_pattern
from bot.domain.names import clean_name
from bot.domain.typed_dates.clock_words import WallHours
from bot.domain.typed_dates.line_words import ENDS, Doubt
from bot.domain.typed_dates.words import Days
from bot.terms import DateKind

MOST_LINES = 30
LONGEST_TITLE = 120
LONGEST_PLACE = 400
LONGEST_SPAN = timedelta(days=31)
SMALL_HOURS = time(6)
"""What ends before this, ends on the next day."""
BRING = late_pattern(
    r"(?:bitte\s+)?(?:mitbringen|mitzubringen|bring(?:t|en)?(?:\s+mit)?|please bring)\s*[:\s]", re.IGNORECASE
)
_KINDS = (
    (DateKind.DEADLINE, r"frist|abgabe|deadline|einreich|poststempel|stichtag|due\b"),
    (DateKind.NETWORK, r"netzwerk|vernetz|network"),
    (DateKind.CONSULTATION, r"sprechstunde|beratung|einzelgespr|coaching|consult|office hour"),
    (DateKind.WORKSHOP, r"workshop|seminar|modul|schreibwerkstatt|kick-?off|auftakt|\bws\b|training"),
)


class Flaw(StrEnum):
    """Why a line is no date."""

    NO_DAY = "no-day"
    NO_SUCH_DAY = "no-such-day"
    """As 31.02."""
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
    UNCLEAR = "unclear"
    """Several days or times, where one was asked for."""
    SEVERAL = "several"
    """A field of a table holds more days or times than one date has."""
    ORDER = "order"
    """Day or month first?"""
    YEAR = "year"
    """Nobody wrote it, and the next such day is far ahead."""
    HIDDEN = "hidden"
    """A row, a column or a sheet that is not shown in the table."""
    COLUMN = "column"
    NO_HEADER = "no-header"
    """A sheet without headings that we know."""


@dataclass(frozen=True, slots=True)
class Unread:
    line: str
    flaw: Flaw
    row: int = field(default=0, compare=False)
    """Of typed lines, from 1."""
    count: int = 1
    """For how many it stands."""


@dataclass(frozen=True, slots=True)
class DateDraft:
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
    doubts: tuple[Doubt, ...] = field(default=(), compare=False)

    @property
    def unsettled(self) -> bool:
        """Somebody has to say that it is right before it can be saved."""
        return bool(self.wrong or self.doubts)

    @property
    def wrong(self) -> tuple[tuple[date, int], ...]:
        return tuple((day, weekday) for day, weekday in self.said if day.weekday() != weekday)


def kind_of(words: str) -> DateKind:
    text = words.casefold()
    return next((kind for kind, pattern in _KINDS if re.search(pattern, text)), DateKind.OTHER)


def when_of(days: Days, hours: WallHours | None, begins: time | None = None, ends: time | None = None) -> When | Flaw:
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


def bring_of(words: str) -> str:
    """What to bring, when this is what the words are about."""
    found = BRING.match(words)
    return clean_name(words[found.end() :].strip(ENDS), LONGEST_PLACE) if found else ""


def dated(draft: DateDraft, id: str, cohort: str, now: datetime) -> CohortDate:
    return CohortDate(id, cohort, draft.title, draft.when, draft.place, draft.kind, draft.bring, changed_at=now)


def readable(read: Iterable[DateDraft | Unread]) -> tuple[DateDraft, ...]:
    return tuple(one for one in read if isinstance(one, DateDraft))


def settled(read: Iterable[DateDraft | Unread]) -> tuple[DateDraft | Unread, ...]:
    """Somebody has said that it is right as it was read."""
    return tuple(replace(one, said=(), doubts=()) if isinstance(one, DateDraft) else one for one in read)
