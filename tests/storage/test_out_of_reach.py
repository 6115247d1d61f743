"""Associations that no message reaches any more."""

from datetime import UTC, date, datetime, timedelta

import pytest
from msgspec.structs import replace

from bot.domain.cohorts import Association, AssociationState, Cohort
from bot.domain.people import Address, Channel, Member, MemberState, Person
from bot.terms import Language, MemberRole
from storage.unit_of_work import Database, Work

NOW = datetime(2027, 3, 12, 16, 30, tzinfo=UTC)
TODAY = date(2027, 3, 12)
BRUECKE = Association("bruecke", "Brücke", "k", "BY", "idee", AssociationState.ACTIVE, NOW, NOW)
PHONE = Address("t1", Channel.TELEGRAM, "1", "samira", Language.GERMAN)
SAMIRA = Member("bruecke", "samira", MemberRole.CONTACT, MemberState.ACTIVE, NOW)


async def town(work: Work, association: Association = BRUECKE) -> None:
    await work.cohorts.save_carrier("c", "Träger")
    await work.cohorts.save(Cohort("k", "Kohorte", "c", "BY", date(2027, 6, 30), "bgz"))
    await work.associations.add(association)
    await work.people.save(Person("samira", "Samira", Language.GERMAN, Channel.TELEGRAM, None, NOW))


async def lost(work: Work) -> bool:
    return await work.members.out_of_reach(NOW, TODAY) == ["bruecke"]


async def test_a_new_association_is_not_lost(database: Database) -> None:
    async with database.work() as work:
        await town(work)
        assert not await lost(work)
        await work.members.save(replace(SAMIRA, state=MemberState.ASKED))
        assert not await lost(work)


@pytest.mark.parametrize(
    "member, addresses, is_lost",
    [
        (SAMIRA, [PHONE], False),
        (SAMIRA, [replace(PHONE, blocked=True)], True),
        (SAMIRA, [replace(PHONE, blocked=True), Address("w1", Channel.WEB, "v", "samira", Language.GERMAN)], False),
        (SAMIRA, [], True),
        (replace(SAMIRA, state=MemberState.LEFT), [PHONE], True),
        (replace(SAMIRA, role=MemberRole.READER), [PHONE], False),
    ],
)
async def test_one_open_door_is_enough(
    database: Database, member: Member, addresses: list[Address], is_lost: bool
) -> None:
    async with database.work() as work:
        await town(work)
        await work.members.save(member)
        for address in addresses:
            await work.people.save_address(address)
        assert await lost(work) is is_lost


@pytest.mark.parametrize("state", [AssociationState.PAUSED, AssociationState.LEFT])
async def test_who_rests_is_not_missed(database: Database, state: AssociationState) -> None:
    async with database.work() as work:
        await town(work, replace(BRUECKE, state=state))
        await work.members.save(SAMIRA)
        assert not await lost(work)


async def test_it_is_told_once_for_a_while(database: Database) -> None:
    async with database.work() as work:
        await town(work)
        await work.members.save(SAMIRA)
        await work.members.note_out_of_reach("bruecke", NOW)
        assert await work.members.out_of_reach(NOW - timedelta(days=7), TODAY) == []
        assert await work.members.out_of_reach(NOW, TODAY) == ["bruecke"]


@pytest.mark.parametrize("own", [None, date(2027, 7, 31)])
async def test_after_their_deadline_it_is_told_once(database: Database, own: date | None) -> None:
    """Whoever has finished may leave the bot without an alarm every week."""
    async with database.work() as work:
        await town(work, replace(BRUECKE, deadline=own))
        await work.members.save(SAMIRA)
        last = own or date(2027, 6, 30)
        late = last + timedelta(days=1)
        assert await work.members.out_of_reach(NOW, late) == ["bruecke"]
        await work.members.note_out_of_reach("bruecke", NOW - timedelta(days=1))
        assert await work.members.out_of_reach(NOW, late) == []
        assert await work.members.out_of_reach(NOW, last) == ["bruecke"]
