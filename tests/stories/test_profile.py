"""What is known of somebody, as they read it."""

import pytest

from bot.terms import MemberRole
from tests.kit.acts import through_the_other_door
from tests.kit.announcing import also_in
from tests.kit.helping import a_volunteer, a_volunteer_in_the_browser
from tests.kit.house import StoryHouse
from tests.kit.makers import HOSTILE, a_member, a_town
from tests.kit.people import Someone


@pytest.mark.parametrize("command", ["/profil", "/profile"])
async def test_of_somebody_unknown_nothing_is_stored(house: StoryHouse, command: str) -> None:
    strangers: list[Someone] = [house.telegram("Mira"), await house.web()]
    for stranger in strangers:
        await stranger.says(command)
        stranger.sees("Ich kenne dich noch nicht", "nichts gespeichert")


async def test_a_member_reads_it_at_both_doors_and_puts_it_right(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town, HOSTILE, MemberRole.WORKER)
    await also_in(house, anna, "Herz e. V.")
    browser = await through_the_other_door(house, anna)
    for door in (anna, browser):
        await door.says("/profil")
        door.sees(f"Name: {HOSTILE}", "Sprache: Deutsch", "Europe/Berlin", "Telegram, Browser")
        door.sees("Verein: Verein Brücke e. V. (arbeitet mit)", "Verein: Herz e. V. (Ansprechperson)")
        door.sees("zwischen 09:00 und 19:00 Uhr", "Rundrufe: alle")
    await browser.taps("Name")
    await browser.says("Samira")
    await browser.says("/profil")
    browser.sees("Name: Samira")
    await browser.taps("Nichts von selbst")
    await browser.says("/profil")
    browser.sees("Ich schreibe dir nichts von selbst, seit", "[Nachrichten wieder an]")
    await browser.says("pause machen")
    browser.sees("Möchtest du Pause machen?")


async def test_every_hat_is_named(house: StoryHouse) -> None:
    town = await a_town(house)
    elif_, _ = await a_volunteer(house, town)
    peter, _ = await a_volunteer_in_the_browser(house, town)
    for helper in (elif_, peter):
        await helper.says("/profil")
        helper.sees("Hilfe für andere Vereine: steht im Verzeichnis", "[Mein Hilfe-Angebot]")
        helper.does_not_see("[Mein Verein]")
    await town.coordinator.says("/profil")
    town.coordinator.sees("Koordination: Schmiede Nord 2027", "[Meine Rolle]")
