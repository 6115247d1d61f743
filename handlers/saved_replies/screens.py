"""One Baustein, or a list of them."""

from collections.abc import Sequence
from functools import partial

from bot.domain.cohorts import Cohort
from bot.domain.desk.saved_reply import SavedReply
from bot.domain.desk.ways import to_desk
from bot.domain.screen import Button, Rows, Screen, Value, row
from bot.domain.typed_text import excerpt
from bot.domain.wording import labelled, leaves, page_of
from bot.links.saved_replies import (
    AskDropReply,
    DropReply,
    NewReply,
    RenameReply,
    RepliesOf,
    RewordReply,
    ShowReply,
)

A_PAGE = 8


def listed(cohort: Cohort, found: Sequence[SavedReply], page: int, pages: int) -> Screen:
    """`page`: from 0."""
    picks = tuple(row(labelled(one.title, ShowReply(one.id))) for one in found)
    rows: Rows = (*picks, leaves(partial(RepliesOf, cohort.id), page, pages - 1, "saved_replies-"), _ways(cohort))
    id = "saved_replies-list" if found else "saved_replies-none"
    return Screen(id, {"cohort": cohort.title, "turn": page_of(page, pages)}, rows, even=True)


def _ways(cohort: Cohort) -> tuple[Button, ...]:
    new = Button("saved_replies-new", NewReply(cohort.id))
    return row(new, to_desk(cohort))


def one(reply: SavedReply) -> Screen:
    return Screen("saved_replies-shown", _args(reply), _own_rows(reply), even=True)


def kept(reply: SavedReply) -> Screen:
    return Screen("saved_replies-kept", _args(reply), _own_rows(reply), even=True)


def _own_rows(reply: SavedReply) -> Rows:
    return (
        row(
            Button("saved_replies-rename", RenameReply(reply.id)), Button("saved_replies-reword", RewordReply(reply.id))
        ),
        row(Button("saved_replies-drop", AskDropReply(reply.id))),
        row(Button("saved_replies-all", RepliesOf(reply.cohort))),
    )


def ask_new(cohort: Cohort) -> Screen:
    return Screen("saved_replies-ask-new", rows=(row(Button("common-back", RepliesOf(cohort.id))),))


def ask_title(reply: SavedReply) -> Screen:
    return Screen("saved_replies-ask-title", _args(reply), (_back(reply),), draft=reply.title)


def ask_text(reply: SavedReply) -> Screen:
    return Screen("saved_replies-ask-text", _args(reply), (_back(reply),), draft=reply.text)


def _back(reply: SavedReply) -> tuple[Button, ...]:
    return row(Button("common-back", ShowReply(reply.id)))


def ask_drop(reply: SavedReply) -> Screen:
    """The no comes first."""
    return Screen(
        "saved_replies-ask-drop",
        _args(reply),
        (row(Button("no", ShowReply(reply.id)), Button("yes", DropReply(reply.id))),),
    )


def dropped(reply: SavedReply) -> Screen:
    rows = (row(Button("saved_replies-all", RepliesOf(reply.cohort))),)
    return Screen("saved_replies-dropped", {"title": reply.title}, rows)


def _args(reply: SavedReply) -> dict[str, Value]:
    return {"title": reply.title, "text": excerpt(reply.text)}
