"""The Koordination confirms an offer of help, or gives it back: whoever is first, and as it was read."""

from bot.domain.volunteering.listing import ListingState
from bot.links.base import pack
from bot.links.volunteer_desk import ConfirmListing
from tests.kit.house import StoryHouse
from tests.kit.makers import HOSTILE, a_colleague, a_member, a_stranger_to_the_cohort, a_town
from tests.kit.offering import heard, listing_of, signs_up


async def test_the_koordination_gives_back_with_a_reason(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await signs_up(anna)
    karin = town.coordinator
    await karin.waits()
    await karin.taps("Zurückgeben")
    await karin.says(f"Schreib bitte konkreter. {HOSTILE}")
    karin.sees("Zurückgegeben", "Anna")
    await anna.waits()
    assert heard(anna, "Schreib bitte konkreter", HOSTILE)
    await anna.taps("Profil ansehen")
    await anna.taps("Freischalten")
    await karin.waits()
    assert heard(karin, "Anna möchte anderen Vereinen helfen")
    await karin.taps("Bestätigen")
    assert (await listing_of(house, anna)).state is ListingState.LISTED


async def test_of_two_coordinators_the_first_decides(house: StoryHouse) -> None:
    town = await a_town(house)
    jonas, karin = await a_colleague(house, town), town.coordinator
    anna = await a_member(house, town)
    await signs_up(anna)
    await karin.waits()
    await jonas.waits()
    await karin.taps("Bestätigen")
    await jonas.taps("Zurückgeben")
    jonas.sees("Das Profil von Anna ist bestätigt (Karin)")
    mia = await a_stranger_to_the_cohort(house)
    await mia.forges(pack(ConfirmListing((await listing_of(house, anna)).id, 1)))
    mia.sees("gibt es so nicht mehr")
    await anna.waits()
    assert sum("freigeschaltet" in seen.text for seen in anna.chat) == 1


async def test_what_changed_since_it_was_read_is_read_again(house: StoryHouse) -> None:
    town = await a_town(house)
    anna, karin = await a_member(house, town), town.coordinator
    await signs_up(anna)
    await karin.waits()
    await anna.says("/mithelfen")
    await anna.taps("Profil ansehen")
    await anna.taps("Ändern")
    await anna.taps("Was man mich fragt")
    await anna.says("Etwas ganz anderes")
    await karin.taps("Bestätigen")
    karin.sees("Etwas ganz anderes", "[Bestätigen]")
    assert (await listing_of(house, anna)).state is ListingState.WAITING
    await karin.taps("Bestätigen")
    assert (await listing_of(house, anna)).state is ListingState.LISTED


async def test_nobody_confirms_themselves_while_somebody_else_is_there(house: StoryHouse) -> None:
    town = await a_town(house)
    jonas, karin = await a_colleague(house, town), town.coordinator
    await signs_up(karin)
    await jonas.waits()
    await karin.forges(
        pack(ConfirmListing((await listing_of(house, karin)).id, (await listing_of(house, karin)).version))
    )
    karin.sees("Bitte lass eine zweite Person darauf schauen")
    await jonas.taps("Bestätigen")
    assert (await listing_of(house, karin)).state is ListingState.LISTED


async def test_who_blocked_the_bot_is_no_trouble(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await signs_up(anna)
    await anna.blocks()
    await town.coordinator.waits()
    await town.coordinator.taps("Bestätigen")
    town.coordinator.sees("Das Profil von Anna ist bestätigt")
