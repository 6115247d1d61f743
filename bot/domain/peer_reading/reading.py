"""Associations read each other's outlines (kollegiale Beratung): a round of a cohort, and the circles in it.

Whoever reads sees the outline only while everybody of the circle agrees, the round runs, and they have not finished.
"""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta

from msgspec import Struct
from msgspec.structs import replace

from bot.domain.errors import Refusal
from bot.domain.names import clean_text
from bot.domain.skizze.outline import CONTACT, Chapter, Outline
from bot.links.base import Link
from bot.terms.peer_reading import CircleState, RoundState

LONGEST_REMARK = 2000
"""Characters."""
MOST_REMARKS = 200
"""Of one reading."""
REMINDED_BEFORE = timedelta(days=2)
"""Of the last day to read."""
RUNS = (CircleState.PROPOSED, CircleState.AGREED)


class ReadingRound(Struct, frozen=True):
    id: str
    cohort: str
    person: str | None
    """Who of the Koordination announced it."""
    at: datetime
    answer_by: date
    """The last day on which associations say whether they take part."""
    read_by: date
    """The last day on which they read."""
    state: RoundState = RoundState.ASKING
    version: int = 0

    def asks(self, day: date) -> bool:
        return self.state is RoundState.ASKING and day <= self.answer_by

    def reads(self, day: date) -> bool:
        return self.state is RoundState.READING and day <= self.read_by


class ReadingInvite(Struct, frozen=True):
    """One association was told of a round."""

    round: str
    association: str
    told_at: datetime
    joins: bool | None = None
    """None while they have not answered."""
    answered_at: datetime | None = None
    person: str | None = None
    """Who answered."""
    reminded: bool = False
    name: str = ""
    """Of the association."""


class ReadingCircle(Struct, frozen=True):
    """Two associations read each other; of three each reads the next."""

    id: str
    round: str
    state: CircleState
    size: int
    at: datetime
    told: bool = False
    """They know of each other."""

    @property
    def runs(self) -> bool:
        return self.state in RUNS


class ReadingSeat(Struct, frozen=True):
    """An association in a circle; who left keeps the seat, so that the same pair never comes again."""

    circle: str
    association: str
    agreed_at: datetime | None = None
    person: str | None = None
    """Who agreed."""
    left_at: datetime | None = None
    reminded: bool = False
    name: str = ""
    """Of the association."""


class PeerReading(Struct, frozen=True):
    """One association reads the outline of another one."""

    id: str
    circle: str
    reader: str | None
    """None once that association is deleted."""
    association: str
    """Whose outline it is."""
    begun_at: datetime
    given_at: datetime | None = None
    """Since when that association sees all remarks, and the reader the outline no more."""
    thanked_at: datetime | None = None
    shown_at: datetime | None = None
    """Since when the Koordination sees the remarks, too."""
    reminded: bool = False
    reader_name: str = ""
    name: str = ""
    """Of the association that is read."""
    remarks: int = 0


class ReadingRemark(Struct, frozen=True):
    id: str
    reading: str
    section: str
    text: str
    person: str | None
    at: datetime


def answered(invite: ReadingInvite, joins: bool, by: str, now: datetime) -> ReadingInvite:
    """The same once more changes neither who nor when."""
    return invite if invite.joins is joins else replace(invite, joins=joins, answered_at=now, person=by)


def agreed(seat: ReadingSeat, by: str, now: datetime) -> ReadingSeat:
    return seat if seat.agreed_at else replace(seat, agreed_at=now, person=by)


def sitting(seats: Iterable[ReadingSeat]) -> tuple[ReadingSeat, ...]:
    return tuple(one for one in seats if one.left_at is None)


def all_agree(seats: Sequence[ReadingSeat]) -> bool:
    return all(one.agreed_at for one in sitting(seats))


def reading_order(associations: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """Who reads whom: each the next one, the last one the first. Two read each other."""
    order = sorted(associations)
    return tuple(zip(order, (*order[1:], *order[:1]), strict=True))


class Mended(Struct, frozen=True):
    """What becomes of a circle of three that is one of two now."""

    drops: tuple[PeerReading, ...]
    adds: tuple[tuple[str, str], ...]
    """Reader and whom they read."""


def mended(readings: Sequence[PeerReading], associations: Iterable[str]) -> Mended:
    """Those who stay read each other; what was given stays."""
    wanted = reading_order(associations)
    there = {(one.reader, one.association) for one in readings}
    drops = tuple(one for one in readings if not one.given_at and (one.reader, one.association) not in wanted)
    return Mended(drops, tuple(pair for pair in wanted if pair not in there))


def for_partner(outline: Outline) -> Outline:
    """Without how the association is reached, and without what is empty then."""
    return replace(
        outline,
        front=_without_contact(outline.front),
        body=_without_contact(outline.body),
        annex=_without_contact(outline.annex),
    )


def _without_contact(chapters: Iterable[Chapter]) -> tuple[Chapter, ...]:
    kept = (
        replace(one, pieces=tuple(piece for piece in one.pieces if piece.question.id != CONTACT)) for one in chapters
    )
    return tuple(one for one in kept if one.pieces)


def remark(id: str, reading: PeerReading, section: str, raw: str, by: str, now: datetime, to: Link) -> ReadingRemark:
    return ReadingRemark(id, reading.id, section, _words(raw, to), by, now)


def other_words(old: ReadingRemark, raw: str, by: str, now: datetime, to: Link) -> ReadingRemark:
    return replace(old, text=_words(raw, to), person=by, at=now)


def _words(raw: str, to: Link) -> str:
    words = clean_text(raw)
    if not words:
        raise Refusal("common-loose-empty", to=to)
    if len(words) > LONGEST_REMARK:
        raise Refusal("common-too-long", to=to, length=len(words), most=LONGEST_REMARK)
    return words
