"""Somebody of the Koordination types where others tap, on a phone in a train: nothing of it reaches an association."""

from datetime import time

import pytest

from tests.kit.acts import a_date, answers_all, hands_in, through_the_other_door
from tests.kit.announcing import a_draft, announcement, prepares
from tests.kit.asking import answers_read, asked
from tests.kit.house import StoryHouse
from tests.kit.makers import Town, a_colleague, a_member, a_neighbour, a_town
from tests.kit.people import OnTelegram, Someone
from tests.kit.traces import dates_of, hears, rows

DOORS = pytest.mark.parametrize("door", ["telegram", "web"])
SAYS_NOTHING = pytest.mark.parametrize("words", ["fertig", "Das war's", "ja mach das", "nein", "weiter"])


async def karin_at(house: StoryHouse, town: Town, door: str) -> Someone:
    return town.coordinator if door == "telegram" else await through_the_other_door(house, town.coordinator)


async def something_to_read(house: StoryHouse, town: Town) -> OnTelegram:
    anna = await a_member(house, town)
    await answers_all(anna)
    await hands_in(anna)
    return anna


@DOORS
@SAYS_NOTHING
async def test_what_leads_on_stands_in_no_remark(house: StoryHouse, door: str, words: str) -> None:
    town = await a_town(house)
    await something_to_read(house, town)
    karin = await karin_at(house, town, door)
    await karin.says("/durchsicht")
    await karin.taps("Verein Brücke")
    await karin.taps("Anmerkung zu 1")
    await karin.says("Bitte genauer.")
    await house.restarts()
    await karin.says(words)
    karin.sees("Notiert zu Frage 1", "Bitte genauer.", "[Freigeben]")
    assert await rows(house, "SELECT body FROM comment") == [("Bitte genauer.",)]
    await karin.says("Und kürzer.")
    assert await rows(house, "SELECT body FROM comment") == [("Bitte genauer.\n\nUnd kürzer.",)]


@DOORS
@pytest.mark.parametrize("yes", ["ja", "Ja, mach das!", "ok machen wir", "passt so"])
async def test_yes_to_a_decision_releases_with_the_words_that_were_read_back(
    house: StoryHouse, door: str, yes: str
) -> None:
    town = await a_town(house)
    anna = await something_to_read(house, town)
    karin = await karin_at(house, town, door)
    await karin.says("/durchsicht")
    await karin.taps("Verein Brücke")
    await karin.says("freigeben")
    await karin.says(yes)
    karin.sees("Magst du ein Wort dazu schreiben?", "[Ohne Worte freigeben]")
    await karin.says("Sehr schön!")
    karin.sees("Noch ist nichts freigegeben", "Sehr schön!")
    await karin.says(yes)
    karin.sees("ist freigegeben")
    await anna.waits()
    assert hears(anna, "Sehr schön!") == 1
    assert not hears(anna, yes)


@pytest.mark.parametrize("words", ["fertig", "nein", "lieber nicht"])
async def test_no_to_a_decision_gives_none(house: StoryHouse, words: str) -> None:
    town = await a_town(house)
    await something_to_read(house, town)
    karin = town.coordinator
    await karin.says("/durchsicht")
    await karin.taps("Verein Brücke")
    await karin.taps("Zurückgeben")
    await karin.says("Da fehlt das Alter.")
    await karin.says(words)
    karin.sees("Ich habe nichts dazugenommen", "[So zurückgeben]")
    assert await rows(house, "SELECT decision FROM review") == [("waiting",)]
    await karin.says("Und das Land.")
    karin.sees("Da fehlt das Alter.", "Und das Land.")


@pytest.mark.parametrize("yes", ["ja", "ja, mach das", "passt"])
async def test_yes_to_an_answer_that_was_read_back_sends_it_without_the_yes(house: StoryHouse, yes: str) -> None:
    town = await a_town(house)
    anna = await asked(house, town)
    karin = town.coordinator
    await karin.taps("Antworten")
    await karin.says("Hinter dem Haus.")
    await karin.says(yes)
    await anna.waits()
    (answer,) = answers_read(anna)
    assert "Hinter dem Haus." in answer
    assert yes not in answer.split("Hinter dem Haus.")[1]


