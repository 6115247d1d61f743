"""How the bot meets somebody: language, name, the two doors, and things that are no text."""

import pytest
from msgspec.structs import replace

from bot.domain.people import Channel, Role
from bot.links.base import pack
from bot.links.settings import ToWeb
from bot.runtime.rendering.texts import Speech
from bot.runtime.routes import Routes
from bot.runtime.web.contract import Caller
from bot.terms import Language
from handlers import FEATURES
from tests.kit.house import WEB, StoryHouse
from tests.kit.makers import HOSTILE, Town, a_member, a_town, add_association
from tests.kit.people import OnTelegram


async def anna_inside(house: StoryHouse) -> tuple[Town, OnTelegram]:
    town = await a_town(house)
    return town, await a_member(house, town, "Anna")


async def test_help_says_what_this_person_can_do(house: StoryHouse) -> None:
    town, anna = await anna_inside(house)
    await anna.says("/hilfe")
    anna.sees("Schreib einfach", "/stand", "/skizze", "/team", "/frage", "[Alles, was geht]", "[Im Browser]")
    anna.does_not_see("/pult", "/wirkung")
    assert anna.last.text.count("\n/") <= 16
    await town.coordinator.says("/help")
    town.coordinator.sees("/pult", "[Im Browser]")
    town.coordinator.does_not_see("/skizze")
    stranger = house.telegram("Mira")
    await stranger.says("/hilfe")
    stranger.sees("Ich begleite Vereine", "/passt", "/code", "/frage")
    await stranger.taps("Alles, was geht")
    stranger.sees("/start", "/wort")
    stranger.does_not_see("/web", "/stand")


async def test_help_is_complete_and_says_step(house: StoryHouse) -> None:
    """Every command of every feature that this person may use, each with its menu words."""
    town, anna = await anna_inside(house)
    routes = Routes.of(FEATURES)
    for person, role in ((anna, Role.MEMBER), (town.coordinator, Role.COORDINATOR)):
        await person.says("/hilfe")
        await person.taps("Alles, was geht")
        usable = [item for item in routes.known if item.needs in (role, Role.PERSON, Role.ANYONE)]
        for item in usable:
            words = house.app.texts.plain(item.text, Speech(Language.GERMAN))
            line = f"/{item.command} – {words}"
            assert (line in person.last.text) is (item.away_from is not Channel.TELEGRAM), line
        person.does_not_see("Stufe")
    anna.sees("/termine", "/plan", "/passt", "/kalender", "/stopp", "/pause_runde", "/name", "/vereine", "/dokument")
    anna.does_not_see("/telegram", "/pult")


async def test_help_in_the_browser_offers_the_other_door(house: StoryHouse) -> None:
    _, anna = await anna_inside(house)
    await anna.says("/web")
    token = dict(anna.last.buttons)["Im Browser öffnen"].removeprefix(f"{WEB}/tuer/")
    anna_there = await house.web(token)
    await anna_there.says("/hilfe")
    anna_there.sees("/stand", "[In Telegram]")
    await anna_there.taps("Alles, was geht")
    anna_there.sees("/telegram – In Telegram weitermachen", "/stand")
    anna_there.does_not_see("/web")


async def test_the_language_changes_with_the_answer(house: StoryHouse) -> None:
    _, anna = await anna_inside(house)
    await anna.says("/sprache")
    question = anna.last
    await anna.taps("English")
    anna.sees("from now on we speak English")
    await anna.taps_old(question, "English")
    anna.sees("from now on we speak English")
    await anna.taps_old(question, "Deutsch")
    anna.sees("ab jetzt sprechen wir Deutsch")


@pytest.mark.parametrize("typed, name", [("Samira", "Samira"), (f"  {HOSTILE}\n ", HOSTILE), ("x" * 64, "x" * 64)])
async def test_a_name_is_asked_for_and_kept(house: StoryHouse, typed: str, name: str) -> None:
    _, anna = await anna_inside(house)
    await anna.says("/name")
    anna.sees("Ich nenne dich Anna")
    await anna.says(typed)
    anna.sees(f"ich nenne dich ab jetzt {name}.")
    await anna.says("/team")
    anna.sees(f"{name} (du)")


async def test_a_name_behind_the_command(house: StoryHouse) -> None:
    _, anna = await anna_inside(house)
    await anna.says("/name Samira Ö.")
    anna.sees("ab jetzt Samira Ö.")


async def test_an_empty_name_is_asked_for_again(house: StoryHouse) -> None:
    _, anna = await anna_inside(house)
    await anna.says("/name")
    await anna.says("\u200b\u202e")
    anna.sees("keinen Namen lesen")
    await anna.says("Samira")
    anna.sees("ab jetzt Samira")


