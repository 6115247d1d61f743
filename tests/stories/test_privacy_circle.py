"""What somebody told the house stands in their own export, in nobody else's, and nowhere once they are gone."""

import json
from pathlib import Path
from typing import Any

import pytest

from bot.links.base import pack
from bot.links.contact_exchange import ContactOffer
from bot.links.desk_notes import WriteNote
from bot.links.personal_words import WritePersonally
from bot.links.talk_quotes import QuoteTalk
from bot.links.talks import WriteInTalk
from bot.terms import MemberRole
from storage.privacy.personal_data import register
from tests.kit.acts import through_the_other_door
from tests.kit.announced import announce
from tests.kit.asking import passes_on
from tests.kit.helping import a_talk, a_volunteer, is_over, presses
from tests.kit.house import StoryHouse
from tests.kit.makers import HOSTILE, Town, a_member, a_town
from tests.kit.people import OnTelegram, Someone
from tests.kit.requesting import on_monday
from tests.kit.traces import rows

ZOE, BEN, KARIN, ELIF = "Zoékanari", "Benkanari", "Karinkanari", "Elifkanari"
"""Each of them writes one of these, with a number, into whatever they fill in."""
WORK = "Ein Erzählcafé im Kiez."
THREE_MONTHS = (0.1, 1, 1, 1, 3, 8, 12, 20, 45)
"""Days between two looks."""


def on_a_server(door: str) -> Any:
    return pytest.param("postgres", door, marks=(pytest.mark.postgres, pytest.mark.xdist_group("postgres")))


async def left_of(house: StoryHouse, *words: str) -> dict[str, list[str]]:
    """In all files of the data folder; of a server, in all rows."""
    if isinstance(house.where, Path):
        return left_in(house.where.parent, *words)
    said = {table: repr(await rows(house, f"SELECT * FROM {table}")).lower() for table in register()}
    found = {table: [word for word in words if word.lower() in text] for table, text in said.items()}
    return {table: hits for table, hits in found.items() if hits}


def left_in(folder: Path, *words: str) -> dict[str, list[str]]:
    """By file, those of the words that stand in it in any writing."""
    forms = {form for word in words for form in _writings(word.lower())}
    held = {file.name: file.read_bytes().lower() for file in folder.rglob("*") if file.is_file()}
    found = {name: sorted(form for form in forms if form.encode() in content) for name, content in held.items()}
    return {name: hits for name, hits in found.items() if hits}


def _writings(word: str) -> set[str]:
    return {word, json.dumps(word)[1:-1], word.replace("é", "&eacute;")}


async def takes_along(somebody: Someone) -> str:
    """Both files, as one text."""
    await somebody.says("/meinedaten")
    await somebody.taps("Alles als Datei")
    if isinstance(somebody, OnTelegram):
        files = [one.document for one in somebody.house.world.chat(somebody.them) if one.document]
        return "".join(file.data.decode() for file in files if file.name.startswith("meine-daten"))
    found = "SELECT content FROM attachment WHERE name LIKE 'meine-daten%' AND content IS NOT NULL"
    return "".join(bytes(content).decode() for (content,) in await rows(somebody.house, found))


async def goes(somebody: Someone, way: str = "Weiter zum Löschen") -> None:
    await somebody.says("/loeschen")
    await somebody.taps(way)
    await somebody.taps("Ja, alles löschen")
    for _ in range(5):
        somebody.house.clock.forward(seconds=10)
        await somebody.house.settle()


async def asks_and_writes(somebody: Someone, canary: str) -> None:
    await somebody.says("/frage")
    await passes_on(somebody, f"Gibt es {canary}1 auf dem Gelände für den Foodtruck?")
    await somebody.says("/frage")
    await somebody.says(f"Wo finde ich {canary}2 und Parkausweise?")
    await somebody.says("/start")


async def talks(house: StoryHouse, town: Town, zoe: Someone, on_telegram: OnTelegram) -> None:
    """With Elif, who helps: lines, a part of a contact, a quote, and two wishes of which one waits to be finished."""
    elif_, listing = await a_volunteer(house, town)
    talk = await a_talk(house, town, on_telegram, listing)
    for somebody, words in ((zoe, f"Wie habt ihr {ZOE}3 gerechnet?"), (elif_, f"Mit {ELIF}1.")):
        await presses(somebody, WriteInTalk(talk.id))
        await somebody.says(words)
    await presses(zoe, ContactOffer(talk.id))
    await zoe.taps("Name")
    await zoe.says(f"{ZOE}4")
    await zoe.taps("Ja, das")
    over = await a_talk(house, town, on_telegram, listing)
    await is_over(house, over)
    await presses(zoe, QuoteTalk(over.id))
    await zoe.says(f"Wie fängt man {ZOE}5 an?")
    await zoe.says(f"Zuerst {ZOE}6 zählen, was letztes Jahr ausgegeben wurde.")
    await zoe.taps("Einverstanden, fragen")
    for numbers in ((7, 8, 9), (10,)):
        await zoe.says("/ehemalige")
        await zoe.taps("Kostenplan")
        await zoe.taps("Egal, wer zuerst kann")
        for number in numbers:
            await zoe.says(f"{ZOE}{number} wäre wichtig.")
        if len(numbers) == 3:
            await zoe.taps("Senden")
    assert any(f"{ZOE}3" in seen.text for seen in elif_.chat)


