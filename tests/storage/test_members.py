from datetime import timedelta

from msgspec.structs import replace

from bot.domain.journey import Handover
from bot.domain.people import Address, Channel, Member, MemberState
from bot.domain.sessions.links import WebSession
from bot.terms import Language, MemberRole
from storage.unit_of_work import Database
from tests.storage.test_invitations import NOW, a_cohort

ANNA = Member("a1", "anna", MemberRole.READER, MemberState.ACTIVE, NOW, "Anna")
BORIS = Member("a1", "boris", MemberRole.CONTACT, MemberState.ASKED, NOW, "Boris")
CEM = Member("a1", "cem", MemberRole.CONTACT, MemberState.ACTIVE, NOW + timedelta(days=1), "Cem")


async def test_contact_first_those_who_wait_last_and_nobody_who_left(database: Database) -> None:
    async with database.work() as work:
        await a_cohort(work)
        for member in (ANNA, BORIS, CEM):
            await work.members.save(member)
        assert await work.members.with_waiting("a1") == [CEM, ANNA, BORIS]
        gone = replace(CEM, state=MemberState.LEFT)
        await work.members.save(gone)
        assert await work.members.with_waiting("a1") == [ANNA, BORIS]
        assert await work.members.team("a1") == [ANNA]
        assert await work.members.active("a1", "cem") is None
        assert await work.members.active("a1", "boris") is None
        assert await work.members.active("a1", "anna") == ANNA
        assert await work.members.of_person("cem") == []
        assert await work.members.in_any_state("a1", "cem") == gone
        assert await work.members.ever_of_person("cem") == [gone]
        assert await work.members.in_any_state("a1", "nobody") is None


async def test_one_open_handover_until_it_is_over(database: Database) -> None:
    handover = Handover("a1", "cem", "anna", NOW, NOW + timedelta(days=14))
    async with database.work() as work:
        await a_cohort(work)
        await work.members.save_handover(replace(handover, taker="boris"))
        await work.members.save_handover(handover)
        assert await work.members.handover("a1", NOW) == handover
        assert await work.members.handover("a1", handover.expires_at) is None
        await work.members.drop_handover("a1")
        assert await work.members.handover("a1", NOW) is None


async def test_who_waits_for_long_but_not_for_ever(database: Database) -> None:
    async with database.work() as work:
        await a_cohort(work)
        await work.members.save(ANNA)
        await work.members.save(BORIS)
        days = timedelta(days=1)
        assert await work.members.waiting(NOW - days, NOW) == [BORIS]
        assert await work.members.waiting(NOW, NOW + days) == []
        assert await work.members.waiting(NOW - 2 * days, NOW - days) == []


async def test_two_become_one_with_all_their_doors(database: Database) -> None:
    doors = [("boris", Channel.WEB, "b"), ("anna", Channel.WEB, "a"), ("boris", Channel.TELEGRAM, "7")]
    async with database.work() as work:
        await a_cohort(work)
        await work.members.save(ANNA)
        await work.members.save(BORIS)
        for person, channel, external in doors:
            address = Address(f"{channel}{external}", channel, external, person, Language.GERMAN)
            await work.people.save_address(address)
        await work.web.start_session("cookie", WebSession("b", "csrf", NOW))
        await work.people.merge("boris", "anna")
        assert await work.people.get("boris") is None
        assert {one.external for one in await work.people.addresses("anna")} == {"a", "7"}
        kept = await work.web.session("cookie", NOW)
        assert kept
        assert (kept.visitor, kept.csrf) == ("a", "csrf")
        assert await work.members.with_waiting("a1") == [ANNA]
