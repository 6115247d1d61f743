"""Puts sparring partners, entitlements and slots of a seed into the database."""

from datetime import datetime

from bot.domain.consultations.appointment import Appointment, AppointmentState
from bot.domain.seed.records import SeedPartner, SeedSlots
from bot.domain.sparring.sparring import Entitlement, Partner
from bot.domain.volunteering.listing import Listing, ListingState
from bot.terms.appointments import AppointmentKind
from bot.terms.talks import ListingKind
from storage.unit_of_work import Work


async def add_partner(work: Work, seed: SeedPartner, person: str, now: datetime) -> None:
    """Confirmed by standing in the file. Whoever stands in the list already stays as they are."""
    if await work.sparring.partner_of(person):
        return
    kind, listed = ListingKind.SPARRING, ListingState.LISTED
    id = work.new_id()
    made = Listing(
        id, kind, person, seed.cohort, now, listed, seed.title, topics=seed.topics, ask_me=seed.ask_me, confirmed_at=now
    )  # fmt: skip
    await work.listings.add(made)
    known = Partner(id, person, seed.cohort, listed, methods=seed.methods, place=seed.place)
    await work.sparring.save_partner(known)
    for association in await work.associations.of_cohort(seed.cohort):
        if association.name in seed.at_work:
            await work.sparring.set_at_work(association.id, id)


async def may_use_sparring(work: Work, association: str, now: datetime) -> None:
    await work.sparring.entitle(Entitlement(association, now))


async def add_slots(work: Work, seed: SeedSlots, now: datetime) -> int:
    """Of somebody who coordinates the cohort; what is there already stays. Returns how many are new."""
    hosts = {one.name: one.id for one in await work.people.coordinators(seed.cohort)}
    host = hosts.get(seed.coordinator)
    if host is None:
        return 0
    known = {one.starts_at for one in await work.appointments.of_desk(host, seed.cohort, now)}
    new = [span for span in seed.spans if span.begins not in known and span.begins > now]
    for span in new:
        kind, free, id = AppointmentKind.CONSULTATION, AppointmentState.FREE, work.new_id()
        made = Appointment(
            id, kind, now, free, host, seed.cohort, starts_at=span.begins, minutes=span.minutes, place=seed.place
        )  # fmt: skip
        await work.appointments.add(made)
    return len(new)
