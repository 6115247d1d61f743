"""Somebody leaves: from that second on nothing of the association is theirs, and nothing of it is lost."""

from bot.domain.joining.invitations import make_ticket
from bot.domain.joining.team import new_invitation
from bot.domain.people import Channel
from bot.links.base import pack
from bot.links.consents import WithdrawConsent
from bot.links.journey import ShowMap
from bot.links.team import TeamOf
from bot.terms import MemberRole, Purpose
from tests.kit.acts import a_date, through_the_other_door
from tests.kit.announcing import also_in
from tests.kit.helping import a_volunteer
from tests.kit.house import StoryHouse
from tests.kit.makers import a_colleague, a_member, a_town
from tests.kit.people import OnTelegram
from tests.kit.traces import rows


async def id_of(house: StoryHouse, somebody: OnTelegram) -> str:
    async with house.database.work() as work:
        address = await work.people.address(Channel.TELEGRAM, str(somebody.them.id))
    assert address
    return address.person or ""


async def test_from_that_second_on_nothing_of_it_is_there(house: StoryHouse) -> None:
    town = await a_town(house)
    anna, boris = await a_member(house, town), await a_member(house, town, "Boris", MemberRole.WORKER)
    browser = await through_the_other_door(house, boris)
    await a_date(house, town)
    old, id = boris.chat[0], town.association.id
    await boris.says("/verlassen")
    boris.sees("bei Verein Brücke e. V. aussteigen", "gehört dem Verein", "[Ich bleibe]", "[Ja, ich steige aus]")
    await boris.says("ja, ich steige aus")
    boris.sees("ausgestiegen")
    await house.restarts()
    for door in (boris, browser):
        for link in (ShowMap(id), TeamOf(id)):
            await door.forges(pack(link))
            door.sees("Das gibt es so nicht mehr")
            door.does_not_see("Brücke")
        await door.says("/verlassen")
        door.sees("Du bist in keinem Verein")
    await boris.taps_old(old, "Weiter")
    boris.sees("Das gibt es so nicht mehr")
    await house.settle()
    person = await id_of(house, boris)
    assert not await rows(house, f"SELECT 1 FROM reminder WHERE person = '{person}'")
    before = boris.chat
    house.clock.forward(days=16)
    await boris.waits()
    assert boris.chat == before
    await anna.waits()
    assert any("Boris ist aus Verein Brücke" in seen.text for seen in anna.chat)


async def test_whoever_has_taken_the_consent_back_leaves_without_giving_it_again(house: StoryHouse) -> None:
    town = await a_town(house)
    await a_member(house, town)
    boris = await a_member(house, town, "Boris", MemberRole.WORKER)
    await boris.forges(pack(WithdrawConsent(Purpose.PROGRAMME)))
    await boris.says("/verlassen")
    await boris.taps("Ja, ich steige aus")
    boris.sees("ausgestiegen")
    assert await rows(house, "SELECT 1 FROM member WHERE state = 'active'") == [(1,)]


async def test_ways_in_that_somebody_opened_are_closed(house: StoryHouse) -> None:
    town = await a_town(house)
    boris = await a_member(house, town, "Boris")
    person = await id_of(house, boris)
    async with house.database.work() as work:
        me = await work.members.active(town.association.id, person)
        assert me
        ticket = make_ticket(work.new_secret)
        await work.invitations.add(new_invitation(me, work.new_id(), 2, house.clock.now()), ticket)
        await work.commit()
    await boris.says("/verlassen")
    await boris.taps("Ja, ich steige aus")
    await town.coordinator.waits()
    assert "Boris ist ausgestiegen und war die letzte Person" in town.coordinator.last.text
    await boris.says(f"/start {ticket.token}")
    boris.does_not_see("Brücke")


async def test_of_several_one_is_chosen_and_the_rest_stays(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await also_in(house, anna, "Herz e. V.")
    await anna.says("/verlassen")
    anna.sees("[Aussteigen: Verein Brücke", "[Aussteigen: Herz e. V.]")
    await anna.taps("Aussteigen: Herz")
    await anna.taps("Ja, ich steige aus")
    anna.sees("aus Herz e. V. ausgestiegen")
    await anna.says("/stand")
    anna.sees("Brücke")


async def test_whoever_is_asked_to_take_over_and_leaves_has_answered(house: StoryHouse) -> None:
    town = await a_town(house)
    anna, boris = await a_member(house, town), await a_member(house, town, "Boris", MemberRole.WORKER)
    await anna.says("/verlassen")
    await anna.taps("Boris fragen")
    await boris.says("/verlassen")
    await boris.taps("Ja, ich steige aus")
    await anna.waits()
    assert any("möchte bei Verein Brücke e. V. nicht Ansprechperson werden" in seen.text for seen in anna.chat)
    assert not await rows(house, "SELECT 1 FROM handover")


async def test_other_hats_are_given_back_where_that_is_done(house: StoryHouse) -> None:
    town = await a_town(house)
    karin = town.coordinator
    await karin.says("/verlassen")
    await karin.taps("Rolle abgeben: Schmiede Nord")
    karin.sees("Dann würde niemand mehr diese Kohorte koordinieren")
    await a_colleague(house, town)
    await karin.says("/verlassen")
    await karin.taps("Rolle abgeben: Schmiede Nord")
    karin.does_not_see("würde niemand mehr")
    elif_, _ = await a_volunteer(house, town)
    await elif_.says("/verlassen")
    await elif_.taps("Nicht mehr helfen")
    elif_.does_not_see("Das gibt es so nicht mehr")
    mira = house.telegram("Mira")
    await mira.says("/verlassen")
    mira.sees("Du bist in keinem Verein")
