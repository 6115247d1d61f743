"""The Koordination sees who helps and how much, asks for the yearly look, notes a pause, and takes somebody out."""

import pytest
from msgspec.structs import replace

from bot.domain.talks.closing import ended
from bot.domain.talks.talk import Side
from bot.domain.volunteering.listing import Listing, ListingState
from bot.links.volunteer_desk import AskStillTrue, AskTakeOut, PauseVolunteer, ShowVolunteer, TakeOut
from tests.kit.acts import through_the_other_door
from tests.kit.helping import a_line, a_talk, a_volunteer, a_volunteer_in_the_browser, add_listing, presses
from tests.kit.house import StoryHouse
from tests.kit.makers import HOSTILE, Town, a_member, a_town, add_person
from tests.kit.offering import heard
from tests.kit.people import OnTelegram, Someone
from tests.kit.postgres import on_both_engines


async def now_of(house: StoryHouse, listing: Listing) -> Listing:
    async with house.database.work() as work:
        found = await work.listings.get(listing.id)
    assert found
    return found


async def at_door(house: StoryHouse, town: Town, door: str) -> Someone:
    return await through_the_other_door(house, town.coordinator) if door == "web" else town.coordinator


@on_both_engines
@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_karin_sees_how_much_elif_does_and_nothing_of_her_talks(house: StoryHouse, door: str) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    _, listing = await a_volunteer(house, town)
    first = await a_talk(house, town, anna, listing)
    second = await a_talk(house, town, anna, listing)
    await a_line(house, second, Side.VOLUNTEER, "Nur für Anna")
    async with house.database.work() as work:
        over = replace(ended(first, None, house.clock.now()), counted=True, first_help=True, first_thanks=True)
        await work.talks.save(over)
        await work.commit()
    karin = await at_door(house, town, door)
    await karin.says("/helfende")
    karin.sees("Eine Person hilft", "Elif: 1 von 4 Gesprächen genutzt, eines läuft")
    await karin.taps("Elif")
    karin.sees(
        "Gespräche: 4 angeboten, 1 genutzt, gerade laufend: 1, frei: 2", "Dank von Vereinen: 1", "Noch nie gefragt"
    )
    assert not any("Nur für Anna" in seen.text for seen in karin.chat)


@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_nobody_helps_yet_and_the_way_leads_to_an_invitation(house: StoryHouse, door: str) -> None:
    town = await a_town(house)
    karin = await at_door(house, town, door)
    await karin.says("/pult")
    await karin.says("/helfende")
    karin.sees("Noch hilft hier niemand")
    await karin.taps("Jemanden einladen")
    karin.sees("Ehemalige einladen")


async def test_many_are_shown_page_by_page(house: StoryHouse) -> None:
    town = await a_town(house)
    async with house.database.work() as work:
        for number in range(8):
            person = await add_person(work, f"Helferin {number}", f"77{number}", house.clock.now())
            await add_listing(work, house, town, person.id)
        await work.commit()
    karin = town.coordinator
    await karin.says("/helfende")
    karin.sees("8 Personen helfen", "Helferin 5")
    assert "Helferin 6" not in karin.last.text
    await karin.taps("Danach")
    karin.sees("Helferin 6", "Helferin 7")


@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_karin_asks_elif_for_the_yearly_look_once(house: StoryHouse, door: str) -> None:
    town = await a_town(house)
    make = a_volunteer if door == "telegram" else a_volunteer_in_the_browser
    elif_, listing = await make(house, town)
    karin = town.coordinator
    house.clock.forward(days=30)
    await presses(karin, ShowVolunteer(listing.id))
    await karin.taps("Bitten, das Profil zu prüfen")
    karin.sees("hat jetzt die Frage")
    await presses(karin, AskStillTrue(listing.id))
    karin.sees("Noch keine Antwort")
    await elif_.waits()
    assert not any("Die Koordination bittet dich" in seen.text for seen in elif_.chat)  # it is after seven
    house.clock.forward(hours=14)
    await elif_.waits()
    assert sum("Die Koordination bittet dich" in seen.text for seen in elif_.chat) == 1
    await elif_.taps("Stimmt")
    await presses(karin, ShowVolunteer(listing.id))
    assert "Noch keine Antwort" not in karin.last.text


async def test_nobody_answers_the_look_and_the_profile_rests(house: StoryHouse) -> None:
    town = await a_town(house)
    _, listing = await a_volunteer(house, town)
    await presses(town.coordinator, AskStillTrue(listing.id))
    house.clock.forward(days=29)
    await house.settle()
    house.clock.forward(hours=16)
    await house.settle()
    assert (await now_of(house, listing)).state is ListingState.PAUSED


async def test_karin_notes_a_pause_and_elif_ends_it(house: StoryHouse) -> None:
    town = await a_town(house)
    elif_, listing = await a_volunteer(house, town)
    karin = town.coordinator
    await presses(karin, ShowVolunteer(listing.id))
    await karin.taps("Pause eintragen")
    karin.sees("Trag das nur ein, wenn Elif darum gebeten hat")
    await karin.taps("4 Wochen")
    karin.sees("Eingetragen. Elif", "Pause bis")
    await presses(karin, PauseVolunteer(listing.id, 0))
    karin.sees("Pause bis")  # her own last day stays
    await elif_.waits()
    assert heard(elif_, "Die Koordination hat für dich eine Pause bis")
    await elif_.taps("Wieder da")
    assert (await now_of(house, listing)).state is ListingState.LISTED


@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_karin_takes_somebody_out_with_a_reason_and_a_question_before(house: StoryHouse, door: str) -> None:
    town = await a_town(house)
    elif_, listing = await a_volunteer(house, town, HOSTILE)
    karin = await at_door(house, town, door)
    await presses(karin, ShowVolunteer(listing.id))
    await karin.taps("Aus dem Verzeichnis nehmen")
    karin.sees("die Person liest genau das")
    await karin.says("x" * 401)
    karin.sees("höchstens 400 Zeichen")
    await karin.says("Danke. Wir haben lange nichts gehört.")
    karin.sees("Danke. Wir haben lange nichts gehört.", "verschwindet sofort")
    assert (await now_of(house, listing)).state is ListingState.LISTED
    await presses(karin, TakeOut(listing.id, "0000"))
    karin.sees("die Person liest genau das")
    await karin.says("Danke für alles.")
    await karin.taps("Herausnehmen")
    karin.sees("steht nicht mehr im Verzeichnis")
    left = await now_of(house, listing)
    assert (left.state, left.ask_me, left.agreed_at) == (ListingState.WITHDRAWN, "", None)
    await elif_.waits()
    assert heard(elif_, "aus dem Verzeichnis genommen", "Danke für alles.")
    await presses(karin, AskTakeOut(listing.id))
    karin.sees("nicht mehr im Verzeichnis")
    await elif_.says("/mithelfen")
    elif_.sees("Anderen Vereinen helfen")


async def test_a_member_learns_nothing(house: StoryHouse) -> None:
    town = await a_town(house)
    anna: OnTelegram = await a_member(house, town)
    _, listing = await a_volunteer(house, town)
    await presses(anna, ShowVolunteer(listing.id))
    assert not any("Gespräche: 4 angeboten" in seen.text for seen in anna.chat)
    await anna.says("/helfende")
    assert not any("Wer hilft" in seen.text for seen in anna.chat)
