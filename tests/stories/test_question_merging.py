"""Questions that ask the same become one, what was wrong is corrected, and the desk lists what waits."""

from datetime import timedelta

import pytest

from bot.links.base import pack
from bot.links.question_desk import CorrectAnswer, DeskEnquiries, MergeEnquiry, MergeInto, MergeNow, SendCorrection
from tests.kit.acts import through_the_other_door
from tests.kit.asking import UNHEARD, answers, answers_read, asked, card_of, passes_on, rows, the_id
from tests.kit.house import StoryHouse
from tests.kit.makers import (
    a_colleague,
    a_member,
    a_neighbour,
    a_neighbour_in_the_browser,
    a_stranger_to_the_cohort,
    a_town,
)
from tests.kit.people import Someone

OTHER = "Wo können wir mit dem Foodtruck auf dem Gelände parken?"
FAR = "Haltet ihr auch Vorträge in Kitas?"


def corrections(somebody: Someone) -> list[str]:
    return [seen.text for seen in somebody.chat if seen.text.startswith("Korrektur zu deiner Frage")]


@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_two_that_ask_the_same_become_one_and_both_get_the_answer(house: StoryHouse, door: str) -> None:
    town = await a_town(house)
    karin, jonas = town.coordinator, await a_colleague(house, town)
    anna = await asked(house, town)
    mia = await a_neighbour(house, "Mia") if door == "telegram" else await a_neighbour_in_the_browser(house, town)
    gast = house.telegram("Gast")
    await passes_on(gast, FAR, "Senden")
    await passes_on(mia, OTHER, "Ohne Namen senden")
    await karin.waits()
    await karin.taps("Übernehmen")
    await karin.taps("Zusammenlegen")
    karin.sees("Welche Frage fragt dasselbe wie F-3?", UNHEARD, FAR)
    assert karin.last.buttons[0][0].startswith("F-1")
    await house.restarts()
    await karin.taps("F-1")
    karin.sees("Fragen beide dasselbe?", UNHEARD, OTHER)
    sure = karin.last
    await karin.taps("Ja, zusammenlegen")
    karin.sees("Frage F-1", "Noch jemand fragt dasselbe", OTHER, "Du kümmerst dich darum")
    await karin.taps_old(sure, "Ja, zusammenlegen")
    assert "fragt dasselbe wie F-1" in card_of(karin, 3).text
    await jonas.waits()
    assert "fragt dasselbe wie F-1" in card_of(jonas, 3).text
    await anna.waits()
    assert any("Karin von der Koordination kümmert sich" in seen.text for seen in anna.chat)
    await karin.forges(pack(MergeEnquiry(await the_id(house, 3))))
    await answers(karin)
    for somebody, count in ((anna, 1), (mia, 1), (gast, 0)):
        await somebody.waits()
        assert len(answers_read(somebody)) == count


async def test_what_is_merged_into_something_that_is_over_stays_as_it_is(house: StoryHouse) -> None:
    town = await a_town(house)
    karin = town.coordinator
    await asked(house, town)
    await answers(karin)
    gast = house.telegram("Gast")
    await passes_on(gast, OTHER, "Senden")
    one, two = await the_id(house), await the_id(house, 2)
    for link in (MergeInto(two, one), MergeNow(two, one), MergeNow(one, two), MergeNow(two, two), MergeNow(two, "no")):
        await karin.forges(pack(link))
        karin.does_not_see("Das hat leider nicht geklappt", "Ja, zusammenlegen")
    assert await rows(house, "SELECT count(*) FROM enquiry WHERE same_as IS NOT NULL") == [(0,)]


