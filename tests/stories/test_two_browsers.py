"""The same person opens the same invitation twice: in WhatsApp's browser, and later in Safari."""

import pytest

from bot.domain.people import Member, MemberState
from bot.links.base import pack
from bot.links.joining import SamePerson
from bot.terms import MemberRole
from tests.kit.house import StoryHouse
from tests.kit.makers import Town, a_member, a_town, add_association
from tests.kit.people import OnWeb, Someone
from tests.kit.sql import ask


async def asks(house: StoryHouse, town: Town, name: str, role: str = "Ich arbeite mit") -> OnWeb:
    browser = await house.web(town.ticket.token, name)
    for words in ("Deutsch", "Einverstanden", role):
        await browser.taps(words)
    await browser.says(name)
    return browser


async def people_called(house: StoryHouse, name: str) -> list[str]:
    async with house.database.work() as work:
        return [one.id for one in await work.people.everyone() if one.name == name]


async def states(house: StoryHouse) -> list[str]:
    async with house.database.work() as work:
        return sorted(str(row[0]) for row in await ask(work, "SELECT state FROM member"))


async def visitor_of_sessions(house: StoryHouse) -> set[str]:
    async with house.database.work() as work:
        return {str(row[0]) for row in await ask(work, "SELECT visitor FROM web_session")}


async def test_two_requests_of_one_person_can_be_told_apart_and_become_one(house: StoryHouse) -> None:
    town = await a_town(house)
    ben = await a_member(house, town, "Ben")
    first = await asks(house, town, "Anna Berg")
    await ben.waits()
    first_request = ben.last
    assert "Ist dieselbe Person" not in str(first_request.buttons)
    house.clock.forward(minutes=30)
    second = await asks(house, town, "anna")
    await ben.waits()
    second_request = ben.last
    assert second_request.text != first_request.text
    assert "wartet seit" in second_request.text
    await ben.taps("Ist dieselbe Person")
    ben.sees("Anna Berg gehört zu Verein Brücke", "denselben Chat")
    assert await people_called(house, "anna") == []
    assert await states(house) == ["active", "active"]
    assert await visitor_of_sessions(house) == {first.visitor}
    await first.waits()
    assert "Du bist dabei" in "".join(seen.text for seen in first.chat)
    second.visitor = first.visitor
    await second.says("/stand")
    second.sees("Verein Brücke")
    for old in (first_request, second_request):
        await ben.taps_old(old, "Zulassen")
        ben.does_not_see("gehört jetzt zu")


async def test_anna_lets_her_own_second_browser_in(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await asks(house, town, "Anna", "Ich bin die Ansprechperson")
    await asks(house, town, "Anna", "Ich arbeite mit")
    await anna.waits()
    anna.sees("So heißt auch du", "[Das bin ich selbst]")
    await anna.taps("Das bin ich selbst")
    assert await states(house) == ["active"]
    assert await visitor_of_sessions(house) == {anna.visitor}


async def test_a_browser_joins_somebody_who_is_on_telegram(house: StoryHouse) -> None:
    town = await a_town(house)
    ben = await a_member(house, town, "Ben")
    browser = await asks(house, town, "Ben")
    await ben.waits()
    await ben.taps("Das bin ich selbst")
    await browser.waits()
    await browser.says("/stand")
    browser.sees("Verein Brücke", "Schritt 1")
    assert len(await people_called(house, "Ben")) == 1


async def test_nobody_becomes_somebody_whose_name_they_do_not_have_or_who_belongs_elsewhere(house: StoryHouse) -> None:
    town = await a_town(house)
    ben = await a_member(house, town, "Ben")
    wanda = await a_member(house, town, "Wanda", MemberRole.WORKER)
    await asks(house, town, "Anna")
    await asks(house, town, "Wanda")
    [anna], [old, new] = await people_called(house, "Anna"), await people_called(house, "Wanda")
    one = town.association.id
    for link in (SamePerson(one, anna, old), SamePerson(one, anna, anna), SamePerson(one, new, "nobody")):
        await ben.forges(pack(link))
        ben.does_not_see("denselben Chat")
    await wanda.forges(pack(SamePerson(one, new, old)))
    wanda.does_not_see("denselben Chat")
    async with house.database.work() as work:
        other = await add_association(work, house, "Frauen am Fluss")
        member = Member(other.id, old, MemberRole.READER, MemberState.ACTIVE, house.clock.now())
        await work.members.save(member)
        await work.commit()
    await ben.waits()
    await ben.taps("Ist dieselbe Person")
    ben.sees("gehört noch woanders dazu")
    assert await states(house) == ["active", "active", "active", "asked", "asked"]


@pytest.mark.parametrize("name", ["Anna", "Zoé"])
async def test_somebody_else_is_let_in_or_not_as_before(house: StoryHouse, name: str) -> None:
    town = await a_town(house)
    ben = await a_member(house, town, "Ben")
    await asks(house, town, "Anna")
    other = await asks(house, town, name)
    await ben.waits()
    await ben.taps("Zulassen")
    await other.waits()
    other.sees("Du bist dabei")
    assert await states(house) == ["active", "active", "asked"]


async def test_whom_nobody_answers_the_coordination_hears_of_once(house: StoryHouse) -> None:
    town = await a_town(house)
    ben = await a_member(house, town, "Ben")
    karin = town.coordinator
    anna = await asks(house, town, "Anna")
    house.clock.forward(days=1, hours=23)
    await karin.waits()
    assert requests(karin) == 0
    for _ in range(5):
        house.clock.forward(hours=8)
        await karin.waits()
    assert requests(karin) == 1
    await karin.taps("Zulassen")
    karin.sees("Anna gehört jetzt zu Verein Brücke")
    await anna.waits()
    assert "Du bist dabei" in "".join(seen.text for seen in anna.chat)
    await ben.taps("Zulassen")
    ben.sees("Das ist schon entschieden")


def requests(somebody: Someone) -> int:
    return sum("möchte bei Verein Brücke e. V. mitmachen" in seen.text for seen in somebody.chat)
