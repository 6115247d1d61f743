"""The Koordination's side of a question: one card each, taken once, answered once, and everybody who asked hears it."""

import pytest

from bot.links.base import pack
from bot.links.question_desk import (
    AnswerEnquiry,
    AnswerWith,
    ChooseEntry,
    DeskEnquiry,
    GiveAwayEnquiry,
    RewordAnswer,
    SendAnswer,
    TakeEnquiry,
)
from bot.terms import MemberRole
from tests.kit.acts import through_the_other_door
from tests.kit.asking import (
    ANSWER,
    UNHEARD,
    answers,
    answers_read,
    asked,
    card_of,
    passes_on,
    rows,
    status_of,
    the_id,
)
from tests.kit.house import StoryHouse
from tests.kit.makers import (
    a_colleague,
    a_member,
    a_neighbour,
    a_neighbour_in_the_browser,
    a_stranger_to_the_cohort,
    a_town,
)
from tests.kit.sql import ask


@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_taken_answered_and_enough_with_a_restart_between_each_step(house: StoryHouse, door: str) -> None:
    town = await a_town(house)
    anna = await asked(house, town, door)
    karin = town.coordinator
    await house.restarts()
    assert "Noch kümmert sich niemand" in card_of(karin).text
    assert "Antwort erwartet bis Fr 12.03.2027" in card_of(karin).text
    await karin.taps("Übernehmen")
    karin.sees("Du kümmerst dich")
    await anna.waits()
    assert "Karin von der Koordination kümmert sich darum" in status_of(anna)
    await house.restarts()
    await karin.taps("Antworten")
    karin.sees(UNHEARD, "Schreib deine Antwort")
    await house.restarts()
    await karin.says(ANSWER)
    karin.sees("Noch ist nichts abgeschickt", ANSWER, UNHEARD)
    await house.restarts()
    await karin.says("Auch am Wochenende.")
    assert answers_read(anna) == []
    await karin.taps("So antworten")
    karin.sees("Abgeschickt")
    assert all(words in card_of(karin).text for words in ("Karin hat am", "geantwortet", ANSWER))
    await house.restarts()
    await anna.waits()
    [answer] = answers_read(anna)
    assert all(words in answer for words in ("Karin", ANSWER, "Auch am Wochenende.", UNHEARD))
    assert "Karin hat am" in status_of(anna)
    await anna.taps("Danke, das reicht")
    anna.sees("Frage F-1 ist damit erledigt")


async def test_of_two_who_take_it_the_second_sees_who_has_it_and_may_take_it_over(house: StoryHouse) -> None:
    town = await a_town(house)
    karin, jonas = town.coordinator, await a_colleague(house, town)
    await asked(house, town)
    before = card_of(jonas)
    await karin.taps("Übernehmen")
    await jonas.taps_old(before, "Übernehmen")
    assert "Karin kümmert sich" in card_of(jonas).text
    assert await rows(house, "SELECT name FROM person JOIN enquiry ON holder = person.id") == [("Karin",)]
    await jonas.taps("Selbst übernehmen")
    jonas.sees("Du kümmerst dich")
    await karin.waits()
    assert "Jonas kümmert sich jetzt um Frage F-1" in karin.last.text
    assert "Jonas kümmert sich darum." in card_of(karin).text


async def test_whoever_is_at_no_desk_any_more_hears_no_question(house: StoryHouse) -> None:
    town = await a_town(house)
    karin, jonas = town.coordinator, await a_colleague(house, town)
    await asked(house, town)
    await karin.taps("Übernehmen")
    await jonas.waits()
    async with house.database.work() as work:
        await ask(work, "DELETE FROM coordinator WHERE person IN (SELECT id FROM person WHERE name = 'Karin')")
        await work.commit()
    heard = len(karin.chat)
    await jonas.taps("Selbst übernehmen")
    jonas.sees("Du kümmerst dich")
    await karin.waits()
    assert len(karin.chat) == heard


async def test_of_two_who_answer_at_once_one_is_sent_and_the_other_sees_it(house: StoryHouse) -> None:
    town = await a_town(house)
    karin, jonas = town.coordinator, await a_colleague(house, town)
    anna = await asked(house, town)
    await jonas.taps("Antworten")
    await jonas.says("Ich glaube, nein.")
    await karin.waits()
    assert "Jonas kümmert sich" in card_of(karin).text
    await answers(karin)
    await jonas.waits()
    assert "Karin hat am" in card_of(jonas).text
    await jonas.taps("So antworten")
    jonas.sees("Karin hat am", ANSWER)
    await anna.waits()
    assert len(answers_read(anna)) == 1
    assert "Ich glaube, nein." not in "".join(seen.text for seen in anna.chat)


