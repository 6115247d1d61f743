from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from msgspec.structs import replace

from bot.domain.cohorts import Association, AssociationState, Cohort
from bot.domain.joining.invitations import Guesser, Invitation, Ticket, shown
from bot.domain.people import Channel, Member, MemberState, Person
from bot.terms import Language, MemberRole
from storage.unit_of_work import Database, Work
from tests.kit.sql import ask

NOW = datetime(2027, 3, 1, 12, tzinfo=UTC)
TICKET = Ticket("aB3-_xYzaB3-_xYzaB3-_x", "ABCD2345")
INVITATION = Invitation("i1", "a1", None, MemberRole.WORKER, 2, 0, NOW + timedelta(days=14), NOW)


async def a_cohort(work: Work) -> None:
    await work.cohorts.save_carrier("t1", "Träger")
    await work.cohorts.save(Cohort("c1", "Nord", "t1", "NI", date(2027, 6, 30), "default"))
    await work.associations.add(Association("a1", "Brücke", "c1", "NI", "idee", AssociationState.ACTIVE, NOW, NOW))
    for id in ("anna", "boris", "cem"):
        await work.people.save(Person(id, id.title(), Language.GERMAN, Channel.WEB, None, NOW))


@pytest.mark.parametrize("typed", [TICKET.token, "ABCD2345", shown("ABCD2345"), " abcd 2345", "ab-cd-23-45"])
async def test_found_however_it_was_typed(database: Database, typed: str) -> None:
    async with database.work() as work:
        await a_cohort(work)
        await work.invitations.add(INVITATION, TICKET)
        assert await work.invitations.find(typed) == await work.invitations.get("i1") == INVITATION
        assert await work.invitations.find(TICKET.token.lower()) is None


async def test_the_secret_itself_is_nowhere(database: Database) -> None:
    async with database.work() as work:
        await a_cohort(work)
        await work.invitations.add(INVITATION, TICKET)
        rows = await ask(work, "SELECT * FROM invitation")
    assert not {TICKET.token, TICKET.code} & {value for row in rows for value in row}


async def test_uses_are_counted_and_named_until_none_is_left(database: Database) -> None:
    async with database.work() as work:
        await a_cohort(work)
        await work.invitations.add(INVITATION, TICKET)
        later = NOW + timedelta(hours=1)
        assert [await work.invitations.use("i1", id, later) for id in ("anna", "boris", "cem")] == [True, True, False]
        assert await work.invitations.uses("i1") == [("Anna", later), ("Boris", later)]
        counted = await work.invitations.get("i1")
        assert counted is not None
        assert (counted.uses_left, counted.used) == (0, 2)


async def test_an_erased_person_keeps_the_count_and_loses_the_name(database: Database) -> None:
    async with database.work() as work:
        await a_cohort(work)
        await work.invitations.add(INVITATION, TICKET)
        await work.invitations.use("i1", "anna", NOW)
        await ask(work, "DELETE FROM person WHERE id = 'anna'")
        assert await work.invitations.uses("i1") == [("", NOW)]


async def test_over_or_revoked_cannot_be_used(database: Database) -> None:
    async with database.work() as work:
        await a_cohort(work)
        await work.invitations.add(INVITATION, TICKET)
        assert not await work.invitations.use("i1", "anna", INVITATION.expires_at)
        await work.invitations.revoke("i1", NOW)
        await work.invitations.revoke("i1", NOW + timedelta(days=1))
        assert not await work.invitations.use("i1", "anna", NOW)
        [revoked] = await work.invitations.of_association("a1")
        assert (revoked.revoked_at, revoked.used) == (NOW, 0)


async def tried(work: Work, times: int, guesser: Guesser, at: datetime = NOW, ticket: str = "ABCD2346") -> None:
    for _ in range(times):
        await work.invitations.note_wrong_try(ticket, guesser, at)


async def test_after_five_wrong_codes_one_waits_an_hour_and_nobody_else_does(database: Database) -> None:
    guesser, neighbour = Guesser("mark a", "house"), Guesser("mark b", "house")
    async with database.work() as work:
        await tried(work, 4, guesser)
        assert await work.invitations.wait_until(guesser, NOW) is None
        await tried(work, 1, guesser, NOW + timedelta(seconds=10))
        until = NOW + timedelta(hours=1, minutes=1)
        assert await work.invitations.wait_until(guesser, NOW + timedelta(seconds=20)) == until
        assert await work.invitations.wait_until(neighbour, NOW) is None
        assert await work.invitations.wait_until(guesser, until) is None


