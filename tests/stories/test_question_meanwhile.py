"""What changes while somebody of the Koordination reads: a button means the words that stood above it."""

import pytest

from bot.links.base import pack
from bot.links.faq_desk import AskFaqRemoval, EditFaq
from tests.kit.asking import answers_read, asked, rows
from tests.kit.house import StoryHouse
from tests.kit.makers import a_colleague, a_town
from tests.kit.people import OnTelegram, Someone

ENVELOPE = "Was schreibe ich eigentlich auf den Umschlag mit dem Parkplatz?"


async def chooses_the_entry(karin: OnTelegram) -> None:
    await karin.taps("Mit Eintrag antworten")
    await karin.taps(next(text for text, _ in karin.last.buttons if text.startswith("An welche Adresse")))
    karin.sees("Noch ist nichts abgeschickt", "Frankenstraße 210")


async def takes_it_out(somebody: Someone) -> None:
    await somebody.forges(pack(AskFaqRemoval("abgabe-adresse")))
    await somebody.says("Die Anschrift ist falsch.")
    await the_house_knows(somebody)


async def the_house_knows(somebody: Someone) -> None:
    """Every process looks now and then, and whenever somebody asks."""
    await somebody.says("/frage Wie ist das mit dem Umschlag?")


async def test_an_entry_that_was_taken_out_meanwhile_answers_nobody(house: StoryHouse) -> None:
    town = await a_town(house)
    karin, jonas = town.coordinator, await a_colleague(house, town)
    anna = await asked(house, town, text=ENVELOPE)
    await chooses_the_entry(karin)
    await takes_it_out(jonas)
    await karin.taps("So antworten")
    await anna.waits()
    assert answers_read(anna) == []
    karin.sees("Schreib deine Antwort")


async def test_of_words_and_an_entry_that_was_taken_out_the_words_are_read_once_more(house: StoryHouse) -> None:
    town = await a_town(house)
    karin, jonas = town.coordinator, await a_colleague(house, town)
    anna = await asked(house, town, text=ENVELOPE)
    await chooses_the_entry(karin)
    await karin.says("Bitte frankieren.")
    await takes_it_out(jonas)
    await karin.taps("So antworten")
    karin.sees("Noch ist nichts abgeschickt", "Bitte frankieren.")
    karin.does_not_see("Frankenstraße 210")
    await karin.taps("So antworten")
    await anna.waits()
    [answer] = answers_read(anna)
    assert "Frankenstraße 210" not in answer


async def edits_and_submits(somebody: OnTelegram, words: str) -> None:
    await somebody.taps("Antwort ändern")
    await somebody.says(words)
    await somebody.taps("So sieht es aus")
    await somebody.taps("Zum Gegenlesen geben")


async def test_an_entry_that_says_something_else_meanwhile_is_read_before_it_is_sent(house: StoryHouse) -> None:
    town = await a_town(house)
    karin, jonas, lena = town.coordinator, await a_colleague(house, town), await a_colleague(house, town, "Lena")
    anna = await asked(house, town, text=ENVELOPE)
    await chooses_the_entry(karin)
    shown = karin.last
    await jonas.forges(pack(EditFaq("abgabe-adresse")))
    await edits_and_submits(jonas, "Fragt zuerst uns.")
    await lena.waits()
    await lena.taps("Gegenlesen")
    await lena.taps("Freigeben")
    await the_house_knows(lena)
    await karin.taps_old(shown, "So antworten")
    karin.sees("Noch ist nichts abgeschickt", "Fragt zuerst uns.")
    await anna.waits()
    assert answers_read(anna) == []
    await karin.taps("So antworten")
    await anna.waits()
    assert "Fragt zuerst uns." in answers_read(anna)[0]


@pytest.mark.parametrize("way", ["taken back", "old button"])
async def test_only_what_was_read_is_released(house: StoryHouse, way: str) -> None:
    town = await a_town(house)
    karin, jonas = town.coordinator, await a_colleague(house, town)
    await karin.forges(pack(EditFaq("abgabe-adresse")))
    draft = karin.last
    await edits_and_submits(karin, "Fragt zuerst uns.")
    await jonas.waits()
    await jonas.taps("Gegenlesen")
    read = jonas.last
    if way == "taken back":
        await karin.taps("Weiter bearbeiten")
    await karin.taps_old(draft, "Antwort ändern")
    await karin.says("Etwas ganz anderes.")
    await karin.taps("So sieht es aus")
    if "Zum Gegenlesen geben" in dict(karin.last.buttons):
        await karin.taps("Zum Gegenlesen geben")
    await jonas.taps_old(read, "Freigeben")
    jonas.sees("Etwas ganz anderes.")
    assert await rows(house, "SELECT state FROM faq_version") == [("draft",)]
    await jonas.taps("Freigeben")
    assert await rows(house, "SELECT state FROM faq_version") == [("published",)]