@DOORS
@pytest.mark.parametrize("words", ["ja mach das", "nein doch nicht", "passt"])
async def test_a_yes_or_no_to_nothing_is_told_so_and_kept_nowhere(house: StoryHouse, door: str, words: str) -> None:
    karin = await karin_at(house, await a_town(house), door)
    await karin.says("/rundruf")
    await karin.says("Wir sehen uns bald.")
    await karin.says("/termine")
    await karin.says(words)
    karin.sees("nicht, wozu du das sagst", "Ich habe nichts getan")
    assert await rows(house, "SELECT text FROM loose_text") == []


async def test_a_second_button_of_the_same_kind_is_offered_once(house: StoryHouse) -> None:
    karin = (await a_town(house)).coordinator
    for _ in range(2):
        await karin.says("/einladung")
        await karin.taps("Verein Brücke")
        await karin.taps("Zurückziehen")
    await karin.says("ja")
    assert karin.last.text.startswith("Wohin gehört das?")
    assert [words for words, _ in karin.last.buttons] == ["Ja, zurückziehen", "Löschen"]


@DOORS
@pytest.mark.parametrize("words", ["weiter", "fertig"])
async def test_on_leads_on_and_never_back(house: StoryHouse, door: str, words: str) -> None:
    town = await a_town(house)
    await a_member(house, town)
    karin = await karin_at(house, town, door)
    await karin.says("/rundruf")
    await karin.says("Wir sehen uns bald.")
    await karin.taps("Weiter: An wen?")
    await karin.says(words)
    await karin.says("weiter")
    karin.sees("Welche Art von Rundruf ist das?")
    await karin.says("info")
    await karin.says("ohne ende")
    await karin.says(words)
    karin.sees("Alles da.", "[Weiter zum Senden]")


@DOORS
@pytest.mark.parametrize("words", ["stop", "STOPP!", "halt", "doch nicht", "nein!"])
async def test_whoever_shouts_stop_stops_what_goes_out_and_not_their_own_messages(
    house: StoryHouse, door: str, words: str
) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    one = await a_draft(house, town)
    karin = await karin_at(house, town, door)
    await prepares(karin, one)
    await karin.taps("Jetzt senden")
    await karin.says(words)
    karin.does_not_see("nichts mehr von selbst")
    house.clock.forward(seconds=60)
    await house.settle()
    assert not hears(anna, "wir sehen uns bald")


@DOORS
@pytest.mark.parametrize(
    "words, at",
    [
        ("morgen 10", "Do 11.03.2027, 10:00"),
        ("um 18 Uhr", "Do 11.03.2027, 18:00"),
        ("Freitag 9 Uhr", "Fr 12.03.2027, 09:00"),
        ("lieber später, morgen 10 Uhr!", "Do 11.03.2027, 10:00"),
        ("übermorgen senden", "Fr 12.03.2027, 09:00"),
    ],
)
async def test_a_time_typed_below_the_question_is_read_back_and_needs_a_yes(
    house: StoryHouse, door: str, words: str, at: str
) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    karin = await karin_at(house, town, door)
    one = await a_draft(house, town)
    await prepares(karin, one)
    karin.sees("[Später senden]")
    await house.restarts()
    await karin.says(words)
    karin.sees(f"am {at} hinaus", "[So planen]", "[Andere Zeit]")
    await karin.says("morgen 11 Uhr")
    karin.sees("Do 11.03.2027, 11:00", "[So planen]")
    await karin.says(words)
    assert (await announcement(house, one.id)).is_draft
    await karin.says("ja")
    karin.does_not_see("nicht, wozu du das sagst")
    assert not (await announcement(house, one.id)).is_draft
    assert await rows(house, "SELECT text FROM loose_text") == []
    assert not hears(anna, "wir sehen uns bald")


@DOORS
async def test_other_words_below_the_question_plan_nothing(house: StoryHouse, door: str) -> None:
    town = await a_town(house)
    await a_member(house, town)
    karin = await karin_at(house, town, door)
    one = await a_draft(house, town)
    await prepares(karin, one)
    await karin.says("ja")
    karin.sees("nicht, wozu du das sagst")
    assert (await announcement(house, one.id)).is_draft
    await prepares(karin, one)
    await karin.says("Achtung: morgen 10 Uhr ist falsch")
    karin.does_not_see("[So planen]")
    await prepares(karin, one)
    await karin.says("am 1.1.2035")
    karin.sees("in den nächsten zwölf Monaten")
    assert (await announcement(house, one.id)).send_at is None


