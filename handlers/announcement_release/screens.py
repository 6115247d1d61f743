"""The question before an announcement leaves, and what a second person reads."""

from collections.abc import Sequence
from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace

from bot.domain.announcements.announcement import Announcement
from bot.domain.announcements.planning import planned_for
from bot.domain.announcements.safety import SecondReason
from bot.domain.announcements.shown import facts, size
from bot.domain.screen import Button, Rows, Say, Screen, Value, row
from bot.domain.wording import called, labelled, lines, listed, paragraphs
from bot.links import announcement_release as links
from bot.links.announcement_compose import ShowDraft
from bot.links.announcements import PrepareSending, ShowAnnouncement
from bot.links.dialog import Cancel
from bot.terms.announcements import AnnouncementKind


class Twice(Struct, frozen=True):
    """The same words went to some of the same people, or will go to them."""

    number: int
    at: datetime | None
    """None: it waits."""
    people: int


class SendingQuestion(Struct, frozen=True):
    one: Announcement
    people: int
    associations: int
    reasons: tuple[SecondReason, ...]
    """Why a second person has to agree; none: its author may send it."""
    colleagues: tuple[str, ...]
    """Names of those who may."""
    twice: Twice | None = None


def question(asked: SendingQuestion) -> Screen:
    args = {**_size(asked), "more": paragraphs(_when(asked), _twice(asked.twice), _second(asked))}
    return Screen("announcement_release-question", args, _ways(asked))


def _size(asked: SendingQuestion) -> dict[str, Value]:
    return {"size": size(asked.people, asked.associations), "facts": facts(asked.one)}


def _ways(asked: SendingQuestion) -> Rows:
    one = asked.one
    yes: links.SendIt | links.AskSecond = links.SendIt(one.id, one.version)
    label = "planned" if one.send_at else "send"
    if asked.reasons:
        yes = links.AskSecond(one.id, one.version)
        label = "ask" if asked.colleagues else "prepare"
    elif asked.twice:
        label = "anyway"
    other = Button("other" if one.send_at else "plan", links.PlanSending(one.id))
    now = (Button("now", links.SendAt(one.id, 0)),) if one.send_at else ()
    return (row(Button(label, yes)), (other, *now), row(Button("back", ShowDraft(one.id))))


def _when(asked: SendingQuestion) -> Value:
    """When it leaves, and what becomes of those whose hours are over."""
    one = asked.one
    at = Say("announcement_release-at", {"at": one.send_at}) if one.send_at else Say("announcement_release-now")
    if asked.reasons and not one.send_at:
        at = Say("announcement_release-after-yes")
    important = one.kind is AnnouncementKind.IMPORTANT
    return lines(at, Say("announcement_release-hours-important" if important else "announcement_release-hours"))


def _twice(twice: Twice | None) -> Value | None:
    if twice is None:
        return None
    args: dict[str, Value] = {"number": twice.number, "people": twice.people}
    if twice.at is None:
        return Say("announcement_release-twice-soon", args)
    return Say("announcement_release-twice", {**args, "at": twice.at})


def _second(asked: SendingQuestion) -> Value | None:
    if not asked.reasons:
        return None
    why = listed(Say(f"announcement_release-because-{reason}") for reason in asked.reasons)
    if not asked.colleagues:
        return Say("announcement_release-second-alone", {"why": why})
    return Say("announcement_release-second-needed", {"why": why, "who": ", ".join(asked.colleagues)})


def with_content(arrives: Screen, asked: Screen) -> Screen:
    return replace(arrives, more=(asked,))


def second(asked: SendingQuestion, author: str) -> Screen:
    """To each of those who may agree; above it stands the announcement as it arrives."""
    one = asked.one
    why = listed(Say(f"announcement_release-because-{reason}") for reason in asked.reasons)
    at = Say("announcement_release-at", {"at": one.send_at}) if one.send_at else Say("announcement_release-after-yes")
    args: dict[str, Value] = {
        **_size(asked),
        "number": one.number,
        "author": called(author),
        "more": paragraphs(at, _twice(asked.twice), Say("announcement_release-why-second", {"why": why})),
    }
    yes = Button("yes", links.AgreeToIt(one.id, one.version, 0))
    nights = Button("nights", links.AgreeToIt(one.id, one.version, 1))
    no = Button("no", links.NotLikeThis(one.id, one.version))
    important = one.kind is AnnouncementKind.IMPORTANT
    return Screen("announcement_release-second", args, (row(yes), *((row(nights),) if important else ()), row(no)))


def agreed(one: Announcement, by: str) -> Screen:
    return Screen("announcement_release-agreed", {"number": one.number, "who": called(by)})


def why_not(one: Announcement) -> Screen:
    rows = (row(Button("common-back", ShowAnnouncement(one.id)), Button("common-cancel", Cancel())),)
    return Screen("announcement_release-why-not", {"number": one.number}, rows)


def said_no(one: Announcement, author: str) -> Screen:
    return Screen("announcement_release-said-no", {"number": one.number, "author": called(author)})


def returned(one: Announcement, by: str, words: str) -> Screen:
    """To its author."""
    rows = (row(Button("change", ShowDraft(one.id))), row(Button("again", PrepareSending(one.id))))
    args: dict[str, Value] = {"number": one.number, "who": called(by), "words": words}
    return Screen("announcement_release-returned", args, rows)


def stopped(one: Announcement, by: str) -> Screen:
    """To its author."""
    rows = (row(Button("change", ShowDraft(one.id))), row(Button("again", PrepareSending(one.id))))
    return Screen("announcement_release-stopped", {"number": one.number, "who": called(by)}, rows)


def when(one: Announcement, proposed: Sequence[datetime], *, missed: bool = False) -> Screen:
    picks = tuple(row(labelled(at, planned_for(one.id, at))) for at in proposed)
    last = row(Button("common-back", PrepareSending(one.id)), Button("common-cancel", Cancel()))
    text = "announcement_release-when-unread" if missed else "announcement_release-when"
    return Screen(text, rows=(*picks, last), even=True, missed=missed)
