"""Somebody types where others tap: "weiter", "hilfe", "danke", "ok". None of it lands in their Projektskizze."""

import pytest

from tests.kit.acts import at, through_the_other_door
from tests.kit.edits import changes, types
from tests.kit.house import StoryHouse
from tests.kit.makers import a_member, a_town
from tests.kit.people import Someone
from tests.kit.traces import dates_of, rows

DOORS = pytest.mark.parametrize("door", ["telegram", "web"])


async def answers(house: StoryHouse) -> int:
    return int((await rows(house, "SELECT count(*) FROM answer"))[0][0])


@DOORS
@pytest.mark.parametrize("words", ["weiter", "ok", "fertig", "Danke!", "nein", "👍", "ja, passt"])
async def test_whoever_has_said_all_is_led_on_and_it_is_not_saved(house: StoryHouse, door: str, words: str) -> None:
    anna = await at(house, await a_town(house), door)
    await anna.says("weiter")
    anna.sees("Eure Idee in einem Satz", "Frage 1 von")
    await anna.says("Wir kochen.")
    await house.restarts()
    await anna.says(words)
    anna.sees("Frage 2 von")
    assert await answers(house) == 1
    await anna.says("Verein Brücke e. V.")
    anna.sees("Gespeichert", "Verein Brücke e. V.")
    assert await answers(house) == 2


@DOORS
@pytest.mark.parametrize("words", ["später", "weiß ich nicht", "weiter", "überspringen", "keine Ahnung"])
async def test_a_question_is_left_for_later_by_words(house: StoryHouse, door: str, words: str) -> None:
    anna = await at(house, await a_town(house), door)
    await anna.taps("Weiter")
    await anna.says(words)
    anna.sees("Frage 2 von")
    assert await answers(house) == 0


@DOORS
@pytest.mark.parametrize("words", ["ok", "Danke!", "👍", "alles klar"])
async def test_a_nod_is_no_answer(house: StoryHouse, door: str, words: str) -> None:
    anna = await at(house, await a_town(house), door)
    await anna.taps("Weiter")
    await anna.says(words)
    anna.sees("Frage 1 von")
    assert await answers(house) == 0
    await anna.says("Wir kochen. Danke!")
    anna.sees("Gespeichert", "Wir kochen. Danke!")


@DOORS
@pytest.mark.parametrize("words", ["weiter", "fertig", "Danke!", "später", "das war's"])
async def test_an_answer_is_not_replaced_by_what_leads_on(house: StoryHouse, door: str, words: str) -> None:
    anna = await at(house, await a_town(house), door)
    await anna.taps("Weiter")
    await anna.says("Wir kochen.")
    await anna.taps("Ändern")
    await house.restarts()
    await anna.says(words)
    anna.sees("Wir kochen.", "[Weiter: Name eures Vereins]")
    assert await answers(house) == 1


@DOORS
@pytest.mark.parametrize("words", ["Nein", "Dank Ehrenamt", "Termine", "Danke an alle Helfer", "Später mehr dazu"])
async def test_an_answer_of_few_words_is_one(house: StoryHouse, door: str, words: str) -> None:
    anna = await at(house, await a_town(house), door)
    await anna.taps("Weiter")
    await anna.says(words)
    anna.sees("Gespeichert", words)
    assert await rows(house, "SELECT body FROM answer") == [(words,)]


@DOORS
@pytest.mark.parametrize(
    "words", ["start", "Menü", "zurück", "was jetzt?", "Wie geht es weiter?", "???", "Hallo", "Guten Abend!"]
)
async def test_whoever_asks_what_comes_next_sees_where_they_are(house: StoryHouse, door: str, words: str) -> None:
    anna = await at(house, await a_town(house), door)
    await anna.taps("Weiter")
    await anna.says("/termine")
    await anna.says(words)
    anna.sees("Schritt 1 von", "[Weiter: Eure Idee")
    assert await rows(house, "SELECT text FROM loose_text") == []


@DOORS
@pytest.mark.parametrize(
    "words, seen", [("Hilfe", "Was du hier tun kannst"), ("Finanzplan", "Finanzplan"), ("team", "wer mitmacht")]
)
async def test_a_command_needs_no_slash(house: StoryHouse, door: str, words: str, seen: str) -> None:
    anna = await at(house, await a_town(house), door)
    await anna.says("/termine")
    await anna.says(words)
    anna.sees(seen)
    anna.does_not_see("Wohin gehört das?")


@DOORS
@pytest.mark.parametrize("words", ["weiter", "fertig"])
async def test_on_leads_somewhere_also_where_no_button_says_so(house: StoryHouse, door: str, words: str) -> None:
    anna = await at(house, await a_town(house), door)
    for _ in range(7):
        await anna.says("/datenschutz")
    await anna.says(words)
    anna.sees("[Weiter: Eure Idee")
    assert await rows(house, "SELECT text FROM loose_text") == []


