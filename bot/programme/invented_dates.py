"""Invented dates, with which the galleries of both sides show every screen."""

from datetime import UTC, date, datetime, time

from msgspec.structs import replace

from bot.domain.cohorts import Cohort
from bot.domain.dates.attendance import Roll
from bot.domain.dates.calendar import CohortDate, Rsvp, When, cancelled
from bot.domain.people import Member, MemberState
from bot.programme.invented import HOSTILE, association
from bot.terms import Coming, DateKind, MemberRole

NOW = datetime(2027, 3, 10, 17, 42, tzinfo=UTC)
COHORT = Cohort("nord", "Schmiede Nord 2027", "traeger", "NI", date(2027, 6, 30), "p")


def day(number: int, month: int = 3) -> date:
    return date(2027, month, number)


BRIDGE, ZOE, HEART = (
    association(id, name, cohort="nord", land="NI", at=NOW)
    for id, name in (("b", "Brücke e. V."), ("z", HOSTILE), ("h", "Herz e. V."))
)
EVENING = When(day(12), day(12), time(17, 30), time(19, 30))
WORKSHOP = CohortDate(
    "w", "nord", "Workshop 3", EVENING, "Zoom https://zoom.example/1", DateKind.WORKSHOP, "Laptop und eure Ziele"
)
WEEKEND = CohortDate("e", "nord", HOSTILE, When(day(19), day(21), time(9), time(17)), "Haus am See", DateKind.WORKSHOP)
HOUR = CohortDate("s", "nord", "Sprechstunde", When(day(24), day(24), time(18)), kind=DateKind.CONSULTATION)
DRAFT = CohortDate("f", "nord", "Entwurf abgeben", When(day(15, 5), day(15, 5)), kind=DateKind.DEADLINE)
OFF = cancelled(replace(HOUR, id="o", title="Netzwerktreffen", when=When(day(27, 5), day(28, 5))), NOW)
AFTER = datetime(2027, 4, 1, 8, 0, tzinfo=UTC)
ALL = (WORKSHOP, WEEKEND, HOUR, DRAFT, OFF)
MEMBER = Member("b", "anna", MemberRole.CONTACT, MemberState.ACTIVE, NOW, "Anna")
YES, NO = Rsvp("w", "b", Coming.YES, 2, "anna", NOW), Rsvp("w", "z", Coming.NO, 0, "anna", NOW)
SOMEBODY = Rsvp("w", "h", Coming.SUBSTITUTE, 1, "anna", NOW)
ROLL = Roll(WORKSHOP, (BRIDGE, HEART, ZOE), {"b": YES, "z": NO}, {})
UNSURE = (
    "Workshop 3, 19.03.2027 17 Uhr, Anmeldung bis 12.3.\nTreffen 1.3.\nBeratung 12/04/2027 bis 19 Uhr"
    "\nPicknick Ostermontag 12 Uhr"
)
WRONG = "Workshop 4, Do 12.03.2027 17:30\nSprechstunde 9.3.2027, Raum 2, mitbringen: Zahlen\nhallo\n" + HOSTILE
