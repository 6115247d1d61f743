"""Whoever cannot be reached any more, or is here for nothing, is deleted by itself; nobody else is."""

from tests.kit.house import StoryHouse
from tests.kit.makers import a_member, a_town
from tests.kit.people import OnTelegram
from tests.kit.postgres import on_both_engines
from tests.kit.traces import rows


async def later(house: StoryHouse, days: int) -> None:
    """By day."""
    house.clock.forward(days=days)
    while house.clock.now().hour != 10 or house.clock.now().isoweekday() == 7:
        house.clock.forward(hours=1)
    for _ in range(3):
        house.clock.forward(minutes=61)
        await house.settle()


async def names(house: StoryHouse) -> set[str]:
    return {str(name) for (name,) in await rows(house, "SELECT name FROM person")}


async def leaves(somebody: OnTelegram) -> None:
    await somebody.says("/verlassen")
    await somebody.taps("Ja, ich steige aus")


async def test_whoever_cannot_be_reached_is_gone_after_ninety_days(house: StoryHouse) -> None:
    town = await a_town(house)
    anna, boris = await a_member(house, town, "Anna"), await a_member(house, town, "Boris")
    chris, dora = await a_member(house, town, "Chris"), await a_member(house, town, "Dora")
    await dora.says("/pause")
    await dora.taps("Ja, Pause")
    karin = town.coordinator
    for somebody in (anna, chris, dora, karin):
        await somebody.blocks()
    await later(house, 1)
    await later(house, 80)
    house.world.unblock(chris.them)
    await chris.says("/start")
    assert {"Anna", "Boris", "Chris", "Dora"} <= await names(house)
    await later(house, 11)
    left = await names(house)
    assert "Anna" not in left
    assert {"Boris", "Chris", "Dora"} <= left
    assert len(left) == 4
    await boris.waits()
    assert any("90 Tage lang nicht zu erreichen" in seen.text for seen in boris.chat)


async def test_the_koordination_hears_when_nobody_is_left(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town, "Anna")
    await anna.blocks()
    await later(house, 1)
    await later(house, 91)
    assert "Anna" not in await names(house)
    await town.coordinator.waits()
    assert any("Die Arbeit des Vereins ist noch da" in seen.text for seen in town.coordinator.chat)


@on_both_engines
async def test_whoever_is_here_for_nothing_is_asked_a_month_before_and_stays_with_a_tap(house: StoryHouse) -> None:
    town = await a_town(house)
    anna, boris = await a_member(house, town, "Anna"), await a_member(house, town, "Boris")
    await leaves(boris)
    await later(house, 1)
    await later(house, 145)
    assert {"Anna", "Boris"} <= await names(house)
    await later(house, 10)
    assert "lösche ich deine Daten" in boris.last.text
    card = boris.last
    await boris.taps("Meine Daten behalten")
    boris.sees("deine Daten bleiben")
    await boris.taps_old(card, "Meine Daten behalten")
    await later(house, 40)
    assert "Boris" in await names(house)
    await boris.says("/stopp")
    before = len(boris.chat)
    await later(house, 154)
    await house.restarts()
    await later(house, 31)
    assert len(boris.chat) == before
    assert "Boris" not in await names(house)
    assert "Anna" in await names(house)
    await anna.says("/stand")
    anna.sees("Brücke")