async def test_letting_go_of_a_question(house: StoryHouse) -> None:
    _, anna = await anna_inside(house)
    await anna.says("/name")
    question = anna.last
    await anna.taps("Abbrechen")
    anna.sees("ich frage nicht weiter", "bleibt gespeichert")
    await anna.taps_old(question, "Abbrechen")
    anna.sees("keine Frage offen")
    await anna.says("/abbrechen")
    anna.sees("keine Frage offen")


@pytest.mark.parametrize(
    "kind, words",
    [("sticker", "Sticker"), ("voice", "Sprachnachrichten"), ("photo", "Bilder"), ("location", "Standort")],
)
async def test_what_is_no_text_is_refused_kindly_and_the_question_stays(
    house: StoryHouse, kind: str, words: str
) -> None:
    _, anna = await anna_inside(house)
    await anna.sends(kind)
    anna.sees(words, "nichts davon gespeichert")
    await anna.says("/name")
    await anna.sends(kind)
    anna.sees(words, "noch offen")
    await anna.says("Samira")
    anna.sees("ab jetzt Samira")


async def test_through_the_web_door_and_back(house: StoryHouse) -> None:
    _, anna = await anna_inside(house)
    await anna.says("/web")
    anna.sees(f"{WEB}/tuer/", "nur für dich")
    token = dict(anna.last.buttons)["Im Browser öffnen"].removeprefix(f"{WEB}/tuer/")
    browser = await house.web(token)
    await browser.says("/team")
    browser.sees("Anna (du)")
    assert await house.app.sessions.enter(token, Caller("10.0.0.2")) is None


async def test_a_link_waits_a_quarter_of_an_hour(house: StoryHouse) -> None:
    _, anna = await anna_inside(house)
    await anna.says("/web")
    token = dict(anna.last.buttons)["Im Browser öffnen"].removeprefix(f"{WEB}/tuer/")
    house.clock.forward(minutes=15)
    assert await house.app.sessions.enter(token, Caller("10.0.0.2")) is None


async def test_each_press_makes_a_new_link(house: StoryHouse) -> None:
    _, anna = await anna_inside(house)
    await anna.says("/web")
    first = dict(anna.last.buttons)["Im Browser öffnen"]
    await anna.forges(pack(ToWeb()))
    assert dict(anna.last.buttons)["Im Browser öffnen"] != first


async def test_from_the_browser_to_telegram(house: StoryHouse) -> None:
    _, anna = await anna_inside(house)
    await anna.says("/web")
    token = dict(anna.last.buttons)["Im Browser öffnen"].removeprefix(f"{WEB}/tuer/")
    browser = await house.web(token)
    await browser.says("/telegram")
    link = dict(browser.last.buttons)["In Telegram öffnen"]
    phone = house.telegram("Annas zweites Telefon")
    await phone.says(f"/start {link.partition('start=')[2]}")
    await phone.taps("Einverstanden")
    await phone.says("/team")
    phone.sees("Anna (du)")


async def test_two_associations(house: StoryHouse) -> None:
    town, anna = await anna_inside(house)
    await anna.says("/vereine")
    anna.sees("Du bist in einem Verein: Verein Brücke e. V.")
    async with house.database.work() as work:
        other = await add_association(work, house, "Zweiter & Verein")
        person = (await work.members.with_waiting(town.association.id))[0]
        await work.members.save(replace(person, association=other.id))
        await work.commit()
    await anna.says("/vereine")
    anna.sees("Du siehst gerade Verein Brücke")
    question = anna.last
    await anna.taps("Zweiter & Verein")
    anna.sees("wir sprechen jetzt über Zweiter & Verein")
    await anna.says("/team")
    anna.sees("Zweiter & Verein: wer mitmacht", "[Verein wechseln]")
    await anna.taps_old(question, "Zweiter & Verein")
    anna.sees("wir sprechen jetzt über Zweiter & Verein")


async def test_somebody_else_s_association_stays_hidden(house: StoryHouse) -> None:
    _, anna = await anna_inside(house)
    async with house.database.work() as work:
        foreign = await add_association(work, house, "Fremd")
        await work.commit()
    await anna.forges(f"sa:{foreign.id}")
    anna.sees("nicht mehr")
    anna.does_not_see("Fremd")


async def test_old_links_are_forgotten(house: StoryHouse) -> None:
    _, anna = await anna_inside(house)
    await anna.says("/web")
    house.clock.forward(days=1)
    await anna.waits()
    async with house.database.work() as work:
        now = house.clock.now()
        assert await work.web.forget(now, tries=now) == 0


async def test_help_leads_a_stranger_to_the_beginning_and_not_to_a_standing(house: StoryHouse) -> None:
    gast = house.telegram("Gast")
    await gast.says("/hilfe")
    gast.sees("/passt", "[Zum Anfang]")
    gast.does_not_see("Zum Stand")
    await gast.taps("Zum Anfang")
    gast.sees("Willkommen bei der Projektschmiede")