@DOORS
@pytest.mark.parametrize(
    "words, page, seen",
    [
        ("wer hat noch nicht abgegeben?", "Wer wo steht", "Abgabe am"),
        ("neuer termin", "Termine", "[Termine eintragen]"),
        ("einladen", "Einladungen", "[Neue Einladung]"),
        ("rundruf an alle", "Rundruf schreiben", "Neuer Rundruf"),
        ("wer hat nicht geantwortet?", "Rundrufe und Antworten", "Rundrufe"),
        ("ich will anna zur koordination machen", "Rollen", "[Jemanden vorschlagen]"),
    ],
)
async def test_what_is_wanted_of_the_desk_leads_to_its_page(
    house: StoryHouse, door: str, words: str, page: str, seen: str
) -> None:
    karin = await karin_at(house, await a_town(house), door)
    await karin.says(words)
    karin.sees("Das findest du hier", f"[{page}]")
    await karin.taps(page)
    karin.sees(seen)
    assert await rows(house, "SELECT text FROM loose_text") == []


async def test_an_open_draft_does_not_take_what_is_wanted_of_the_desk(house: StoryHouse) -> None:
    karin = (await a_town(house)).coordinator
    await karin.says("/rundruf")
    await karin.says("Wir sehen uns bald.")
    await karin.says("/termine")
    await karin.says("wer hat noch nicht abgegeben?")
    karin.sees("[Wer wo steht]")
    await karin.says("/rundruf")
    await karin.says("An alle, die kochen: bringt Töpfe mit.")
    karin.sees("bringt Töpfe mit")


async def test_an_association_asks_its_own_question_in_the_same_words(house: StoryHouse) -> None:
    anna = await a_member(house, await a_town(house))
    await anna.says("wer hat noch nicht abgegeben?")
    anna.does_not_see("Wer wo steht")


@DOORS
@pytest.mark.parametrize("yes", ["ja", "ja, mach das", "passt"])
async def test_a_date_is_moved_by_typing_its_new_time_and_a_yes(house: StoryHouse, door: str, yes: str) -> None:
    town = await a_town(house)
    await a_date(house, town)
    karin = await karin_at(house, town, door)
    await karin.says("/termine")
    await karin.taps("Fr 19.03.2027")
    await karin.taps("Ändern")
    await karin.says("Sa 20.3. 10-12 Uhr")
    karin.sees("Sa 20.03.2027, 10:00")
    await house.restarts()
    await karin.says(yes)
    (date,) = await dates_of(house)
    assert (date.when.first.day, date.when.begins) == (20, time(10))


async def test_a_picture_out_of_the_blue_leads_whoever_coordinates_to_an_announcement(house: StoryHouse) -> None:
    town = await a_town(house)
    karin, anna = town.coordinator, await a_member(house, town)
    for kind in ("photo", "voice"):
        await karin.sends(kind)
        karin.sees("nichts davon gespeichert", "[Rundruf schreiben]")
        await anna.sends(kind)
        anna.does_not_see("Rundruf")
    await karin.sends("document", data=b"x", file_name="plan.pdf")
    await karin.taps("Rundruf schreiben")
    karin.sees("Neuer Rundruf")
    await karin.sends("sticker")
    karin.does_not_see("[Rundruf schreiben]")


@DOORS
@pytest.mark.parametrize("words", ["nur Brücke", "Verein Brücke", "an Brücke"])
async def test_for_whom_an_announcement_is_may_be_typed(house: StoryHouse, door: str, words: str) -> None:
    town = await a_town(house)
    await a_member(house, town)
    await a_neighbour(house, "Ben")
    karin = await karin_at(house, town, door)
    await karin.says("/rundruf")
    await karin.says("Wir sehen uns bald.")
    await karin.taps("Weiter: An wen?")
    karin.sees("2 Personen in 2 Vereinen")
    await house.restarts()
    await karin.says(words)
    karin.sees("Verein Brücke e. V.", "1 Person in 1 Verein")
    await karin.taps("Fertig")
    karin.sees("1 Person in 1 Verein", "Es fehlt noch", "[Weiter: Welche Art?]")
    await karin.says("Bringt Töpfe mit.")
    karin.sees("Bringt Töpfe mit.", "Dein Rundruf")


