"""What the Koordination sees of a question, and what it decides about it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from bot.domain.absence import Absence, in_place_of, there_on
from bot.domain.enquiry import Concern, Enquiry, EnquiryState
from bot.domain.faq import FaqEntry
from bot.domain.people import Person

MOST_NEAR = 3


@dataclass(frozen=True, slots=True)
class EnquiryAtDesk:
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
    follows: int = 0
    """The number of the question after whose answer this one came; 0 for none."""
    colleagues: tuple[Person, ...] = ()
    """The others of the Koordination."""
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
    if enquiry.concern is Concern.EMERGENCY:
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
