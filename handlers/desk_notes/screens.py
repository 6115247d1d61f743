"""The notes of an association."""

from collections.abc import Collection, Iterator, Sequence
from functools import partial

from bot.domain.cohorts import Association
from bot.domain.desk.note import DeskNote
from bot.domain.desk.ways import to_association
from bot.domain.names import short
from bot.domain.screen import Button, Lines, Place, Say, Screen, Value, row
from bot.domain.typed_text import excerpt
from bot.domain.wording import called, leaves, page_of
from bot.links.desk_notes import AskDropNote, ChangeNote, DropNote, NotesOf, WriteNote

A_PAGE = 5
BEGINNING = 22
"""Characters of a note on a button."""


def listed(
    association: Association,
    found: Sequence[DeskNote],
    page: int,
    pages: int,
    reader: str,
    left: Collection[str] = frozenset(),
) -> Screen:
    """`page`: from 0. `reader`: only their own can be changed. `left`: the ids of notes that anybody may delete."""
    own = tuple(row(_to(note, reader)) for note in found if note.author == reader or note.id in left)
    leaf = leaves(partial(NotesOf, association.id), page, pages - 1, "desk_notes-")
    last = row(Button("desk_notes-new", WriteNote(association.id)), to_association(association.id))
    if not found:
        return Screen("desk_notes-none", {"association": association.name}, rows=(last,), even=True)
    args: dict[str, Value] = {
        "association": association.name,
        "turn": page_of(page, pages),
        "notes": Lines(tuple(_said(found)), gap="\n\n"),
    }
    return Screen("desk_notes-list", args, rows=(*own, leaf, last), place=Place.HERE if page else Place.NEW, even=True)


def _said(found: Sequence[DeskNote]) -> Iterator[Value]:
    for note in found:
        args: dict[str, Value] = {"who": called(note.author_name), "at": note.at, "text": note.text}
        changed = {"changed": note.changed_at} if note.changed_at else {}
        yield Say("desk_notes-one-changed" if changed else "desk_notes-one", {**args, **changed})


def _to(note: DeskNote, reader: str) -> Button:
    words: dict[str, Value] = {"text": short(" ".join(note.text.split()), BEGINNING)}
    if note.author == reader:
        return Button("desk_notes-change", ChangeNote(note.id), words)
    return Button("desk_notes-drop", AskDropNote(note.id), words)


def ask_new(association: Association) -> Screen:
    return Screen("desk_notes-ask-new", {"association": association.name}, rows=(_to_notes(association.id),))


def ask_change(association: Association, note: DeskNote) -> Screen:
    rows = (row(Button("drop", AskDropNote(note.id))), _to_notes(association.id))
    return Screen("desk_notes-ask-change", {"association": association.name}, rows, draft=note.text, even=True)


def ask_drop(association: Association, note: DeskNote) -> Screen:
    """The no comes first."""
    args: dict[str, Value] = {"association": association.name, "text": excerpt(note.text)}
    rows = (row(Button("no", NotesOf(association.id)), Button("yes", DropNote(note.id))),)
    return Screen("desk_notes-ask-drop", args, rows)


def _to_notes(association: str) -> tuple[Button, ...]:
    return row(Button("common-back", NotesOf(association)))