async def test_a_second_tap_and_an_old_button_send_nothing_twice(house: StoryHouse) -> None:
    town = await a_town(house)
    karin = town.coordinator
    anna = await asked(house, town)
    question = card_of(karin)
    await karin.taps("Antworten")
    await karin.says(ANSWER)
    confirmed = karin.last
    await karin.taps_old(confirmed, "So antworten")
    await karin.taps_old(confirmed, "So antworten")
    karin.sees("Karin hat am")
    await karin.taps_old(question, "Antworten")
    karin.sees("Karin hat am")
    await anna.waits()
    assert len(answers_read(anna)) == 1


async def test_a_button_sends_only_the_words_that_stood_above_it(house: StoryHouse) -> None:
    town = await a_town(house)
    karin = town.coordinator
    anna = await asked(house, town)
    await karin.taps("Antworten")
    await karin.says("Ja.")
    first = karin.last
    await karin.says("Nein, erst am Montag.")
    await karin.taps_old(first, "So antworten")
    karin.sees("Noch ist nichts abgeschickt", "Nein, erst am Montag.")
    await anna.waits()
    assert answers_read(anna) == []


async def test_an_answer_is_written_anew_before_it_leaves(house: StoryHouse) -> None:
    town = await a_town(house)
    karin = town.coordinator
    anna = await asked(house, town)
    await karin.taps("Antworten")
    await karin.says("Neun.")
    await karin.taps("Ändern")
    await karin.says("Nein.")
    await karin.taps("So antworten")
    await anna.waits()
    assert "Neun" not in answers_read(anna)[0]
    assert "Nein." in answers_read(anna)[0]


async def test_a_changed_question_is_read_before_the_answer_to_the_old_one_leaves(house: StoryHouse) -> None:
    town = await a_town(house)
    karin = town.coordinator
    anna = await asked(house, town)
    await karin.taps("Antworten")
    await karin.says("Ja, einen.")
    confirmed = karin.last
    await anna.taps("Ändern")
    await anna.says("Gibt es zwei Parkplätze?")
    await karin.waits()
    assert "Die Frage wurde geändert" in karin.last.text
    await karin.taps_old(confirmed, "So antworten")
    karin.sees("Noch ist nichts abgeschickt", "Gibt es zwei Parkplätze?")
    await anna.waits()
    assert answers_read(anna) == []


@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_an_answer_of_the_house_answers_it_too(house: StoryHouse, door: str) -> None:
    town = await a_town(house)
    karin = town.coordinator
    anna = await asked(house, town, door, "Was schreibe ich eigentlich auf den Umschlag mit dem Parkplatz?")
    await karin.taps("Mit Eintrag antworten")
    karin.sees("Mit welchem Eintrag willst du antworten?")
    await karin.taps(next(text for text, _ in karin.last.buttons if text.startswith("An welche Adresse")))
    karin.sees("Noch ist nichts abgeschickt", "Frankenstraße 210")
    await karin.says("Bitte frankieren.")
    karin.sees("Bitte frankieren.", "Frankenstraße 210")
    await karin.taps("So antworten")
    await anna.waits()
    assert "Bitte frankieren." in answers_read(anna)[0]
    assert "Frankenstraße 210" in answers_read(anna)[0]
    assert "Mit dem Eintrag: An welche Adresse" in card_of(karin).text


