"""Somebody reports a talk: who looks at it, what they may decide, and what follows from it."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from bot.domain.consultations.absence import Absence, in_place_of
from bot.domain.people import Person
from bot.domain.talks.talk import Side
from bot.terms.talks import ReportReason, Ruling

MOST_LINES = 10
"""Of the talk, copied for those who look at the report."""
LONGEST_WORDS = 1000
PAUSE = timedelta(days=30)
"""So long somebody has no talks."""
SAME_LOOK = timedelta(minutes=10)
"""Whoever looks again so soon has not looked a second time."""
LINES_KEPT = timedelta(days=30)
"""After the decision: then the messages and the words of the report go."""
REPORT_KEPT = timedelta(days=365)
"""So long it is known who reported whom, so that others see when that happens again and again."""
WAITS = timedelta(days=2)
"""Then those who look at it hear of it once more."""
SEVERE = frozenset({Ruling.PAUSE, Ruling.EXCLUDE})
"""They are asked about first, and end the talk."""


class ReportState(StrEnum):
    OPEN = "open"
    DECIDED = "decided"


class TalkReport(Struct, frozen=True):
    id: str
    talk: str
    side: Side
    """Who reports."""
    reason: ReportReason
    at: datetime
    reporter: str | None
    reported: str | None
    first: str | None
    """The two who look at it; nobody else reads a line."""
    second: str | None
    asker_cohort: str | None
    listing_cohort: str | None
    words: str = ""
    line: str | None = None
    """The message that is meant; None for all of the talk."""
    state: ReportState = ReportState.OPEN
    ruling: Ruling | None = None
    decided_by: str | None = None
    decided_at: datetime | None = None
    appealed_at: datetime | None = None
    reminded_at: datetime | None = None
    """When those who look at it heard of it once more."""
    version: int = 0

    @property
    def readers(self) -> tuple[str, ...]:
        return tuple(one for one in (self.first, self.second) if one)


class ReportedLine(Struct, frozen=True):
    """One of the last messages, copied when the report was made."""

    id: str
    side: Side
    at: datetime
    text: str
    kind: str
    corrected_at: datetime | None = None


class TalkLook(Struct, frozen=True):
    """Somebody read the messages of a report; both sides hear of each."""

    id: str
    report: str
    person: str | None
    at: datetime


class TalkBar(Struct, frozen=True):
    """A person, or an association, has no talks."""

    id: str
    report: str | None
    person: str | None
    association: str | None
    at: datetime
    until: date | None = None
    """The last day; None: for good."""

    def holds(self, day: date) -> bool:
        return self.until is None or day <= self.until


class EarlierReports(Struct, frozen=True):
    """Of one person."""

    made: int
    unfounded: int


def two_readers(
    asker_desk: Sequence[Person],
    listing_desk: Sequence[Person],
    absences: Sequence[Absence],
    day: date,
    involved: Iterable[str | None],
) -> tuple[Person, ...]:
    """One from where the association belongs, one from where the volunteer does; at most two, and nobody who talked.

    In the order of each desk; for whoever is away it is their stand-in's turn, or that of those who are there. Fewer
    than two when there are not more people.
    """
    without = set(involved)
    asked = [one for one in _in_turn(asker_desk, absences, day) if one.id not in without]
    offering = [one for one in _in_turn(listing_desk, absences, day) if one.id not in without]
    queue = [*asked[:1], *offering, *asked[1:]]
    return tuple({one.id: one for one in queue}.values())[:2]


def _in_turn(desk: Sequence[Person], absences: Sequence[Absence], day: date) -> list[Person]:
    return [one for person in desk for one in in_place_of(person.id, desk, absences, day)]


def may_read(report: TalkReport, person: str) -> bool:
    return person in report.readers


def same_look(looks: Iterable[TalkLook], person: str, now: datetime) -> bool:
    """They looked just now already."""
    return any(one.person == person and now - one.at < SAME_LOOK for one in looks)


def decided(report: TalkReport, ruling: Ruling, by: str, now: datetime) -> TalkReport:
    return replace(report, state=ReportState.DECIDED, ruling=ruling, decided_by=by, decided_at=now)


def reporting(reports: Iterable[TalkReport], side: Side | None = None) -> TalkReport | None:
    """One that waits for a decision, of one side or of any."""
    waiting = (one for one in reports if one.state is ReportState.OPEN)
    return next((one for one in waiting if side is None or one.side is side), None)


def bar_of(report: TalkReport, id: str, association: str | None, day: date, now: datetime) -> TalkBar | None:
    """What a ruling forbids. Whoever asked is one of an association, and it is that which may not ask any more;
    for a while it is the person alone."""
    if report.ruling is Ruling.PAUSE:
        return TalkBar(id, report.id, report.reported, None, now, day + PAUSE)
    if report.ruling is Ruling.EXCLUDE:
        asked = report.side is Side.VOLUNTEER
        return TalkBar(id, report.id, None if asked else report.reported, association if asked else None, now)
    return None


def barred(bars: Iterable[TalkBar], day: date) -> TalkBar | None:
    """The one that holds longest; None when somebody may have talks on that day."""
    holding = [one for one in bars if one.holds(day)]
    return max(holding, key=lambda one: one.until or date.max) if holding else None


def may_appeal(report: TalkReport, person: str, now: datetime) -> bool:
    """Whoever was reported, once, as long as the messages are kept."""
    against = report.ruling not in (None, Ruling.UNFOUNDED)
    fresh = report.decided_at is not None and now - report.decided_at <= LINES_KEPT
    return against and fresh and report.appealed_at is None and report.reported == person
