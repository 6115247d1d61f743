"""Whoever taps everything twice, as many do, gets what one tap gives: with a finger, on a telephone, in a real bot."""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Locator, Page, expect

from tests.browser.test_the_whole_house import a_demo
from tests.browser.visit import Visit, a_page, rests, stands_still
from tests.runtime.web.fakes import payload

PHONE = {"viewport": {"width": 360, "height": 740}, "has_touch": True, "is_mobile": True, "locale": "de-DE"}


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def address(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[str]:
    """One demo: each person of it taps in one test."""
    async with a_demo(tmp_path_factory.mktemp("demo")) as address:
        yield address


@asynccontextmanager
async def a_phone(browser: Browser, address: str, of: str) -> AsyncIterator[Page]:
    """The telephone of one person of the demo, as large as a telephone is."""
    async with a_page(browser, **PHONE) as page:
        await page.clock.install()
        await page.goto(address)
        option = page.locator("select").first.locator("option", has_text=of).first
        await page.goto(f"{address}/telefon/{await option.get_attribute('value')}/chat")
        yield page


def button(page: Page, words: str) -> Locator:
    return page.get_by_role("button", name=re.compile(f"^{re.escape(words)}")).last


async def says(page: Page, words: str) -> None:
    field = page.get_by_role("textbox")
    await field.fill(words)
    await page.get_by_role("button", name="Senden", exact=True).tap()
    await expect(page.locator(".unsent")).to_have_count(0)


async def taps_twice(page: Page, words: str) -> None:
    """In the same place: again before anything has come, and once more on what stands there then."""
    await expect(button(page, words)).to_be_visible()
    await rests(page)
    await stands_still(page)
    await taps_where_it_stands(page, button(page, words), page.locator(".keys.fresh").last)
    await page.clock.resume()


async def taps_where_it_stands(page: Page, spot: Locator, then: Locator) -> None:
    await spot.scroll_into_view_if_needed()
    box = await spot.bounding_box()
    assert box
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    await page.touchscreen.tap(x, y)
    await page.touchscreen.tap(x, y)
    await expect(then).to_be_visible()
    await page.touchscreen.tap(x, y)


async def test_the_four_that_went_wrong(browser: Browser, address: str) -> None:
    async with a_phone(browser, address, "Neue Person") as page:
        await taps_twice(page, "Deutsch")
        await expect(button(page, "Einverstanden")).to_be_visible()
        await rests(page)
        await expect(page.get_by_role("log")).not_to_contain_text("kein Konto für dich angelegt")
    async with a_phone(browser, address, "Samira") as page:
        await says(page, "/team")
        await taps_twice(page, "Jonas")
        await expect(page.get_by_role("log")).to_contain_text("Dabei seit")
        await rests(page)
        await expect(page.get_by_role("log")).not_to_contain_text("Jonas – liest mit")
    async with a_phone(browser, address, "Samira") as page:
        await says(page, "/team")
        await taps_twice(page, "Jemanden einladen")
        await expect(page.get_by_role("log")).to_contain_text("Für wie viele")
        await rests(page)
        await expect(page.get_by_role("log")).not_to_contain_text("Die Einladung ist fertig")


async def test_handed_in_stays_handed_in(browser: Browser, address: str) -> None:
    async with a_phone(browser, address, "Anna") as page:
        await says(page, "/schritt")
        while await button(page, "Weiter").count():
            await button(page, "Weiter").tap()
            await expect(page.locator(".message").last).to_contain_text("Frage")
            await says(page, "Unsere Antwort.")
            await expect(page.locator(".message").last).to_contain_text("Unsere Antwort.")
            if await button(page, "Zur Durchsicht geben").count():
                break
        await button(page, "Zur Durchsicht geben").tap()
        await expect(page.get_by_role("log")).to_contain_text("Das geht an die Koordination")
        await taps_twice(page, "Ja, abschicken")
        await expect(page.get_by_role("log")).to_contain_text("liegt jetzt bei der Koordination")
        await rests(page)
        await expect(page.get_by_role("log")).not_to_contain_text("ist wieder bei euch")


def keys(*words: str) -> list[list[dict[str, str]]]:
    return [[{"text": text, "data": f"d:{text}"}] for text in words]


async def test_new_buttons_rest_for_half_a_second_and_look_as_always(visit: Visit) -> None:
    async with visit.page("/chat", clock=True) as page:
        visit.chats.put("anna", "wahl", payload("Welche Sprache?", buttons=keys("Deutsch", "English")))
        await button(page, "Deutsch").click()
        await expect(page.locator(".message").last).to_contain_text("Getippt: d:Deutsch")
        await rests(page)
        await stands_still(page)
        visit.chats.put("anna", "wahl", payload("Einverstanden?", buttons=keys("Nein danke", "Ja")))
        resting = page.locator(".keys.fresh", has_text="Nein danke")
        await expect(resting).to_have_css("opacity", "1")
        await page.clock.run_for(499)
        await resting.get_by_role("button", name="Nein danke").dispatch_event("click")
        await page.clock.run_for(1)
        await expect(page.locator(".keys.fresh")).to_have_count(0)
        await rests(page)
        assert len(visit.chats.rooms["anna"].heard) == 1
        await button(page, "Ja").click()
        await expect(page.locator(".message").last).to_contain_text("Getippt: d:Ja")


async def test_the_keyboard_rests_as_well_and_keeps_its_place(visit: Visit) -> None:
    async with visit.page("/chat", clock=True) as page:
        visit.chats.put("anna", "wahl", payload("Eins", buttons=keys("Weiter", "Anders")))
        await expect(page.locator(".message").last).to_contain_text("Eins")
        await rests(page)
        await stands_still(page)
        await button(page, "Weiter").focus()
        visit.chats.put("anna", "wahl", payload("Zwei", buttons=keys("Löschen", "Weiter")))
        await expect(page.locator(".keys.fresh")).to_have_count(1)
        await expect(button(page, "Weiter")).to_be_focused()
        await page.keyboard.press("Enter")
        await page.clock.run_for(500)
        await rests(page)
        assert not visit.chats.rooms["anna"].heard
        await page.keyboard.press("Enter")
        await expect(page.locator(".message").last).to_contain_text("Getippt: d:Weiter")


async def test_unchanged_buttons_under_new_words_do_not_rest(visit: Visit) -> None:
    async with visit.page("/chat", clock=True) as page:
        visit.chats.put("anna", "wahl", payload("Eins", buttons=keys("Weiter")))
        await expect(page.locator(".message").last).to_contain_text("Eins")
        await rests(page)
        await stands_still(page)
        visit.chats.put("anna", "wahl", payload("Zwei", buttons=keys("Weiter")))
        await expect(page.locator(".message").last).to_contain_text("Zwei")
        assert await page.locator(".keys.fresh").count() == 0


async def test_a_new_message_below_leaves_the_older_buttons_awake(visit: Visit) -> None:
    async with visit.page("/chat", clock=True) as page:
        await stands_still(page)
        visit.chats.put("anna", "neu", payload("Etwas Neues", buttons=keys("Lesen")))
        await expect(page.locator(".keys.fresh")).to_have_count(1)
        await expect(page.locator(".keys.fresh")).to_contain_text("Lesen")


async def test_what_comes_in_the_place_of_a_tapped_link_rests(visit: Visit) -> None:
    for number in range(150):
        buttons = keys("Eins", "Zwei", "Drei") if number == 49 else []
        visit.chats.put("viel", f"m{number}", payload(f"Nachricht {number}", buttons=buttons))
    async with visit.page("/chat", visitor="viel", clock=True, has_touch=True) as page:
        await page.route("**/aelteres*", lambda route: route.abort())
        async with page.expect_event("requestfailed"):
            await page.evaluate("log.scrollTop = 0")
        await page.unroute("**/aelteres*")
        await stands_still(page)
        await taps_where_it_stands(page, page.get_by_role("link", name="Ältere zeigen"), page.locator("[data-id=m49]"))
        await page.clock.run_for(500)
        await rests(page)
        assert not visit.chats.rooms["viel"].heard
