"""What is stored is read before anybody agrees: in the chat and as a page, and nothing else is kept of who reads it."""

from collections.abc import Mapping
from datetime import timedelta
from html import escape
from typing import Any

import pytest
from aiohttp.test_utils import TestClient, TestServer
from msgspec.structs import replace

from bot.domain.cohorts import Carrier
from bot.domain.joining.invitations import Invitation, Ticket, make_ticket
from bot.domain.people import Channel, Person
from bot.links.base import pack
from bot.links.welcome import PrivacyPage
from bot.terms import Language, MemberRole
from tests.kit.house import StoryHouse
from tests.kit.makers import HOSTILE, Town, a_member, a_town
from tests.kit.people import Someone
from tests.kit.sql import ask
from tests.kit.traces import rows

DOORS = ("telegram", "web")
NEEDED = {
    "telegram": {"address", "inbox", "keyboard", "outbox"},
    "web": {"address", "inbox", "keyboard", "outbox", "web_session"},
}
"""Tables: the language at this door, and what was shown and tapped there."""
OF_THE_HOUSE = {"retention_run", "outbox_secret", "chat_use"}
"""What the job has deleted, which messages to empty, and when a chat was used: nothing else about whoever reads."""
CARRIER = Carrier(
    "carrier", "Träger Nord", "Musterweg 1, 30159 Hannover", "info@traeger.example", "Dana Muster", "Aufsicht Nord"
)
HEADS = ("Wer verantwortlich ist", "Wozu, und warum", "Was und wie lange", "Wer es liest", "Deine Rechte")


