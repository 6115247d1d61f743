"""What the programme says about the Abgabe: the checklist for the envelope, and the fields of the title sheet."""

from msgspec import Struct

from bot.domain.words import Words
from bot.terms.submission import SheetFact

OWN_TICK = "check-"
"""How the id of a tick begins that belongs to the checklist only, and to no task of a stage."""


class CheckItem(Struct, frozen=True):
    """One point of the checklist. Its tick is kept with the tasks of the association."""

    id: str
    title: Words
    hint: Words | None = None
    task: str = ""
    """The task of the programme that says the same: it has one tick with it."""

    @property
    def tick(self) -> str:
        """The id of its tick among those of the tasks."""
        return self.task or OWN_TICK + self.id


class SheetField(Struct, frozen=True):
    """One field of the official title sheet, and where its content comes from: an answer, else a fact."""

    id: str
    label: Words
    question: str = ""
    fact: SheetFact | None = None


class SubmissionGuide(Struct, frozen=True):
    checklist: tuple[CheckItem, ...] = ()
    fields: tuple[SheetField, ...] = ()
    note: Words = Words({})
    """What stands below the checklist."""

    def item(self, id: str) -> CheckItem | None:
        return next((one for one in self.checklist if one.id == id), None)
