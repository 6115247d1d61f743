"""Whoever reads English types English where others type German, and it means the same."""

import pytest

from bot.terms.announcements import RecipientState
from tests.kit.acts import through_the_other_door
from tests.kit.announcing import a_draft, looks_at, passes, people_of, prepares, tally_of
from tests.kit.house import StoryHouse
from tests.kit.makers import a_member, a_town
from tests.kit.people import OnTelegram, Someone
from tests.kit.traces import hears

DOORS = pytest.mark.parametrize("door", ["telegram", "web"])
TO_MORNING = 15


async def in_english(house: StoryHouse, somebody: OnTelegram, door: str) -> Someone:
    await somebody.says("/sprache")
    await somebody.taps("English")
    return somebody if door == "telegram" else await through_the_other_door(house, somebody)


@DOORS
@pytest.mark.parametrize("words", ["stop", "Stop it!", "stop for now", "stopp"])
async def test_stop_holds_an_announcement_that_goes_out(house: StoryHouse, door: str, words: str) -> None:
    town = await a_town(house)
    guests = await people_of(house, town, 4)
    house.clock.forward(hours=TO_MORNING)
    for guest in guests[1:]:
        house.world.weather.flood(40, chat=guest.them.id, times=3)
    karin = await in_english(house, town.coordinator, door)
    draft = await a_draft(house, town)
    await prepares(karin, draft)
    await karin.taps("Send now")
    await passes(house, 30)
    await looks_at(karin, draft)
    karin.sees("[Stop for now]")
    await karin.says(words)
    karin.sees("is paused", "[Go on sending]")
    await passes(house, 300)
    assert (await tally_of(house, draft.id))[RecipientState.QUEUED] == 3


@DOORS
@pytest.mark.parametrize("words", ["no", "not after all", "please don't", "stop sending"])
async def test_no_below_the_half_minute_sends_nothing(house: StoryHouse, door: str, words: str) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    karin = await in_english(house, town.coordinator, door)
    draft = await a_draft(house, town)
    await prepares(karin, draft)
    await karin.taps("Send now")
    await karin.says(words)
    await passes(house, 60)
    assert not hears(anna, "wir sehen uns bald")
