"""A registered name of 200 characters, from the desk to the Projektskizze; only buttons shorten it."""

from io import BytesIO

import pytest
from docx import Document

from tests.kit.house import StoryHouse
from tests.kit.makers import HOSTILE, Town, a_town
from tests.kit.people import OnTelegram
from tests.kit.sql import ask

REGISTERED = (
    "Verein zur Förderung der interkulturellen Begegnung und des Zusammenlebens im Landkreis Osnabrück-Nord e. V."
)
LONGEST = (REGISTERED + " " + HOSTILE + " " + "Ä" * 200)[:200]


async def founded(house: StoryHouse, name: str) -> tuple[Town, OnTelegram]:
    """The Koordination enters it, and its first person comes in."""
    town = await a_town(house)
    karin, anna = town.coordinator, house.telegram("Anna")
    await karin.says("/einladung")
    await karin.taps("Neue Einladung")
    await karin.taps("Neuer Verein")
    await karin.says(name)
    karin.sees(name)
    await karin.taps("Hessen")
    karin.sees(name)
    await karin.taps("Einladung machen")
    letter = karin.news_text
    assert name in letter
    await anna.says("/start " + letter.partition("?start=")[2][:22])
    for words in ("Deutsch", "Einverstanden", "Ich bin die Ansprechperson", "So passt es"):
        await anna.taps(words)
    anna.sees(name)
    return town, anna


@pytest.mark.parametrize("name", [REGISTERED, LONGEST])
async def test_the_whole_name_stands_wherever_it_stands(house: StoryHouse, name: str) -> None:
    town, anna = await founded(house, name)
    karin = town.coordinator
    await karin.waits()
    assert any(name in seen.text for seen in karin.chat)
    for command in ("/stand", "/team", "/termine", "/aufgaben", "/skizze", "/vereine", "/einladung", "/hilfe"):
        await anna.says(command)
    await anna.says("/skizze")
    await anna.taps("Arbeitsfassung")
    document = house.world.chat(anna.them)[-1].document
    assert document is not None
    assert len(document.name.encode()) < 255
    cells = [cell.text for table in Document(BytesIO(document.data)).tables for row in table.rows for cell in row.cells]
    assert name in cells
    await karin.says("/pult")
    for somebody in (anna, karin):
        for seen in somebody.chat:
            assert all(len(words) <= 40 for words, _ in seen.buttons), seen.buttons
    async with house.database.work() as work:
        assert (name,) in await ask(work, "SELECT name FROM association")


async def test_one_character_more_is_refused_and_nothing_is_cut(house: StoryHouse) -> None:
    town = await a_town(house)
    karin = town.coordinator
    await karin.says("/einladung")
    await karin.taps("Neue Einladung")
    await karin.taps("Neuer Verein")
    await karin.says("Ä" * 201)
    karin.sees("zu lang", "bis zu 200 Zeichen")
    await karin.says("\u200b\u3164\u202e")
    karin.sees("kann ich keinen Namen lesen")
    await karin.says("Ver\u202eein\nAm Fluss")
    karin.sees("Neuer Verein: Verein Am Fluss.")


@pytest.mark.parametrize("typed", ["\u3164", "\u202e\u2066", "\ufe0f\u200d", "\u0301", "\u2800\u00ad"])
async def test_nobody_is_called_by_what_nobody_sees(house: StoryHouse, typed: str) -> None:
    town = await a_town(house)
    anna = house.telegram("\u3164")
    await anna.says(f"/start {town.ticket.token}")
    for words in ("Deutsch", "Einverstanden", "Ich arbeite mit"):
        await anna.taps(words)
    anna.sees("Wie soll ich dich nennen?")
    anna.does_not_see("[So passt es]")
    await anna.says(typed)
    anna.sees("kann ich keinen Namen lesen")
    await anna.says("x" * 65)
    anna.sees("zu lang")
    await anna.says("Zoe\u0301 \u202eWeg\n🎉")
    await anna.says(f"/name {typed} x")
    anna.sees("Gut, ich nenne dich ab jetzt x.")
    await anna.says(f"/name {'x' * 65}")
    anna.sees("bis zu 64 Zeichen")


async def test_nobody_calls_themselves_koordination(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = house.telegram("Koor\u202edinatiоn", last_name="✅")
    await anna.says(f"/start {town.ticket.token}")
    for words in ("Deutsch", "Einverstanden", "Ich bin die Ansprechperson"):
        await anna.taps(words)
    anna.does_not_see("✅", "[So passt es]")
    await anna.says("Projektschmiede Team")
    anna.sees("klingt nach der Koordination")
    await anna.says("Anna")
    await anna.says("/name Die Koordination")
    anna.sees("klingt nach der Koordination")
    await town.coordinator.waits()
    assert not [seen for seen in town.coordinator.chat if "✅" in seen.text]


async def test_a_name_from_right_to_left_does_not_turn_the_sentence_around(house: StoryHouse) -> None:
    arabic = "جمعية النور"
    _, anna = await founded(house, f"{arabic} e. V.")
    await anna.says(f"/name {arabic}")
    anna.sees(f"ich nenne dich ab jetzt \u2068{arabic}\u2069.")
    await anna.says("/team")
    anna.sees(f"• \u2068{arabic}\u2069 (du)")
    for seen in anna.chat:
        assert not [words for words, _ in seen.buttons if "\u2068" in words]
    async with house.database.work() as work:
        assert [row[0] for row in await ask(work, f"SELECT name FROM person WHERE name = '{arabic}'")] == [arabic]