async def everything(house: StoryHouse) -> Mapping[str, list[tuple[Any, ...]]]:
    async with house.database.work() as work:
        tables = await ask(work, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
        return {name: await ask(work, f'SELECT * FROM "{name}"') for (name,) in tables}


async def reads_all(somebody: Someone) -> None:
    await somebody.taps("Erst lesen")
    for number, head in enumerate(HEADS, 1):
        somebody.sees(f"{number} von 5: {head}")
        if number < len(HEADS):
            await somebody.taps("Weiter lesen")


async def at_the_door(house: StoryHouse, door: str, ticket: str) -> Someone:
    if door == "web":
        return await house.web(ticket)
    zoe = house.telegram(HOSTILE)
    await zoe.says(f"/start {ticket}")
    return zoe


@pytest.mark.parametrize("door", DOORS)
async def test_whoever_only_reads_leaves_nothing_else(house: StoryHouse, door: str) -> None:
    town = await a_town(house)
    before = await everything(house)
    zoe = await at_the_door(house, door, town.ticket.token)
    await zoe.taps("Deutsch")
    await house.restarts()
    await reads_all(zoe)
    page = zoe.last
    await zoe.taps_old(page, "Zurück")
    await zoe.taps_old(page, "Zurück")
    await zoe.taps("Zur Entscheidung")
    zoe.sees("[Einverstanden]")
    await zoe.says("/datenschutz")
    await zoe.says("/einwilligung")
    after = await everything(house)
    changed = {name for name, found in after.items() if found != before.get(name, [])}
    assert changed - OF_THE_HOUSE == NEEDED[door]
    assert "Zoé" not in str(after)
    [address] = [one for one in after["address"] if one not in before["address"]]
    assert address[3] is None
    await zoe.taps("Nein danke")
    assert await rows(house, "SELECT count(*) FROM address") == [(len(before["address"]),)]


async def an_invitation(house: StoryHouse, town: Town, kind: str) -> Ticket:
    now = house.clock.now()
    async with house.database.work() as work:
        if kind == "invitation":
            return town.ticket
        ticket = make_ticket(work.new_secret)
        made = Invitation(work.new_id(), None, None, MemberRole.CONTACT, 1, 0, now + timedelta(days=9), now)
        if kind == "personal":
            cem = Person(work.new_id(), "Cem", Language.GERMAN, Channel.TELEGRAM, None, now)
            await work.people.save(cem)
            made = replace(made, person=cem.id)
        else:
            made = replace(made, cohort=town.cohort.id)
        await work.invitations.add(made, ticket)
        await work.commit()
    return ticket


@pytest.mark.parametrize("typed", [False, True])
@pytest.mark.parametrize(
    "kind, said, then",
    [
        ("invitation", "Ich begleite Verein Brücke e. V.", "Ich bin die Ansprechperson"),
        ("personal", "persönlicher Link", "Dieser Chat gehört jetzt zu dir"),
        ("help", "andere Vereine würden dich gern fragen", "wie das Helfen geht"),
    ],
)
async def test_rather_without_telegram_from_the_first_second(
    house: StoryHouse, kind: str, said: str, then: str, typed: bool
) -> None:
    town = await a_town(house)
    ticket = await an_invitation(house, town, kind)
    before = await everything(house)
    anna = house.telegram("Anna")
    await anna.says(ticket.code if typed else f"/start {ticket.token}")
    await anna.taps("Deutsch")
    await anna.taps("Lieber ohne Telegram")
    anna.sees("Das geht auch ohne Telegram", "[Im Browser öffnen]")
    shown = anna.last.text
    way = shown.partition("Code ein: ")[2].split()[0] if typed else shown.partition("/tuer/")[2].split()[0]
    after = await everything(house)
    changed = {name for name, found in after.items() if found != before[name]}
    assert changed - OF_THE_HOUSE == NEEDED["telegram"]
    await house.restarts()
    berta = await house.web(way)
    await berta.taps("Deutsch")
    berta.sees(said, "ohne Telegram und ohne Werbung", "[Einverstanden]")
    await berta.taps("Einverstanden")
    berta.sees(then)
    assert await rows(house, "SELECT version FROM consent WHERE version <> 'test'") == [("2026-12-web",)]
    assert await rows(house, "SELECT person FROM address WHERE channel = 'telegram' AND person IS NULL") == [(None,)]


async def describes(house: StoryHouse, *carriers: Carrier) -> None:
    async with house.database.work() as work:
        for carrier in carriers:
            await work.cohorts.describe_carrier(carrier)
        await work.commit()


async def test_the_notice_names_who_is_responsible(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await anna.says("/einstellungen")
    await anna.taps("Datenschutz")
    anna.sees("Verantwortlich ist der Träger", "Träger Nord", "nennt dir die Koordination")
    await describes(house, CARRIER)
    await anna.says("/hilfe")
    await anna.taps("Datenschutz")
    anna.sees("Musterweg 1", "info@traeger.example", "Dana Muster", "Aufsicht Nord")
    anna.does_not_see("nennt dir die Koordination")


async def test_only_a_link_tells_whose_invitation_it_is(house: StoryHouse) -> None:
    """A code could be guessed there."""
    town = await a_town(house)
    async with house.database.work() as work:
        await work.cohorts.save_carrier("sued", "Träger Süd")
        await work.cohorts.save(replace(town.cohort, id="sued", carrier="sued"))
        await work.commit()
    gast = house.telegram("Gast")
    await gast.forges(pack(PrivacyPage(1, town.ticket.token)))
    gast.sees("Träger Nord")
    gast.does_not_see("Träger Süd")
    for guess in (town.ticket.code, "ABCD2345", "A" * 22, ""):
        await gast.forges(pack(PrivacyPage(1, guess)))
        assert all(title in gast.last.text for title in ("Träger Nord", "Träger Süd"))


async def test_the_page_is_there_for_anybody_and_keeps_nothing(house: StoryHouse) -> None:
    await a_town(house)
    await describes(house, replace(CARRIER, title=HOSTILE))
    before = await everything(house)
    async with TestClient(TestServer(house.app.web())) as client:
        german = await client.get("/datenschutz")
        english = await client.get("/privacy", headers={"Accept-Language": "en"})
        bad = await client.get("/datenschutz?sprache=../x")
        page, other, start = await german.text(), await english.text(), await (await client.get("/")).text()
    assert (german.status, english.status, bad.status) == (200, 200, 200)
    assert (len(german.cookies), len(english.cookies)) == (0, 0)
    for words in (*HEADS, "Dana Muster", "Ende-zu-Ende", "Merkzeichen", "/einwilligung", escape(HOSTILE, quote=False)):
        assert words in page
    assert HOSTILE not in page
    assert "end-to-end encrypted" in other
    assert 'href="/datenschutz?sprache=de"' in start
    assert await everything(house) == before