@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_a_wrong_answer_is_changed_where_it_stands_and_everybody_hears_of_it(
    house: StoryHouse, door: str
) -> None:
    town = await a_town(house)
    karin = town.coordinator
    anna = await asked(house, town, door)
    gast = house.telegram("Gast")
    await passes_on(gast, UNHEARD, "Senden")
    await answers(karin, "Ja, dort.")
    house.clock.forward(hours=3)
    await karin.taps("Korrigieren")
    karin.sees("Was ist die richtige Antwort", UNHEARD, "Ja, dort.")
    await karin.says("Nein, leider nicht.")
    await house.restarts()
    confirmed = karin.last
    karin.sees("Noch ist nichts abgeschickt")
    await karin.taps("Korrektur senden")
    karin.sees("Alle, die gefragt haben (2 Fragen)")
    await karin.taps_old(confirmed, "Korrektur senden")
    for somebody in (anna, gast):
        await somebody.waits()
        assert len(corrections(somebody)) == 2  # the copy that they had, and the news
        assert all("Nein, leider nicht." in text for text in corrections(somebody))
        assert not any("Ja, dort." in seen.text for seen in somebody.chat)
    assert "Karin hat die Antwort am" in card_of(karin).text


async def test_after_two_days_the_copy_stays_and_the_correction_comes_all_the_same(house: StoryHouse) -> None:
    town = await a_town(house)
    karin = town.coordinator
    anna = await asked(house, town)
    await answers(karin, "Ja, dort.")
    house.clock.forward(hours=49)
    await karin.taps("Korrigieren")
    await karin.says("Nein.")
    first = karin.last
    await karin.says("Leider nicht.")
    await karin.taps_old(first, "Korrektur senden")
    karin.sees("Noch ist nichts abgeschickt", "Leider nicht.")
    await karin.taps("Korrektur senden")
    await anna.waits()
    assert len(corrections(anna)) == 1
    assert len(answers_read(anna)) == 1


async def test_only_what_was_answered_is_corrected(house: StoryHouse) -> None:
    town = await a_town(house)
    await asked(house, town)
    id = await the_id(house)
    for link in (CorrectAnswer(id), SendCorrection(id, "abc123")):
        await town.coordinator.forges(pack(link))
        town.coordinator.does_not_see("Was ist die richtige Antwort")


@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_the_desk_lists_what_waits_danger_first_with_age_and_holder(house: StoryHouse, door: str) -> None:
    town = await a_town(house)
    karin = town.coordinator
    anna = await a_member(house, town)
    for number in range(9):
        await passes_on(anna, f"Wie viele Stühle hat Raum {number + 1} im Foodtruck?")
    await anna.says("Mein Mann schlägt mich, was soll ich tun?")
    await anna.taps("Ohne Namen senden")
    await karin.waits()
    await karin.taps("Übernehmen")
    house.clock.forward(days=2)
    reader = karin if door == "telegram" else await through_the_other_door(house, karin)
    await reader.says("/pult")
    reader.sees("Offene Fragen: Gefahr: F-10 (vor 2 Tagen, Karin), F-1 (vor 2 Tagen, noch niemand)", "und 7 weitere")
    await reader.taps("Fragen (10)")
    reader.sees("Offene Fragen (10)", "Seite 1 von 2", "Gefahr F-10, vor 2 Tagen, Karin: Mein Mann")
    assert "F-9" not in reader.last.text
    await reader.taps("Weiter ›")
    reader.sees("F-9, vor 2 Tagen, noch niemand", "Seite 2 von 2")
    await reader.taps("F-9")
    reader.sees("Frage F-9", "Raum 9")


async def test_an_empty_desk_says_so_and_what_was_answered_is_found(house: StoryHouse) -> None:
    town = await a_town(house)
    karin = town.coordinator
    await karin.says("/anfragen")
    karin.sees("Gerade wartet keine Frage auf euch")
    await asked(house, town)
    await answers(karin)
    await karin.says("/anfragen")
    await karin.taps("Beantwortete")
    karin.sees("F-1, heute, Karin")
    house.clock.forward(days=timedelta(days=31).days)
    await karin.forges(pack(DeskEnquiries("nord2027", 0, 1)))
    karin.sees("In den letzten 30 Tagen wurde keine Frage beantwortet")


async def test_another_coordination_is_refused(house: StoryHouse) -> None:
    town = await a_town(house)
    await asked(house, town)
    id, mia = await the_id(house), await a_stranger_to_the_cohort(house)
    links = (MergeEnquiry(id), MergeInto(id, id), MergeNow(id, id), CorrectAnswer(id), DeskEnquiries("nord2027"))
    for link in links:
        await mia.forges(pack(link))
        mia.sees("gibt es so nicht mehr")
