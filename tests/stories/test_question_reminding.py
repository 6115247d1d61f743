"""A question that nobody takes or answers: the Koordination is reminded, then others of it, never for ever."""

import pytest

from tests.kit.asking import UNHEARD, answers, asked, passes_on
from tests.kit.house import StoryHouse
from tests.kit.makers import a_colleague, a_member, a_town
from tests.kit.people import Someone


def reminders(somebody: Someone) -> list[str]:
    return [seen.text for seen in somebody.chat if "länger als angekündigt" in seen.text]


async def days_pass(house: StoryHouse, days: int, *people: Someone) -> None:
    """By noon of each."""
    for _ in range(days):
        house.clock.forward(days=1)
        for somebody in people:
            await somebody.waits()


@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_nobody_takes_it_and_then_everybody_hears_it_and_whoever_asked(house: StoryHouse, door: str) -> None:
    town = await a_town(house)
    karin, jonas = town.coordinator, await a_colleague(house, town)
    anna = await asked(house, town, door)
    house.clock.forward(hours=-5)  # before the evening
    await days_pass(house, 4, karin, jonas)
    assert (reminders(karin), reminders(jonas)) == ([], [])
    await house.restarts()
    await days_pass(house, 1, karin, jonas, anna)  # Monday
    assert len(reminders(karin)) == len(reminders(jonas)) == 1
    assert "F-1, vor 5 Tagen, noch niemand" in reminders(karin)[0]
    assert not any("noch keine Antwort" in seen.text for seen in anna.chat)
    await days_pass(house, 3, karin, jonas, anna)  # Thursday
    assert len(reminders(karin)) == 2
    assert sum("noch keine Antwort" in seen.text for seen in anna.chat) == 1
    await karin.taps("F-1")
    karin.sees(UNHEARD)
    await answers(karin)
    await days_pass(house, 14, karin, jonas, anna)
    assert len(reminders(karin)) == 2
    assert sum("noch keine Antwort" in seen.text for seen in anna.chat) == 1


async def test_first_whoever_has_it_then_the_others(house: StoryHouse) -> None:
    town = await a_town(house)
    karin, jonas = town.coordinator, await a_colleague(house, town)
    await asked(house, town)
    await karin.taps("Übernehmen")
    house.clock.forward(hours=-5)
    await days_pass(house, 5, karin, jonas)
    assert (len(reminders(karin)), len(reminders(jonas))) == (1, 0)
    await days_pass(house, 3, karin, jonas)
    assert (len(reminders(karin)), len(reminders(jonas))) == (2, 1)
    await jonas.taps("F-1")
    await jonas.taps("Selbst übernehmen")
    await days_pass(house, 1, karin, jonas)
    assert (len(reminders(karin)), len(reminders(jonas))) == (2, 1)


async def test_several_come_in_one_message(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await asked(house, town)
    await passes_on(anna, "Dürfen Hunde mit?")
    house.clock.forward(hours=-5)
    await days_pass(house, 5, town.coordinator)
    [text] = reminders(town.coordinator)
    assert "F-1" in text
    assert "F-2" in text


async def test_danger_waits_an_hour(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await anna.says("Mein Mann schlägt mich, was soll ich tun?")
    await anna.taps("Ohne Namen senden")
    house.clock.forward(minutes=61)
    await town.coordinator.waits()
    assert "Gefahr F-1, heute, noch niemand" in reminders(town.coordinator)[0]
