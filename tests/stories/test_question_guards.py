"""Personal data in what somebody types: asked about before anything of it is kept, wherever the words come from."""

import pytest

from bot.terms import MemberRole
from tests.kit.asking import answers, passes_on, rows, the_id
from tests.kit.edits import changes, types
from tests.kit.house import StoryHouse
from tests.kit.makers import Town, a_member, a_neighbour_in_the_browser, a_town
from tests.kit.people import OnTelegram, Someone
from tests.kit.sql import ask

NUMBER = "0511 1234567"
UNHEARD = "Gibt es auf dem Gelände einen Parkplatz für unseren Foodtruck?"
KEPT = (
    ("question_draft", "text"),
    ("loose_text", "text"),
    ("faq_miss", "words"),
    ("enquiry", "body"),
    ("dialog", "answers"),
    ("outbox", "payload"),
)


async def keeps(house: StoryHouse, secret: str) -> list[str]:
    """The tables in which it stands."""
    async with house.database.work() as work:
        found = {table: str(await ask(work, f"SELECT {column} FROM {table}")) for table, column in KEPT}
    return [table for table, text in found.items() if secret in text]


async def at_the_worksheet(house: StoryHouse) -> tuple[Town, OnTelegram]:
    """With a question open that has lost the floor."""
    town = await a_town(house)
    anna = await a_member(house, town)
    await anna.taps("Weiter: Eure Idee")
    await anna.says("/termine")
    return town, anna


async def to_a_person(somebody: Someone) -> None:
    for words in ("Nichts davon", "Nein", "An die Koordination"):
        if words in dict(somebody.last.buttons):
            await somebody.taps(words)


async def test_a_loose_question_waits_without_them_until_it_is_sent_again(house: StoryHouse) -> None:
    _, anna = await at_the_worksheet(house)
    words = f"Ist {NUMBER} noch eure Nummer?"
    await anna.says(words)
    anna.sees("Darin steht eine Telefonnummer", "Ist … noch eure Nummer?", "schick den Text noch einmal", "[Zu: ")
    assert await keeps(house, NUMBER) == []
    await house.restarts()
    await anna.says(words)
    assert words in anna.last.text
    assert "Darin steht" not in anna.last.text


async def test_what_goes_to_the_worksheet_stays_as_it_was_typed(house: StoryHouse) -> None:
    _, anna = await at_the_worksheet(house)
    await anna.says(f"Unsere Werkstatt hat die Nummer {NUMBER}.")
    await anna.taps("Zu: ")
    anna.sees("Gespeichert", NUMBER)


async def test_a_loose_message_that_is_changed_is_looked_at_again(house: StoryHouse) -> None:
    _, anna = await at_the_worksheet(house)
    message = await types(house, anna, "Ist das noch eure Nummer?")
    await changes(house, anna, message, f"Ist {NUMBER} noch eure Nummer?")
    anna.sees("Darin steht eine Telefonnummer")
    assert await keeps(house, NUMBER) == []


