"""Who can be asked: by topic, region and language, five at a time; and what there is while nobody is free."""

from datetime import date, timedelta

import pytest
from msgspec.structs import replace

from bot.domain.cohorts import AssociationState
from bot.domain.people import MemberState
from bot.domain.volunteering.listing import Listing, ListingState
from bot.links.base import pack
from bot.links.directory import BrowseListings, OpenListing, WaitForListing
from bot.terms import Land, MemberRole
from bot.terms.talks import Region
from tests.kit.asking import rows
from tests.kit.helping import a_talk, a_volunteer, add_listing, person_of
from tests.kit.house import StoryHouse
from tests.kit.makers import HOSTILE, a_member, a_neighbour, a_neighbour_in_the_browser, a_town
from tests.kit.people import Someone
from tests.kit.requesting import asks, on_monday

NOT_AVAILABLE = "Diese Person ist gerade nicht verfügbar."


async def looks(somebody: Someone, topic: str = "Kostenplan") -> None:
    await somebody.says("/ehemalige")
    await somebody.taps(topic)


async def changes(house: StoryHouse, listing: Listing, **other: object) -> None:
    async with house.database.work() as work:
        found = await work.listings.get(listing.id)
        assert found
        assert await work.listings.save(replace(found, **other))
        await work.commit()


@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_topic_region_and_language_in_one_place(house: StoryHouse, door: str) -> None:
    town = await a_town(house)
    await a_volunteer(house, town, languages=("de", "tr"), ask_me=HOSTILE)
    await a_volunteer(house, town, "Nura", region=Region.SOUTH, ask_me="Fragt ruhig")
    anna = await a_member(house, town) if door == "telegram" else await a_neighbour_in_the_browser(house, town)
    await looks(anna)
    anna.sees("Region: egal", "Sprache: egal", "Person 1", "Person 2", HOSTILE, "Fragt ruhig")
    await anna.taps("Auswahl ändern")
    anna.sees("So passen 2 Personen.")
    await anna.taps("Andere Region")
    await anna.taps("Westen")
    anna.sees("Region: Westen", "So passt eine Person.")
    await anna.taps("Andere Sprache")
    await anna.taps("Türkisch")
    anna.sees("Region: Westen", "Sprache: Türkisch", "So passt eine Person.")
    await anna.taps("Zeigen")
    anna.sees("Person 1", "Westen · Deutsch, Türkisch", HOSTILE)
    anna.does_not_see("Person 2", "Elif", "Nura")
    await anna.taps("Person 1")
    anna.sees("Themen: Kostenplan", "Spricht: Deutsch, Türkisch", "[Diese Person fragen]", "[Egal, wer zuerst kann]")


async def test_five_at_a_time_least_recently_asked_first(house: StoryHouse) -> None:
    town = await a_town(house)
    now = house.clock.now()
    made = [(await a_volunteer(house, town, f"V{n}", ask_me=f"Nummer {n}."))[1] for n in range(7)]
    for n, listing in enumerate(made):
        await changes(house, listing, asked_at=now - timedelta(days=n) if n else None)
    anna = await a_member(house, town)
    await looks(anna)
    anna.sees("Person 5", *(f"Nummer {n}." for n in (0, 6, 5, 4, 3)))
    anna.does_not_see("Person 6", "Nummer 1.", "Nummer 2.")
    await anna.taps("Andere zeigen")
    anna.sees("Nummer 2.", "Nummer 1.")
    anna.does_not_see("Nummer 3.")
    await anna.taps("Andere zeigen")
    anna.sees("Nummer 0.")


LATER, BEFORE = date(2027, 12, 31), date(2027, 3, 1)


