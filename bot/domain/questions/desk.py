"""What the Koordination sees of a question, and what it decides about it."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta

from msgspec import Struct, field
from msgspec.structs import replace

from bot.domain.consultations.absence import Absence, in_place_of, there_on
from bot.domain.desk.personal_word import PersonalWord
from bot.domain.faq.entry import FaqEntry
from bot.domain.people import Person
from bot.domain.questions.enquiry import URGENCY, Concern, Enquiry, EnquiryState, merged, taken
from bot.domain.typed_text import folded

COPY_CHANGED = timedelta(hours=48)
"""So long after an answer left its copies are changed where they stand, when it was wrong."""
MOST_NEAR = 3
MOST_ALIKE = 5


class EnquiryAtDesk(Struct, frozen=True):
    """A question as one coordinator sees it."""

    enquiry: Enquiry
    """The first of those that ask the same."""
    reader: Person
    association: str = ""
    """Its name; empty when it is asked without."""
    stage: str = ""
    """Its title."""
    date: str = ""
    """The title of the date of the cohort at which it was asked."""
    near: tuple[FaqEntry, ...] = ()
    """Answers of the house that may fit today, the nearest first."""
    entry: FaqEntry | None = None
    """With which it was answered."""
    same: tuple[Enquiry, ...] = ()
    """Others that ask the same, oldest first."""
    word: PersonalWord | None = None
    """The personal line of the Koordination that it answers."""
    announcement: int = 0
    """The number of the announcement about which it is asked; 0 for none."""
    follows: int = 0
    """The number of the question after whose answer this one came; 0 for none."""
    colleagues: tuple[Person, ...] = ()
    """The others of the Koordination."""
    alike: int = 0
    """How many others wait with which it could be merged."""
    away: Mapping[str, Absence] = field(default_factory=dict)
    """Who of them is not there today, by person."""

    @property
    def own(self) -> bool:
        """The reader has taken it."""
        return self.enquiry.holder == self.reader.id


def near(enquiry: Enquiry, faq: Iterable[FaqEntry], day: date) -> tuple[FaqEntry, ...]:
    """What a person has to answer is not offered to be answered with an answer of the house."""
    given = {one.id: one for one in faq if one.valid_on(day)}
    ids = enquiry.nearest if enquiry.concern is Concern.PLAIN else ()
    return tuple(given[id] for id in ids if id in given)[:MOST_NEAR]


def hears(enquiry: Enquiry, desk: Sequence[Person], absences: Sequence[Absence], day: date) -> tuple[Person, ...]:
    """Who of the Koordination gets its card: the holder or a stand-in, else whoever is there; in danger everybody."""
    if enquiry.in_danger:
        return tuple(desk)
    if enquiry.state is EnquiryState.TAKEN and enquiry.holder:
        return in_place_of(enquiry.holder, desk, absences, day)
    return there_on(desk, absences, day)


def parted(together: Sequence[Enquiry], leaves: Enquiry) -> tuple[Enquiry, ...]:
    """What is different for those that asked the same as one that leaves them: if it was the first, the next one is.

    `together`: oldest first.
    """
    waiting = [one for one in together if one.waits and one.id != leaves.id]
    if leaves.same_as or not waiting:
        return ()
    first, *others = waiting
    return (replace(first, same_as=None), *(replace(one, same_as=first.id) for one in others))


def by_urgency(waiting: Iterable[Enquiry]) -> tuple[Enquiry, ...]:
    """Danger first, then one person's distress, then the oldest."""
    return tuple(sorted(waiting, key=lambda one: (URGENCY.index(one.concern), one.number)))


def alike(enquiry: Enquiry, waiting: Iterable[Enquiry]) -> tuple[Enquiry, ...]:
    """Others that may ask the same, the most similar first."""
    others = [one for one in waiting if one.waits and one.lead != enquiry.lead]
    return tuple(sorted(others, key=lambda one: -_likeness(enquiry.text, one.text)))[:MOST_ALIKE]


def _likeness(one: str, other: str) -> float:
    """0 to 1: of all their groups of three letters the part that both have (Jaccard)."""
    some, more = _threes(one), _threes(other)
    return len(some & more) / len(some | more) if some | more else 0.0


def _threes(text: str) -> frozenset[str]:
    letters = folded(text)
    return frozenset(letters[at : at + 3] for at in range(len(letters) - 2))


def joined(together: Sequence[Enquiry], into: Enquiry, now: datetime) -> tuple[Enquiry, ...]:
    """The one into which others are merged, then those that change with it. Whoever held one of them holds them all;
    the most urgent of them says how urgent it is."""
    waiting = [one for one in together if one.waits]
    holder = next((one.holder for one in waiting if one.holder), None)
    first = taken(into, holder, now) if holder and into.state is EnquiryState.OPEN else into
    concern = min((one.concern for one in (first, *waiting)), key=URGENCY.index)
    first = replace(first, concern=concern)
    return (first, *(merged(one, first) for one in waiting))
