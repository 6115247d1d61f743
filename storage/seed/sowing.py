"""Puts a seed into the database. What is there already stays as it is, so that a second time changes nothing."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from msgspec import field
from msgspec.structs import replace

from bot.domain.cohorts import Association, AssociationState, Cohort
from bot.domain.dates.calendar import CohortDate
from bot.domain.errors import there
from bot.domain.joining.invitations import Invitation, Ticket, make_ticket
from bot.domain.people import Address, Channel, Consent, Member, MemberState, Person
from bot.domain.programme import Programme
from bot.domain.seed.records import (
    Seed,
    SeedAlumna,
    SeedAssociation,
    SeedCoordinator,
    SeedMember,
    SeedPartner,
    SeedPerson,
)
from bot.domain.seed.volunteers import volunteer_in
from bot.domain.stable_id import stable_id
from bot.domain.volunteering.listing import Listing, ListingState
from bot.domain.volunteering.volunteering import drafted
from bot.stateful import Stateful
from bot.terms import Language, MemberRole, Purpose
from storage.seed.after import begin_reading, note_logic, wish_again
from storage.seed.finance import plan_finance
from storage.seed.harvest import Harvest, PeopleGroup, Somebody
from storage.seed.offices import add_office
from storage.seed.progress import PER_STAGE, rehearse
from storage.seed.sparring import add_partner, add_slots, may_use_sparring
from storage.seed.talks import add_talks
from storage.unit_of_work import Work

LINK_LASTS = timedelta(days=14)
INVITATION_LASTS = timedelta(days=60)
INVITATION_USES = 5


async def sow(work: Work, seed: Seed, programme: Programme, now: datetime, *, rehearsal: bool) -> Harvest:
    """The caller commits. Consents count as given only in a rehearsal."""
    sowing = Sowing(work, programme, now, rehearsal)
    for cohort in seed.cohorts:
        await sowing.cohort(cohort)
    for coordinator in seed.coordinators:
        await sowing.coordinator(coordinator)
    for association in seed.associations:
        await sowing.association(association)
    for alumna in seed.alumnae:
        await sowing.alumna(alumna, seed.cohorts[0].id if len(seed.cohorts) == 1 else None)
    for date in seed.dates:
        await sowing.date(date)
    await sowing.appointments(seed)
    await sowing.offices(seed)
    await sowing.carriers(seed)
    await sowing.readings(seed)
    return sowing.harvest


class Sowing(Stateful):
    work: Work
    programme: Programme
    now: datetime
    rehearsal: bool
    harvest: Harvest = field(default_factory=Harvest)

    async def cohort(self, cohort: Cohort) -> None:
        cohorts = self.work.cohorts
        if self.harvest.count("cohort", new=await cohorts.get(cohort.id) is None):
            carrier = await cohorts.carrier_titled(cohort.carrier) or stable_id("carrier", cohort.carrier)
            await cohorts.save_carrier(carrier, cohort.carrier)
            await cohorts.save(replace(cohort, carrier=carrier))

    async def carriers(self, seed: Seed) -> None:
        """As the file says it, also when they were here: what the notice says is mended there."""
        cohorts = self.work.cohorts
        for carrier in seed.carriers:
            id = await cohorts.carrier_titled(carrier.title)
            await cohorts.describe_carrier(replace(carrier, id=id or carrier.id))

    async def date(self, date: CohortDate) -> None:
        if self.harvest.count("event", new=await self.work.events.get(date.id) is None):
            await self.work.events.save(date)

    async def coordinator(self, coordinator: SeedCoordinator) -> None:
        cohorts = [await self.work.cohorts.get(cohort) for cohort in coordinator.cohorts]
        about = ", ".join(cohort.title for cohort in cohorts if cohort)
        somebody = await self._person(coordinator, ("coordinator",), about, PeopleGroup.COORDINATION)
        for cohort in coordinator.cohorts:
            await self.work.people.make_coordinator(somebody.id, cohort)

    async def alumna(self, alumna: SeedAlumna, cohort: str | None) -> None:
        """`cohort`: whose Koordination confirms it."""
        somebody = await self._person(alumna, ("alumna",), " · ".join(alumna.topics), PeopleGroup.ALUMNI)
        if not await self.work.listings.of_person(somebody.id):
            listing = await self._listing(alumna, somebody.id, cohort)
            await self.work.listings.add(listing)
            if self.rehearsal:
                topics = self.programme.talks
                await add_talks(self.work, listing, alumna.requests, alumna.talks, topics, self.now)

    async def _listing(self, alumna: SeedAlumna, person: str, cohort: str | None) -> Listing:
        """A draft that waits for her own yes; in a rehearsal it is given, and confirmed."""
        made = volunteer_in(alumna, self.programme.talks, drafted(self.work.new_id(), person, cohort, self.now))
        if not self.rehearsal:
            return made
        yes = Consent(person, Purpose.DIRECTORY, "rehearsal", self.now)
        await self.work.people.agree(self.work.new_id(), yes)
        at = self.now
        return replace(made, state=ListingState.LISTED, agreed_at=at, confirmed_at=at, checked_at=at)

    async def appointments(self, seed: Seed) -> None:
        for partner in seed.partners:
            await self.partner(partner)
        for slots in seed.slots:
            await add_slots(self.work, slots, self.now)

    async def offices(self, seed: Seed) -> None:
        """Somebody has checked them only in a rehearsal."""
        desk = await self.work.people.every_coordinator() if self.rehearsal else []
        known = desk[0].id if desk else ""
        for office in seed.offices:
            await add_office(self.work, office, self.programme.talks, self.now, known=known)

    async def partner(self, partner: SeedPartner) -> None:
        somebody = await self._person(partner, ("sparring",), partner.title, PeopleGroup.ALUMNI)
        await add_partner(self.work, partner, somebody.id, self.now)

    async def association(self, seed: SeedAssociation) -> None:
        of_cohort = await self.work.associations.of_cohort(seed.cohort)
        known = next((one for one in of_cohort if one.id == seed.id or one.name == seed.name), None)
        association = known or self._new_association(seed)
        if self.harvest.count("association", new=known is None):
            await self.work.associations.add(association)
        if known is None and seed.sparring:
            await may_use_sparring(self.work, association.id, self.now)
        members = [await self._member(association, member) for member in seed.members]
        if known is None:
            await rehearse(self.work, seed, self.programme, members, self.now, invented=self.rehearsal)
        if known is None and self.rehearsal and members:
            await self._beside(seed, members)
        if known is None and not members:
            self.harvest.tickets.append((association, await self.invite(association)))

    async def _beside(self, seed: SeedAssociation, members: Sequence[str]) -> None:
        """What they have beside their answers."""
        if seed.finance:
            deadline = there(await self.work.cohorts.get(seed.cohort)).deadline
            await plan_finance(self.work, seed, self.programme, members, deadline, self.now - PER_STAGE)
        await note_logic(self.work, seed, members, self.now)
        if seed.second_try:
            await wish_again(self.work, seed.id, members[0], self.now)

    async def readings(self, seed: Seed) -> None:
        for reading in seed.readings if self.rehearsal else ():
            await begin_reading(self.work, reading, self.now)

    async def invite(self, association: Association) -> Ticket:
        ticket = make_ticket(self.work.new_secret)
        until = self.now + INVITATION_LASTS
        role, uses = MemberRole.CONTACT, INVITATION_USES
        invitation = Invitation(self.work.new_id(), association.id, None, role, uses, 0, until, self.now)
        await self.work.invitations.add(invitation, ticket)
        return ticket

    def _new_association(self, seed: SeedAssociation) -> Association:
        moved = self.now - timedelta(days=seed.quiet_days if self.rehearsal else 0)
        paused = seed.paused if self.rehearsal else ""
        state = AssociationState.PAUSED if paused else AssociationState.ACTIVE
        return Association(
            seed.id, seed.name, seed.cohort, seed.land, seed.stage, state, moved, self.now, pause_reason=paused
        )

    async def _member(self, association: Association, seed: SeedMember) -> str:
        path = ("member", association.cohort, association.name)
        somebody = await self._person(seed, path, association.name, PeopleGroup.ASSOCIATION)
        if await self.work.members.in_any_state(association.id, somebody.id) is None:
            member = Member(association.id, somebody.id, seed.role, MemberState.ACTIVE, self.now)
            await self.work.members.save(member)
        return somebody.id

    async def _person(self, seed: SeedPerson, path: Sequence[str], about: str, group: PeopleGroup) -> Somebody:
        """Found by Telegram number, then by what the file calls them."""
        people = self.work.people
        address = await people.address(Channel.TELEGRAM, seed.telegram) if seed.telegram else None
        id = address.person if address and address.person else stable_id(*path, seed.name)
        somebody = Somebody(id, seed.name, about, group)
        if self.harvest.count("person", new=await people.get(id) is None):
            await self._welcome(somebody, seed)
        if seed.telegram and (address is None or address.person is None):
            language = address.language if address else Language.GERMAN
            await people.save_address(Address(f"t{seed.telegram}", Channel.TELEGRAM, seed.telegram, id, language))
        self.harvest.people.append(somebody)
        return somebody

    async def _welcome(self, somebody: Somebody, seed: SeedPerson) -> None:
        home = Channel.TELEGRAM if seed.telegram else Channel.WEB
        await self.work.people.save(Person(somebody.id, somebody.name, Language.GERMAN, home, None, self.now))
        if self.rehearsal:
            consent = Consent(somebody.id, Purpose.PROGRAMME, "rehearsal", self.now)
            await self.work.people.agree(self.work.new_id(), consent)
        if seed.telegram:
            self.harvest.by_number.append(somebody)
            return
        token = self.work.new_secret()
        await self.work.web.save_link(token, somebody.id, None, self.now + LINK_LASTS)
        self.harvest.links.append((somebody, token))
