"""What a transaction remembers is what somebody else reads after its commit."""

import asyncio
import shutil
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from bot.domain.cohorts import StagePlan
from bot.domain.dialog import Dialog
from bot.domain.journey import Answer, TaskStatus
from bot.domain.people import Address, Channel, Consent, Member, MemberState
from bot.terms import Language, MemberRole, Opens, Purpose
from storage.engine import open_engine
from storage.unit_of_work import Database, Work
from tests.storage.test_invitations import NOW, a_cohort

WHO = ("anna", "boris", "cem")
DOORS = {"anna": Channel.WEB, "boris": Channel.TELEGRAM, "cem": Channel.WEB}


async def test_a_new_name_is_known_at_once_where_somebody_belongs(database: Database) -> None:
    async with database.work() as work:
        await settle_down(work)
        await arrives(work, "anna")
        await renames(work, "anna")
        assert await arrives(work, "anna") == "Neu"


async def test_who_was_two_has_all_doors_at_once(database: Database) -> None:
    """Also when only one of them ever came by the web."""
    async with database.work() as work:
        await settle_down(work)
        await work.people.merge("boris", "anna")
        assert [one.external for one in await work.people.addresses("anna")] == ["boris", "anna"]


async def test_who_begins_to_coordinate_has_the_cohort_at_once(database: Database) -> None:
    async with database.work() as work:
        await settle_down(work)
        assert await work.cohorts.of_coordinator("anna") == []
        await work.people.make_coordinator("anna", "c1")
        assert [one.id for one in await work.cohorts.of_coordinator("anna")] == ["c1"]


async def settle_down(work: Work) -> None:
    await a_cohort(work)
    for who, channel in DOORS.items():
        await work.people.save_address(Address(f"{channel}{who}", channel, who, who, Language.GERMAN))
        await work.members.save(Member("a1", who, MemberRole.READER, MemberState.ACTIVE, NOW))


async def arrives(work: Work, who: str) -> str | None:
    found = await work.members.arrive("a1", who)
    return found.member.name if found else None


async def renames(work: Work, who: str) -> None:
    if person := await work.people.get(who):
        await work.people.save(replace(person, name="Neu"))


async def leaves(work: Work, who: str) -> None:
    if member := await work.members.in_any_state("a1", who):
        await work.members.save(replace(member, state=MemberState.LEFT))


async def hands_over(work: Work, who: str) -> None:
    if member := await work.members.in_any_state("a1", who):
        await work.members.save(replace(member, role=MemberRole.CONTACT))


async def becomes_somebody_else(work: Work, who: str) -> None:
    if who != "anna" and await work.people.get(who):
        await work.people.merge(who, "anna")


async def agrees(work: Work, who: str) -> None:
    if await work.people.get(who):
        await work.people.agree(work.new_id(), Consent(who, Purpose.PROGRAMME, "1", NOW))


async def no_longer_agrees(work: Work, who: str) -> None:
    await work.people.withdraw(who, Purpose.PROGRAMME, NOW)


async def coordinates(work: Work, who: str) -> None:
    if await work.people.get(who):
        await work.people.make_coordinator(who, "c1")


async def answers(work: Work, who: str) -> None:
    if await work.people.get(who):
        number = await work.journey.newest("a1", "q") + 1
        await work.journey.add_answer(Answer(work.new_id(), "a1", "q", f"Von {who}", who, NOW, number))


async def undoes(work: Work, _who: str) -> None:
    if answer := (await work.journey.answers("a1")).get("q"):
        await work.journey.undo_answer(answer.id)


async def redoes(work: Work, _who: str) -> None:
    for answer in (await work.journey.versions("a1", "q"))[:1]:
        await work.journey.redo_answer(answer.id)


async def takes_a_task(work: Work, who: str) -> None:
    if await work.people.get(who):
        await work.journey.save_task(TaskStatus("a1", "t", who, None, None))


async def moves_on(work: Work, _who: str) -> None:
    if association := await work.associations.get("a1"):
        await work.associations.save(replace(association, stage="recht", moved_at=NOW + timedelta(days=1)))


async def plans(work: Work, _who: str) -> None:
    await work.cohorts.save_plan(StagePlan("c1", "recht", Opens.DATE, date(2027, 4, 1)))


async def is_asked(work: Work, who: str) -> None:
    await work.dialogs.put(Dialog(who, "step", token="token", floor_at=NOW))


async def is_shown_something_else(work: Work, who: str) -> None:
    await work.dialogs.shown(who, "", NOW)


async def leaves_a_door(work: Work, who: str) -> None:
    if address := await work.people.address(DOORS[who], who):
        await work.people.drop_address(address)


Deed = Callable[[Work, str], Awaitable[object]]
DEEDS: list[Deed] = [
    renames, leaves, hands_over, becomes_somebody_else, agrees, no_longer_agrees, coordinates, answers, undoes, redoes,
    takes_a_task, moves_on, plans, is_asked, is_shown_something_else, leaves_a_door,
]  # fmt: skip


async def everything(work: Work) -> dict[str, object]:
    """That anybody may look at."""
    facts = await work.facts("c1")
    seen: dict[str, object] = {
        "association": await work.associations.get("a1"),
        "team": await work.members.with_waiting("a1"),
        "answers": await work.journey.answers("a1"),
        "newest": await work.journey.newest("a1", "q"),
        "progress": await work.journey.progress("a1"),
        "stages": await work.journey.stages("a1"),
        "tasks": await work.journey.tasks("a1"),
        "facts": facts and (facts.mark, facts.cohort, facts.plans, facts.dates),
    }
    for who in WHO:
        seen |= {f"{who}: {name}": found for name, found in (await about(work, who)).items()}
    return seen


async def about(work: Work, who: str) -> dict[str, object]:
    return {
        "person": await work.people.get(who),
        "roles": await work.people.roles(who),
        "doors": await work.people.addresses(who),
        "door": await work.people.address(DOORS[who], who),
        "membership": await work.members.arrive("a1", who),
        "member": await work.members.in_any_state("a1", who),
        "belongs": await work.members.ever_of_person(who),
        "associations": await work.associations.of_member(who),
        "cohorts": await work.cohorts.of_coordinator(who),
        "dialog": await work.dialogs.get(who, NOW),
    }


@settings(max_examples=60)
@given(deeds=st.lists(st.tuples(st.sampled_from(DEEDS), st.sampled_from(WHO)), min_size=1, max_size=8))
def test_whatever_happens_in_a_transaction_is_seen_in_it_as_after_it(
    deeds: list[tuple[Deed, str]], empty_database: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    file = Path(shutil.copyfile(empty_database, tmp_path_factory.mktemp("memory") / "x.db"))
    asyncio.run(_compared(file, deeds))


async def _compared(file: Path, deeds: list[tuple[Deed, str]]) -> None:
    async with open_database(file) as database:
        async with database.work() as work:
            await settle_down(work)
            await work.commit()
        async with database.work() as work:
            for deed, who in deeds:
                await everything(work)
                await deed(work, who)
            within = await everything(work)
            await work.commit()
        async with Database(database.engine).work() as work:
            assert within == await everything(work)


@asynccontextmanager
async def open_database(file: Path) -> AsyncIterator[Database]:
    database = Database(await open_engine(file))
    try:
        yield database
    finally:
        await database.close()
