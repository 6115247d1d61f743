"""What somebody reads who wants quiet, and how it ends."""

from collections.abc import Sequence
from datetime import datetime

from bot.domain.cohorts import Association, Cohort
from bot.domain.desk.ways import to_desk
from bot.domain.screen import Button, Rows, Say, Screen, Value, row
from bot.domain.wording import HOME, called, paragraphs
from bot.links.desk import DeskAssociation
from bot.links.home import Home
from bot.links.pausing import AskPause, EndPause, HearAgain, MyProfile, StartPause, StopUnasked
from bot.links.questions import MyEnquiries
from bot.links.team import TeamOf

NOTHING_COMES = Screen("pausing-nothing-comes", rows=(HOME,))
END = row(Button("pausing-end", EndPause()))
NOT_NOW = Screen("pausing-not-now", rows=(END,))
"""What whoever pauses reads of a refusal."""
MOST_NAMED = 5
"""Associations of one contact."""


def stopped(*, pauses: bool) -> Screen:
    again = row(Button("again", HearAgain()))
    rows: Rows = (again, END) if pauses else (again, row(Button("pause", AskPause())), HOME)
    return Screen("pausing-stopped", rows=rows, even=True)


def hears_again(*, pauses: bool) -> Screen:
    if pauses:
        return Screen("pausing-hears-later", rows=(END,))
    return Screen("pausing-hears-again", rows=(HOME, row(Button("stop", StopUnasked()))))


def ask_pause(led: Sequence[tuple[Association, bool]], desks: Sequence[tuple[Cohort, bool]] = ()) -> Screen:
    """`led`: whose contact they are, and whether nobody else works there; `desks`: the same of what they coordinate."""
    named = [
        Say("pausing-alone" if alone else "pausing-contact", {"association": one.name})
        for one, alone in led[:MOST_NAMED]
    ]
    named += [
        Say("pausing-desk-left" if alone else "pausing-desk-goes-on", {"cohort": one.title})
        for one, alone in desks[:MOST_NAMED]
    ]
    hand_over = [row(Button("team", TeamOf(one.id), {"name": one.name})) for one, alone in led[:1] if not alone]
    rows: Rows = (
        row(Button("no", Home()), Button("yes", StartPause())),
        row(Button("stop", StopUnasked())),
        *hand_over,
    )
    return Screen("pausing-ask", {"contact": paragraphs(*named)}, rows, even=True)


def pauses(since: datetime) -> Screen:
    return Screen("pausing-begun", {"since": since}, (END, row(Button("look", Home()), Button("profile", MyProfile()))))


def back(answers: int, *, stopped: bool) -> Screen:
    """`answers`: to their questions, that came meanwhile."""
    read = row(Button("answers", MyEnquiries())) if answers else ()
    again = row(Button("pausing-hear-again", HearAgain())) if stopped else ()
    came: Value = Say("pausing-answers", {"count": answers}) if answers else Say("pausing-no-answers")
    quiet: Value = Say("pausing-still-stopped") if stopped else ""
    return Screen("pausing-back", {"more": paragraphs(came, quiet or None)}, (read, HOME, again))


def told_desk(association: Association, name: str, *, alone: bool) -> Screen:
    args: dict[str, Value] = {"association": association.name, "name": called(name)}
    rows = (row(Button("open", DeskAssociation(association.id))),)
    return Screen("pausing-desk-alone" if alone else "pausing-desk", args, rows)


def told_colleague(cohort: Cohort, name: str) -> Screen:
    args: dict[str, Value] = {"cohort": cohort.title, "name": called(name)}
    return Screen("pausing-colleague", args, (row(to_desk(cohort)),))