@DOORS
async def test_a_thank_you_in_an_announcement_stays_in_it(house: StoryHouse, door: str) -> None:
    on_telegram = (await a_town(house)).coordinator
    karin: Someone = on_telegram if door == "telegram" else await through_the_other_door(house, on_telegram)
    await karin.says("/rundruf")
    await karin.says("Der Workshop war schön.")
    karin.sees("[Weiter: An wen?]")
    await karin.says("Danke!")
    karin.sees("Der Workshop war schön.", "Danke!", "[Weiter: An wen?]")
    await karin.says("weiter")
    karin.sees("An wen?")


@DOORS
async def test_thanks_are_answered_and_kept_nowhere(house: StoryHouse, door: str) -> None:
    anna = await at(house, await a_town(house), door)
    for words in ("danke", "ok", "👍"):
        await anna.says(words)
        anna.sees("Gern", "[Zum Stand]")
    assert await rows(house, "SELECT text FROM loose_text") == []


@DOORS
@pytest.mark.parametrize("words, agreed", [("ja ok", True), ("Ja, klar", True), ("hm", False), ("nein", False)])
async def test_yes_to_the_notice_is_the_tap(house: StoryHouse, door: str, words: str, agreed: bool) -> None:
    town = await a_town(house)
    berta: Someone = house.telegram("Berta") if door == "telegram" else await house.web()
    await berta.says(f"/start {town.ticket.token}")
    await berta.says("Deutsch")
    await berta.says(words)
    assert ("Wie machst du mit?" in berta.news_text) is agreed
    if agreed:
        await berta.says("ich arbeite da mit")
        berta.does_not_see("Wie machst du mit?")
    assert (
        len(await rows(house, "SELECT id FROM consent WHERE person NOT IN (SELECT person FROM coordinator)")) == agreed
    )


@DOORS
@pytest.mark.parametrize("words", ["Ich bin nicht die Ansprechperson", "ich arbeite da nicht mit"])
async def test_a_role_that_somebody_denies_is_not_theirs(house: StoryHouse, door: str, words: str) -> None:
    town = await a_town(house)
    berta: Someone = house.telegram("Berta") if door == "telegram" else await house.web()
    await berta.says(f"/start {town.ticket.token}")
    await berta.says("Deutsch")
    await berta.says("ja")
    await berta.says(words)
    berta.sees("Wie machst du mit?", "[Ich arbeite mit]")
    berta.does_not_see("Wie soll ich dich nennen?")


@pytest.mark.parametrize("words", ["Nein", "nö", "no"])
async def test_whoever_is_called_otherwise_is_not_called_no(house: StoryHouse, words: str) -> None:
    town = await a_town(house)
    berta = house.telegram("Berta")
    await berta.says(f"/start {town.ticket.token}")
    for button in ("Deutsch", "Einverstanden", "Ich arbeite mit"):
        await berta.taps(button)
    await berta.says(words)
    berta.sees("[So passt es]", "schreib mir einfach den richtigen")
    await berta.says("Samira")
    berta.sees("Samira")
    assert ("Samira",) in await rows(house, "SELECT name FROM person")


@pytest.mark.parametrize("words", ["ja", "ok", "Einverstanden"])
async def test_nobody_agrees_by_changing_what_they_wrote_before(house: StoryHouse, words: str) -> None:
    town = await a_town(house)
    berta = house.telegram("Berta")
    await berta.says(f"/start {town.ticket.token}")
    message = await types(house, berta, "hm")
    await berta.says("Deutsch")
    await changes(house, berta, message, words)
    assert await rows(house, "SELECT id FROM consent WHERE person NOT IN (SELECT person FROM coordinator)") == []
    berta.does_not_see("Wie machst du mit?")


@pytest.mark.parametrize("words", ["später", "weiter", "Später, nächste Frage"])
async def test_a_message_that_pressed_a_button_presses_none_when_it_is_changed(house: StoryHouse, words: str) -> None:
    anna = await a_member(house, await a_town(house))
    await anna.taps("Weiter")
    message = await types(house, anna, words)
    anna.sees("Frage 2 von")
    await changes(house, anna, message, words)
    anna.does_not_see("Frage 3 von")
    assert await answers(house) == 0


@DOORS
@pytest.mark.parametrize("words", ["ja", "ok", "Danke!", "👍"])
async def test_a_nod_to_dates_that_were_read_back_is_no_date(house: StoryHouse, door: str, words: str) -> None:
    on_telegram = (await a_town(house)).coordinator
    karin: Someone = on_telegram if door == "telegram" else await through_the_other_door(house, on_telegram)
    await karin.says("/termine")
    await karin.taps("Termine eintragen")
    await karin.says("Treffen, 16.04.2027 17:30")
    await house.restarts()
    await karin.says(words)
    karin.sees("Treffen", "Fr 16.04.2027", "[Termin speichern]")
    karin.does_not_see("kein Datum")
    assert await dates_of(house) == []
    await karin.taps("Termin speichern")
    assert [one.title for one in await dates_of(house)] == ["Treffen"]
