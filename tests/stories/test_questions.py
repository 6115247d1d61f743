"""Somebody asks: the answer at once, or a person. On both doors, with and without an account."""

import pytest
from msgspec.structs import replace

from bot.links.base import pack
from bot.links.questions import AskSomething, ShowEnquiry
from bot.terms import Language, MemberRole
from tests.kit.acts import a_date, at
from tests.kit.asking import passes_on
from tests.kit.by_letters import ByLetters
from tests.kit.edits import changes, types
from tests.kit.house import StoryHouse
from tests.kit.makers import HOSTILE, a_member, a_neighbour, a_neighbour_in_the_browser, a_town
from tests.kit.people import OnTelegram, Someone
from tests.kit.sql import ask
from tests.kit.traces import dates_of

UNHEARD = "Gibt es auf dem Gelände einen Parkplatz für unseren Foodtruck?"


async def rows(house: StoryHouse, sql: str) -> list[tuple[object, ...]]:
    async with house.database.work() as work:
        return await ask(work, sql)


async def answers(karin: OnTelegram, text: str = "Ja, hinter dem Haus.") -> None:
    await karin.waits()
    await karin.taps("Antworten")
    await karin.says(text)
    await karin.taps("So antworten")


async def nobody_knows(somebody: Someone, text: str = UNHEARD) -> None:
    """Whatever comes close, it is none of it."""
    await somebody.says(text)
    for words in ("Nichts davon", "Nein"):
        if words in dict(somebody.last.buttons):
            await somebody.taps(words)
    somebody.sees("Nicht gefunden, was du suchst?", "[An die Koordination]")


def has_read(somebody: Someone, *words: str) -> None:
    assert all(word in somebody.last.text for word in words), somebody.last.text


@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_a_question_that_the_house_knows_is_answered_at_once(house: StoryHouse, door: str) -> None:
    town = await a_town(house)
    anna = await a_member(house, town) if door == "telegram" else await a_neighbour_in_the_browser(house, town)
    await anna.says("was schreibe ich auf den umschlag?")
    anna.sees("An welche Adresse müssen die Unterlagen?", "Frankenstraße 210", "[Ja, hilft]", "[Nein]")
    await anna.taps("Ja, hilft")
    anna.sees("Frankenstraße 210", "Schreib einfach, wenn noch etwas ist")
    assert await rows(house, "SELECT entry, shown, helped, failed FROM faq_tally") == [("abgabe-adresse", 1, 1, 0)]
    assert await rows(house, "SELECT count(*) FROM enquiry") == [(0,)]
    assert await rows(house, "SELECT count(*) FROM question_draft") == [(0,)]


async def test_a_stranger_is_answered_before_any_account(house: StoryHouse) -> None:
    gast = house.telegram("Gast")
    await gast.says("/frage was schreibe ich auf den umschlag")
    gast.sees("Frankenstraße 210")
    await gast.taps("Was heißt Förderjahr?")
    gast.sees("Förderjahr")
    assert await rows(house, "SELECT count(*) FROM address") == [(0,)]


async def test_thanks_twice_count_once(house: StoryHouse) -> None:
    anna = await a_member(house, await a_town(house))
    await anna.says("/frage was schreibe ich auf den umschlag")
    answer = anna.last
    await anna.taps("Ja, hilft")
    await anna.taps_old(answer, "Ja, hilft")
    assert await rows(house, "SELECT helped FROM faq_tally") == [(1,)]


async def test_an_answer_that_does_not_help_leads_to_two_others_and_to_a_person(house: StoryHouse) -> None:
    anna = await a_member(house, await a_town(house))
    await anna.says("/frage was schreibe ich auf den umschlag")
    await anna.taps("Nein")
    anna.sees("was schreibe ich auf den umschlag", "Vielleicht passt eine von diesen besser", "[An die Koordination]")
    assert len([text for text, _ in anna.last.buttons]) == 4
    assert await rows(house, "SELECT shown, helped, failed FROM faq_tally") == [(1, 0, 1)]


