"""A coordinator is away: somebody stands in, for questions and reviews, until they are back."""

import pytest

from bot.links.absence import AwayUntil, BackAgain, StandsIn
from bot.links.base import pack
from tests.kit.acts import answers_all, hands_in, through_the_other_door
from tests.kit.asking import UNHEARD, answers, answers_read, asked, card_of, passes_on, rows
from tests.kit.house import StoryHouse
from tests.kit.makers import a_colleague, a_member, a_neighbour, a_stranger_to_the_cohort, a_town
from tests.kit.people import Someone


def has_card(somebody: Someone, number: int) -> bool:
    return any(seen.text.startswith(f"Frage F-{number} ") for seen in somebody.chat)


@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_what_lies_with_her_goes_to_her_stand_in_and_comes_back_on_the_day(house: StoryHouse, door: str) -> None:
    town = await a_town(house)
    karin, jonas = town.coordinator, await a_colleague(house, town)
    lea = await a_colleague(house, town, "Lea")
    anna = await asked(house, town)
    await karin.taps("Übernehmen")
    reader = karin if door == "telegram" else await through_the_other_door(house, karin)
    await reader.says("/abwesend")
    reader.sees("Bis wann bist du weg?", "[So 14.03.2027]")
    await house.restarts()
    await reader.says("Freitag")
    reader.sees("Weg bis Fr 12.03.2027. Wer vertritt dich?", "[Jonas]", "[Lea]", "[Wer gerade da ist]")
    choice = reader.last
    await reader.taps("Jonas")
    reader.sees("Du bist weg bis Fr 12.03.2027. Jonas vertritt dich.")
    await reader.taps_old(choice, "Jonas")
    await jonas.waits()
    assert [seen.text for seen in jonas.chat if "du vertrittst sie oder ihn. Eine Frage liegt dort" in seen.text] != []
    assert "Karin (weg bis Fr 12.03.2027) kümmert sich darum" in card_of(jonas).text
    await house.restarts()
    before = len(reader.chat)
    mia = await a_neighbour(house, "Mia")
    await passes_on(mia, "Dürfen Hunde mit?")
    assert has_card(jonas, 2)
    assert has_card(lea, 2)
    await reader.waits()
    assert not any(seen.text.startswith("Frage F-2") for seen in reader.chat[before:])
    house.clock.forward(days=2, hours=16)  # Saturday, by day
    await reader.waits()
    assert any("Du bist wieder da" in seen.text and "eine Frage" in seen.text for seen in reader.chat)
    assert "Du kümmerst dich darum" in card_of(karin).text
    await jonas.waits()
    assert any("Karin ist wieder da" in seen.text for seen in jonas.chat)
    assert await rows(house, "SELECT count(*) FROM absence") == [(0,)]
    await answers(karin) if door == "telegram" else None
    await anna.waits()
    assert len(answers_read(anna)) == (1 if door == "telegram" else 0)


async def test_a_stand_in_answers_and_the_next_question_goes_to_them_while_she_is_away(house: StoryHouse) -> None:
    town = await a_town(house)
    karin, jonas = town.coordinator, await a_colleague(house, town)
    anna = await asked(house, town)
    await answers(karin)
    await karin.says("/abwesend 20.03.")
    await karin.taps("Jonas")
    await anna.waits()
    await anna.taps("Rückfrage")
    await anna.says("Und kostet der Platz etwas?")
    await anna.taps("Mit Vereinsnamen senden")
    await jonas.waits()
    assert "Rückfrage zu F-1" in card_of(jonas, 2).text
    assert not has_card(karin, 2)
    await answers(jonas)
    await anna.waits()
    assert "Jonas von der Koordination antwortet auf deine Frage F-2" in answers_read(anna)[-1]


async def test_a_review_goes_to_whoever_is_there(house: StoryHouse) -> None:
    town = await a_town(house)
    karin, jonas = town.coordinator, await a_colleague(house, town)
    await karin.says("/abwesend 20.03.")
    await karin.taps("Wer gerade da ist")
    karin.sees("Fragen und Durchsichten gehen an alle, die da sind")
    anna = await a_member(house, town)
    await answers_all(anna)
    await hands_in(anna)
    for somebody, heard in ((karin, 0), (jonas, 1)):
        await somebody.waits()
        assert sum("Lesen" in dict(seen.buttons) for seen in somebody.chat) == heard
    await karin.taps("Ich bin wieder da")
    karin.sees("Gut, du bist wieder da", "Eine Durchsicht wartet")


async def test_in_danger_everybody_hears_it_also_who_is_away(house: StoryHouse) -> None:
    town = await a_town(house)
    karin, jonas = town.coordinator, await a_colleague(house, town)
    await karin.says("/abwesend 20.03.")
    await karin.taps("Jonas")
    anna = await a_member(house, town)
    await anna.says("Mein Mann schlägt mich, was soll ich tun?")
    await anna.taps("Ohne Namen senden")
    for somebody in (karin, jonas):
        await somebody.waits()
        assert has_card(somebody, 1)


async def test_who_coordinates_alone_may_be_away_and_gets_the_questions_all_the_same(house: StoryHouse) -> None:
    town = await a_town(house)
    karin = town.coordinator
    await karin.says("/abwesend morgen")
    karin.sees("Du koordinierst allein")
    await karin.taps("Trotzdem eintragen")
    await asked(house, town)
    assert UNHEARD in card_of(karin).text


async def test_days_that_make_no_sense_are_refused_kindly(house: StoryHouse) -> None:
    karin = (await a_town(house)).coordinator
    await karin.says("/abwesend")
    for words, said in (
        ("irgendwann", "Diesen Tag verstehe ich nicht"),
        ("09.03.2027", "geht nicht"),
        ("<b>", "nicht"),
    ):
        await karin.says(words)
        karin.sees(said)
        await karin.says("/abwesend")
    await karin.forges(pack(AwayUntil("no-day")))
    karin.sees("gibt es so nicht mehr")
    await karin.forges(pack(BackAgain()))
    karin.sees("Bis wann bist du weg?")
    assert await rows(house, "SELECT count(*) FROM absence") == [(0,)]


async def test_nobody_stands_in_who_does_not_coordinate_with_her_and_members_are_refused(house: StoryHouse) -> None:
    town = await a_town(house)
    await a_stranger_to_the_cohort(house)
    anna = await a_member(house, town)
    ((foreign,),) = await rows(house, "SELECT id FROM person WHERE name = 'Mia'")
    await town.coordinator.forges(pack(StandsIn("2027-03-20", str(foreign))))
    town.coordinator.sees("gibt es so nicht mehr")
    await anna.says("/abwesend")
    anna.sees("Diesen Befehl kenne ich nicht")
    assert await rows(house, "SELECT count(*) FROM absence") == [(0,)]
