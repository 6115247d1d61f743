"""Notes of the Koordination about an association."""

from bot.links.base import Link, OfAssociation


class NotesOf(OfAssociation, code="kmn"):
    """The newest first, from page 0."""

    page: int = 0


class OfDeskNote(Link):
    note: str


class WriteNote(OfAssociation, code="kma"): ...


class ChangeNote(OfDeskNote, code="kmc"): ...


class AskDropNote(OfDeskNote, code="kmx", withdraws=True): ...


class DropNote(OfDeskNote, code="kmy", withdraws=True): ...