async def test_where_no_entry_fits_the_answer_is_typed(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await asked(house, town, text="Was schreibe ich eigentlich auf den Umschlag mit dem Parkplatz?")
    await town.coordinator.taps("Mit Eintrag antworten")
    await town.coordinator.says(ANSWER)
    await town.coordinator.taps("So antworten")
    await anna.waits()
    assert ANSWER in answers_read(anna)[0]


async def test_the_koordination_does_it_all_in_the_browser(house: StoryHouse) -> None:
    town = await a_town(house)
    karin = await through_the_other_door(house, town.coordinator)
    anna = await a_neighbour_in_the_browser(house, town)
    await passes_on(anna, UNHEARD)
    await karin.waits()
    await karin.taps("Übernehmen")
    assert "Du kümmerst dich darum" in card_of(karin).text
    await house.restarts()
    await karin.taps("Antworten")
    await karin.says(ANSWER)
    await house.restarts()
    await karin.taps("So antworten")
    await anna.looks()
    assert "hinter dem Haus" in answers_read(anna)[0]
    assert "Karin hat am" in card_of(karin).text
    await anna.taps("Rückfrage")
    await anna.says("Und kostet der Platz etwas?")
    await anna.taps("Mit Vereinsnamen senden")
    await karin.waits()
    assert "Rückfrage zu F-1" in card_of(karin, 2).text


async def test_what_a_person_has_to_answer_is_marked_and_no_entry_is_offered(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await anna.says("Ich werde abgeschoben, was soll ich tun?")
    await anna.taps("Ohne Namen senden")
    karin = town.coordinator
    await karin.waits()
    assert "Es geht um Recht oder Not einer Person" in card_of(karin).text
    assert "Mit Eintrag antworten" not in dict(card_of(karin).buttons)


async def test_it_is_handed_to_a_colleague_by_name(house: StoryHouse) -> None:
    town = await a_town(house)
    karin, jonas = town.coordinator, await a_colleague(house, town)
    anna = await asked(house, town)
    await karin.taps("Weitergeben")
    await karin.taps("Jonas")
    karin.sees("Jonas hat jetzt Frage F-1")
    await jonas.waits()
    assert any("Karin gibt dir Frage F-1" in seen.text for seen in jonas.chat)
    assert "Du kümmerst dich" in jonas.last.text
    assert "Jonas kümmert sich" in card_of(karin).text
    await anna.waits()
    assert "Jonas von der Koordination kümmert sich darum" in status_of(anna)


async def test_whoever_had_it_was_erased_and_somebody_else_takes_it(house: StoryHouse) -> None:
    town = await a_town(house)
    karin, jonas = town.coordinator, await a_colleague(house, town)
    await asked(house, town)
    await jonas.taps("Übernehmen")
    async with house.database.work() as work:
        await ask(work, "DELETE FROM person WHERE name = 'Jonas' RETURNING id")
        await work.commit()
    await karin.says("/anfragen")
    karin.sees("F-1, heute, noch niemand")
    await karin.taps("F-1")
    karin.sees("Noch kümmert sich niemand darum")
    await karin.taps("Übernehmen")
    karin.sees("Du kümmerst dich darum")


async def test_an_answer_leads_into_the_faq(house: StoryHouse) -> None:
    town = await a_town(house)
    await asked(house, town)
    await answers(town.coordinator)
    await town.coordinator.taps("In die FAQ")
    town.coordinator.sees(UNHEARD, "Ja, hinter dem Haus.")


async def test_who_coordinates_alone_is_told_so(house: StoryHouse) -> None:
    town = await a_town(house)
    await asked(house, town)
    await town.coordinator.forges(pack(GiveAwayEnquiry(await the_id(house))))
    town.coordinator.sees("Du koordinierst diese Runde allein")


@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_a_stranger_sees_it_taken_and_answered_in_the_same_message(house: StoryHouse, door: str) -> None:
    town = await a_town(house)
    karin = town.coordinator
    gast = house.telegram("Gast") if door == "telegram" else await house.web()
    await passes_on(gast, UNHEARD, "Senden")
    await karin.waits()
    assert "von jemandem ohne Konto" in card_of(karin).text
    await karin.taps("Übernehmen")
    await gast.waits()
    assert "Karin von der Koordination kümmert sich darum" in status_of(gast)
    await house.restarts()
    await answers(karin)
    await gast.waits()
    assert len(answers_read(gast)) == 1
    assert "Karin hat am" in status_of(gast)


async def test_the_next_question_goes_back_to_whoever_answered(house: StoryHouse) -> None:
    town = await a_town(house)
    karin, jonas = town.coordinator, await a_colleague(house, town)
    anna = await asked(house, town)
    await answers(karin)
    await anna.waits()
    await anna.taps("Rückfrage")
    await anna.says("Und kostet der Platz etwas?")
    await anna.taps("Mit Vereinsnamen senden")
    await karin.waits()
    await jonas.waits()
    assert all(words in card_of(karin, 2).text for words in ("Rückfrage zu F-1", "Du kümmerst dich"))
    assert not any(seen.text.startswith("Frage F-2") for seen in jonas.chat)


async def test_everybody_who_asked_the_same_sees_it_taken_and_gets_the_answer(house: StoryHouse) -> None:
    town = await a_town(house)
    karin = town.coordinator
    anna, mia, gast = await a_member(house, town), await a_neighbour(house, "Mia"), house.telegram("Gast")
    for somebody, send in ((anna, "Mit Vereinsnamen"), (mia, "Ohne Namen"), (gast, "Senden")):
        await passes_on(somebody, UNHEARD, send)
    await karin.waits()
    assert "Noch 2 fragen dasselbe" in card_of(karin).text
    assert not any(seen.text.startswith("Frage F-2") for seen in karin.chat)
    await karin.taps("Übernehmen")
    for somebody in (anna, mia, gast):
        await somebody.waits()
        assert any("Karin von der Koordination kümmert sich" in seen.text for seen in somebody.chat)
    await mia.taps("Hat sich erledigt")
    await karin.taps("Antworten")
    await karin.says(ANSWER)
    karin.sees("2 Fragen bekommen diese Antwort")
    await karin.taps("So antworten")
    for somebody, count in ((anna, 1), (mia, 0), (gast, 1)):
        await somebody.waits()
        assert len(answers_read(somebody)) == count


async def test_when_the_first_needs_no_answer_the_others_still_get_one(house: StoryHouse) -> None:
    town = await a_town(house)
    karin = town.coordinator
    anna, mia, gast = await a_member(house, town), await a_neighbour(house, "Mia"), house.telegram("Gast")
    for somebody, send in ((anna, "Mit Vereinsnamen"), (mia, "Ohne Namen"), (gast, "Senden")):
        await passes_on(somebody, UNHEARD, send)
    await anna.taps("Hat sich erledigt")
    await karin.waits()
    assert "Noch jemand fragt dasselbe" in card_of(karin, 2).text
    await answers(karin)
    for somebody, count in ((anna, 0), (mia, 1), (gast, 1)):
        await somebody.waits()
        assert len(answers_read(somebody)) == count


async def test_who_asked_has_left_and_the_others_of_theirs_hear_it(house: StoryHouse) -> None:
    town = await a_town(house)
    karin = town.coordinator
    anna, boris = await a_member(house, town), await a_member(house, town, "Boris", MemberRole.WORKER)
    await passes_on(boris, UNHEARD)
    await boris.says("/team")
    await boris.taps("Ich steige aus")
    await boris.taps("Ja, ich steige aus")
    await karin.waits()
    await answers(karin)
    for somebody, count in ((anna, 1), (boris, 0)):
        await somebody.waits()
        assert len(answers_read(somebody)) == count


async def test_the_last_one_of_an_association_has_left_and_gets_the_answer(house: StoryHouse) -> None:
    town = await a_town(house)
    mia = await a_neighbour(house, "Mia")
    await passes_on(mia, UNHEARD)
    await mia.says("/team")
    await mia.taps("Ich steige aus")
    await mia.taps("Ja, ich steige aus")
    assert await rows(house, "SELECT state FROM member") == [("left",)]
    await town.coordinator.waits()
    await answers(town.coordinator)
    await mia.waits()
    assert len(answers_read(mia)) == 1


async def test_empty_words_are_no_answer_and_a_huge_one_arrives(house: StoryHouse) -> None:
    town = await a_town(house)
    karin = town.coordinator
    anna = await asked(house, town)
    await karin.taps("Antworten")
    await karin.says("   ")
    karin.does_not_see("So antworten")
    await karin.taps("Antworten")
    await karin.says("Wort " * 800)
    await karin.taps("So antworten")
    await anna.waits()
    assert sum(seen.text.count("Wort") for seen in anna.chat) == 800


async def test_a_sticker_is_no_answer_and_a_command_keeps_what_was_typed(house: StoryHouse) -> None:
    town = await a_town(house)
    karin = town.coordinator
    await asked(house, town)
    await karin.taps("Antworten")
    await karin.says(ANSWER)
    await karin.sends("sticker")
    await karin.says("/pult")
    await karin.forges(pack(SendAnswer(await the_id(house))))
    karin.sees("Noch ist nichts abgeschickt", ANSWER)


async def test_observers_members_and_other_coordinations_are_refused_alike(house: StoryHouse) -> None:
    town = await a_town(house)
    await asked(house, town)
    id = await the_id(house)
    reader = await a_member(house, town, "Rita", MemberRole.READER)
    boris = await a_member(house, town, "Boris", MemberRole.WORKER)
    others = (reader, boris, await a_stranger_to_the_cohort(house), house.telegram("Gast"))
    for kind in (DeskEnquiry, TakeEnquiry, AnswerEnquiry, RewordAnswer, ChooseEntry, GiveAwayEnquiry, SendAnswer):
        heard = set()
        for somebody in others:
            await somebody.forges(pack(kind(id)))
            heard.add(somebody.news_text.partition("\n")[0])
        assert heard == {"Das gibt es so nicht mehr. Hier geht es weiter:"}, kind
    await others[2].forges(pack(AnswerWith(id, "abgabe-adresse")))
    others[2].sees("gibt es so nicht mehr")
    assert await rows(house, "SELECT state FROM enquiry") == [("open",)]
