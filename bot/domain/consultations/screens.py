"""What is said of appointments in the same way everywhere: when, where, and the file for a calendar."""

from datetime import datetime, timedelta

from bot.domain.consultations.appointment import Appointment, AppointmentSide
from bot.domain.consultations.times import TimeFlaw, UnfitTime
from bot.domain.dates.calendar import between
from bot.domain.names import short
from bot.domain.screen import File, Lines, Say, Value
from bot.domain.wording import called

NAME = "termin.ics"
LONGEST_LINE = 80
OF_A_FORM = (TimeFlaw.NO_TIME, TimeFlaw.TOO_MANY, TimeFlaw.NO_PLACE)
CalendarFiles = tuple[File, ...]


def said(begins: datetime, minutes: int) -> Say:
    """Wall time in Berlin."""
    return Say("common-appointment-when", clock(begins, minutes))


def clock(begins: datetime, minutes: int) -> dict[str, Value]:
    when = between(begins, begins + timedelta(minutes=minutes))
    return {"day": when.first, "from": f"{when.begins:%H:%M}", "to": f"{when.ends:%H:%M}"}


def when(one: Appointment) -> Say:
    return said(one.begins_at, one.minutes)


def place(one: Appointment) -> Value:
    return Say("common-appointment-place", {"place": one.place}) if one.place else Say("common-appointment-no-place")


def other(one: Appointment, side: AppointmentSide) -> str:
    """Whom this side meets; empty when nobody knows."""
    return one.association_name if side is AppointmentSide.HOST else one.title or one.host_name


def named(one: Appointment, side: AppointmentSide) -> Value:
    return called(other(one, side))


def calendar(content: bytes, mime: str) -> CalendarFiles:
    return (File(NAME, content, mime),)


def unfit(read: UnfitTime, feature: str) -> Say:
    """Why it is no time. `feature`: whose own words say what only its form asks for."""
    line = Lines((Say("common-flaw-line", {"line": short(read.line, LONGEST_LINE)}),) if read.line else ())
    return Say(f"{feature if read.flaw in OF_A_FORM else 'common'}-flaw-{read.flaw}", {"line": line})
