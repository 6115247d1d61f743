"""Old and new words for a second person, and what whoever asked reads meanwhile."""

from msgspec import Struct
from msgspec.structs import replace

from bot.domain.announcements import course
from bot.domain.announcements.announcement import Announcement
from bot.domain.announcements.changes import WaitingChange
from bot.domain.announcements.course import Doing
from bot.domain.announcements.safety import SecondReason
from bot.domain.announcements.words import AnnouncedTo, filled
from bot.domain.screen import Button, Rows, Say, Screen, Value, row
from bot.domain.wording import called, listed
from bot.links import announcement_changes as links
from bot.links.announcement_results import AskWithdraw, CorrectAnnouncement
from bot.links.announcements import ShowAnnouncement
from bot.links.dialog import Cancel
from bot.terms.announcements import ChangeSort


class ChangeQuestion(Struct, frozen=True):
    one: Announcement
    change: WaitingChange
    author: str
    """Name of who asked for it."""
    people: int
    """To whom it matters."""
    reasons: tuple[SecondReason, ...]
    colleagues: tuple[str, ...]
    """Names of those who may agree."""
    to: AnnouncedTo = AnnouncedTo()
    """For whom the words are filled in."""
    arrives: Screen | None = None
    """What is sent to those who came later."""


def question(asked: ChangeQuestion) -> Screen:
    """To each of those who may agree; above it stands what it is about."""
    one, change = asked.one, asked.change
    this = one.id, change.what, change.id
    rows = (row(Button("yes", links.AgreeToChange(*this))), row(Button("no", links.RefuseChange(*this))))
    args: dict[str, Value] = {**_about(asked), "author": called(asked.author)}
    below = Screen(f"announcement_changes-{change.what}", args, rows)
    if asked.arrives:
        return replace(asked.arrives, more=(below,))
    return replace(_words("old", one, one.html, asked.to), more=(_words("new", one, change.html, asked.to), below))


def _words(which: str, one: Announcement, html: str, to: AnnouncedTo) -> Screen:
    return Screen(f"announcement_changes-{which}", {"number": one.number, "words": filled(html, to)})


def _about(asked: ChangeQuestion) -> dict[str, Value]:
    why = listed(Say(f"announcement_changes-because-{reason}") for reason in asked.reasons)
    return {"number": asked.one.number, "people": asked.people, "why": why}


def waits(asked: ChangeQuestion) -> Screen:
    """To whoever asked for it. Taking all of it back needs nobody else."""
    one, change = asked.one, asked.change
    urgent = change.what is ChangeSort.CORRECTION and course.allows(one, Doing.WITHDRAW)
    rows = (
        _back(one),
        row(Button("announcement_changes-drop", links.DropChange(one.id, change.what, change.id))),
        row(Button("announcement_changes-withdraw", AskWithdraw(one.id))) if urgent else (),
    )
    who: dict[str, Value] = {"who": ", ".join(asked.colleagues), "count": len(asked.colleagues)}
    text = "waits" if asked.colleagues else "waits-alone"
    return Screen(f"announcement_changes-{text}", {**_about(asked), **who}, rows, even=True)


def corrects(one: Announcement, *, mine: bool) -> Screen:
    """Its author hears when it is done."""
    return Screen(f"announcement_changes-corrects{'' if mine else '-theirs'}", {"number": one.number}, (_back(one),))


def replaced(one: Announcement, by: str) -> Screen:
    """To whoever waits with older words."""
    return Screen("announcement_changes-replaced", {"number": one.number, "who": called(by)}, (_back(one),))


def agreed(one: Announcement, change: WaitingChange, by: str) -> Screen:
    """To whoever asked for it."""
    args: dict[str, Value] = {"number": one.number, "who": called(by)}
    return Screen(f"announcement_changes-agreed-{change.what}", args, (_back(one),))


def why_not(one: Announcement, author: str) -> Screen:
    rows = (row(Button("common-back", ShowAnnouncement(one.id)), Button("common-cancel", Cancel())),)
    return Screen("announcement_changes-why-not", {"number": one.number, "author": called(author)}, rows)


def said_no(one: Announcement, author: str) -> Screen:
    args: dict[str, Value] = {"number": one.number, "author": called(author)}
    return Screen("announcement_changes-said-no", args, (_back(one),))


def returned(one: Announcement, change: WaitingChange, by: str, words: str) -> Screen:
    """To whoever asked for it."""
    args: dict[str, Value] = {"number": one.number, "who": called(by), "words": words}
    return Screen(f"announcement_changes-returned-{change.what}", args, _instead(one, change))


def _instead(one: Announcement, change: WaitingChange) -> Rows:
    if change.what is ChangeSort.LATE:
        return (_back(one),)
    return (row(Button("announcement_changes-again", CorrectAnnouncement(one.id))), _back(one))


def stays(one: Announcement) -> Screen:
    return Screen("announcement_changes-stays", {"number": one.number}, (_back(one),))


def lapsed(one: Announcement, author: str) -> Screen:
    """To the second person."""
    args: dict[str, Value] = {"number": one.number, "author": called(author)}
    return Screen("announcement_changes-lapsed", args, (_back(one),))


def _back(one: Announcement) -> tuple[Button, ...]:
    return row(Button("common-to-announcement", ShowAnnouncement(one.id)))
