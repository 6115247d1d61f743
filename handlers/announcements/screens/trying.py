"""A test to oneself: as whom, and then the announcement itself below a line of its own."""

from collections.abc import Sequence
from functools import partial

from bot.domain.announcements.announcement import Announcement
from bot.domain.announcements.words import AnnouncedTo, first_name, has_blanks
from bot.domain.names import short
from bot.domain.screen import Button, Rows, Say, Screen, Value, row
from bot.domain.wording import labelled, leaves
from bot.links import announcement_compose as links

A_PAGE = 6
ROOM = 36


def choose(one: Announcement, found: Sequence[tuple[str, AnnouncedTo]], page: int, pages: int) -> Screen:
    """`found`: associations by id."""
    picks = (row(_as(one, id, to.associations[0])) for id, to in found)
    rows: Rows = (
        *picks,
        leaves(partial(links.TryAnnouncement, one.id), page, pages - 1),
        row(Button("nobody", links.TryAs(one.id, ""))),
        row(Button("common-back", links.ShowDraft(one.id))),
    )
    return Screen("announcements-ask-try", {}, rows, even=True)


def _as(one: Announcement, association: str, name: str) -> Button:
    return labelled(short(name, ROOM), links.TryAs(one.id, association))


def tried(one: Announcement, to: AnnouncedTo, said: Screen) -> Screen:
    """The line that says so is no part of it."""
    rows = (row(Button("done", links.ShowDraft(one.id)), Button("another", links.TryAnnouncement(one.id))),)
    return Screen("announcements-tried", {"whom": _whom(one, to)}, rows, more=(said,), even=True)


def _whom(one: Announcement, to: AnnouncedTo) -> Value:
    if not has_blanks(one.html):
        return Say("announcements-tried-alike")
    if not to.associations:
        return Say("announcements-tried-nobody")
    args: dict[str, Value] = {"name": first_name(to.name), "association": to.associations[0]}
    return Say("announcements-tried-as", args)
