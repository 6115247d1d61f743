"""Seeding twice changes nothing; a mistake writes nothing; whoever is invited comes in."""

import asyncio
import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bot.domain.journey import StageState
from bot.domain.people import Channel, Role
from bot.domain.seed.file import read_seed
from bot.operator.check_carriers import carriers_in, unnamed
from storage.seed.sowing import sow
from tests.kit.house import StoryHouse
from tests.kit.telegram import TOKEN, World
from tests.kit.telegram.server import serve
from tests.operator.conftest import Cli, Ended

REHEARSAL = Path(__file__).parents[2] / "bot" / "demo" / "rehearsal.toml"
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


async def test_who_is_responsible_is_mended_in_the_file(house: StoryHouse) -> None:
    for mail in ("a@b.example", "c@d.example"):
        text = f'{SEED}[[carrier]]\ntitle = "Träger Nord"\nmail = "{mail}"\n'
        async with house.database.work() as work:
            programme = house.app.programme
            await sow(work, read_seed(text, "s.toml", programme), programme, house.clock.now(), rehearsal=False)
            await work.commit()
    found = await carriers_in(house.where, house.app.settings.data_dir)
    assert [one.mail for one in found] == ["c@d.example"]
    [said] = unnamed(found)
    assert said.startswith('"Träger Nord": address, privacy_officer, authority missing')


def test_a_mistake_writes_nothing(settled: Cli) -> None:
    seed = settled.folder / "seed.toml"
    seed.write_text(SEED + '[[event]]\ncohort = "sued"\ntitle = "x"\n', encoding="utf-8")
    before = dump(settled.database)
    ended = settled("seed", seed)
    assert ended.code == 65
    assert 'seed.toml: event 2 ("x"): The cohort "sued" is unknown' in ended.complained
    assert "Nothing was written." in ended.complained
    assert dump(settled.database) == before


@pytest.mark.parametrize("text", ["", "[[cohrt]]\n", '[[association]]\nname = "x"\n', "\0"])
def test_a_mistake_makes_no_database(cli: Cli, text: str) -> None:
    (cli.folder / "seed.toml").write_text(text, encoding="utf-8")
    ended = cli("seed", "seed.toml")
    assert (ended.code, ended.said, "Nothing was written." in ended.complained) == (65, "", True), ended.complained
    assert not cli.data.exists()


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


async def given(cli: Cli, world: World, *words: str, **settings: str) -> Ended:
    """With a Telegram at hand."""
    async with await serve(world, 0) as server:
        there = {"token": TOKEN, "telegram_api": server.address, **settings}
        return await asyncio.to_thread(lambda: cli(*words, user=None, **there))


@pytest.fixture
def seeded(settled: Cli) -> Cli:
    (settled.folder / "seed.toml").write_text(SEED, encoding="utf-8")
    return settled


class TestDoorsThatAreHandedOut:
    async def test_both_doors(self, seeded: Cli) -> None:
        ended = await given(seeded, World(username="dorf_bot"), "seed", "seed.toml", web_url="https://dorf.example")
        web = re.findall(r"https://dorf\.example/tuer/([\w-]{22})", ended.said)
        telegram = re.findall(r"https://t\.me/dorf_bot\?start=([\w-]{22})", ended.said)
        assert (len(web), web) == (3, telegram)
        assert "Known by their Telegram number, they write /start to https://t.me/dorf_bot: Karin" in ended.said

    async def test_telegram_alone_prints_no_web_link(self, seeded: Cli) -> None:
        ended = await given(seeded, World(username="dorf_bot"), "seed", "seed.toml", web_address="")
        assert (ended.said.count("https://t.me/dorf_bot?start="), "/tuer/" in ended.said) == (3, False)

    async def test_the_name_is_remembered(self, seeded: Cli) -> None:
        await given(seeded, World(username="dorf_bot"), "seed", "seed.toml")
        dead = {"token": TOKEN, "telegram_api": "http://127.0.0.1:1"}
        for name in ("Lindenhof", "Anna"):
            ended = seeded("invite", name, user=None, **dead)
            assert (ended.code, ended.said.count("https://t.me/dorf_bot?start=")) == (0, 1), ended.said

    async def test_another_token_is_another_bot(self, seeded: Cli) -> None:
        await given(seeded, World(username="dorf_bot"), "seed", "seed.toml")
        other = "7000000002:" + "B" * 35
        ended = await given(seeded, World(other, username="stadt_bot"), "invite", "Anna", token=other)
        assert ("https://t.me/stadt_bot?start=" in ended.said, "dorf_bot" in ended.said) == (True, False)

    def test_a_telegram_that_is_away_is_said(self, seeded: Cli) -> None:
        ended = seeded("seed", "seed.toml", user=None, token=TOKEN, telegram_api="http://127.0.0.1:1")
        assert (ended.code, "/start " in ended.said, "cannot be reached" in ended.said) == (0, True, True)
        assert "<" not in ended.said

    def test_links_for_this_computer_only_are_called_so(self, seeded: Cli) -> None:
        assert "open on this computer only" in seeded("seed", "seed.toml").said
        assert "open on this computer only" not in seeded("invite", "Anna", web_url="https://dorf.example").said

    def test_who_is_not_there_is_told_who_is(self, seeded: Cli) -> None:
        seeded("seed", "seed.toml")
        assert '"Karin"' in seeded("invite", "Karina").complained


@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_a_personal_link_opens_either_door_once(house: StoryHouse, door: str) -> None:
    token = (await planted(house, rehearsal=False))["Anna"]
    anna = house.telegram("Anna Fremd") if door == "telegram" else await house.web(token, "Anna")
    if door == "telegram":
        await anna.says(f"/start {token}")
        await anna.taps("Einverstanden")
    await anna.says("/start")
    anna.does_not_see("passt nicht")
    stranger = house.telegram("Mallory")
    await stranger.says(f"/start {token}")
    stranger.sees("passt nicht")
    async with house.database.work() as work:
        addresses = [one for person in await work.people.everyone() for one in await work.people.addresses(person.id)]
    assert sum(str(address.channel) == door for address in addresses) >= 1


async def test_the_bot_notes_what_telegram_calls_it(house: StoryHouse) -> None:
    await house.app.introduction.give()
    async with house.database.work() as work:
        assert await work.own_names.get("7000000001") == "projektschmiede_bot"
        assert await work.own_names.get("7000000002") == ""
