"""Questions that wait too long: when the Koordination is reminded, and who of it."""

from collections.abc import Container, Sequence
from datetime import date, datetime, timedelta

from bot.domain.consultations.absence import Absence, there_on
from bot.domain.joining.team import awake
from bot.domain.people import Person
from bot.domain.questions.desk import hears
from bot.domain.questions.enquiry import SATURDAY, Enquiry, EnquiryState, due
from bot.domain.way import today

DANGER_WAITS = timedelta(hours=1)
"""So long nobody has to take a question of somebody in danger."""


def is_late(enquiry: Enquiry, holidays: Container[date], now: datetime) -> bool:
    """Two working days after it was asked, taken, or reminded of; said on a working day, by day.

    Somebody in danger waits an hour, the first time at any hour of the day.
    """
    if enquiry.in_danger and enquiry.state is EnquiryState.OPEN:
        since = enquiry.reminded_at or enquiry.at
        return now - since >= DANGER_WAITS and (enquiry.reminded_at is None or awake(now))
    day = today(now)
    working = day.weekday() < SATURDAY and day not in holidays and awake(now)
    return enquiry.waits and working and day > _until(enquiry, holidays)


def _until(enquiry: Enquiry, holidays: Container[date]) -> date:
    """The last day on which nobody is reminded."""
    if enquiry.reminded_at:
        return due(today(enquiry.reminded_at), holidays)
    taken = due(today(enquiry.taken_at), holidays) if enquiry.taken_at else date.min
    return max(taken, enquiry.due_on or due(today(enquiry.at), holidays))


def reminded(enquiry: Enquiry, desk: Sequence[Person], absences: Sequence[Absence], day: date) -> tuple[Person, ...]:
    """First whoever has it, or should have taken it; then the others, too. Nobody took it a second time: everybody."""
    if enquiry.reminded_at is None:
        return hears(enquiry, desk, absences, day)
    return there_on(desk, absences, day) if enquiry.state is EnquiryState.TAKEN else tuple(desk)
