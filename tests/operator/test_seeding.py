"""Seeding twice changes nothing; a mistake writes nothing; whoever is invited comes in."""

import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bot.domain.journey import StageState
from bot.domain.people import Channel, Role
from bot.domain.seed_file import read_seed
from storage.seed import sow
from tests.kit.house import StoryHouse
from tests.operator.conftest import Cli

REHEARSAL = Path(__file__).parents[2] / "bot" / "operator" / "rehearsal.toml"
SEED = """
[[cohort]]
id = "nord"
title = "Schmiede Nord"
carrier = "Träger Nord"
land = "NI"
deadline = 2027-06-30

[[coordinator]]
name = "Karin"
telegram = 4711
cohorts = ["nord"]

[[association]]
name = "Brücke"
land = "NI"
cohort = "nord"
stage = 3
members = [{name = "Anna", role = "kontakt"}, {name = "Karin", telegram = 4711, role = "lesen"}]

[[association]]
name = "Lindenhof"
land = "NI"
cohort = "nord"

[[alumna]]
name = "Elif"
topics = ["Kosten"]

[[event]]
cohort = "nord"
title = "Workshop"
start = 2027-03-12T17:30:00
"""


def dump(file: Path) -> list[str]:
    with closing(sqlite3.connect(file)) as connection:
        return list(connection.iterdump())


def test_a_second_time_changes_nothing(settled: Cli) -> None:
    seed = settled.folder / "seed.toml"
    seed.write_text(SEED, encoding="utf-8")
    first = settled("seed", seed)
    assert (first.code, "person 3" in first.said) == (0, True), first.complained
    assert len(re.findall(r"/tuer/[\w-]{22}", first.said)) == 3  # Anna, Elif, and Lindenhof's invitation
    before = dump(settled.database)
    second = settled("seed", seed)
    assert (second.code, "New: nothing." in second.said, "/tuer/" in second.said) == (0, True, False)
    assert dump(settled.database) == before


def test_a_mistake_writes_nothing(settled: Cli) -> None:
    seed = settled.folder / "seed.toml"
    seed.write_text(SEED + '[[event]]\ncohort = "sued"\ntitle = "x"\n', encoding="utf-8")
    before = dump(settled.database)
    ended = settled("seed", seed)
    assert ended.code == 65
    assert 'seed.toml: event 2 ("x"): The cohort "sued" is unknown' in ended.complained
    assert "Nothing was written." in ended.complained
    assert dump(settled.database) == before


def test_invitations_for_associations_and_for_people(settled: Cli) -> None:
    seed = settled.folder / "seed.toml"
    seed.write_text(SEED, encoding="utf-8")
    settled("seed", seed)
    door = re.compile(rf"http://127\.0\.0\.1:{settled.port}/tuer/[\w-]{{22}}")
    for name in ("Lindenhof", "Anna"):
        ended = settled("invite", name)
        assert (ended.code, len(door.findall(ended.said))) == (0, 1), ended.complained
    unknown = settled("invite", "Nobody")
    assert (unknown.code, '"Lindenhof"' in unknown.complained) == (65, True)


async def planted(house: StoryHouse, *, rehearsal: bool) -> dict[str, str]:
    """Tokens of the links by name."""
    async with house.database.work() as work:
        seed = read_seed(SEED, "seed.toml", house.app.programme)
        harvest = await sow(work, seed, house.app.programme, house.clock.now(), rehearsal=rehearsal)
        await work.commit()
    return {somebody.name: token for somebody, token in harvest.links} | {
        association.name: ticket.token for association, ticket in harvest.tickets
    }


async def test_somebody_prepared_agrees_at_the_first_contact(house: StoryHouse) -> None:
    links = await planted(house, rehearsal=False)
    anna = await house.web(links["Anna"], "Anna")
    anna.sees("Einverständnis")
    await anna.taps("Einverstanden")
    await anna.says("/start")
    anna.sees("Brücke", "Schritt 3 von 9")


async def test_somebody_on_telegram_is_known_by_number_and_is_one_person_with_two_hats(house: StoryHouse) -> None:
    await planted(house, rehearsal=True)
    async with house.database.work() as work:
        address = await work.people.address(Channel.TELEGRAM, "4711")
        assert address
        assert address.person
        assert {Role.COORDINATOR, Role.MEMBER} <= await work.people.roles(address.person)


async def test_an_invitation_of_the_seed_opens_the_door(house: StoryHouse) -> None:
    links = await planted(house, rehearsal=False)
    berta = await house.web(links["Lindenhof"], "Berta")
    assert "Deutsch" in berta.buttons


async def test_stages_before_theirs_are_released(house: StoryHouse) -> None:
    await planted(house, rehearsal=True)
    async with house.database.work() as work:
        (bruecke,) = [one for one in await work.associations.of_cohort("nord") if one.name == "Brücke"]
        stages = {id: status.state for id, status in (await work.journey.stages(bruecke.id)).items()}
    assert stages == {"idee": StageState.RELEASED, "bedarf": StageState.RELEASED, "konzept": StageState.OPEN}


@pytest.mark.parametrize("rehearsal", [True, False])
async def test_invented_answers_belong_to_a_rehearsal(house: StoryHouse, rehearsal: bool) -> None:
    async with house.database.work() as work:
        seed = read_seed(REHEARSAL.read_text(encoding="utf-8"), "rehearsal.toml", house.app.programme)
        await sow(work, seed, house.app.programme, house.clock.now(), rehearsal=rehearsal)
        counts = {one.name: len(await work.journey.answers(one.id)) for one in seed.associations}
    assert bool(sum(counts.values())) is rehearsal
    if rehearsal:
        passed = house.app.programme.stages[:7]
        assert counts["Brücke Nordhang e. V."] == sum(len(stage.questions) for stage in passed)
        assert counts["Nachbarschaft Lindenhof e. V."] == 0