async def test_what_was_a_question_is_asked_about_before_it_goes_anywhere(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await anna.taps("Weiter: Eure Idee")
    await anna.says(f"Darf ich hier {NUMBER} angeben, oder nur unseren Foodtruck?")
    await anna.taps("Das war eine Frage")
    anna.sees("In deiner Frage steht eine Telefonnummer", "Darf ich hier … angeben")
    anna.does_not_see(NUMBER)
    assert await keeps(house, NUMBER) == []
    await house.restarts()
    await anna.taps("So ist es gut")
    await to_a_person(anna)
    await anna.taps("Ohne Namen senden")
    await town.coordinator.waits()
    assert "Darf ich hier … angeben" in town.coordinator.last.text


@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_other_words_for_a_question_are_asked_about(house: StoryHouse, door: str) -> None:
    town = await a_town(house)
    anna = await a_member(house, town) if door == "telegram" else await a_neighbour_in_the_browser(house, town)
    await passes_on(anna, UNHEARD)
    await anna.taps("Ändern")
    await anna.says(f"Ruft ihr mich an, {NUMBER}?")
    anna.sees("In deiner Frage steht eine Telefonnummer", "Ruft ihr mich an, …?")
    assert await keeps(house, NUMBER) == []
    assert await keeps(house, UNHEARD) != []
    personal = anna.last
    await house.restarts()
    await anna.taps("So ist es gut")
    anna.sees("Frage F-1", "Ruft ihr mich an, …?")
    await anna.taps_old(personal, "So ist es gut")
    anna.sees("Frage F-1", "Ruft ihr mich an, …?")
    await town.coordinator.waits()
    changed = [seen for seen in town.coordinator.chat if "wurde geändert" in seen.text]
    assert len(changed) == 1
    assert UNHEARD in changed[0].text


async def test_other_words_that_need_them_are_typed_once_more(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    message = await types(house, anna, UNHEARD)
    await to_a_person(anna)
    await anna.taps("Mit Vereinsnamen senden")
    await changes(house, anna, message, f"Ruft ihr mich an, {NUMBER}?")
    anna.sees("Ruft ihr mich an, …?")
    await anna.taps("Es muss hinein")
    anna.sees("noch einmal")
    await anna.says(f"Ruft ihr mich an, {NUMBER}?")
    anna.sees("Frage F-1", NUMBER)
    await town.coordinator.waits()
    assert NUMBER in town.coordinator.last.text


async def rewords_while_it_is_answered(house: StoryHouse) -> tuple[Town, OnTelegram]:
    town = await a_town(house)
    anna = await a_member(house, town)
    await passes_on(anna, UNHEARD)
    await anna.taps("Ändern")
    await anna.says(f"Und wo parkt der Anhänger? {NUMBER}")
    anna.sees("In deiner Frage steht eine Telefonnummer")
    return town, anna


async def test_words_without_a_number_follow_an_answer_that_was_quicker(house: StoryHouse) -> None:
    town, anna = await rewords_while_it_is_answered(house)
    personal = anna.last
    await answers(town.coordinator)
    await anna.waits()
    await anna.taps_old(personal, "So ist es gut")
    anna.sees("Das geht an die Koordination", "Und wo parkt der Anhänger?", "F-1")
    await anna.taps("Mit Vereinsnamen")
    anna.sees("Frage F-2")
    assert await rows(house, "SELECT follows FROM enquiry WHERE number = 2") == [(await the_id(house),)]
    await anna.taps_old(personal, "So ist es gut")
    assert await rows(house, "SELECT count(*) FROM enquiry") == [(2,)]


async def test_words_with_a_number_follow_an_answer_that_was_quicker(house: StoryHouse) -> None:
    town, anna = await rewords_while_it_is_answered(house)
    personal = anna.last
    await answers(town.coordinator)
    await anna.waits()
    await anna.taps_old(personal, "Es muss hinein")
    await anna.says(f"Und wo parkt der Anhänger? {NUMBER}")
    anna.sees("Das geht an die Koordination", NUMBER, "F-1")


async def test_without_a_number_what_needs_no_answer_any_more_is_asked_anew(house: StoryHouse) -> None:
    _, anna = await rewords_while_it_is_answered(house)
    personal = anna.last
    await anna.taps("Hat sich erledigt")
    await anna.taps_old(personal, "So ist es gut")
    anna.sees("Das geht an die Koordination", "Und wo parkt der Anhänger?")
    anna.does_not_see("F-1")


async def test_names_of_the_own_association_are_personal_data_and_others_are_not(house: StoryHouse) -> None:
    town = await a_town(house)
    await a_member(house, town, "Boris", MemberRole.WORKER)
    anna = await a_member(house, town)
    for words, kept in (
        ("Kann Boris beim Workshop schlafen?", "Kann … beim Workshop schlafen?"),
        ("Kann ich beim Workshop schlafen? Viele Grüße, Anna", "Viele Grüße, …"),
    ):
        await anna.says(words)
        anna.sees("der Name einer Person", kept)
    await anna.says("Kann Natascha beim Workshop schlafen?")
    anna.does_not_see("der Name einer Person")


async def test_a_person_is_asked_what_has_to_be_in_the_question(house: StoryHouse) -> None:
    """Who wants a person gets one, also by this way round."""
    town = await a_town(house)
    gast = house.telegram("Gast")
    await gast.says("/faq")
    await gast.taps("An die Koordination")
    await gast.says(f"Ruft ihr {NUMBER} an?")
    await gast.taps("Es muss hinein")
    await gast.says(f"Ruft ihr {NUMBER} an?")
    gast.sees("Das geht an die Koordination", NUMBER, "[Senden]")
    await gast.taps("Senden")
    await town.coordinator.waits()
    assert NUMBER in town.coordinator.last.text


async def test_the_page_does_not_keep_what_was_not_kept(house: StoryHouse) -> None:
    await a_town(house)
    guest = await house.web()
    await guest.says(f"/frage Ist {NUMBER} eure Nummer?")
    guest.sees("eine Telefonnummer", "Ist … eure Nummer?")
    await guest.says(f"/wort {NUMBER}")
    guest.sees("„…“ steht noch nicht im Wörterbuch")
    assert await keeps(house, NUMBER) == []


async def test_a_word_with_a_number_is_asked_about_before_it_goes_to_a_person(house: StoryHouse) -> None:
    await a_town(house)
    gast = house.telegram("Gast")
    await gast.says(f"/wort Weihnachtsfeier {NUMBER}")
    assert await keeps(house, NUMBER) == []
    await gast.taps("An die Koordination")
    gast.sees("Was möchtest du fragen?")
