"""The page with the search field on a telephone: while one types, by keyboard, by ear, without script, offline."""

import asyncio

import pytest
from playwright.async_api import Page, expect

from tests.browser.test_look import SMALL, faults
from tests.browser.visit import Visit, sideways

PHONE = {"width": 360, "height": 740}


async def types(page: Page, words: str) -> None:
    """Letter by letter, faster than answers come."""
    await page.get_by_role("searchbox").press_sequentially(words, delay=15)


async def test_answers_come_while_one_types_and_only_after_a_rest(visit: Visit) -> None:
    async with visit.page("/fragen", visitor=None, viewport=PHONE, has_touch=True) as page:
        await types(page, "umschlag")
        await expect(page.get_by_role("status")).to_contain_text("Eine Antwort: Frage 1?")
        await expect(page.get_by_role("article")).to_contain_text("Erste Zeile.")
        assert len(visit.answers.asked) <= 2
        assert all(not asked for _, asked in visit.answers.asked)
        await page.get_by_text("Was heißt Eigenanteil?").first.tap()
        await expect(page.get_by_text("Geld, das ihr selbst dazugebt").first).to_be_visible()
        assert not await faults(page)
        assert await sideways(page) <= 0


async def test_a_late_answer_is_dropped(visit: Visit) -> None:
    async with visit.page("/fragen", visitor=None, viewport=PHONE) as page:
        visit.answers.away = asyncio.Event()
        await types(page, "umschlag")
        await expect(page.get_by_role("status")).to_have_text("Ich suche noch …")
        late, visit.answers.away = visit.answers.away, None
        await page.get_by_role("searchbox").fill("wann")
        await expect(page.get_by_role("status")).to_contain_text("3 Fragen könnten passen")
        late.set()
        await page.wait_for_timeout(200)
        await expect(page.get_by_role("status")).to_contain_text("3 Fragen könnten passen")
        await expect(page.get_by_role("article")).to_have_count(0)


async def test_it_is_used_by_keyboard_alone(visit: Visit) -> None:
    async with visit.page("/fragen", viewport=SMALL) as page:
        await page.get_by_role("searchbox").focus()
        await page.keyboard.type("wann")
        await page.keyboard.press("Enter")
        await expect(page.get_by_role("status")).to_contain_text("Tipp eine an")
        assert ("wann", True) in visit.answers.asked
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
