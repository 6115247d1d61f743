"""The list of announcements, and questions about one that is on its way."""

from collections.abc import Sequence
from functools import partial

from msgspec.structs import replace

from bot.domain.announcements.announcement import Announcement
from bot.domain.announcements.words import plain
from bot.domain.cohorts import Cohort
from bot.domain.names import short
from bot.domain.screen import Button, Lines, Say, Screen, Value, row
from bot.domain.wording import HOME, leaves, pairs
from bot.links.announcement_compose import ShowDraft
from bot.links.announcement_running import CancelSending
from bot.links.announcements import AnnouncementsOf, ComposeAnnouncement, ShowAnnouncement

ROOM = 40
"""Characters of its words in the list."""


def every(cohort: Cohort, found: Sequence[Announcement], page: int, last: int) -> Screen:
    new = row(Button("announcement_running-new", ComposeAnnouncement(cohort.id)))
    if not found:
        return Screen("announcement_running-none", {"cohort": cohort.title}, (new, HOME))
    listed = Lines(tuple(_in_list(one) for one in found), gap="\n")
    buttons = pairs(
        Button("announcement_running-open", ShowAnnouncement(one.id), {"number": one.number}) for one in found
    )
    turn = leaves(partial(AnnouncementsOf, cohort.id), page, last, "announcement_running-")
    rows = (*buttons, turn, new, HOME)
    return Screen("announcement_running-list", {"cohort": cohort.title, "lines": listed}, rows, even=True)


def _in_list(one: Announcement) -> Say:
    words = short(" ".join(plain(one.html).split()), ROOM)
    args: dict[str, Value] = {
        "number": one.number,
        "at": one.started_at or one.send_at or one.at,
        "state": Say(f"announcement_running-is-{one.state}"),
        "words": words or Say("announcement_running-wordless"),
    }
    return Say("announcement_running-in-list", args)


def to_draft(one: Announcement) -> Screen:
    return Screen("announcement_running-draft", then=ShowDraft(one.id))


def as_it_arrives(arrives: Screen, one: Announcement) -> Screen:
    below = Screen(
        "announcement_running-arrives",
        {"number": one.number},
        (row(Button("common-back", ShowAnnouncement(one.id))),),
    )
    return replace(arrives, more=(below,))


def ask_cancel(one: Announcement, open_: int) -> Screen:
    keep = row(Button("keep", ShowAnnouncement(one.id)))
    text = "announcement_running-ask-drop" if one.started_at is None else "announcement_running-ask-cancel"
    return Screen(text, {"number": one.number, "open": open_}, (keep, row(Button("yes", CancelSending(one.id)))))


def continued(one: Announcement, open_: int) -> Screen:
    """After the house was off."""
    rows = (row(Button("announcement_running-open", ShowAnnouncement(one.id), {"number": one.number})),)
    return Screen("announcement_running-continued", {"number": one.number, "open": open_}, rows)
