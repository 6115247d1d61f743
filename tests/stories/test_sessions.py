"""Anna sees where she is signed in, and closes the door that she left open."""

import asyncio
import re

import pytest

from bot.domain.people import Channel
from bot.links.base import pack
from bot.links.consents import WithdrawConsent
from bot.links.sessions import AskBrowser, AskChat, EndBrowser, EndChat, EndEverywhere
from bot.runtime.web.contract import Caller
from bot.terms import Purpose
from tests.kit.house import StoryHouse
from tests.kit.makers import HOSTILE, Town, a_member, a_town
from tests.kit.people import OnTelegram, OnWeb
from tests.kit.postgres import on_both_engines
from tests.kit.sql import ask

FIREFOX = "Mozilla/5.0 (Android 14; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0"
EDGE = "Mozilla/5.0 (Windows NT 10.0) Chrome/138.0 Safari/537.36 Edg/138.0"


async def browser_of(house: StoryHouse, somebody: OnTelegram, agent: str = FIREFOX) -> OnWeb:
    await somebody.says("/web")
    return await house.web(re.findall(r"/tuer/([\w-]{22})", somebody.news_text)[-1], somebody.name, agent)


async def is_in(house: StoryHouse, browser: OnWeb) -> bool:
    return await house.app.sessions.find(browser.cookie) is not None


@pytest.fixture
async def town(house: StoryHouse) -> Town:
    return await a_town(house)


@pytest.fixture
async def ben(house: StoryHouse, town: Town) -> OnTelegram:
    return await a_member(house, town, HOSTILE)


async def test_a_browser_left_open_is_closed_from_telegram(house: StoryHouse, ben: OnTelegram) -> None:
    library, home = await browser_of(house, ben), await browser_of(house, ben, EDGE)
    house.clock.forward(days=3)
    await house.app.sessions.find(home.cookie)
    await ben.says("/geraete")
    ben.sees(
        "Telegram-Chat (du bist gerade hier)", "2. Firefox auf Android: seit", "1. Edge auf Windows: seit", "heute"
    )
    await ben.taps("2. Firefox auf Android abmelden")
    ben.sees("Firefox auf Android ist abgemeldet")
    assert not await is_in(house, library)
    assert await is_in(house, home)
    await ben.taps("Wo du angemeldet bist")
    ben.does_not_see("Firefox")


async def test_in_the_browser_it_says_where_one_is(house: StoryHouse, ben: OnTelegram) -> None:
    library, home = await browser_of(house, ben), await browser_of(house, ben, EDGE)
    await home.says("/geraete")
    home.sees("Edge auf Windows: seit", "(du fragst gerade von hier)")
    await home.taps("Überall abmelden")
    home.sees("2 Browser werden", "Schreib in Telegram /web")
    await home.taps("Nur alle anderen Browser")
    home.sees("Hier bleibst du angemeldet")
    assert await is_in(house, home)
    assert not await is_in(house, library)


@on_both_engines
async def test_everywhere_ends_browsers_open_links_and_the_calendar(house: StoryHouse, ben: OnTelegram) -> None:
    browsers = [await browser_of(house, ben) for _ in range(2)]
    await ben.says("/web")
    link = re.findall(r"/tuer/([\w-]{22})", ben.news_text)[0]
    async with house.database.work() as work:
        person = next(one.id for one in await work.people.everyone() if one.name == HOSTILE)
        await work.feeds.save(person, "secret", house.clock.now())
        await work.commit()
    await house.restarts()
    await ben.says("/devices")
    ben.sees("Kalender-Abo")
    await ben.taps("Überall abmelden")
    await ben.taps("Auch das Kalender-Abo")
    ben.sees("Alle Browser sind abgemeldet, und das Kalender-Abo")
    assert [await is_in(house, browser) for browser in browsers] == [False, False]
    async with house.database.work() as work:
        assert [one.home for one in await work.people.everyone() if one.id == person] == [Channel.TELEGRAM]
    assert await house.app.sessions.enter(link, Caller("10.0.0.2")) is None
    async with house.database.work() as work:
        assert await work.feeds.since(person) is None
    await ben.says("/geraete")
    ben.sees("Im Browser bist du nirgends angemeldet")
    ben.does_not_see("[Überall abmelden]")


async def test_an_old_button_and_a_second_tap_change_nothing(house: StoryHouse, ben: OnTelegram) -> None:
    browser = await browser_of(house, ben)
    await ben.says("/geraete")
    old = ben.last
    await ben.taps("1. Firefox auf Android abmelden")
    again = await browser_of(house, ben)
    for _ in range(2):
        await ben.taps_old(old, "1. Firefox auf Android abmelden")
        ben.sees("Das gibt es so nicht mehr")
    assert await is_in(house, again)
    assert not await is_in(house, browser)
    await ben.taps_old(old, "Überall abmelden")
    ben.sees("Ein Browser wird")


async def test_the_last_way_in_is_explained(house: StoryHouse, town: Town, ben: OnTelegram) -> None:
    anna = await house.web(town.ticket.token, "Anna")
    for words in ("Deutsch", "Einverstanden"):
        await anna.taps(words)
    await anna.says("/geraete")
    await anna.taps("1. Unbekannter Browser abmelden")
    anna.sees("Du bist gerade hier", "Den macht dir deine Koordination")
    await anna.taps("Doch nicht")
    anna.sees("Wo du angemeldet bist")
    await ben.says("/geraete")
    await ben.taps("Telegram-Chat trennen")
    ben.sees("ist dein einziger Zugang", "[Link für den Browser]")


