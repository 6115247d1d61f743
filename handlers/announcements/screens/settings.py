"""Kind, validity and buttons, one question each."""

from collections.abc import Sequence
from datetime import date

from bot.domain.announcements.announcement import Announcement
from bot.domain.names import short
from bot.domain.screen import Button, Place, Rows, Say, Screen, Value, row
from bot.links import announcement_compose as links
from bot.terms.announcements import AnnouncementKind, ReplyButton

ROOM = 28


def kinds(one: Announcement, guided: int) -> Screen:
    rows: Rows = (
        *(
            row(Button(f"common-announcement-kind-{kind}", links.SetKind(one.id, guided, kind)))
            for kind in AnnouncementKind
        ),
        _back(one),
    )
    return Screen("announcements-ask-kind", {}, rows, place=Place.HERE, even=True)


def validity(one: Announcement, days: Sequence[date], guided: int) -> Screen:
    """`days`: proposed, from its text."""
    proposed = (row(Button("day", links.SetValidity(one.id, guided, day.isoformat()), {"day": day})) for day in days)
    rows: Rows = (
        *proposed,
        row(Button("none", links.SetValidity(one.id, guided, "")), Button("other", links.TypeValidity(one.id, guided))),
        _back(one),
    )
    found: Value = Say("announcements-days-found") if days else Say("announcements-no-days-found")
    return Screen("announcements-ask-until", {"found": found}, rows, place=Place.HERE, even=True)


def ask_day(one: Announcement, guided: int) -> Screen:
    back = row(Button("common-back", links.ChooseValidity(one.id, guided)))
    return Screen("announcements-ask-day", {}, (back,), even=True)


def no_day(one: Announcement, guided: int) -> Screen:
    back = row(Button("common-back", links.ChooseValidity(one.id, guided)))
    return Screen("announcements-no-day", {}, (back,), even=True, missed=True)


def replies(one: Announcement) -> Screen:
    """Each says whether it is there; a tap changes that."""
    args: dict[str, Value] = {"label": short(one.link_label, ROOM)}
    link = Button("relink", links.TypeLink(one.id), args) if one.link else Button("link", links.TypeLink(one.id))
    rows: Rows = (
        row(_toggle(one, ReplyButton.READ), _toggle(one, ReplyButton.YES_NO)),
        row(_toggle(one, ReplyButton.QUESTION)),
        row(link),
        row(Button("unlink", links.DropLink(one.id))) if one.link else (),
        row(Button("done", links.ShowDraft(one.id))),
    )
    return Screen("announcements-ask-replies", {}, rows, place=Place.HERE, even=True)


def _toggle(one: Announcement, kind: ReplyButton) -> Button:
    state = "on" if kind in one.buttons else "off"
    return Button(f"announcements-toggle-{state}", links.ToggleReply(one.id, kind), {"what": _label(kind)})


def _label(kind: ReplyButton) -> Say:
    return Say(f"announcements-reply-{kind}")


def ask_link(one: Announcement) -> Screen:
    back = row(Button("common-back", links.ChooseReplies(one.id)))
    draft = f"{one.link_label} {one.link}" if one.link else ""
    return Screen("announcements-ask-link", {}, (back,), draft=draft, even=True)


def _back(one: Announcement) -> tuple[Button, ...]:
    return row(Button("common-back", links.ShowDraft(one.id)))
