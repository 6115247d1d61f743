"""The demo: everybody has a telephone, time moves, and nothing is left behind."""

import json
import shutil
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from urllib.request import urlopen

import pytest

from bot.app import open_app
from bot.config import Settings
from bot.demo.people import BEGINS, rehearse
from bot.demo.rehearsal import MovableClock, Probe
from bot.domain.messages import Received
from bot.domain.people import Address, Channel, Person
from bot.domain.reminders.changes import LATE
from bot.operator.early_checks import free_address
from bot.terms import Language
from storage.columns import to_ms
from tests.kit.sql import ask
from tests.operator.conftest import Cli, stop, until_said


@pytest.fixture
async def probe(empty_database: Path, tmp_path: Path) -> AsyncIterator[Probe]:
    file = tmp_path / "projektschmiede.db"
    shutil.copyfile(empty_database, file)
    settings = Settings(data_dir=tmp_path, web_address="")
    app = await open_app(settings, file, MovableClock(BEGINS))
    await app.start()
    probe = await rehearse(app)
    await probe.greet()
    yield probe
    await app.stop()


async def seen(probe: Probe, visitor: str) -> str:
    async with probe.database.work() as work:
        return "\n".join(message.payload for message in await work.outbox.history(visitor, 0, 200))


async def test_the_clock_has_words_for_ticks_that_there_are_and_for_no_others(probe: Probe) -> None:
    ticks = {tick.name.replace(".", "-") for tick in probe.metronome.ticks}
    for language in Language:
        told = {text.partition(".")[2] for text in probe.texts.patterns("demo-tick", language)} - {""}
        assert len(told) > 3
        assert told <= ticks


async def test_three_telephones_first_and_somebody_new(probe: Probe) -> None:
    phones = await probe.phones()
    assert [phone.group for phone in phones[:3]] == ["association", "coordination", "alumni"]
    assert phones[3].name == "Neue Person mit Einladung"
    assert len(phones) == 14 + 2 + 3 + 1 + 1
    assert len({phone.visitor for phone in phones}) == len(phones)


async def test_every_telephone_shows_where_its_owner_stands(probe: Probe) -> None:
    association, coordination, alumna, newcomer, *others = await probe.phones()
    assert "Schritt 2 von 9" in await seen(probe, association.visitor)
    assert "Jugend ohne Grenzen" in await seen(probe, coordination.visitor)
    assert "Deutsch" in await seen(probe, newcomer.visitor)
    for phone in (alumna, *others):
        assert await seen(probe, phone.visitor), phone.name


async def says(probe: Probe, name: str, words: str) -> str:
    """What they read then."""
    (phone,) = [one for one in await probe.phones() if one.name == name]
    before = len(await seen(probe, phone.visitor))
    body = json.dumps({"said": words, "visitor": phone.visitor})
    await probe.intake.take([Received("web", f"{name}.{words}", f"web:{phone.visitor}", body, probe.now())])
    await probe.intake.rest()
    return (await seen(probe, phone.visitor))[before:]


@pytest.mark.parametrize(
    "name, words, shows",
    [
        ("Samira", "/wirkung", ("Beim Hof", '["3","3","✓"', "Zu Ziel 2 gehört noch keine Maßnahme")),
        ("Samira", "/lesen", ("Werkstatt Weststadt",)),
        ("Zoé", "/lesen", ("Brücke Nordhang",)),
        ("Anna", "/lesen", ("Jugend ohne Grenzen",)),
        ("Ida", "/zweiter_versuch", ("nächsten Runde",)),
        ("Karin Beispiel", "/neue_runde", ("Garten am Damm",)),
        ("Karin Beispiel", "/finanzplan", ("Brücke Nordhang",)),
    ],
)
async def test_there_is_something_to_see_everywhere(
    probe: Probe, name: str, words: str, shows: tuple[str, ...]
) -> None:
    read = await says(probe, name, words)
    for part in shows:
        assert part in read


