"""What the Koordination notes of an association for itself. No member ever sees it."""

from collections.abc import Collection
from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace

from bot.domain.errors import Refusal, gone
from bot.domain.names import clean_text
from bot.links.desk_notes import NotesOf

LONGEST = 2000
"""Characters."""


class DeskNote(Struct, frozen=True):
    id: str
    association: str
    author: str | None
    """Only they change it; None once that person is erased."""
    at: datetime
    text: str
    changed_at: datetime | None = None
    author_name: str = ""


def note(id: str, association: str, raw: str, author: str, now: datetime) -> DeskNote:
    return DeskNote(id, association, author, now, _words(association, raw))


def other_words(old: DeskNote, raw: str, by: str, now: datetime) -> DeskNote:
    must_be_theirs(old, by)
    return replace(old, text=_words(old.association, raw), changed_at=now)


def must_be_theirs(one: DeskNote, by: str) -> None:
    if one.author != by:
        raise gone()


def may_drop(one: DeskNote, by: str, desk: Collection[str]) -> bool:
    """`desk`: the ids of the Koordination. What somebody wrote who has left it, anybody of it may delete."""
    return one.author == by or one.author not in desk


def _words(association: str, raw: str) -> str:
    words = clean_text(raw)
    if not words:
        raise Refusal("common-loose-empty", to=NotesOf(association))
    if len(words) > LONGEST:
        raise Refusal("common-too-long", to=NotesOf(association), length=len(words), most=LONGEST)
    return words