async def test_a_stolen_telephone_is_parted_from_the_browser(house: StoryHouse, town: Town, ben: OnTelegram) -> None:
    home = await browser_of(house, ben)
    await home.says("/geraete")
    await home.taps("Telegram-Chat trennen")
    home.sees("Was dort schon steht, bleibt")
    await home.taps("Telegram-Chat trennen")
    home.sees("Ab jetzt schreibe ich dir nur noch im Browser")
    await ben.waits()
    assert "Dieser Chat ist getrennt" in ben.last.text
    before = len(ben.chat)
    await ben.says("/team")
    ben.does_not_see("Verein Brücke", HOSTILE)
    await home.says("/team")
    home.sees("Verein Brücke")
    assert len(ben.chat) > before
    async with house.database.work() as work:
        assert await ask(work, "SELECT count(*) FROM address WHERE channel = 'telegram' AND person IS NOT NULL") == [
            (1,)
        ], "the Koordination's"


async def test_a_thief_who_takes_the_consent_back_is_parted_all_the_same(house: StoryHouse, ben: OnTelegram) -> None:
    home = await browser_of(house, ben)
    await ben.forges(pack(WithdrawConsent(Purpose.PROGRAMME)))
    await home.says("/abmelden")
    await home.taps("Telegram-Chat trennen")
    await home.taps("Telegram-Chat trennen")
    home.sees("Ab jetzt schreibe ich dir nur noch im Browser")
    await home.says("/geraete")
    await home.taps("Überall abmelden")
    await home.taps("Überall abmelden")
    assert not await is_in(house, home)


async def test_somebody_unknown_is_signed_in_nowhere(house: StoryHouse, town: Town) -> None:
    gast = house.telegram("Gast")
    await gast.says("/geraete")
    gast.sees("Im Browser bist du nirgends angemeldet")
    await gast.forges(pack(EndEverywhere(1)))
    gast.sees("Das gibt es so nicht mehr")


async def test_a_telegram_chat_parts_itself(house: StoryHouse, ben: OnTelegram) -> None:
    await browser_of(house, ben)
    await ben.says("/geraete")
    await ben.taps("Telegram-Chat trennen")
    await ben.taps("Diesen Chat trennen")
    ben.sees("Ich schreibe dir hier nichts mehr")
    assert ben.last.buttons == ()


async def test_what_is_foreign_is_gone(house: StoryHouse, town: Town, ben: OnTelegram) -> None:
    browser = await browser_of(house, ben)
    karin = town.coordinator
    async with house.database.work() as work:
        chats = await ask(work, "SELECT id FROM address WHERE channel = 'telegram'")
    foreign = [id for (id,) in chats if id != f"t{karin.them.id}"]
    answers = set()
    for link in (
        *(kind(session) for kind in (AskBrowser, EndBrowser) for session in (browser.browser, "nothing", "")),
        *(kind(address) for kind in (AskChat, EndChat) for address in (*foreign, "nothing")),
    ):
        await karin.forges(pack(link))
        answers.add(karin.news_text)
    assert len(answers) == 1
    assert await is_in(house, browser)


async def test_whoever_signs_out_in_one_window_is_out_in_all_of_them(house: StoryHouse, ben: OnTelegram) -> None:
    browser = await browser_of(house, ben)
    async with house.app.chats.changes(browser.visitor) as rings:
        await house.app.sessions.leave(browser.cookie)
        async with asyncio.timeout(5):
            await anext(rings)
    assert not await is_in(house, browser)


async def test_a_visit_is_noted_once_an_hour_and_never_by_an_open_page(house: StoryHouse, ben: OnTelegram) -> None:
    browser = await browser_of(house, ben)
    seen = []
    for minutes, by_hand in ((59, True), (2, False), (2, True)):
        house.clock.forward(minutes=minutes)
        await house.app.sessions.find(browser.cookie, by_hand=by_hand)
        async with house.database.work() as work:
            seen += await ask(work, "SELECT seen_at - created_at FROM web_session")
    assert [minutes // 60_000 for (minutes,) in seen] == [0, 0, 63]


@on_both_engines
async def test_at_a_desk_a_browser_is_left_open_a_month_and_no_longer(
    house: StoryHouse, town: Town, ben: OnTelegram
) -> None:
    of_ben, of_karin = await browser_of(house, ben), await browser_of(house, town.coordinator)
    house.clock.forward(days=29)
    assert await is_in(house, of_karin)
    house.clock.forward(days=30)
    assert not await is_in(house, of_karin)
    assert await is_in(house, of_ben)
    await town.coordinator.says("/geraete")
    town.coordinator.sees("Im Browser bist du nirgends angemeldet")


@on_both_engines
async def test_a_stranger_who_becomes_known_gets_another_cookie(house: StoryHouse, town: Town) -> None:
    anna = await house.web(town.ticket.token, "Anna")
    sessions = house.app.sessions
    before = await sessions.find(anna.cookie)
    assert before
    assert not before.outgrown
    for words in ("Deutsch", "Einverstanden"):
        await anna.taps(words)
    known = await sessions.find(anna.cookie)
    assert known
    assert known.outgrown
    fresh = await sessions.renew(anna.cookie)
    assert fresh
    assert fresh != anna.cookie
    after = await sessions.find(fresh)
    assert after
    assert (after.visitor, after.outgrown) == (anna.visitor, False)
    assert after.id != before.id
    house.clock.forward(minutes=1)
    assert await sessions.find(anna.cookie) is None
    assert await sessions.renew(anna.cookie) is None
