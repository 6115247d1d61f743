"""What people ask the Koordination, and what comes back; each change is a function from one to the next.

A question is asked once, gets a number, and waits until a coordinator takes or answers it. Two that ask the same are
merged: the later one follows the first (`same_as`), and whoever asked either gets the answer.
"""

from collections.abc import Container, Iterable
from datetime import date, datetime, timedelta
from enum import StrEnum
from itertools import count, islice

from msgspec import Struct
from msgspec.structs import replace

from bot.domain.errors import Refusal, gone
from bot.domain.names import clean_text
from bot.domain.typed_text import folded
from bot.links.question_desk import AnswerEnquiry, DeskEnquiry
from bot.terms import Language

LONGEST = 4000
"""Characters of a question; who writes more writes a letter."""
ANSWERED_WITHIN = 2
"""Working days."""
SATURDAY = 5
ANSWER_KEPT = timedelta(days=30)
"""So long a question of somebody unknown is kept after its answer."""


class EnquiryState(StrEnum):
    OPEN = "open"
    """Nobody has taken it."""
    TAKEN = "taken"
    ANSWERED = "answered"
    WITHDRAWN = "withdrawn"
    """Whoever asked needs no answer any more."""


class Concern(StrEnum):
    """What a question touches; decides who answers it."""

    PLAIN = "plain"
    PERSONAL = "personal"
    """Law, residence, hardship of one person: never answered by a machine."""
    EMERGENCY = "emergency"
    """Somebody is in danger."""


URGENCY = (Concern.EMERGENCY, Concern.PERSONAL, Concern.PLAIN)
WAITING = frozenset((EnquiryState.OPEN, EnquiryState.TAKEN))


class Enquiry(Struct, frozen=True):
    id: str
    cohort: str
    """Whose Koordination answers it."""
    text: str
    """Empty for a voice message or a picture."""
    at: datetime
    association: str | None = None
    """None: asked without the name of the association, or by somebody who has none."""
    person: str | None = None
    """Who asks; None for somebody unknown, and once that person is erased."""
    address: str | None = None
    """Where somebody unknown reads the answer."""
    mail: str = ""
    """Given for this one answer; a coordinator writes there."""
    media: str = ""
    """What was sent beside or instead of words: `kind:id of the file at Telegram`."""
    stage: str = ""
    """On which it was asked; empty for none."""
    at_date: str = ""
    """Of the cohort, at which it was asked; empty for none."""
    language: Language = Language.GERMAN
    """In which whoever asks reads."""
    concern: Concern = Concern.PLAIN
    named: bool = True
    """The Koordination sees who asks."""
    number: int = 0
    """By which people speak of it; counted up by the database."""
    due_on: date | None = None
    """The day until which an answer was announced."""
    state: EnquiryState = EnquiryState.OPEN
    holder: str | None = None
    """The coordinator who took it."""
    taken_at: datetime | None = None
    reminded_at: datetime | None = None
    """When the Koordination heard last that it waits."""
    answer: str = ""
    entry: str = ""
    """The answer of the house with which it was answered; may stand beside words."""
    answered_by: str | None = None
    answered_at: datetime | None = None
    corrected_at: datetime | None = None
    same_as: str | None = None
    """The first one that asks the same."""
    announcement: str = ""
    """About which it was asked; empty for none."""
    word: str = ""
    """The personal line of the Koordination that it answers; empty for none."""
    follows: str | None = None
    """The answered one to which this is the next question."""
    before: str = ""
    """Its words before its writer changed them; empty when they never did."""
    nearest: tuple[str, ...] = ()
    """Answers of the house that came closest when it was asked, the nearest first."""
    version: int = 0
    asker: str = ""
    """Their name, for showing; empty when it is asked without it."""
    answerer: str = ""
    holder_name: str = ""

    @property
    def waits(self) -> bool:
        return self.state in WAITING

    @property
    def is_free(self) -> bool:
        """Nobody has it, or whoever had it was erased."""
        return self.waits and self.holder is None

    @property
    def in_danger(self) -> bool:
        """Somebody is: no day is named then, and whoever is first answers."""
        return self.concern is Concern.EMERGENCY

    @property
    def lead(self) -> str:
        """The one that stands for all that ask the same."""
        return self.same_as or self.id


