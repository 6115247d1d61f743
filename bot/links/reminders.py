"""What the bot says unasked, and when it may."""

from bot.links.base import Link, OfAssociation, OfCohort, OfReminder
from bot.terms import DaySet, Mode, ReminderKind


class ShowBundle(Link, code="rb"):
    """Several reminders that came as one message, as they stand now."""

    bundle: str


class ShowReminder(OfReminder, code="ro"): ...


class MoreAbout(OfReminder, code="rm"):
    """What else one may do about a reminder."""


class ReminderDone(OfReminder, code="rd"): ...


class Snooze(OfReminder, code="rs"):
    days: int


class AskWhen(OfReminder, code="rw"): ...


class GiveAway(OfReminder, code="rg"):
    """To whom shall the task go?"""


class GiveTo(OfReminder, code="rt"):
    person: str


class NeedHelp(OfReminder, code="rh"): ...


class WhyThis(OfReminder, code="ry"): ...


class MyReminders(Link, code="re"): ...


class AskMode(Link, code="rk"):
    kind: ReminderKind


class SetMode(Link, code="rx"):
    kind: ReminderKind
    mode: Mode


class QuietHours(Link, code="rq"): ...


class SetHours(Link, code="rh1"):
    """Whole hours of the day."""

    begin: int
    end: int


class SetDays(Link, code="rh2"):
    days: DaySet


class SetDigest(Link, code="rz"):
    """1 for a summary on Monday, 0 for none."""

    on: int


class Silence(Link, code="rzz", withdraws=True):
    """1 lets nothing come unasked, 0 everything again."""

    on: int


class TaskDates(OfAssociation, code="ra"):
    """Open tasks of the stage, each with the day by which it shall be done."""


class AskTaskDate(OfAssociation, code="rf"):
    task: str


class DropTaskDate(OfAssociation, code="rfx", withdraws=True):
    task: str


class Outlook(OfCohort, code="rp"):
    """The next 14 days of the bot, for the Koordination."""

    page: int


class Unheard(OfCohort, code="ru"):
    """Who did not react, and what could not be said in time."""

    page: int = 0
