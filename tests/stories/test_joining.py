"""Somebody else comes with the same link."""

import pytest

from bot.domain.joining.joining import MOST_WAITING
from bot.domain.volunteering.listing import Listing
from bot.terms import MemberRole
from bot.terms.talks import ListingKind
from tests.kit.acts import come_in
from tests.kit.helping import a_volunteer
from tests.kit.house import StoryHouse
from tests.kit.makers import Town, a_colleague, a_member, a_town, add_person
from tests.kit.people import OnTelegram
from tests.kit.traces import rows


async def boris_asks(house: StoryHouse, town: Town, role: str = "Ich arbeite mit") -> OnTelegram:
    boris = house.telegram("Boris")
    await come_in(boris, town.ticket.token, role)
    return boris


async def a_team(house: StoryHouse) -> tuple[Town, OnTelegram]:
    town = await a_town(house)
    anna = house.telegram("Anna")
    await come_in(anna, town.ticket.token)
    return town, anna


async def test_the_second_person_is_let_in(house: StoryHouse) -> None:
    town, anna = await a_team(house)
    boris = await boris_asks(house, town)
    boris.sees("Ich habe nachgefragt", "Die Ansprechperson des Vereins entscheidet")
    await anna.waits()
    assert "Boris möchte bei Verein Brücke e. V. mitmachen (arbeitet mit)" in anna.chat[-1].text
    assert "weil du die Ansprechperson bist" in anna.chat[-1].text
    question = anna.last
    await anna.taps("Zulassen")
    anna.sees("Boris gehört jetzt zu Verein Brücke")
    assert "Du bist dabei" in boris.chat[-1].text
    await anna.taps_old(question, "Ablehnen")
    assert await rows(house, "SELECT role, state FROM member ORDER BY role") == [
        ("kontakt", "active"),
        ("mitglied", "active"),
    ]
    assert all("Boris" not in seen.text for seen in town.coordinator.chat)


async def test_the_second_person_is_declined(house: StoryHouse) -> None:
    town, anna = await a_team(house)
    boris = await boris_asks(house, town)
    await anna.taps("Ablehnen")
    anna.sees("kommt nicht zu Verein Brücke")
    assert "hat die Anfrage nicht bestätigt" in boris.chat[-1].text
    assert "Anna" not in boris.chat[-1].text
    await boris.says("/start")
    boris.sees("zu keinem Verein", "[Code eingeben]")
    await boris.says(f"/start {town.ticket.token}")
    await boris.taps("Ich arbeite mit")
    boris.sees("Auf deine letzte Anfrage")
    house.clock.forward(days=8)
    await boris.says(f"/start {town.ticket.token}")
    await boris.taps("Ich arbeite mit")
    boris.sees("Ich habe nachgefragt")


async def test_a_contact_is_there_already(house: StoryHouse) -> None:
    town, _ = await a_team(house)
    boris = house.telegram("Boris")
    await boris.says(f"/start {town.ticket.token}")
    await boris.taps("Deutsch")
    await boris.taps("Einverstanden")
    assert not any(text.startswith("Ich bin die Ansprechperson") for text in boris.buttons)


async def test_nobody_who_may_not_decides(house: StoryHouse) -> None:
    town, _ = await a_team(house)
    boris = await boris_asks(house, town, "Ich möchte nur lesen")
    [(association, boris_id)] = await rows(house, "SELECT association, person FROM member WHERE state = 'asked'")
    mallory = await a_member(house, town, "Mallory", role=MemberRole.WORKER)
    for somebody in (boris, mallory):
        await somebody.forges(f"wjy:{association}:{boris_id}")
        somebody.sees("gibt es so nicht mehr")
    assert ("lesen", "asked") in await rows(house, "SELECT role, state FROM member")


async def test_the_coordination_decides_where_there_is_no_contact(house: StoryHouse) -> None:
    town = await a_town(house)
    await a_member(house, town, "Wanda", role=MemberRole.WORKER)
    boris = await boris_asks(house, town, "Ich bin die Ansprechperson")
    boris.sees("Die Koordination entscheidet")
    await town.coordinator.waits()
    assert "weil im Verein gerade niemand antworten kann" in town.coordinator.chat[-1].text
    await town.coordinator.taps("Zulassen")
    assert "Deine Rolle: Ansprechperson" in boris.chat[-1].text