async def test_several_may_be_meant_and_what_two_people_choose_is_found_at_once_from_then_on(house: StoryHouse) -> None:
    town = await a_town(house)
    anna, boris = await a_member(house, town), await a_member(house, town, "Boris", MemberRole.WORKER)
    words = "Mit wie vielen Leuten sollen wir da eigentlich auftauchen?"
    for somebody in (anna, boris):
        await somebody.says(words)
        somebody.sees("Meinst du eine von diesen Fragen?", "[Nichts davon]")
        await somebody.taps("Mit wie vielen Personen")
        somebody.sees("[Ja, hilft]")
        await somebody.taps("Ja, hilft")
    cleo = await a_member(house, town, "Cleo", MemberRole.WORKER)
    await cleo.says(words)
    cleo.sees("Mit wie vielen Personen dürfen wir kommen?", "[Ja, hilft]")


async def test_words_that_found_nothing_are_kept_without_the_person_for_ninety_days(house: StoryHouse) -> None:
    anna = await a_member(house, await a_town(house))
    await nobody_knows(anna)
    ((words,),) = await rows(house, "SELECT words FROM faq_miss")
    assert words == "gibt es auf dem gelaende einen parkplatz fuer unseren foodtruck"
    for days, left in ((89, 1), (2, 0)):
        house.clock.forward(days=days)
        await anna.waits()
        assert await rows(house, "SELECT count(*) FROM faq_miss") == [(left,)]


@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_from_nothing_found_to_a_person_and_back(house: StoryHouse, door: str) -> None:
    town = await a_town(house)
    anna = await a_member(house, town) if door == "telegram" else await a_neighbour_in_the_browser(house, town)
    await nobody_knows(anna)
    await house.restarts()
    await anna.taps("An die Koordination")
    anna.sees(UNHEARD, "Eine Antwort kommt meist bis Fr 12.03.2027", "e. V. mitschicken oder nicht")
    await house.restarts()
    await anna.taps("Mit Vereinsnamen senden")
    anna.sees("Frage F-1: Sie liegt bei der Koordination", "Fr 12.03.2027")
    karin = town.coordinator
    await karin.waits()
    assert "Frage F-1 von" in karin.last.text
    assert UNHEARD in karin.last.text
    await answers(karin)
    await anna.waits()
    has_read(anna, "Karin von der Koordination antwortet auf deine Frage F-1", "Ja, hinter dem Haus.", UNHEARD)
    status = next(seen for seen in anna.chat if seen.text.startswith("Frage F-1"))
    assert "Karin hat am" in status.text
    await anna.taps("Danke, das reicht")
    anna.sees("Frage F-1 ist damit erledigt")


