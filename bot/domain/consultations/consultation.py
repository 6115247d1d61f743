"""Consultations: slots that somebody of the Koordination offers, and one booking for each step or topic."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from msgspec import Struct

from bot.domain.consultations.absence import Absence
from bot.domain.consultations.appointment import Appointment
from bot.domain.errors import Refusal
from bot.domain.way import today
from bot.links.consultations import ConsultationHome


class SlotWait(Struct, frozen=True):
    """An association waits for a slot."""

    id: str
    cohort: str
    association: str
    person: str | None
    stage: str
    at: datetime


def offered(slots: Iterable[Appointment], absences: Iterable[Absence]) -> tuple[Appointment, ...]:
    """Without those of whoever is away on that day, or is not there any more."""
    away = {one.person: one for one in absences}
    return tuple(one for one in slots if one.host and not while_away(one, away.get(one.host)))


def while_away(slot: Appointment, absence: Absence | None) -> bool:
    return absence is not None and absence.covers(today(slot.begins_at))


def ahead(appointments: Iterable[Appointment], now: datetime) -> tuple[Appointment, ...]:
    """Booked and not over, the next one first."""
    found = (one for one in appointments if one.booked and one.ends_at > now)
    return tuple(sorted(found, key=lambda one: one.begins_at))


def check_one(own: Iterable[Appointment], stage: str, now: datetime) -> None:
    """Raises a refusal when they have one for this step already."""
    if any(one.stage == stage for one in ahead(own, now)):
        raise Refusal("consultations-has-one", to=ConsultationHome())


def place_in_line(waits: Sequence[SlotWait], association: str) -> int:
    """From 1; 0 when they do not wait."""
    return next((number for number, one in enumerate(waits, 1) if one.association == association), 0)
