"""Who has a role at a desk, on both engines, and what goes with it."""

from datetime import UTC, date, datetime, timedelta

import pytest
from msgspec.structs import replace

from bot.domain.cohorts import Cohort
from bot.domain.consultations.appointment import Appointment, AppointmentState
from bot.domain.desk.role import PROPOSAL_LASTS, ProposalState, RoleProposal, settled
from bot.domain.people import Channel, Consent, Person, Role
from bot.terms import DeskRole, Language, Purpose, RoleChange
from bot.terms.appointments import AppointmentKind
from storage.unit_of_work import Database, Work

NOW = datetime(2027, 3, 10, 18, 42, tzinfo=UTC)
OFFER = RoleProposal("p1", "nord", DeskRole.LOOKS, RoleChange.GIVE, "olga", '<b>Zoé & "Co" 🎉', "karin", NOW)


@pytest.fixture
async def filled(database: Database) -> Database:
    async with database.work() as work:
        await work.cohorts.save_carrier("carrier", "Träger Nord")
        for id in ("nord", "sued"):
            await work.cohorts.save(Cohort(id, id.title(), "carrier", "NI", date(2027, 6, 30), "bgz"))
        for id in ("karin", "jonas", "olga"):
            await work.people.save(Person(id, id.title(), Language.GERMAN, Channel.WEB, None, NOW))
            await work.people.agree(work.new_id(), Consent(id, Purpose.PROGRAMME, "1", NOW))
        await work.people.make_coordinator("karin", "nord")
        await work.commit()
    return database


async def seats(work: Work) -> list[tuple[str, DeskRole, str, bool]]:
    return [(one.person, one.role, one.giver, one.agreed) for one in await work.desk_roles.seats("nord")]


async def test_a_role_holds_from_the_moment_on_in_which_it_is_given(filled: Database) -> None:
    async with filled.work() as work:
        assert await work.people.roles("olga") == {Role.PERSON}
        await work.desk_roles.give(DeskRole.LOOKS, "olga", "nord", NOW, "karin")
        assert await work.people.roles("olga") == {Role.PERSON, Role.OBSERVER}
        assert [one.id for one in await work.cohorts.seen_by("olga")] == ["nord"]
        assert await work.cohorts.of_coordinator("olga") == []
        await work.desk_roles.give(DeskRole.LOOKS, "olga", "nord", NOW + timedelta(days=1), "jonas")
        assert await seats(work) == [
            ("karin", DeskRole.LEADS, "", True),
            ("olga", DeskRole.LOOKS, "Karin", True),
        ]
        assert [one.id for one in await work.people.watchers("nord")] == ["karin", "olga"]
        await work.desk_roles.give(DeskRole.LEADS, "olga", "nord", NOW, "karin")
        assert await work.people.roles("olga") == {Role.PERSON, Role.OBSERVER, Role.COORDINATOR}
        assert [one.id for one in await work.people.coordinators("nord")] == ["karin", "olga"]
        await work.desk_roles.take(DeskRole.LEADS, "olga", "nord")
        assert await work.people.roles("olga") == {Role.PERSON}
        assert await work.cohorts.seen_by("olga") == []


async def test_what_was_theirs_alone_goes_with_the_role(filled: Database) -> None:
    async with filled.work() as work:
        kind, at = AppointmentKind.CONSULTATION, NOW
        for cohort in ("nord", "sued"):
            await work.desk_roles.give(DeskRole.LEADS, "jonas", cohort, NOW, None)
            for state in (AppointmentState.FREE, AppointmentState.BOOKED):
                at += timedelta(days=1)
                one = Appointment(f"{cohort}-{state}", kind, NOW, state, "jonas", cohort, starts_at=at)
                await work.appointments.add(one)
        await work.desk_roles.take(DeskRole.LEADS, "jonas", "nord")
        assert await work.appointments.get("nord-free") is None
        left, kept = await work.appointments.get("nord-booked"), await work.appointments.get("sued-booked")
        assert left
        assert kept
        assert (left.host, kept.host) == (None, "jonas")
        assert await work.appointments.get("sued-free")


async def test_a_proposal_is_settled_once(filled: Database) -> None:
    async with filled.work() as work:
        await work.desk_roles.propose(OFFER)
        assert await work.desk_roles.proposal("p1") == OFFER
        assert await work.desk_roles.waiting("nord", NOW - timedelta(days=1)) == [OFFER]
        assert await work.desk_roles.waiting("nord", NOW) == []
        assert await work.desk_roles.waiting("sued", NOW - PROPOSAL_LASTS) == []
        yes = settled(OFFER, ProposalState.AGREED, "jonas", NOW)
        assert await work.desk_roles.settle(yes)
        assert not await work.desk_roles.settle(settled(OFFER, ProposalState.DROPPED, "karin", NOW))
        assert await work.desk_roles.proposal("p1") == yes
        assert await work.desk_roles.waiting("nord", NOW - timedelta(days=1)) == []
        assert await work.desk_roles.forget(NOW) == 0
        assert await work.desk_roles.forget(NOW + timedelta(seconds=1)) == 1


async def test_two_who_are_one_bring_their_proposals_and_no_role(filled: Database) -> None:
    """Nobody becomes a coordinator because a team says that two are the same."""
    async with filled.work() as work:
        await work.people.save(Person("second", "Karin", Language.GERMAN, Channel.WEB, None, NOW))
        await work.desk_roles.give(DeskRole.LOOKS, "second", "nord", NOW, "karin")
        await work.desk_roles.propose(replace(OFFER, proposer="second"))
        await work.people.merge("second", "jonas")
        assert await work.people.roles("jonas") == {Role.PERSON}
        found = await work.desk_roles.proposal("p1")
        assert found
        assert found.proposer == "jonas"


async def test_what_belongs_to_somebody_goes_with_them(filled: Database) -> None:
    async with filled.work() as work:
        await work.desk_roles.give(DeskRole.LOOKS, "olga", "nord", NOW, "jonas")
        await work.desk_roles.propose(OFFER)
        await work.people.merge("jonas", "karin")
        assert await seats(work) == [("karin", DeskRole.LEADS, "", True), ("olga", DeskRole.LOOKS, "", True)]
        await work.people.merge("olga", "karin")
        assert await seats(work) == [("karin", DeskRole.LEADS, "", True)]
