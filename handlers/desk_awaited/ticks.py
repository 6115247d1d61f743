"""Whoever invited an association hears twice that nobody has come; whoever does their part, while they are away."""

from datetime import datetime, timedelta

from bot.domain.awaited import NUDGES, Awaited, nudged, put_off, settled, still_awaited
from bot.domain.cohorts import Association, Cohort
from bot.domain.consultations.absence import in_place_of
from bot.domain.joining.invitations import Invitation
from bot.domain.people import Person
from bot.domain.way import today
from bot.runtime.feature import House, Tick
from bot.runtime.shared.windows import window_of
from handlers.desk_awaited import screens
from storage.unit_of_work import UnitOfWork

A_PART = 20
NOBODY = timedelta(days=1)
"""Until a cohort without a Koordination is looked at again."""
KEPT = timedelta(days=7)
"""So long it may wait for a door that is closed."""


async def remind(uow: UnitOfWork, now: datetime, _house: House) -> int:
    due = await uow.awaited.due(now, A_PART)
    for one in due:
        await uow.awaited.save(await _after(uow, one, now))
    return len(due)


async def _after(uow: UnitOfWork, one: Awaited, now: datetime) -> Awaited:
    """As it is once they were told, or nobody is told any more, or later."""
    association = await uow.associations.get(one.association)
    cohort = await uow.cohorts.get(association.cohort) if association else None
    invitations = await uow.invitations.of_association(one.association)
    arrived = await uow.awaited.arrived(one.association)
    if not (association and cohort and still_awaited(association, cohort, invitations, now, arrived=arrived)):
        return settled(one)
    newest = next(found for found in invitations if found.revoked_at is None)
    whom = [(person, await _opens(uow, person, association, now)) for person in await _whom(uow, one, cohort, now)]
    at = min((opens for _, opens in whom), default=now + NOBODY)
    if at > now:
        return put_off(one, at)
    after, inviter = nudged(one, now), await uow.people.name_of(one.person)
    for person, opens in whom:
        said = _said(association, newest, inviter, after, own=person.id == one.person)
        key = f"awaited:{association.id}:{after.said}:{person.id}"
        later = opens if opens > now else None
        uow.say(person.id, screens.nudge(said, uow.new_id(), now), key, not_before=later, valid_until=now + KEPT)
    return after


def _said(association: Association, newest: Invitation, inviter: str, after: Awaited, *, own: bool) -> screens.Nudge:
    last = after.said == len(NUDGES)
    return screens.Nudge(association, newest.created_at, newest.expires_at, inviter, own=own, last=last)


async def _whom(uow: UnitOfWork, one: Awaited, cohort: Cohort, now: datetime) -> tuple[Person, ...]:
    desk, absences = await uow.people.coordinators(cohort.id), await uow.absences.of_cohort(cohort.id)
    return in_place_of(one.person or "", desk, absences, today(now))


async def _opens(uow: UnitOfWork, person: Person, association: Association, now: datetime) -> datetime:
    """When they may be spoken to: now, or later."""
    return (await window_of(uow, person, association)).next(now) or now


async def next_due(uow: UnitOfWork, _now: datetime) -> datetime | None:
    return await uow.awaited.next_due()


ALL = (Tick("desk_awaited.remind", every=timedelta(minutes=5), run=remind, next=next_due),)