async def meets_and_helps(karin: OnTelegram, zoe: Someone) -> None:
    await announce(zoe.house)
    await zoe.waits()
    await zoe.taps("Frage dazu")
    await zoe.says(f"Gibt es {ZOE}11?")
    await karin.says("/sprechstunde")
    await karin.taps("Zeiten anbieten")
    await karin.says("Di 16.3. 17-18 Uhr alle 20 min, Büro Zimmer 4")
    await karin.taps("3 Zeiten anbieten")
    await zoe.says("/sprechstunde")
    await zoe.taps("Di 16.03.2027, 17:00")
    await zoe.says(f"{ZOE}12 belegen")
    await zoe.taps("Verbindlich buchen")
    await zoe.says("/mithelfen")
    for words in ("Ja, ich mache mit", "Einverstanden", "Kostenplan", "Weiter", "Nordrhein", "Deutsch", "Weiter"):
        await zoe.taps(words)
    await zoe.taps("Weiter")
    await zoe.says(f"{ZOE}13 finden")
    await zoe.says("4 Gespräche bis 30.06.")
    for words in ("Weiter", "Auslassen", "Auslassen", "Freischalten"):
        await zoe.taps(words)


async def notes_about_her(karin: OnTelegram, town: Town) -> None:
    await karin.forges(pack(WriteNote(town.association.id)))
    await karin.says(f"{HOSTILE} klang müde. {KARIN}1")
    await karin.forges(pack(WritePersonally(town.association.id)))
    await karin.says(f"Wie geht es, {HOSTILE}? {KARIN}2")
    await karin.taps("An alle 2")
    await karin.says("/anfragen")
    await karin.taps("F-1")


@pytest.mark.parametrize(
    "where, door", [("sqlite", "telegram"), ("sqlite", "web"), on_a_server("telegram")], indirect=["where"]
)
async def test_from_the_first_word_to_the_last_byte(house: StoryHouse, door: str) -> None:
    await on_monday(house)
    town = await a_town(house)
    karin, ben = town.coordinator, await a_member(house, town, "Bernd")
    on_telegram = await a_member(house, town, HOSTILE, MemberRole.WORKER)
    zoe: Someone = on_telegram if door == "telegram" else await through_the_other_door(house, on_telegram)
    for somebody, canary in ((zoe, ZOE), (ben, BEN)):
        await asks_and_writes(somebody, canary)
    await zoe.taps("Weiter")
    await zoe.says(WORK)
    await talks(house, town, zoe, on_telegram)
    await notes_about_her(karin, town)
    await meets_and_helps(karin, zoe)
    await ben.says("/team")
    await zoe.says(f"{ZOE}14 ohne Platz")
    hers, his, desks = [await takes_along(somebody) for somebody in (zoe, ben, karin)]
    assert [number for number in range(1, 15) if f"{ZOE}{number}" not in hers] == []
    assert [word for word in (BEN, KARIN, ELIF, "Bernd", "Elif", "Karin") if word in hers] == []
    assert [word for word in (ZOE, "Zoé", KARIN, ELIF, "Elif", "Karin") if word in his] == []
    assert [word for word in (ZOE, BEN, ELIF) if word in desks] == []
    assert [f"{canary}{number}" in text for canary, text in ((BEN, his), (KARIN, desks)) for number in (1, 2)] == [
        True
    ] * 4
    await goes(zoe)
    assert await left_of(house, "Zoé", "Zoekanari", str(on_telegram.them.id)) == {}
    calls = len(told(house, on_telegram))
    if door == "telegram":
        assert [seen.text.splitlines()[0] for seen in zoe.chat] == ["Gelöscht"]
    for days in THREE_MONTHS:
        house.clock.forward(days=days)
        await house.settle()
    assert told(house, on_telegram)[calls:] == []
    assert await left_of(house, "Zoé", "Zoekanari") == {}
    assert await rows(house, "SELECT body, person FROM answer") == [(WORK, None)]


def told(house: StoryHouse, somebody: OnTelegram) -> list[str]:
    """Methods of all calls that showed somebody something."""
    here = [call for call in house.world.calls if call.params.get("chat_id") == somebody.them.id]
    return [call.method for call in here if call.method.startswith(("send", "edit", "copy", "forward"))]
