"""What the bot says unasked, and when it may."""

from bot.links.base import Link
from bot.terms import DaySet, Mode, ReminderKind


class ShowBundle(Link, code="rb"):
    """Several reminders that came as one message, as they stand now."""

    bundle: str


class ShowReminder(Link, code="ro"):
    reminder: str


class MoreAbout(Link, code="rm"):
    """What else one may do about a reminder."""

    reminder: str


class ReminderDone(Link, code="rd"):
    reminder: str


class Snooze(Link, code="rs"):
    reminder: str
    days: int


class AskWhen(Link, code="rw"):
    reminder: str


class GiveAway(Link, code="rg"):
    """To whom shall the task go?"""

    reminder: str


class GiveTo(Link, code="rt"):
    reminder: str
    person: str


class NeedHelp(Link, code="rh"):
    reminder: str


class WhyThis(Link, code="ry"):
    reminder: str


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


class TaskDates(Link, code="ra"):
    """Open tasks of the stage, each with the day by which it shall be done."""

    association: str


class AskTaskDate(Link, code="rf"):
    association: str
    task: str


class DropTaskDate(Link, code="rfx", withdraws=True):
    association: str
    task: str


class Outlook(Link, code="rp"):
    """The next 14 days of the bot, for the Koordination."""

    cohort: str
    page: int


class Unheard(Link, code="ru"):
    """Who did not react, and what could not be said in time."""

    cohort: str
    page: int = 0
