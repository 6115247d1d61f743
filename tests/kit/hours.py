"""Who may be spoken to when, reckoned without the house: what its own rule is measured against."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.domain.quiet_hours import Hours


def _days(text: str) -> frozenset[date]:
    return frozenset(date.fromisoformat(day) for day in text.split())


EVERYWHERE = _days(
    "2026-10-03 2026-12-25 2026-12-26"
    " 2027-01-01 2027-03-26 2027-03-29 2027-05-01 2027-05-06 2027-05-17 2027-10-03 2027-12-25 2027-12-26"
    " 2028-01-01 2028-04-14 2028-04-17"
)
HOLIDAYS = {
    "BY": EVERYWHERE | _days("2026-11-01 2027-01-06 2027-05-27 2027-11-01 2028-01-06"),
    "BE": EVERYWHERE | _days("2027-03-08 2028-03-08"),
}
"""From September 2026 to April 2028, as calendars of the two Länder have them."""


def may_be_spoken_to(hours: Hours, land: str, at: datetime) -> bool:
    wall = at.astimezone(ZoneInfo("Europe/Berlin"))
    holiday = wall.date() in HOLIDAYS[land]
    return wall.weekday() in hours.days and not (holiday and not hours.on_holidays) and _within(hours, wall)


def _within(hours: Hours, wall: datetime) -> bool:
    minute = wall.hour * 60 + wall.minute
    begin, end = (hour.hour * 60 + hour.minute for hour in (hours.begin, hours.end))
    return begin <= minute < end
