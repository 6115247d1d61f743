"""A typed yes or no does what was read back, or nothing."""

import pytest

from bot.links.base import pack
from bot.links.date_desk import AnnounceNow
from tests.kit.acts import a_date, at, through_the_other_door
from tests.kit.house import StoryHouse
from tests.kit.makers import HOSTILE, a_member, a_town
from tests.kit.people import Someone
from tests.kit.traces import hears, rows


@pytest.mark.parametrize("door", ["telegram", "web"])
@pytest.mark.parametrize("words", ["nein", "Nein, doch nicht!", "Was passiert dann?", "🎉", "7", HOSTILE])
async def test_no_words_alone_take_an_association_out_of_its_round(house: StoryHouse, door: str, words: str) -> None:
    town = await a_town(house)
    on_telegram = await a_member(house, town)
    anna: Someone = on_telegram if door == "telegram" else await through_the_other_door(house, on_telegram)
    await anna.says("/pause_runde")
    await anna.says(words)
    anna.sees("Noch setzt Verein Brücke e. V. nicht aus", words, "[Wir bleiben dabei]", "[Ja, aussetzen]")
    assert await rows(house, "SELECT state FROM association") == [("active",)]
    assert not hears(town.coordinator, "setzt diese Runde aus")
    await anna.taps("Wir bleiben dabei")
    assert await rows(house, "SELECT state FROM association") == [("active",)]


@pytest.mark.parametrize("yes", ["ja", "Ja!", "ja, genau", "passt"])
async def test_reasons_in_own_words_are_read_back_whole(house: StoryHouse, yes: str) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await anna.says("/pause_runde")
    await anna.says("Zwei sind krank.")
    await house.restarts()
    await anna.says("Und eine zieht weg.")
    anna.sees("Zwei sind krank.", "Und eine zieht weg.")
    await anna.says(yes)
    anna.sees("setzt diese Runde aus")
    assert hears(town.coordinator, "Zwei sind krank.", "Und eine zieht weg.") == 1


@pytest.mark.parametrize("yes", ["ja", "JA.", "stimmt", "okay"])
async def test_yes_to_the_day_that_was_read_back_is_the_tap(house: StoryHouse, yes: str) -> None:
    karin = (await a_town(house)).coordinator
    await karin.says("/pult")
    for words in ("Vereine", "Verein Brücke", "Mehr", "Eigene Frist"):
        await karin.taps(words)
    await karin.says("15.06.")
    await karin.says(yes)
    karin.does_not_see("nicht verstanden")
    assert await rows(house, "SELECT deadline FROM association") == [("2027-06-15",)]


async def test_yes_to_what_is_no_open_question_is_asked_about(house: StoryHouse) -> None:
    town = await a_town(house)
    karin = town.coordinator
    await a_member(house, town)
    await karin.says("/termine")
    await karin.taps("Termine eintragen")
    await karin.says("Workshop 1, 26.03.2027 17:30")
    for words in ("Termin speichern", "Alle Termine", "Fr 26", "Jetzt allen"):
        await karin.taps(words)
    await karin.says("ja")
    karin.sees("Wohin gehört das?", "[Ja, ankündigen]", "[Löschen]")
    await karin.taps("Ja, ankündigen")
    karin.sees("Angekündigt")
    assert await rows(house, "SELECT text FROM loose_text") == []


@pytest.mark.parametrize("words", ["ja", "Ja, genau!", "nein", "nee", "no"])
async def test_a_yes_or_no_to_their_own_name_is_no_name(house: StoryHouse, words: str) -> None:
    anna = await a_member(house, await a_town(house))
    await anna.says("/name")
    await anna.says(words)
    anna.sees("ich nenne dich ab jetzt Anna")
    assert ("Anna",) in await rows(house, "SELECT name FROM person")


@pytest.mark.parametrize("words", ["fertig", "weiter", "danke", "keine Ahnung", "hallo"])
async def test_a_word_that_leads_on_is_no_name_of_their_own(house: StoryHouse, words: str) -> None:
    anna = await a_member(house, await a_town(house))
    await anna.says("/name")
    await anna.says(words)
    anna.sees("nicht als Namen")
    assert ("Anna",) in await rows(house, "SELECT name FROM person")
    await anna.says("Hanna Weiter")
    anna.sees("ich nenne dich ab jetzt Hanna Weiter")


@pytest.mark.parametrize("words", ["🎉", "...", "👩\u200d👧 ❤️", "—"])
async def test_a_name_has_a_letter(house: StoryHouse, words: str) -> None:
    anna = await a_member(house, await a_town(house))
    await anna.says("/name")
    await anna.says(words)
    anna.sees("mit Buchstaben")
    await anna.says(f"Samira {words}")
    assert (f"Samira {words}",) in await rows(house, "SELECT name FROM person")


@pytest.mark.parametrize("door", ["telegram", "web"])
@pytest.mark.parametrize(
    "words, button",
    [
        ("ja gerne", "Eine Person kommt"),
        ("ja, wir kommen", "Eine Person kommt"),
        ("sind dabei", "Eine Person kommt"),
        ("leider nicht", "Wir können nicht"),
        ("Wir können da leider nicht", "Wir können nicht"),
        ("nein", "Wir können nicht"),
    ],
)
async def test_a_date_is_answered_in_words_and_one_tap(house: StoryHouse, door: str, words: str, button: str) -> None:
    town = await a_town(house)
    anna = await at(house, town, door)
    date = await a_date(house, town)
    await town.coordinator.forges(pack(AnnounceNow(date.id, date.sequence)))
    house.clock.forward(hours=15)
    await anna.waits()
    assert "Seid ihr dabei?" in anna.last.text
    await anna.says(words)
    assert anna.last.buttons[0][0] == button
    assert await rows(house, "SELECT coming FROM rsvp") == []
    await anna.taps(button)
    assert len(await rows(house, "SELECT coming FROM rsvp")) == 1