@pytest.mark.parametrize(
    "offer",
    [
        {"state": ListingState.PAUSED},
        {"state": ListingState.WITHDRAWN},
        {"state": ListingState.WAITING},
        {"state": ListingState.DRAFT},
        {"units": 0},
        {"units_until": BEFORE},
        {"not_lands": (Land.NI,)},
        {"not_names": ("brücke",)},
        {"topics": ("ehrenamt",)},
    ],
)
async def test_whoever_must_not_be_seen_is_not_available(house: StoryHouse, offer: dict[str, object]) -> None:
    """Opted out, paused, excluded and never there: not in the list, and the same words behind an old button."""
    town = await a_town(house)
    _, there = await a_volunteer(house, town, ask_me="Alles gut", units_until=LATER)
    anna = await a_member(house, town)
    await looks(anna)
    anna.sees("Alles gut")
    known = pack(OpenListing(town.association.id, "kostenplan", "", "", there.id))
    never = pack(OpenListing(town.association.id, "kostenplan", "", "", "nobodyhere"))
    await changes(house, there, **offer)
    await anna.forges(known)
    seen = anna.last
    anna.sees(NOT_AVAILABLE)
    await anna.forges(never)
    assert (anna.last.text, anna.last.buttons) == (seen.text, seen.buttons)
    await looks(anna)
    anna.sees("Dafür ist gerade niemand frei.")