async def test_a_house_is_slowed_far_later_and_without_slowing_others(database: Database) -> None:
    async with database.work() as work:
        for number in range(100):
            await tried(work, 2, Guesser(f"mark {number}", "house"))
        assert await work.invitations.wait_until(Guesser("new", "house"), NOW) is not None
        assert await work.invitations.wait_until(Guesser("new", "other house"), NOW) is None
        assert await work.invitations.wait_until(Guesser("t1"), NOW) is None


async def test_all_together_are_slowed_at_two_thousand(database: Database) -> None:
    async with database.work() as work:
        await tried(work, 1999, Guesser("t1"))
        assert await work.invitations.wait_until(Guesser("t2"), NOW) is None
        await tried(work, 3, Guesser("t3"))
        assert await work.invitations.wait_until(Guesser("t2"), NOW) is not None
        assert (await work.invitations.guesses(NOW)).codes == 2000


async def test_a_wrong_link_slows_nobody_and_is_seen(database: Database) -> None:
    async with database.work() as work:
        await tried(work, 49, Guesser("t1", "house"), ticket="x" * 22)
        assert await work.invitations.wait_until(Guesser("t1", "house"), NOW) is None
        assert not (await work.invitations.guesses(NOW)).many
        await tried(work, 1, Guesser("t2"))
        found = await work.invitations.guesses(NOW)
        assert (found.codes, found.links, found.many) == (1, 49, True)


async def test_wrong_tries_are_forgotten_after_an_hour(database: Database) -> None:
    async with database.work() as work:
        await tried(work, 3, Guesser("t1"))
        await tried(work, 1, Guesser("t2"), NOW + timedelta(hours=1, seconds=1))
        assert await ask(work, "SELECT source FROM wrong_try") == [("t2",)]


def numbered(number: int, association: str = "a1", **more: Any) -> Invitation:
    made = NOW - timedelta(hours=number)
    return replace(INVITATION, id=f"n{number}", association=association, created_at=made, **more)


async def test_a_cohort_has_those_first_that_still_open_the_door(database: Database) -> None:
    spent, over, revoked = {"uses_left": 0}, {"expires_at": NOW}, {"revoked_at": NOW}
    kinds: tuple[dict[str, Any], ...] = ({}, spent, over, revoked, {})
    async with database.work() as work:
        await a_cohort(work)
        await work.cohorts.save(Cohort("c2", "Süd", "t1", "NI", date(2027, 6, 30), "default"))
        for id, cohort in (("a2", "c1"), ("a3", "c2")):
            await work.associations.add(Association(id, id, cohort, "NI", "idee", AssociationState.ACTIVE, NOW, NOW))
        for number, kind in enumerate(kinds):
            own = "a2" if number == 4 else "a1"
            await work.invitations.add(numbered(number, own, **kind), Ticket(f"t{number}", f"c{number}"))
        await work.invitations.add(numbered(9, "a3"), Ticket("t9", "c9"))
        assert await work.invitations.count_of_cohort("c1") == 5
        found = await work.invitations.of_cohort("c1", NOW, 0, 10)
        assert [(one.id, name) for one, name in found] == [
            ("n0", "Brücke"), ("n4", "a2"), ("n1", "Brücke"), ("n2", "Brücke"), ("n3", "Brücke"),
        ]  # fmt: skip
        assert await work.invitations.of_cohort("c1", NOW, 1, 2) == found[1:3]


async def test_whom_to_invite_says_who_has_a_contact(database: Database) -> None:
    async with database.work() as work:
        await a_cohort(work)
        for id in ("b", "A"):
            await work.associations.add(Association(id, id, "c1", "NI", "idee", AssociationState.ACTIVE, NOW, NOW))
        for association, person, role, state in (
            ("b", "anna", MemberRole.CONTACT, MemberState.ACTIVE),
            ("A", "boris", MemberRole.CONTACT, MemberState.LEFT),
            ("a1", "cem", MemberRole.WORKER, MemberState.ACTIVE),
        ):
            await work.members.save(Member(association, person, role, state, NOW))
        assert await work.associations.count("c1") == 3
        found = await work.associations.to_invite("c1", 0, 8)
        assert [(one.id, led) for one, led in found] == [("A", False), ("b", True), ("a1", False)]
        assert await work.associations.to_invite("c1", 1, 1) == found[1:2]
