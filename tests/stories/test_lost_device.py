"""Anna's telephone is gone. The Koordination makes her a new link, and all that was hers is there."""

import re
from dataclasses import replace

from msgspec import structs

from bot.links.base import pack
from bot.links.desk import AskDoorLink, MakeDoorLink
from bot.runtime.shared.desk_roles import give_role
from bot.runtime.web.contract import Caller
from bot.terms import DeskRole
from tests.kit.helping import add_listing
from tests.kit.house import StoryHouse
from tests.kit.makers import HOSTILE, Town, a_member, a_stranger_to_the_cohort, a_town
from tests.kit.people import OnWeb
from tests.kit.sql import ask


async def anna_on_the_web(house: StoryHouse, town: Town, name: str = "Anna", role: str = "Ich bin die") -> OnWeb:
    anna = await house.web(town.ticket.token, name)
    for words in ("Deutsch", "Einverstanden", role):
        await anna.taps(words)
    await anna.says(name)
    return anna


async def person_called(house: StoryHouse, name: str) -> str:
    async with house.database.work() as work:
        return next(one.id for one in await work.people.everyone() if one.name == name)


async def sessions_of(house: StoryHouse, visitor: str) -> int:
    async with house.database.work() as work:
        return len(await ask(work, f"SELECT 1 FROM web_session WHERE visitor = '{visitor}'"))


async def the_link(town: Town, name: str, press: str = "Link machen") -> str:
    karin = town.coordinator
    await karin.says("/pult")
    await karin.taps("Vereine")
    await karin.taps(town.association.name[:20])
    await karin.taps("Mehr")
    await karin.taps("Menschen (")
    await karin.taps(name[:20])
    karin.sees(name, "[Neuer Link]")
    await karin.taps("Neuer Link")
    karin.sees(f"Neuer Link für {name}?", "gilt einmal und 14 Tage", "[Doch nicht]")
    await karin.taps(press)
    karin.sees(f"Der Link für {name} ist fertig")
    found = re.findall(r"https://schmiede\.example/tuer/([\w-]{22})", karin.news_text)
    assert len(found) == 1
    return str(found[0])


async def test_anna_is_back_on_a_new_device_with_all_that_was_hers(house: StoryHouse) -> None:
    town = await a_town(house)
    old = await anna_on_the_web(house, town)
    token = await the_link(town, "Anna")
    await old.waits()
    old.sees("einen neuen Link für dich gemacht", "sag es bitte gleich")
    old.does_not_see("abgemeldet")
    new = await house.web(token)
    assert new.visitor == old.visitor
    assert any("Verein Brücke" in seen.text for seen in new.chat)
    assert await sessions_of(house, old.visitor) == 2
    assert await house.app.sessions.enter(token, Caller("10.0.0.2")) is None
    anna = await person_called(house, "Anna")
    async with house.database.work() as work:
        noted = await ask(work, "SELECT verb, subject, detail FROM audit WHERE verb LIKE 'door%'")
    assert noted == [("door-link", town.association.id, anna)]


async def test_a_stolen_telephone_is_signed_out(house: StoryHouse) -> None:
    town = await a_town(house)
    old = await anna_on_the_web(house, town, HOSTILE)
    token = await the_link(town, HOSTILE, "Link machen, alte")
    assert await sessions_of(house, old.visitor) == 0
    new = await house.web(token)
    assert "abgemeldet" in "".join(seen.text for seen in new.chat)


async def test_the_newest_link_counts_and_each_ends_after_fourteen_days(house: StoryHouse) -> None:
    town = await a_town(house)
    await anna_on_the_web(house, town)
    first, second = await the_link(town, "Anna"), await the_link(town, "Anna")
    assert await house.app.sessions.enter(first, Caller("10.0.0.2")) is None
    house.clock.forward(days=13, hours=23)
    assert await house.app.sessions.enter(second, Caller("10.0.0.2"))
    third = await the_link(town, "Anna")
    house.clock.forward(days=14)
    assert await house.app.sessions.enter(third, Caller("10.0.0.2")) is None


async def test_whoever_is_on_telegram_hears_of_it_there(house: StoryHouse) -> None:
    town = await a_town(house)
    ben = await a_member(house, town, "Ben")
    token = await the_link(town, "Ben")
    await ben.waits()
    assert "einen neuen Link für dich gemacht" in "".join(seen.text for seen in ben.chat)
    await house.web(token)


async def test_whoever_lost_the_browser_hears_of_it_on_telegram(house: StoryHouse) -> None:
    town = await a_town(house)
    ben = await a_member(house, town, "Ben")
    await ben.says("/web")
    browser = await house.web(re.findall(r"/tuer/([\w-]{22})", ben.news_text)[0])
    await browser.says("/stand")
    await the_link(town, "Ben")
    await ben.waits()
    assert "einen neuen Link für dich gemacht" in ben.last.text
    await browser.waits()
    browser.does_not_see("einen neuen Link")


async def test_nobody_else_makes_a_link_and_it_opens_nothing_foreign(house: StoryHouse) -> None:
    town = await a_town(house)
    ben = await a_member(house, town, "Ben")
    anna = await person_called(house, "Ben")
    one = town.association.id
    for link in (AskDoorLink(one, anna), MakeDoorLink(one, anna, 0)):
        await ben.forges(pack(link))
        ben.does_not_see("tuer/", "Neuer Link")
    for link in (AskDoorLink(one, "nobody"), MakeDoorLink(one, "nobody", 0), MakeDoorLink("nowhere", anna, 0)):
        await town.coordinator.forges(pack(link))
        town.coordinator.does_not_see("tuer/", "Neuer Link")
    async with house.database.work() as work:
        await work.people.make_coordinator(anna, town.cohort.id)
        await work.commit()
    await town.coordinator.forges(pack(MakeDoorLink(town.association.id, anna, 0)))
    town.coordinator.sees("Den Link kann darum nur machen, wer den Bot betreibt")
    async with house.database.work() as work:
        assert await ask(work, "SELECT * FROM door_link") == []


async def test_whoever_helps_in_another_cohort_gets_no_link_from_this_one(house: StoryHouse) -> None:
    town = await a_town(house)
    await a_stranger_to_the_cohort(house)
    await a_member(house, town, "Ben")
    ben = await person_called(house, "Ben")
    async with house.database.work() as work:
        made = await add_listing(work, house, replace(town, cohort=structs.replace(town.cohort, id="sued2027")), ben)
        await work.commit()
    karin = town.coordinator
    await karin.forges(pack(MakeDoorLink(town.association.id, ben, 1)))
    karin.sees("Diese Person gehört noch woanders dazu")
    async with house.database.work() as work:
        await work.listings.drop(made.id)
        await work.commit()
    await karin.forges(pack(MakeDoorLink(town.association.id, ben, 0)))
    karin.sees("Der Link für Ben ist fertig")
    async with house.database.work() as work:
        await give_role(work, DeskRole.LOOKS, ben, "sued2027", house.clock.now(), None)
        await work.commit()
    token = re.findall(r"/tuer/([\w-]{22})", karin.news_text)[0]
    assert await house.app.sessions.enter(token, Caller("10.0.0.2")) is None


async def test_without_a_web_door_the_link_leads_to_telegram(house: StoryHouse) -> None:
    await house.restarts(web_url="")
    town = await a_town(house)
    await a_member(house, town, "Ben")
    karin = town.coordinator
    ben = await person_called(house, "Ben")
    await karin.forges(pack(MakeDoorLink(town.association.id, ben, 0)))
    karin.sees("https://t.me/projektschmiede_bot?start=")
