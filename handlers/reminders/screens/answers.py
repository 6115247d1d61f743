"""What follows a button under a reminder."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from bot.domain.desk.ways import to_association
from bot.domain.names import short
from bot.domain.people import Member
from bot.domain.reminders.context import Known
from bot.domain.reminders.reminder import HELP_AFTER, Reminder
from bot.domain.screen import Button, Place, Rows, Say, Screen, Value, row
from bot.domain.wording import CANCEL
from bot.links import reminders as links
from bot.links.desk import DeskAssociation
from bot.links.journey import ShowMap
from bot.terms import Language, ReminderKind
from handlers.reminders.screens.words import later, line

NOT_A_MOMENT = Screen("reminders-when-unclear", rows=(CANCEL,), missed=True)


def more(one: Reminder, known: Known, times: Mapping[int, datetime], language: Language, now: datetime) -> Screen:
    """`times`: when it would come again, by the days that it is put off."""
    about = line(one.planned.kind, one.planned.subject, known, language, now)
    window = known.windows[one.planned.person]
    off = tuple(row(later(one, days, at, window, now)) for days, at in times.items())
    give = (row(Button("give", links.GiveAway(one.id))),) if one.planned.kind is ReminderKind.TASK else ()
    member = (row(Button("help", links.NeedHelp(one.id))),) if one.planned.kind is not ReminderKind.REVIEW else ()
    rows: Rows = (
        *off,
        row(Button("when", links.AskWhen(one.id))),
        *give,
        *member,
        row(Button("why", links.WhyThis(one.id))),
        row(Button("common-back", links.ShowReminder(one.id))),
    )
    return Screen("reminders-about", {"about": about}, rows, place=Place.HERE)


def snoozed(one: Reminder) -> Screen:
    """After the third time help is offered, kindly."""
    often = one.snoozes >= HELP_AFTER
    help_ = (
        (row(Button("help", links.NeedHelp(one.id))),) if often and one.planned.kind is not ReminderKind.REVIEW else ()
    )
    args: dict[str, Value] = {"when": one.due_at, "offer": Say("reminders-help-offer") if often else ""}
    return Screen(
        "reminders-snoozed", args, (row(Button("back", links.ShowReminder(one.id))), *help_), place=Place.HERE
    )


def ask_when(one: Reminder) -> Screen:
    args: dict[str, Value] = {"end": one.planned.ends - timedelta(minutes=1)}
    return Screen("reminders-when", args, (CANCEL,))


def settled(known: Known, one: Reminder, language: Language, now: datetime) -> Screen:
    """An old button of something that is taken care of, moved or over."""
    about = line(one.planned.kind, one.planned.subject, known, language, now)
    return Screen("reminders-settled", {"about": about}, _home(one, known), place=Place.HERE)


def done(known: Known, one: Reminder, who: str, language: Language, now: datetime) -> Screen:
    """`who` took care of it; empty for the reader."""
    about = line(one.planned.kind, one.planned.subject, known, language, now)
    by = Say("reminders-done-by", {"who": who}) if who else Say("reminders-done-by-you")
    return Screen("reminders-done", {"about": about, "by": by}, _home(one, known), place=Place.HERE)


def give_away(one: Reminder, members: Sequence[Member]) -> Screen:
    people = tuple(
        row(Button("to", links.GiveTo(one.id, member.person), {"name": short(member.name)})) for member in members
    )
    back = row(Button("common-back", links.MoreAbout(one.id)))
    return Screen("reminders-give" if people else "reminders-give-nobody", rows=(*people, back), place=Place.HERE)


def given(known: Known, one: Reminder, name: str) -> Screen:
    return Screen("reminders-given", {"name": name}, _home(one, known), place=Place.HERE)


def taken_over(known: Known, one: Reminder, who: str, language: Language, now: datetime) -> Screen:
    """To the one who holds it now."""
    about = line(one.planned.kind, one.planned.subject, known, language, now)
    return Screen("reminders-taken-over", {"about": about, "who": who}, _home(one, known))


def helped(known: Known, one: Reminder, anybody: bool) -> Screen:
    return Screen("reminders-help" if anybody else "reminders-help-nobody", rows=_home(one, known), place=Place.HERE)


def help_wanted(known: Known, one: Reminder, who: str, language: Language, now: datetime) -> Screen:
    """To the Koordination."""
    about = line(one.planned.kind, one.planned.subject, known, language, now)
    args: dict[str, Value] = {"association": known.association.name, "who": who, "about": about}
    return Screen("reminders-help-wanted", args, (row(to_association(known.association.id)),))


def why(one: Reminder) -> Screen:
    kind = one.planned.kind
    rows: Rows = (
        row(Button("change", links.AskMode(kind) if kind is not ReminderKind.DIGEST else links.MyReminders())),
        row(Button("common-back", links.ShowReminder(one.id))),
    )
    return Screen("reminders-why", {"reason": Say(f"reminders-why-{kind.name.lower()}")}, rows, place=Place.HERE)


def _home(one: Reminder, known: Known) -> Rows:
    if one.planned.kind is ReminderKind.REVIEW:
        return (row(Button("common-home", DeskAssociation(known.association.id))),)
    return (row(Button("common-home", ShowMap(known.association.id))),)