def must_wait(enquiry: Enquiry) -> None:
    """The buttons of the refusals lead back to the question."""
    if not enquiry.waits:
        raise Refusal("question_desk-settled-already", to=DeskEnquiry(enquiry.lead))


def taken(enquiry: Enquiry, by: str, now: datetime) -> Enquiry:
    """By whoever is first; handed over when it has a holder already."""
    must_wait(enquiry)
    return replace(enquiry, state=EnquiryState.TAKEN, holder=by, taken_at=now, reminded_at=None)


def answered(enquiry: Enquiry, raw: str, by: str, now: datetime, entry: str = "") -> Enquiry:
    """The first answer counts. With the `entry` of the FAQ that answers it, words of one's own are not needed."""
    must_wait(enquiry)
    words = clean_text(raw)
    if not words and not entry:
        raise Refusal("question_desk-words-missing", to=AnswerEnquiry(enquiry.id))
    return replace(enquiry, state=EnquiryState.ANSWERED, answer=words, entry=entry, answered_by=by, answered_at=now)


def as_first(enquiry: Enquiry, first: Enquiry) -> Enquiry:
    """What asks the same gets the answer of the first one."""
    return replace(
        enquiry,
        state=first.state,
        answer=first.answer,
        entry=first.entry,
        answered_by=first.answered_by,
        answered_at=first.answered_at,
        corrected_at=first.corrected_at,
        answerer=first.answerer,
    )


def corrected(enquiry: Enquiry, raw: str, by: str, now: datetime) -> Enquiry:
    """An answer that was wrong gets other words; whoever has read it hears of it."""
    words = clean_text(raw)
    if enquiry.state is not EnquiryState.ANSWERED or not words:
        raise Refusal("question_desk-words-missing", to=DeskEnquiry(enquiry.id))
    return replace(enquiry, answer=words, entry="", answered_by=by, corrected_at=now)


def merged(enquiry: Enquiry, into: Enquiry) -> Enquiry:
    """Both wait, for the same Koordination."""
    must_wait(enquiry)
    if not into.waits or into.lead == enquiry.id or into.cohort != enquiry.cohort:
        raise gone()
    return replace(enquiry, same_as=into.lead, state=into.state, holder=into.holder, taken_at=into.taken_at)


def reworded(enquiry: Enquiry, raw: str, about: Concern) -> Enquiry:
    """In its writer's other words: not what others asked any more. What is answered stays as it was answered.

    `about`: what the new words touch; a question gets no less urgent. Danger of which its holder has not heard waits
    for whoever is first.
    """
    must_wait(enquiry)
    other = replace(enquiry, text=clean_text(raw)[:LONGEST], before=enquiry.text, same_as=None)
    other = replace(other, concern=min(enquiry.concern, about, key=URGENCY.index))
    return other if other.in_danger is enquiry.in_danger else _unheld(other)


def freed(enquiry: Enquiry) -> Enquiry:
    """Its holder is not at this desk any more: it waits for whoever is first."""
    must_wait(enquiry)
    return _unheld(enquiry)


def _unheld(enquiry: Enquiry) -> Enquiry:
    return replace(enquiry, state=EnquiryState.OPEN, holder=None, taken_at=None, reminded_at=None)


def withdrawn(enquiry: Enquiry) -> Enquiry:
    must_wait(enquiry)
    return replace(enquiry, state=EnquiryState.WITHDRAWN)


def same_question(text: str, among: Iterable[Enquiry]) -> Enquiry | None:
    """One that was asked in the same words, whatever their case and signs."""
    return next((one for one in among if folded(one.text) == folded(text) != ""), None)


def due(asked_on: date, holidays: Container[date]) -> date:
    """The second working day after it was asked: until then an answer is announced."""
    ahead = (asked_on + timedelta(days=days) for days in count(1))
    working = (day for day in ahead if day.weekday() < SATURDAY and day not in holidays)
    return next(islice(working, ANSWERED_WITHIN - 1, None))
