"""The answers in force: those of the programme's files, and those that a Koordination wrote, released or took out.

Nothing is overwritten: each change of an answer is a version of its own, so that its history can be read and undone.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from bot.domain.errors import Refusal, gone
from bot.domain.faq.entry import FaqEntry
from bot.domain.faq.learning import voter
from bot.domain.unasked import mark_of
from bot.terms import Language

WARNED = timedelta(days=14)
"""So long before an answer expires the Koordination is asked."""
SHOWN_EXPIRED = timedelta(days=30)
KEPT_MISSES = timedelta(days=90)
LONGEST_MISS = 300
"""Characters that are kept of words that found nothing."""


class Publication(StrEnum):
    WRITING = "writing"
    """Its writer has not given it away."""
    DRAFT = "draft"
    """Waits for a second pair of eyes."""
    PUBLISHED = "published"
    DECLINED = "declined"
    REMOVED = "removed"
    """From then on the house does not give this answer."""


DECIDED = (Publication.PUBLISHED, Publication.REMOVED)
PENDING = (Publication.WRITING, Publication.DRAFT)


class FaqVersion(Struct, frozen=True):
    """One version of one answer."""

    content: FaqEntry
    number: int
    state: Publication
    made_by: str | None
    made_at: datetime
    enquiry: str | None = None
    """The question from which it came."""
    quote: str | None = None
    """The words from a talk from which it came, until it is published or nobody knows any more whose they were: when
    one of the two is erased before, it goes, too."""
    decided_by: str | None = None
    decided_at: datetime | None = None
    reason: str = ""
    """Why it was taken out."""
    back_to: int | None = None
    """It says again what this version said; 0 is what came with the programme."""
    maker: str = ""
    """Their name, for showing."""
    decider: str = ""

    @property
    def mark(self) -> str:
        """By it a button knows the words that stood above it."""
        content = self.content
        return mark_of("\n".join((*content.question.values(), *content.answer.values(), str(content.valid_until))))

    @property
    def alone(self) -> bool:
        """Released by whoever wrote it."""
        own = self.made_by is not None and self.made_by == self.decided_by
        return self.state is Publication.PUBLISHED and self.back_to is None and own


class FaqTally(Struct, frozen=True):
    """How often an answer was shown, and what was said to it; nobody knows by whom."""

    entry: str
    shown: int = 0
    helped: int = 0
    failed: int = 0


class Miss(Struct, frozen=True):
    """Words to which the house had no answer."""

    id: str
    words: str
    language: Language
    stage: str
    at: datetime
    asker: str = ""
    """As of `voter`: nobody can tell who it was, but whoever it was can have it deleted."""


def missed(id: str, words: str, language: Language, now: datetime, *, owner: str, stage: str = "") -> Miss:
    """`owner`: to whom an open question of theirs would belong."""
    return Miss(id, words[:LONGEST_MISS], language, stage, now, voter(owner, id))


def in_force(entries: Iterable[FaqEntry], versions: Iterable[FaqVersion]) -> tuple[FaqEntry, ...]:
    """The newest decided version of each; where there is none, what the file says."""
    newest = _newest(versions)
    book = {one.id: one for one in entries}
    book |= {id: one.content for id, one in newest.items()}
    return tuple(one for id, one in book.items() if id not in newest or newest[id].state is Publication.PUBLISHED)


def _newest(versions: Iterable[FaqVersion]) -> Mapping[str, FaqVersion]:
    decided = (one for one in versions if one.state in DECIDED)
    return {one.content.id: one for one in sorted(decided, key=lambda one: one.number)}


def just_expired(entry: FaqEntry, day: date) -> bool:
    """Better with a warning than nothing at all, for a while."""
    return entry.valid_until is not None and timedelta(0) < day - entry.valid_until <= SHOWN_EXPIRED


def given(entries: Iterable[FaqEntry], day: date) -> Mapping[str, FaqEntry]:
    """The answers that may be given on that day, by id; what has just expired is given with a warning."""
    return {one.id: one for one in entries if one.valid_on(day) or just_expired(one, day)}


def expiring(entries: Iterable[FaqEntry], day: date) -> tuple[FaqEntry, ...]:
    """Those that end within two weeks, or have ended; the first to end first."""
    ending = [one for one in entries if one.valid_until and one.valid_until - day <= WARNED]
    return tuple(sorted(ending, key=lambda one: one.valid_until or day))


def drafted(
    content: FaqEntry, versions: Sequence[FaqVersion], by: str, now: datetime, enquiry: str | None = None
) -> FaqVersion:
    """`versions`: of this entry."""
    return FaqVersion(content, _next(versions), Publication.DRAFT, by, now, enquiry)


def begun(
    content: FaqEntry, versions: Sequence[FaqVersion], by: str, now: datetime, enquiry: str | None = None
) -> FaqVersion:
    """A version that is being written; the one that is pending when there is one. `versions`: of this entry."""
    draft = drafted(content, versions, by, now, enquiry)
    return pending(versions) or replace(draft, state=Publication.WRITING)


def released(version: FaqVersion, by: str, now: datetime, *, alone: bool = False) -> FaqVersion:
    """By a second pair of eyes, unless the Koordination is one person `alone`."""
    if version.state is not Publication.DRAFT:
        raise gone()
    if by == version.made_by and not alone:
        raise Refusal("common-second-eyes")
    return replace(version, state=Publication.PUBLISHED, decided_by=by, decided_at=now)


def declined(version: FaqVersion, by: str, now: datetime) -> FaqVersion:
    if version.state not in PENDING:
        raise gone()
    return replace(version, state=Publication.DECLINED, decided_by=by, decided_at=now)


def submitted(version: FaqVersion) -> FaqVersion:
    """To a second pair of eyes."""
    if version.state is not Publication.WRITING:
        raise gone()
    return replace(version, state=Publication.DRAFT)


def returned(version: FaqVersion) -> FaqVersion:
    """To whoever wrote it, or by them: it is written on."""
    if version.state is not Publication.DRAFT:
        raise gone()
    return replace(version, state=Publication.WRITING)


def removed(content: FaqEntry, versions: Sequence[FaqVersion], by: str, now: datetime, reason: str) -> FaqVersion:
    """From then on it is not given any more, at once: a wrong answer waits for nobody."""
    return _at_once(content, versions, by, now, state=Publication.REMOVED, reason=reason)


def back_to(filed: FaqEntry | None, versions: Sequence[FaqVersion], number: int, by: str, now: datetime) -> FaqVersion:
    """A new version that says what an earlier one said, which was read twice then. `filed`: what came as a file."""
    said = {one.number: one.content for one in versions if one.state is Publication.PUBLISHED}
    content = said.get(number, filed if number == 0 else None)
    if content is None:
        raise gone()
    return _at_once(content, versions, by, now, back_to=number)


def _at_once(content: FaqEntry, versions: Sequence[FaqVersion], by: str, now: datetime, **more: Any) -> FaqVersion:
    made = FaqVersion(content, _next(versions), Publication.PUBLISHED, by, now, decided_by=by, decided_at=now)
    return replace(made, **more)


def newest(versions: Iterable[FaqVersion]) -> FaqVersion | None:
    """The one that holds, of one entry; None while none was decided."""
    decided = [one for one in versions if one.state in DECIDED]
    return max(decided, key=lambda one: one.number, default=None)


def pending(versions: Iterable[FaqVersion]) -> FaqVersion | None:
    """What is being written, or waits for a second pair of eyes."""
    return next((one for one in versions if one.state in PENDING), None)


def _next(versions: Iterable[FaqVersion]) -> int:
    return max((one.number for one in versions), default=0) + 1
