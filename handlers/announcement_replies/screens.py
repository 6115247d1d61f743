"""What a recipient reads after a tap, a question, and when choosing what comes."""

from collections.abc import Collection, Sequence

from bot.domain.announcements.announcement import Announcement
from bot.domain.announcements.reply import can_be_switched_off
from bot.domain.cohorts import Association
from bot.domain.names import short
from bot.domain.questions.enquiry import Enquiry
from bot.domain.screen import Button, Lines, Say, Screen, Value, row
from bot.domain.wording import HOME
from bot.links.announcement_replies import (
    AnnouncementKinds,
    AskAbout,
    AskAboutFor,
    MoreOfKind,
    NoMoreOfKind,
    SaidNo,
    SaidYes,
)
from bot.links.home import Home
from bot.links.questions import PassOn, ShowEnquiry
from bot.terms.announcements import AnnouncementAnswer, AnnouncementKind, ReplyButton

NAME = 36


def answered(one: Announcement, answer: AnnouncementAnswer) -> Screen:
    """With the way to the other answer."""
    question = row(_question(one)) if ReplyButton.QUESTION in one.buttons else ()
    other = {
        AnnouncementAnswer.YES: row(Button("other", SaidNo(one.id))),
        AnnouncementAnswer.NO: row(Button("other", SaidYes(one.id))),
    }
    ways = (*other.get(answer, ()), *question)
    return Screen(f"announcement_replies-{answer}", {"number": one.number}, rows=(ways,) if ways else (), even=True)


def only_a_test() -> Screen:
    return Screen("announcement_replies-test")


def withdrawn(one: Announcement) -> Screen:
    return Screen("announcement_replies-withdrawn", {"number": one.number}, rows=(row(_to_person()),))


def over(one: Announcement) -> Screen:
    args: dict[str, Value] = {"number": one.number, "until": one.valid_until or ""}
    return Screen("announcement_replies-over", args, rows=(row(_question(one)),))


def _question(one: Announcement) -> Button:
    return Button("announcement_replies-question", AskAbout(one.id))


def _to_person() -> Button:
    return Button("announcement_replies-to-person", PassOn())


def ask(one: Announcement) -> Screen:
    return Screen("announcement_replies-ask", {"number": one.number}, rows=(row(Button("common-back", Home())),))


def choose(one: Announcement, own: Sequence[Association]) -> Screen:
    """For which association is it asked? What was written is kept."""
    picks = tuple(row(Button("one", AskAboutFor(one.id, each.id), {"name": short(each.name, NAME)})) for each in own)
    return Screen("announcement_replies-choose", rows=picks, even=True)


def asked(enquiry: Enquiry, *, goes_on: bool) -> Screen:
    """`goes_on`: what is typed next belongs to it."""
    args: dict[str, Value] = {
        "number": enquiry.number,
        "danger": Say("common-danger") if enquiry.in_danger else "",
        "more": Say("common-goes-on") if goes_on else "",
    }
    return Screen("announcement_replies-asked", args, rows=(row(Button("status", ShowEnquiry(enquiry.id))),))


def words_only() -> Screen:
    return Screen("announcement_replies-words-only", rows=(row(Button("common-back", Home())),), missed=True)


def ask_off(kind: AnnouncementKind, off: Collection[AnnouncementKind]) -> Screen:
    """`off`: what is switched off already. The no comes first."""
    args: dict[str, Value] = {"kind": _name(kind), "still": _still({*off, kind})}
    rows = (row(Button("no", AnnouncementKinds()), Button("yes", NoMoreOfKind(kind))),)
    return Screen("announcement_replies-ask-off", args, rows)


def switched_off(kind: AnnouncementKind, off: Collection[AnnouncementKind]) -> Screen:
    args: dict[str, Value] = {"kind": _name(kind), "still": _still(off)}
    rows = (row(Button("again", MoreOfKind(kind)), Button("all", AnnouncementKinds())),)
    return Screen("announcement_replies-off", args, rows, even=True)


def always_comes() -> Screen:
    return Screen("announcement_replies-always", rows=(row(Button("all", AnnouncementKinds())),))


def overview(off: Collection[AnnouncementKind]) -> Screen:
    lines = Lines(tuple(Say(_state(kind, off), {"kind": _name(kind)}) for kind in AnnouncementKind))
    picks = tuple(row(_switch(kind, off)) for kind in AnnouncementKind if can_be_switched_off(kind))
    return Screen("announcement_replies-overview", {"lines": lines}, rows=(*picks, HOME), even=True)


def _state(kind: AnnouncementKind, off: Collection[AnnouncementKind]) -> str:
    if not can_be_switched_off(kind):
        return "announcement_replies-kind-always"
    return "announcement_replies-kind-off" if kind in off else "announcement_replies-kind-on"


def _switch(kind: AnnouncementKind, off: Collection[AnnouncementKind]) -> Button:
    args: dict[str, Value] = {"kind": _name(kind)}
    if kind in off:
        return Button("announcement_replies-switch-on", MoreOfKind(kind), args)
    return Button("announcement_replies-switch-off", NoMoreOfKind(kind), args)


def _still(off: Collection[AnnouncementKind]) -> Value:
    """What comes all the same."""
    return Lines(tuple(_name(kind) for kind in AnnouncementKind if kind not in off), gap=", ")


def _name(kind: AnnouncementKind) -> Say:
    return Say(f"common-announcement-kind-{kind}")