async def test_not_her_own_former_association_and_not_herself(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    _, elifs = await a_volunteer(house, town, ask_me="Von Elif")
    await changes(house, elifs, not_association=town.association.id)
    async with house.database.work() as work:
        await add_listing(work, house, town, (await person_of(work, anna)).id, ask_me="Von Anna")
        await work.commit()
    await looks(anna)
    anna.sees("Dafür ist gerade niemand frei.")
    mia = await a_neighbour(house, "Mia")
    await looks(mia)
    mia.sees("Von Elif", "Von Anna")


async def test_whoever_cannot_be_reached_or_talks_already_is_not_offered(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    elif_, elifs = await a_volunteer(house, town, units=1)
    await a_talk(house, town, anna, elifs)
    await looks(anna)
    anna.sees("Dafür ist gerade niemand frei.")
    await changes(house, elifs, units=2)
    await looks(anna)
    anna.sees("Person 1")
    await elif_.blocks()
    await looks(anna)
    anna.sees("Dafür ist gerade niemand frei.")


async def test_nobody_is_no_dead_end(house: StoryHouse) -> None:
    """Answers of the house, the Koordination, a wider choice, and a place on the list."""
    town = await a_town(house)
    _, elifs = await a_volunteer(house, town, region=Region.SOUTH)
    anna = await a_member(house, town)
    await anna.forges(pack(BrowseListings(town.association.id, "kostenplan", "north", "ar")))
    anna.sees("Dafür ist gerade niemand frei.", "Diese Antworten habe ich schon", "[Alle zeigen (1)]")
    assert {"An die Koordination", "Auswahl ändern", "Sag mir Bescheid, wenn jemand frei ist"} <= set(anna.buttons)
    await anna.taps("Alle zeigen")
    anna.sees("Person 1")
    await changes(house, elifs, units=0)
    await looks(anna)
    question = anna.last.buttons[0][0]
    await anna.taps(question)
    anna.sees(question.rstrip("…"))


async def test_the_waiting_list_in_its_order(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    mia = await a_neighbour(house, "Mia")
    await on_monday(house)
    await looks(anna)
    await anna.taps("Sag mir Bescheid")
    anna.sees("auf Platz 1 der Warteliste", "Am Mo 26.04.2027 frage ich")
    await looks(mia)
    await mia.taps("Sag mir Bescheid")
    mia.sees("auf Platz 2")
    await mia.forges(pack(WaitForListing((await association_of(house, "Mia")), "kostenplan", "", "")))
    mia.sees("auf Platz 2")
    house.clock.forward(minutes=10)
    await a_volunteer(house, town)
    house.clock.forward(minutes=10)
    await anna.waits()
    assert "Jetzt ist jemand frei" in str(anna.chat)
    await mia.waits()
    assert "Jetzt ist jemand frei" not in str(mia.chat)
    await mia.says("/ehemalige")
    mia.sees("Ihr steht auf der Warteliste für: Kostenplan")
    house.clock.forward(days=1, minutes=10)
    await mia.waits()
    assert "Jetzt ist jemand frei" in str(mia.chat)
    assert sum("Jetzt ist jemand frei" in seen.text for seen in anna.chat) == 1


async def association_of(house: StoryHouse, name: str) -> str:
    return str((await rows(house, f"SELECT id FROM association WHERE name = 'Verein von {name}'"))[0][0])


@pytest.mark.parametrize("how", ["left", "pauses"])
async def test_the_first_on_the_list_is_not_there_any_more(house: StoryHouse, how: str) -> None:
    """The turn is that of the next one."""
    town = await a_town(house)
    anna = await a_member(house, town)
    mia = await a_neighbour(house, "Mia")
    await on_monday(house)
    for one in (anna, mia):
        await looks(one)
        await one.taps("Sag mir Bescheid")
    async with house.database.work() as work:
        [member] = await work.members.team(town.association.id)
        if how == "left":
            await work.members.save(replace(member, state=MemberState.LEFT))
        else:
            await work.associations.save(replace(town.association, state=AssociationState.PAUSED))
        await work.commit()
    await a_volunteer(house, town)
    house.clock.forward(minutes=10)
    await mia.waits()
    mia.sees("Jetzt ist jemand frei")
    assert "Jetzt ist jemand frei" not in str(anna.chat)


async def test_somebody_else_of_the_association_has_the_turn(house: StoryHouse) -> None:
    town = await a_town(house)
    anna, jonas = await a_member(house, town), await a_member(house, town, "Jonas", MemberRole.WORKER)
    await on_monday(house)
    await looks(anna)
    await anna.taps("Sag mir Bescheid")
    async with house.database.work() as work:
        [member] = [one for one in await work.members.team(town.association.id) if one.role is MemberRole.CONTACT]
        await work.members.save(replace(member, state=MemberState.LEFT))
        await work.commit()
    await a_volunteer(house, town)
    house.clock.forward(minutes=10)
    await jonas.waits()
    jonas.sees("Jetzt ist jemand frei")


async def test_off_the_list_with_one_tap_and_by_itself_after_weeks(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    mia = await a_neighbour(house, "Mia")
    await on_monday(house)
    for one in (anna, mia):
        await looks(one)
        await one.taps("Sag mir Bescheid")
    await anna.taps("Von der Warteliste nehmen")
    anna.sees("Ihr steht nicht mehr auf dieser Warteliste.")
    house.clock.forward(days=42, hours=1)
    await mia.waits()
    assert "Sucht ihr noch jemanden?" in str(mia.chat)
    assert await rows(house, "SELECT count(*) FROM talk_wait") == [(0,)]
    await mia.taps("Ja, weiter warten")
    mia.sees("auf Platz 1")


async def test_readers_look_and_do_not_ask(house: StoryHouse) -> None:
    town = await a_town(house)
    await a_volunteer(house, town)
    berta = await a_member(house, town, "Berta", MemberRole.READER)
    await looks(berta)
    assert "Egal, wer zuerst kann" not in berta.buttons
    await berta.taps("Person 1")
    berta.sees("Fragen kann, wer in eurem Verein mitarbeitet.")
    assert "Diese Person fragen" not in berta.buttons
    await berta.forges(pack(WaitForListing(town.association.id, "kostenplan", "", "")))
    berta.sees("Fragen kann, wer in eurem Verein mitarbeitet.")


async def test_the_same_volunteer_at_most_five_times_a_year(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    _, elifs = await a_volunteer(house, town, units=20)
    await on_monday(house)
    for _ in range(5):
        await a_talk(house, town, anna, elifs)
    await looks(anna)
    anna.sees("Dafür ist gerade niemand frei.")
    mia = await a_neighbour(house, "Mia")
    await asks(mia)
    mia.sees("Gesendet")


async def test_it_is_offered_where_a_question_found_nothing_and_at_a_step(house: StoryHouse) -> None:
    town = await a_town(house)
    await a_volunteer(house, town)
    anna = await a_member(house, town)
    await anna.says("/frage Gibt es auf dem Gelände einen Parkplatz für unseren Foodtruck?")
    for words in ("Nichts davon", "Nein"):
        if words in dict(anna.last.buttons):
            await anna.taps(words)
    await anna.taps("Jemanden fragen, der es gemacht hat")
    anna.sees("Wobei hättet ihr gern Rat?")