async def test_the_coordination_decides_where_the_contact_is_gone(house: StoryHouse) -> None:
    town, anna = await a_team(house)
    await anna.blocks()
    boris = await boris_asks(house, town)
    boris.sees("Die Koordination entscheidet")


async def test_whoever_waits_sees_it_and_may_ask_the_coordination(house: StoryHouse) -> None:
    town, anna = await a_team(house)
    boris = await boris_asks(house, town)
    await boris.says("/start")
    boris.sees("Noch einen Moment", "[Anfrage zurückziehen]")
    boris.does_not_see("Die Koordination fragen")
    house.clock.forward(days=3)
    await boris.says("/start")
    await boris.taps("Die Koordination fragen")
    boris.sees("Ich habe die Koordination gefragt")
    await town.coordinator.taps("Zulassen")
    assert "Du bist dabei" in boris.chat[-1].text
    await anna.taps("Ablehnen")
    anna.sees("schon entschieden")


async def test_a_wish_can_be_taken_back_and_made_again(house: StoryHouse) -> None:
    town, anna = await a_team(house)
    boris = await boris_asks(house, town)
    await boris.says("/start")
    await boris.taps("Anfrage zurückziehen")
    boris.sees("zurückgezogen")
    await anna.taps("Zulassen")
    anna.sees("schon entschieden", "gehört nicht zu")
    await boris.says(f"/start {town.ticket.token}")
    await boris.taps("Ich arbeite mit")
    boris.sees("Ich habe nachgefragt")


async def test_a_link_that_went_round_floods_nobody(house: StoryHouse) -> None:
    town = await a_town(house, uses=30)
    anna = house.telegram("Anna")
    await come_in(anna, town.ticket.token)
    before = len(anna.chat)
    for number in range(MOST_WAITING):
        await come_in(house.telegram(f"Gast {number}"), town.ticket.token, "Ich arbeite mit")
    late = house.telegram("Late")
    await come_in(late, town.ticket.token, "Ich arbeite mit")
    late.sees("warten gerade sehr viele")
    await anna.waits()
    assert len(anna.chat) == before + MOST_WAITING


async def test_two_at_once_decide_once(house: StoryHouse) -> None:
    town = await a_town(house)
    await a_member(house, town, "Wanda", role=MemberRole.WORKER)
    boris = await boris_asks(house, town)
    question = town.coordinator.last
    await town.coordinator.taps_old(question, "Zulassen")
    heard = len(boris.chat)
    await town.coordinator.taps_old(question, "Zulassen")
    town.coordinator.sees("schon entschieden")
    await boris.waits()
    assert len(boris.chat) == heard


async def test_somebody_who_may_help_hears_that_she_is_welcome(house: StoryHouse) -> None:
    elif_ = house.telegram("Elif")
    async with house.database.work() as work:
        person = await add_person(work, "Elif", str(elif_.them.id), house.clock.now())
        await work.listings.add(Listing(work.new_id(), ListingKind.ALUMNA, person.id, None, house.clock.now()))
        await work.commit()
    await elif_.says("/start")
    elif_.sees("Schön, dass du da bist.", "[Weiter mit dem Profil]")


@pytest.mark.parametrize("who", ["volunteer", "coordinator"])
async def test_nobody_takes_over_whoever_is_more_than_a_second_device(house: StoryHouse, who: str) -> None:
    """A contact person of the same name says that it was herself who asked."""
    town = await a_town(house)
    elif_ = house.telegram("Elif")
    await come_in(elif_, town.ticket.token)
    if who == "volunteer":
        other, _ = await a_volunteer(house, town, "Elif")
    else:
        other = await a_colleague(house, town, "Elif")
    await other.says(f"/start {town.ticket.token}")
    await other.taps("Ich arbeite mit")
    if any(words.startswith("So passt es") for words in other.buttons):
        await other.taps("So passt es")
    await elif_.waits()
    await elif_.taps("Das bin ich selbst")
    elif_.sees("Eine der beiden Personen gehört noch woanders dazu")
    assert (await rows(house, "SELECT count(DISTINCT person) FROM address WHERE channel = 'telegram'")) == [(3,)]
