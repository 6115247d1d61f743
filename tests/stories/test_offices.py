"""Offices with a public address: asked directly, kept by the Koordination, and asked at the network meeting."""

import pytest

from bot.domain.volunteering.listing import Listing, ListingState
from bot.links.offices import AskOffice, DeskOffice, DropOffice, OfficeChecked, OfficeIsWrong, ShowOffice
from bot.terms import MemberRole
from bot.terms.talks import ListingKind
from tests.kit.acts import through_the_other_door
from tests.kit.helping import presses
from tests.kit.house import StoryHouse
from tests.kit.makers import HOSTILE, Town, a_member, a_town
from tests.kit.people import OnTelegram, Someone


async def at_door(house: StoryHouse, somebody: OnTelegram, door: str) -> Someone:
    return await through_the_other_door(house, somebody) if door == "web" else somebody


async def an_office(house: StoryHouse, town: Town, title: str = "Amt für Beispiele") -> Listing:
    now = house.clock.now()
    kind, listed = ListingKind.FEDERAL, ListingState.LISTED
    made = Listing("amt1", kind, None, town.cohort.id, now, listed, title, "amt@bund.example", checked_at=now)
    async with house.database.work() as work:
        await work.listings.add(made)
        await work.commit()
    return made


def heard(somebody: Someone, *words: str) -> int:
    return sum(all(one in seen.text for one in words) for seen in somebody.chat)


@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_karin_notes_an_office_and_anna_sees_it_once_it_is_checked(house: StoryHouse, door: str) -> None:
    town = await a_town(house)
    anna = await at_door(house, await a_member(house, town), door)
    karin = await at_door(house, town.coordinator, door)
    await karin.says("/helfende")
    await karin.taps("Anlaufstellen")
    karin.sees("Noch ist keine Stelle eingetragen")
    await karin.taps("Neue Stelle")
    await karin.taps("Kommune")
    karin.sees("Schreib zwei Zeilen")
    await karin.says("Ehrenamtsstelle Musterstadt")
    karin.sees("Ich brauche zwei Zeilen")
    await karin.says("Ehrenamtsstelle Musterstadt\n0171 2345678")
    karin.sees("sieht nach einer privaten Adresse aus")
    await karin.says("Ehrenamtsstelle Musterstadt\nehrenamt@musterstadt.example")
    karin.sees("Ehrenamtsstelle Musterstadt", "noch nicht geprüft", "Niedersachsen")
    await anna.says("/anlaufstellen")
    anna.sees("Für euer Land ist noch keine Stelle eingetragen")
    await karin.taps("Themen")
    await karin.taps("Kostenplan")
    await karin.taps("Zur Stelle")
    karin.sees("Themen: Kostenplan")
    await karin.taps("Geprüft, stimmt")
    karin.sees("Vereine sehen diese Stelle")
    await anna.says("/anlaufstellen")
    await anna.taps("Ehrenamtsstelle")
    anna.sees("ehrenamt@musterstadt.example", "Der Bot schickt nichts weiter", "geprüft am Mi 10.03.2027")
    await karin.taps("Land")
    await karin.taps("Bayern")
    await anna.says("/anlaufstellen")
    anna.sees("Für euer Land ist noch keine Stelle eingetragen")


async def test_changed_words_are_checked_anew_and_old_buttons_do_no_harm(house: StoryHouse) -> None:
    town = await a_town(house)
    office, karin = await an_office(house, town), town.coordinator
    await presses(karin, DeskOffice(office.id))
    await karin.taps("Ändern")
    await karin.says(f"{HOSTILE}\nneu@bund.example")
    karin.sees(HOSTILE, "Vereine sehen sie erst")
    await presses(karin, OfficeChecked(office.id, 0))
    karin.sees("Vereine sehen sie erst")
    await karin.taps("Herausnehmen")
    await karin.taps("Herausnehmen")
    karin.sees("steht nicht mehr im Verzeichnis")
    await presses(karin, DropOffice(office.id))
    karin.sees("steht nicht mehr im Verzeichnis")


@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_one_tap_says_that_it_is_not_true_any_more(house: StoryHouse, door: str) -> None:
    town = await a_town(house)
    office = await an_office(house, town)
    anna = await at_door(house, await a_member(house, town), door)
    await presses(anna, ShowOffice(town.association.id, office.id))
    await anna.taps("Stimmt nicht mehr")
    anna.sees("Die Koordination schaut nach")
    await presses(anna, OfficeIsWrong(town.association.id, office.id))
    karin = town.coordinator
    await karin.waits()
    assert heard(karin, "Amt für Beispiele", "stimmt etwas nicht mehr") == 1
    await karin.taps("Zur Stelle")
    await karin.taps("Geprüft, stimmt")
    await presses(anna, OfficeIsWrong(town.association.id, office.id))
    await karin.waits()
    assert heard(karin, "stimmt etwas nicht mehr") == 1  # the first one became the card


@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_a_question_is_left_for_the_network_meeting(house: StoryHouse, door: str) -> None:
    town = await a_town(house)
    office = await an_office(house, town, HOSTILE)
    anna = await at_door(house, await a_member(house, town), door)
    await presses(anna, ShowOffice(town.association.id, office.id))
    await anna.taps("Frage für das Netzwerktreffen")
    await anna.says("Ruft ihr mich an? 0171 2345678")
    anna.sees("steht ein Name oder ein Kontakt")
    await presses(anna, AskOffice(town.association.id, office.id))
    await anna.says("Zählt auch Zeit als Eigenanteil?")
    anna.sees("Notiert", "Zählt auch Zeit als Eigenanteil?")
    await anna.taps("Noch eine Frage")
    await anna.says("Und Sachspenden?")
    await anna.taps("Zurücknehmen")
    anna.sees("Die Frage ist zurückgenommen")
    karin = town.coordinator
    await karin.says("/helfende")
    await karin.taps("Anlaufstellen")
    await karin.taps("Fragen fürs Netzwerktreffen (1)")
    karin.sees("Zählt auch Zeit als Eigenanteil?", town.association.name)
    await karin.taps("1 wurde gefragt")
    karin.sees("Gerade wartet keine Frage")


async def test_who_reads_only_leaves_no_question(house: StoryHouse) -> None:
    town = await a_town(house)
    office = await an_office(house, town)
    ben: OnTelegram = await a_member(house, town, "Ben", MemberRole.READER)
    await presses(ben, ShowOffice(town.association.id, office.id))
    ben.sees("amt@bund.example")
    assert "Frage für das Netzwerktreffen" not in str(ben.last.buttons)
    await presses(ben, AskOffice(town.association.id, office.id))
    assert "Schreib eine Frage" not in ben.last.text
