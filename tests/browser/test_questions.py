"""The page with the search field on a telephone: while one types, by keyboard, by ear, without script, offline."""

import asyncio

import pytest
from playwright.async_api import Page, expect

from bot.runtime.process.clock import Clock
from tests.browser.test_look import SMALL, faults
from tests.browser.visit import Visit, sideways, stands_still

PHONE = {"width": 360, "height": 740}
REST = 300
"""Milliseconds without a letter, until what was typed is asked."""


async def types(page: Page, words: str) -> None:
    """Letter by letter, without a rest."""
    await stands_still(page)
    await page.get_by_role("searchbox").press_sequentially(words)


async def test_answers_come_while_one_types_and_only_after_a_rest(visit: Visit) -> None:
    async with visit.page("/fragen", visitor=None, clock=True, viewport=PHONE, has_touch=True) as page:
        await types(page, "umschlag")
        await page.clock.run_for(REST)
        await expect(page.get_by_role("status")).to_contain_text("Eine Antwort: Frage 1?")
        await expect(page.get_by_role("article")).to_contain_text("Erste Zeile.")
        assert visit.answers.asked == [("umschlag", False)]
        await page.clock.resume()
        await page.get_by_text("Was heißt Eigenanteil?").first.tap()
        await expect(page.get_by_text("Geld, das ihr selbst dazugebt").first).to_be_visible()
        assert not await faults(page)
        assert await sideways(page) <= 0


async def test_a_late_answer_is_dropped(visit: Visit) -> None:
    async with visit.page("/fragen", visitor=None, clock=True, viewport=PHONE) as page:
        visit.answers.away = late = asyncio.Event()
        await types(page, "umschlag")
        async with page.expect_request("**/fragen"):
            await page.clock.run_for(REST)
        await page.clock.run_for(1500)
        await expect(page.get_by_role("status")).to_have_text("Ich suche noch …")
        while not visit.answers.asked:
            await Clock().sleep(0.01)
        visit.answers.away = None
        async with page.expect_event("requestfailed"):  # given up: nothing can come of it any more
            await page.get_by_role("searchbox").fill("wann")
            await page.clock.run_for(REST)
        await expect(page.get_by_role("status")).to_contain_text("3 Fragen könnten passen")
        late.set()
        await expect(page.get_by_role("status")).to_contain_text("3 Fragen könnten passen")
        await expect(page.get_by_role("article")).to_have_count(0)


async def test_it_is_used_by_keyboard_alone(visit: Visit) -> None:
    async with visit.page("/fragen", clock=True, viewport=SMALL) as page:
        await stands_still(page)
        await page.get_by_role("searchbox").focus()
        await page.keyboard.type("wann")
        await page.keyboard.press("Enter")
        await expect(page.get_by_role("status")).to_contain_text("Tipp eine an")
        assert visit.answers.asked == [("wann", True)]
        await page.clock.resume()
        await page.keyboard.press("Tab")
        await page.keyboard.press("Tab")
        await page.keyboard.press("Enter")
        await expect(page.get_by_text("Erste Zeile.").first).to_be_visible()
        assert await sideways(page) <= 0
        assert not await faults(page)


async def test_the_words_go_along_to_a_person_unless_they_were_changed(visit: Visit) -> None:
    async with visit.page("/fragen", viewport=PHONE, has_touch=True) as page:
        own = page.get_by_role("textbox", name="Nicht gefunden, was du suchst?")
        await page.get_by_role("searchbox").fill("foodtruck")
        await expect(page.get_by_role("status")).to_have_text("Das weiß ich noch nicht.")
        await expect(own).to_have_value("foodtruck")
        await own.fill("Wo parkt der Foodtruck?")
        await page.get_by_role("searchbox").fill("wann")
        await expect(page.get_by_role("status")).to_contain_text("3 Fragen")
        await expect(own).to_have_value("Wo parkt der Foodtruck?")
        await page.get_by_role("button", name="An die Koordination").tap()
        await expect(page.locator(".message").last).to_contain_text(
            "Das geht an die Koordination: Wo parkt der Foodtruck?"
        )


async def test_somebody_unknown_gets_a_chat_in_the_same_tab(visit: Visit) -> None:
    async with visit.page("/fragen", visitor=None, viewport=PHONE, has_touch=True) as page:
        await page.get_by_role("searchbox").fill("foodtruck")
        await page.get_by_role("button", name="An die Koordination").tap()
        await expect(page.locator(".message").last).to_contain_text("Das geht an die Koordination: foodtruck")


@pytest.mark.parametrize("visitor", [None, "anna"])
async def test_it_works_without_script(visit: Visit, visitor: str | None) -> None:
    async with visit.page("/fragen", visitor=visitor, viewport=SMALL, java_script_enabled=False) as page:
        await page.get_by_role("searchbox").fill("wann")
        await page.get_by_role("button", name="Suchen").click()
        await expect(page.get_by_role("status")).to_contain_text("3 Fragen")
        await page.get_by_text("Frage 2?").click()
        await expect(page.get_by_text("Erste Zeile.").nth(1)).to_be_visible()
        await page.get_by_role("button", name="An die Koordination").click()
        await expect(page.locator(".message").last).to_contain_text("Das geht an die Koordination: wann")


async def test_without_a_network_it_says_so_and_goes_on_by_itself(visit: Visit) -> None:
    async with visit.page("/fragen", viewport=PHONE) as page:
        await page.context.set_offline(True)
        await page.get_by_role("searchbox").fill("wann")
        await expect(page.get_by_role("status")).to_contain_text("Du bist offline")
        await page.context.set_offline(False)
        await expect(page.get_by_role("status")).to_contain_text("3 Fragen")


async def test_emergency_words_show_whom_to_ring(visit: Visit) -> None:
    async with visit.page("/fragen", viewport=PHONE) as page:
        await page.get_by_role("searchbox").fill("hilfe")
        await expect(page.get_by_text("Ruf zuerst an.")).to_be_visible()
        await expect(page.get_by_role("article")).to_have_count(0)
        assert not await faults(page)


async def test_the_menu_of_the_chat_leads_there_by_keyboard(visit: Visit) -> None:
    async with visit.page("/chat", viewport=PHONE) as page:
        await page.get_by_role("button", name="Menü").click()
        for _ in visit.chats.entries:
            await page.keyboard.press("ArrowDown")
        link = page.get_by_role("link", name="Fragen und Antworten durchsuchen")
        await expect(link).to_be_focused()
        await page.keyboard.press("Enter")
        await expect(page.get_by_role("searchbox")).to_be_visible()
        await page.get_by_role("link", name="Weiter zum Chat").click()
        await expect(page.locator("#log")).to_be_visible()