@DOORS
async def test_an_announcement_to_all_may_be_typed(house: StoryHouse, door: str) -> None:
    town = await a_town(house)
    await a_member(house, town)
    await a_neighbour(house, "Ben")
    karin = await karin_at(house, town, door)
    await karin.says("/rundruf")
    await karin.says("Wir sehen uns bald.")
    await karin.taps("Weiter: An wen?")
    await karin.taps("Einzelne Vereine")
    await karin.says("Ben")
    karin.sees("1 Person in 1 Verein")
    await karin.says("an alle!")
    karin.sees("2 Personen in 2 Vereinen")
    await karin.says("alle")
    karin.sees("2 Personen in 2 Vereinen")
    await karin.says("gibt es nicht")
    karin.sees("So heißt kein Verein")


@DOORS
@pytest.mark.parametrize("words", ["Brücke", "verein brücke e.v.", "Wo steht Brücke?", "BRÜCK"])
async def test_an_association_is_found_by_a_part_of_its_name(house: StoryHouse, door: str, words: str) -> None:
    karin = await karin_at(house, await a_town(house), door)
    await karin.says("/pult")
    await karin.says(words)
    karin.sees("Das findest du hier", "[Verein Brücke e. V.]")
    await karin.taps("Verein Brücke")
    karin.sees("Letzte Änderung", "[Skizze ansehen]")


@pytest.mark.parametrize("words", ["Verein", "ein", "Brücken bauen", ""])
async def test_other_words_name_no_association(house: StoryHouse, words: str) -> None:
    karin = (await a_town(house)).coordinator
    await karin.says(words or "🎈")
    karin.does_not_see("Das findest du hier")


async def test_the_browser_shows_the_stop_that_was_typed(house: StoryHouse) -> None:
    town = await a_town(house)
    await a_member(house, town)
    one = await a_draft(house, town)
    karin = await through_the_other_door(house, town.coordinator)
    await prepares(karin, one)
    await karin.taps("Jetzt senden")
    await karin.says("stopp")
    said = [message.payload.text for message in await house.app.chats.history(karin.visitor) if message.mine]
    assert said[-1] == "stopp"


@DOORS
async def test_abbrechen_is_no_name_and_no_answer(house: StoryHouse, door: str) -> None:
    town = await a_town(house)
    await a_colleague(house, town)
    karin = await karin_at(house, town, door)
    for ways in (("/rollen", "Jemanden"), ("/einladung", "Neue Einladung", "Neuer Verein")):
        await karin.says(ways[0])
        for words in ways[1:]:
            await karin.taps(words)
        await karin.says("abbrechen")
        karin.does_not_see("Neuer Verein: abbrechen", "mit dem Namen abbrechen")
        await karin.says("Niemand e. V.")
        karin.does_not_see("Neuer Verein: Niemand", "mit dem Namen Niemand")


NO_NAMES = pytest.mark.parametrize(
    "words", ["ja", "fertig", "Ja, mach das!", "weiter", "danke dir", "done", "that's right"]
)


@DOORS
@NO_NAMES
async def test_a_word_that_leads_on_names_no_association(house: StoryHouse, door: str, words: str) -> None:
    karin = await karin_at(house, await a_town(house), door)
    await karin.says("/einladung")
    await karin.taps("Neue Einladung")
    await karin.taps("Neuer Verein")
    await karin.says(words)
    karin.sees("nicht als Namen", "Wie heißt der Verein?")
    await house.restarts()
    await karin.says("Weiter e. V.")
    karin.sees("Weiter e. V.", "[Niedersachsen]")
    await karin.says(words)
    karin.sees("Weiter e. V.", "[Niedersachsen]")
    await karin.says("nein")
    karin.sees("Wie heißt der Verein?")
    await karin.says("Fertig los e. V.")
    await karin.taps("Niedersachsen")
    assert ("Fertig los e. V.",) in await rows(house, "SELECT name FROM association")


@DOORS
@NO_NAMES
async def test_a_word_that_leads_on_names_nobody_for_a_role(house: StoryHouse, door: str, words: str) -> None:
    town = await a_town(house)
    await a_colleague(house, town)
    karin = await karin_at(house, town, door)
    await karin.says("/rollen")
    await karin.taps("Jemanden vorschlagen")
    await karin.says(words)
    karin.sees("nicht als Namen", "Wie heißt die Person?")
    await karin.says("Mia Neu")
    await karin.says(words)
    karin.sees("mit dem Namen Mia Neu")
    await karin.says("nein")
    karin.sees("Wie heißt die Person?")
    await karin.says("Jo")
    karin.sees("Jo")
    karin.does_not_see("nicht als Namen")