async def test_time_moves_to_what_happens_next(probe: Probe) -> None:
    told = await probe.to_next_event()
    assert told
    assert probe.now() > BEGINS
    assert probe.now() <= BEGINS + timedelta(days=2)


async def test_it_is_said_whose_telephone_rings(probe: Probe) -> None:
    told = [await probe.to_next_event() for _ in range(6)]
    assert all("Telefon" in one for one in told)
    assert any("Neu auf dem Telefon von: " in one for one in told)


async def test_whoever_came_in_is_called_by_name_in_the_list(probe: Probe) -> None:
    newcomer = (await probe.phones())[3]
    assert newcomer.name == "Neue Person mit Einladung"
    async with probe.database.work() as work:
        zoe = Person("zoe", '<b>Zoé & "Co" 🎉', Language.GERMAN, Channel.WEB, None, BEGINS)
        await work.people.save(zoe)
        await work.people.save_address(Address("wneu", Channel.WEB, newcomer.visitor, "zoe", Language.GERMAN))
        await work.commit()
    assert (await probe.phones())[3].name == '<b>Zoé & "Co" 🎉'


async def test_time_moves_by_a_week(probe: Probe) -> None:
    await probe.forward(timedelta(weeks=1))
    assert timedelta(0) <= probe.now() - (BEGINS + timedelta(weeks=1)) < timedelta(minutes=1)


async def test_after_a_long_leap_each_reminder_has_come_at_its_time(probe: Probe) -> None:
    await probe.forward(timedelta(weeks=8))
    async with probe.database.work() as work:
        sent = await ask(work, "SELECT sent_at - slot_at FROM reminder WHERE sent_at IS NOT NULL AND snoozes = 0")
    late = [after for (after,) in sent if after > to_ms(BEGINS + LATE) - to_ms(BEGINS)]
    assert len(sent) > 20
    assert not late


def test_a_port_that_is_taken_gives_way_to_the_next(cli: Cli) -> None:
    address = free_address(f"127.0.0.1:{cli.port}")
    assert address == f"127.0.0.1:{cli.port}"
    assert free_address("127.0.0.1:0") != "127.0.0.1:0"


def test_the_demo_opens_without_anything_and_leaves_nothing(cli: Cli) -> None:
    process = cli.start_from_nothing("demo", token_file="/nowhere/token")
    heard = until_said(process, f"http://127.0.0.1:{cli.port}/demo")
    assert "is taken" not in heard
    with urlopen(f"http://127.0.0.1:{cli.port}/demo", timeout=10) as page:
        html = page.read().decode()
    for name in ("Anna", "Karin Beispiel", "Elif Beispiel", "Neue Person mit Einladung"):
        assert name in html
    assert list(cli.folder.glob("projektschmiede-*"))
    assert stop(process).code == 0
    assert list(cli.folder.iterdir()) == []


async def test_the_third_telephone_has_something_to_do(probe: Probe) -> None:
    """A request waits, a line of a talk waits for its answer; nobody answers, and the clock shows what happens then."""
    alumna = (await probe.phones())[2]
    await probe.forward(timedelta(minutes=1))
    there = await seen(probe, alumna.visitor)
    assert "Reparaturabenden" in there
    assert "Wie genau muss die Miete" in there
    zoe = next(phone for phone in await probe.phones() if phone.name == "Zoé")
    await probe.forward(timedelta(days=3))
    nudged = (await seen(probe, alumna.visitor)).count("Reparaturabenden")
    assert nudged > there.count("Reparaturabenden")
    assert "Ich frage jetzt" not in await seen(probe, zoe.visitor)
    await probe.forward(timedelta(days=4))
    assert "Ich frage jetzt" in await seen(probe, zoe.visitor)
    await probe.forward(timedelta(days=8))
    assert "Ist es erledigt?" in await seen(probe, alumna.visitor)
    await probe.forward(timedelta(days=7, hours=16))
    assert "Du hast jetzt einem Verein geholfen" in await seen(probe, alumna.visitor)