async def test_without_the_name_nobody_reads_who_asks(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await passes_on(anna, UNHEARD, "Ohne Namen senden")
    karin = town.coordinator
    await karin.waits()
    assert "ohne Namen" in karin.last.text
    assert "Anna" not in karin.last.text
    assert "Brücke" not in karin.last.text
    await answers(karin)
    assert "Anna" not in "".join(seen.text for seen in karin.chat[-3:])
    await anna.waits()
    has_read(anna, "Ja, hinter dem Haus.")


@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_a_stranger_asks_a_person_and_reads_the_answer_where_they_asked(house: StoryHouse, door: str) -> None:
    town = await a_town(house)
    gast = house.telegram("Gast") if door == "telegram" else await house.web()
    await nobody_knows(gast)
    await gast.taps("An die Koordination")
    gast.sees("Gespeichert werden nur deine Frage, und wohin die Antwort geht", "[Senden]")
    await gast.taps("Senden")
    gast.sees("Frage F-1: Sie liegt bei der Koordination")
    await house.restarts()
    karin = town.coordinator
    await karin.waits()
    assert "von jemandem ohne Konto" in karin.last.text
    await karin.taps("Übernehmen")
    await gast.waits()
    (status,) = [seen for seen in gast.chat if "Frage F-1" in seen.text and "Das geht an" not in seen.text]
    assert "Karin von der Koordination kümmert sich darum" in status.text
    await house.restarts()
    await answers(karin)
    await gast.waits()
    status = next(seen for seen in gast.chat if seen.id == status.id)
    assert "Karin hat am" in status.text
    has_read(gast, "Karin von der Koordination antwortet", "Ja, hinter dem Haus.")
    await gast.taps("Rückfrage")
    await gast.says("Und kostet der Platz etwas?")
    await gast.taps("Senden")
    await karin.waits()
    assert "Rückfrage zu F-1" in karin.last.text


async def test_an_open_question_is_never_asked_twice(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await nobody_knows(anna)
    await anna.taps("An die Koordination")
    preview = anna.last
    await anna.taps("Mit Vereinsnamen senden")
    await anna.taps_old(preview, "Ohne Namen senden")
    anna.sees("Das hast du schon gefragt", "Frage F-1")
    await nobody_knows(anna, UNHEARD.upper())
    await anna.taps("An die Koordination")
    anna.sees("Das hast du schon gefragt", "Frage F-1")
    assert await rows(house, "SELECT count(*) FROM enquiry") == [(1,)]


async def test_everybody_who_asked_the_same_gets_the_answer(house: StoryHouse) -> None:
    town = await a_town(house)
    anna, mia, gast = await a_member(house, town), await a_neighbour(house, "Mia"), house.telegram("Gast")
    for somebody, send in ((anna, "Mit Vereinsnamen"), (mia, "Ohne Namen"), (gast, "Senden")):
        await passes_on(somebody, UNHEARD, send)
    assert await rows(house, "SELECT number, same_as IS NULL FROM enquiry ORDER BY number") == [(1, 1), (2, 0), (3, 0)]
    await answers(town.coordinator)
    for somebody, number in ((anna, "F-1"), (mia, "F-2"), (gast, "F-3")):
        await somebody.waits()
        assert [number in seen.text for seen in somebody.chat if "Ja, hinter dem Haus." in seen.text] == [True]


async def test_a_changed_message_changes_the_question_and_after_the_answer_it_is_too_late(house: StoryHouse) -> None:
    town = await a_town(house)
    anna, karin = await a_member(house, town), town.coordinator
    message = await types(house, anna, "Gibt es einen Parkplatz für den Fudtruck?")
    for words in ("Nichts davon", "Nein", "An die Koordination", "Mit Vereinsnamen senden"):
        if words in dict(anna.last.buttons):
            await anna.taps(words)
    anna.sees("Frage F-1")
    await changes(house, anna, message, UNHEARD)
    anna.sees("Frage F-1", UNHEARD)
    await karin.waits()
    assert all(words in karin.last.text for words in ("wurde geändert", "Fudtruck", UNHEARD))
    assert await rows(house, "SELECT count(*) FROM enquiry") == [(1,)]
    await answers(karin)
    await changes(house, anna, message, "Gibt es zwei?")
    anna.sees("Auf Frage F-1 gab es schon eine Antwort", "Gibt es zwei?")
    await anna.taps("Mit Vereinsnamen senden")
    anna.sees("Frage F-2")
    await karin.waits()
    assert "Rückfrage zu F-1" in karin.last.text


@pytest.mark.parametrize("command", ["/frage", "/question@projektschmiede_bot"])
async def test_a_changed_command_changes_the_question(house: StoryHouse, command: str) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    message = await types(house, anna, f"{command} Gibt es einen Parkplatz für den Fudtruck?")
    await changes(house, anna, message, f"{command} was schreibe ich auf den umschlag")
    anna.sees("Frankenstraße 210")
    await changes(house, anna, message, f"{command} {UNHEARD}")
    for words in ("Nichts davon", "Nein", "An die Koordination", "Mit Vereinsnamen senden"):
        if words in dict(anna.last.buttons):
            await anna.taps(words)
    await house.restarts()
    await changes(house, anna, message, f"{command} Gibt es zwei Parkplätze?")
    anna.sees("Frage F-1", "Gibt es zwei Parkplätze?")
    anna.does_not_see("/")
    await town.coordinator.waits()
    assert all(words in town.coordinator.last.text for words in (UNHEARD, "Gibt es zwei Parkplätze?"))


async def test_a_question_is_put_in_other_words_and_withdrawn(house: StoryHouse) -> None:
    town = await a_town(house)
    anna, karin = await a_member(house, town), town.coordinator
    await passes_on(anna, UNHEARD)
    await anna.taps("Ändern")
    await anna.says("Gibt es zwei Parkplätze?")
    anna.sees("Frage F-1", "Gibt es zwei Parkplätze?")
    await anna.taps("Hat sich erledigt")
    anna.sees("Sie braucht keine Antwort mehr")
    await karin.waits()
    assert "braucht keine Antwort mehr" in karin.last.text


async def test_personal_data_are_asked_about_before_anything_is_kept(house: StoryHouse) -> None:
    town = await a_town(house)
    await a_member(house, town, "Boris", MemberRole.WORKER)
    anna = await a_member(house, town)
    await anna.says("/frage Darf Boris unter 0511 1234567 anrufen, oder per b@example.org?")
    anna.sees(
        "eine Telefonnummer", "eine E-Mail-Adresse", "der Name einer Person", "Darf … unter … anrufen, oder per …?"
    )
    for table, column in (("question_draft", "text"), ("loose_text", "text"), ("faq_miss", "words")):
        kept = str(await rows(house, f"SELECT {column} FROM {table}"))
        assert not any(secret in kept for secret in ("Boris", "1234567", "example"))
    await anna.taps("So ist es gut")
    anna.does_not_see("1234567")


async def test_what_has_to_be_in_the_question_is_typed_once_more(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    words = "Ist 0511 1234567 noch eure Nummer für den Foodtruck?"
    await anna.says(words)
    await anna.taps("Es muss hinein")
    anna.sees("noch einmal")
    await anna.says(words)
    for tap in ("Nichts davon", "Nein", "An die Koordination"):
        if tap in dict(anna.last.buttons):
            await anna.taps(tap)
    anna.sees(words, "[Mit Vereinsnamen senden]")


@pytest.mark.parametrize(
    "words, said",
    [
        ("Ich werde abgeschoben, was soll ich tun?", "nennt dir eine Stelle"),
        ("Mein Mann schlägt mich, was soll ich tun?", "ruf zuerst die Polizei (110) oder den Rettungsdienst (112)"),
    ],
)
async def test_distress_goes_to_a_person_and_no_machine_answers(house: StoryHouse, words: str, said: str) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await anna.says(words)
    anna.sees(said, "Das geht an die Koordination", words)
    await anna.taps("Ohne Namen senden")
    await town.coordinator.waits()
    assert words in town.coordinator.last.text
    assert await rows(house, "SELECT count(*) FROM faq_tally") == [(0,)]


@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_a_long_answer_begins_and_is_read_on(house: StoryHouse, door: str) -> None:
    long = "\n\n".join(f"Absatz {number}." for number in range(1, 9))
    shelf = house.app.shelf
    shelf.filed = shelf.entries = tuple(
        replace(one, answer=dict.fromkeys(Language, long)) if one.id == "abgabe-adresse" else one for one in shelf.filed
    )
    gast = house.telegram("Gast") if door == "telegram" else await house.web()
    await gast.says("/frage was schreibe ich auf den umschlag")
    gast.sees("Absatz 6.", "[Weiterlesen]", "[Ja, hilft]")
    gast.does_not_see("Absatz 7.")
    await gast.taps("Weiterlesen")
    gast.sees("Absatz 8.", "[Ja, hilft]")
    await gast.taps("Ja, hilft")
    gast.sees("Schreib einfach, wenn noch etwas ist")


async def test_answers_are_read_by_topic_and_by_stage(house: StoryHouse) -> None:
    anna = await a_member(house, await a_town(house))
    await anna.says("/faq")
    anna.sees("Fragen und Antworten", "[Zu eurem Schritt]", "Nicht gefunden, was du suchst?")
    await anna.taps("Fristen und Post")
    anna.sees("Fristen und Post · Seite 1 von", "Nicht gefunden, was du suchst?")
    await anna.taps("An welche Adresse")
    anna.sees("Frankenstraße 210")
    await anna.taps("‹ Zur Liste")
    anna.sees("Fristen und Post")
    await anna.taps("Alle Themen")
    await anna.taps("Zu eurem Schritt")
    anna.sees("Ankommen und Idee")


async def test_a_list_without_the_right_answer_leads_to_a_person(house: StoryHouse) -> None:
    town = await a_town(house)
    gast = house.telegram("Gast")
    await gast.says("/faq")
    await gast.taps("An die Koordination")
    gast.sees("Was möchtest du fragen?")
    await gast.says("Haltet ihr auch Vorträge in Schulen?")
    gast.sees("Haltet ihr auch Vorträge in Schulen?", "[Senden]")
    await gast.taps("Ändern")
    await gast.says("Haltet ihr Vorträge in Kitas?")
    await gast.taps("Senden")
    await town.coordinator.waits()
    assert "Kitas" in town.coordinator.last.text
    await gast.says("/fragen")
    gast.sees("F-1, wartet", "Kitas")


@pytest.mark.parametrize("text", ["?" * 50, f"{HOSTILE}?", "🎉?", "wie " * 3000 + "?"])
async def test_whatever_is_typed_something_kind_comes_back(house: StoryHouse, text: str) -> None:
    town = await a_town(house)
    gast, anna = house.telegram("Gast"), await a_member(house, town)
    for somebody in (gast, anna):
        await somebody.says("/frage")
        await somebody.says(text)
        somebody.does_not_see("Das hat leider nicht geklappt")
        assert somebody.news


async def test_where_there_is_no_koordination_that_is_said(house: StoryHouse) -> None:
    gast = house.telegram("Gast")
    await nobody_knows(gast)
    await gast.taps("An die Koordination")
    gast.sees("Gerade gibt es keine Koordination")


async def test_nobody_reads_what_somebody_else_asked(house: StoryHouse) -> None:
    town = await a_town(house)
    anna, mia = await a_member(house, town), await a_neighbour(house, "Mia")
    await passes_on(anna, UNHEARD)
    ((id,),) = await rows(house, "SELECT id FROM enquiry")
    await mia.forges(pack(ShowEnquiry(str(id))))
    mia.sees("gibt es so nicht mehr")
    mia.does_not_see(UNHEARD)


async def test_who_has_blocked_the_bot_holds_up_nobody(house: StoryHouse) -> None:
    town = await a_town(house)
    anna, gast = await a_member(house, town), house.telegram("Gast")
    await passes_on(gast, UNHEARD, "Senden")
    await passes_on(anna, UNHEARD)
    await gast.blocks()
    await answers(town.coordinator)
    await anna.waits()
    has_read(anna, "Ja, hinter dem Haus.")
    assert all("Ja, hinter dem Haus." not in seen.text for seen in gast.chat)


async def test_an_old_button_of_an_older_question_shows_how_it_stands(house: StoryHouse) -> None:
    anna = await a_member(house, await a_town(house))
    await anna.says("/frage was schreibe ich auf den umschlag")
    old = anna.last
    await nobody_knows(anna)
    await anna.taps_old(old, "Nein")
    anna.does_not_see("umschlag")
    assert await rows(house, "SELECT failed FROM faq_tally WHERE failed > 0 AND entry = 'abgabe-adresse'") == []


async def test_the_button_stands_on_the_map_the_step_and_the_date(house: StoryHouse) -> None:
    anna = await a_member(house, await a_town(house))
    await anna.says("/stand")
    anna.sees("[Frage stellen]")
    await anna.says("/schritt")
    anna.sees("[Frage stellen]")
    await anna.taps("Frage stellen")
    anna.sees("Was möchtest du wissen?")
    await anna.says("was schreibe ich auf den umschlag")
    anna.sees("Frankenstraße 210")
    search = house.app.shelf._search
    assert isinstance(search, ByLetters)
    assert search.asked[-1] == ("was schreibe ich auf den umschlag", house.app.programme.stages[0].id)
    await anna.says("/termine")
    anna.sees("Nicht gefunden, was du suchst?", "[An die Koordination]")


@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_a_question_after_an_answer_is_a_question_whatever_else_is_open(house: StoryHouse, door: str) -> None:
    """The worksheet waits meanwhile; what is no question is still asked about."""
    town = await a_town(house)
    anna = await at(house, town, door)
    await anna.taps("Weiter")
    await anna.says("/frage was schreibe ich auf den umschlag")
    anna.sees("Frankenstraße 210")
    await house.restarts()
    await anna.says("Wie hoch muss der Eigenanteil sein?")
    anna.sees("Wie hoch ist der Eigenanteil?")
    await anna.says("Und was schreibe ich auf den Umschlag?")
    anna.sees("Frankenstraße 210")
    await anna.says("Hilfe")
    await anna.says("Was schreibe ich auf den Umschlag?")
    anna.sees("Frankenstraße 210")
    assert await rows(house, "SELECT text FROM loose_text") == []
    await anna.says("Wir kochen mit allen.")
    anna.sees("Wohin gehört das?", "[Zu: Eure Idee")
    await anna.taps("Zu: Eure Idee")
    anna.sees("Gespeichert", "Wir kochen mit allen.")


async def test_a_question_at_a_date_knows_its_date(house: StoryHouse) -> None:
    town = await a_town(house)
    await a_date(house, town, "Werkstatt 3, Fr 19.03.2027 17:30")
    anna = await a_member(house, town)
    await anna.says("/termine")
    await anna.taps("Fr 19.03.2027 Werkstatt 3")
    await anna.taps("Frage stellen")
    await house.restarts()
    await nobody_knows(anna)
    await anna.taps("An die Koordination")
    anna.sees("Es geht um: Werkstatt 3", UNHEARD)
    await anna.taps("Ändern")
    await anna.says("Gibt es dort einen Parkplatz für unseren Foodtruck, und wo?")
    anna.sees("Es geht um: Werkstatt 3")
    await anna.taps("Mit Vereinsnamen senden")
    (saved,) = await dates_of(house)
    assert await rows(house, "SELECT at_date FROM enquiry") == [(saved.id,)]


async def test_a_stranger_asks_with_the_button_of_others_and_reads_nothing_of_their_date(house: StoryHouse) -> None:
    town = await a_town(house)
    await a_date(house, town, "Werkstatt 3, Fr 19.03.2027 17:30")
    (saved,) = await dates_of(house)
    gast = house.telegram("Gast")
    await gast.forges(pack(AskSomething("", saved.id)))
    await nobody_knows(gast)
    await gast.taps("An die Koordination")
    gast.does_not_see("Werkstatt 3")


async def test_a_stranger_finds_the_button_on_the_first_screen(house: StoryHouse) -> None:
    gast = house.telegram("Gast")
    await gast.says("/start")
    await gast.taps("Frage stellen")
    await gast.says("was schreibe ich auf den umschlag")
    gast.sees("Frankenstraße 210")


async def test_somebody_unknown_gives_an_address_for_this_one_answer(house: StoryHouse) -> None:
    town = await a_town(house)
    gast = await house.web()
    await passes_on(gast, UNHEARD, "Senden")
    await gast.taps("Auch per E-Mail")
    await gast.says("keine Ahnung")
    gast.sees("keine E-Mail-Adresse")
    await gast.taps("Auch per E-Mail")
    await gast.says("ada@example.org bitte")
    gast.sees("Frage F-1")
    await town.coordinator.waits()
    assert "Die Antwort soll auch an ada@example.org gehen" in town.coordinator.last.text
    assert "[Auch per E-Mail]" not in gast.news_text


async def test_an_answer_that_has_just_expired_comes_with_a_warning_and_later_not_at_all(house: StoryHouse) -> None:
    gast = house.telegram("Gast")
    house.clock.forward(days=25)
    await gast.says("/frage was schreibe ich auf den umschlag")
    gast.sees("Frankenstraße 210", "Achtung: Diese Antwort galt bis Mi 31.03.2027")
    house.clock.forward(days=30)
    await gast.says("/frage was schreibe ich auf den umschlag")
    gast.does_not_see("Frankenstraße 210")


async def test_whoever_comes_in_later_still_finds_what_they_asked_before(house: StoryHouse) -> None:
    town = await a_town(house)
    oksana = house.telegram("Oksana")
    await passes_on(oksana, UNHEARD, "Senden")
    await oksana.says(f"/start {town.ticket.token}")
    for words in ("Deutsch", "Einverstanden", "Ich bin die Ansprechperson"):
        await oksana.taps(words)
    await oksana.says("/fragen")
    oksana.sees("F-1, wartet")
    await answers(town.coordinator)
    await oksana.waits()
    has_read(oksana, "Ja, hinter dem Haus.")


@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_how_they_stand_is_shown_on_their_own_page(house: StoryHouse, door: str) -> None:
    anna = await at(house, await a_town(house), door)
    await anna.says("wo stehen wir gerade")
    anna.sees("wo stehen wir gerade", "[Wo wir stehen]", "[Unsere Aufgaben]", "[Nichts davon]")
    await anna.taps("Wo wir stehen")
    anna.sees("Verein Brücke e. V.")


async def test_a_stranger_has_no_page(house: StoryHouse) -> None:
    await a_town(house)
    gast = house.telegram("Gast")
    await gast.says("wo stehen wir?")
    gast.does_not_see("[Wo wir stehen]")


async def test_a_question_without_its_mark_is_answered_too(house: StoryHouse) -> None:
    anna = await a_member(house, await a_town(house))
    await anna.says("hallo zusammen, kurze frage: gibts da einen podcast")
    anna.sees("Gibt es einen Podcast")


async def test_what_may_be_a_question_can_be_looked_up_and_passed_on(house: StoryHouse) -> None:
    anna = await a_member(house, await a_town(house))
    await anna.says("Adresse für den Umschlag")
    anna.sees("Wohin gehört das?", "[Zu: Eure Idee in einem Satz]", "[Frage stellen]", "[An die Koordination]")
    await anna.taps("Frage stellen")
    anna.sees("An welche Adresse müssen die Unterlagen?")
