"""The desk as a page: a table on a wide screen, cards on a telephone, by touch and by keyboard alone."""

from playwright.async_api import expect

from tests.browser.test_look import faults
from tests.browser.visit import Visit, height, sideways

PHONE = {"width": 360, "height": 740}
LARGE = "document.documentElement.style.fontSize = '200%'"
KIM = "web:kim"


async def test_a_telephone_shows_cards_that_are_found_and_opened_by_touch(visit: Visit) -> None:
    async with visit.page("/pult", visitor=KIM, viewport=PHONE, has_touch=True) as page:
        await expect(page.get_by_role("row")).to_have_count(50)
        assert await page.locator("thead").is_hidden()
        assert await sideways(page) <= 0
        for one in await page.locator("a:visible, button:visible, select:visible").all():
            box = await one.bounding_box()
            assert box
            assert box["height"] >= 44, await one.inner_text()
        assert await height(page.get_by_role("link", name="Nicht dabei")) < 50  # one line, pushed sideways
        assert not await faults(page)
        await page.set_viewport_size({"width": 320, "height": 640})
        await page.evaluate(LARGE)
        assert await sideways(page) <= 0
        await page.get_by_role("link", name="Drei Wochen still").tap()
        await page.get_by_role("searchbox").fill("lindenhof")
        await page.get_by_role("button", name="Anzeigen").tap()
        await expect(page.get_by_role("status")).to_contain_text("von 120 Vereinen")
        await page.get_by_role("button", name="Nachbarschaftsverein Lindenhof").first.tap()
        await expect(page.locator(".message").last).to_contain_text("Geöffnet: kat:a")


async def test_a_wide_screen_is_sorted_and_opened_by_keyboard_without_script(visit: Visit) -> None:
    async with visit.page(
        "/pult", visitor=KIM, viewport={"width": 1280, "height": 820}, java_script_enabled=False
    ) as page:
        head = page.get_by_role("columnheader", name="Mitglieder")
        await head.get_by_role("link").focus()
        await page.keyboard.press("Enter")
        await expect(head).to_have_attribute("aria-sort", "descending")
        assert await sideways(page) <= 0
        await page.get_by_role("button", name="Zoé").first.focus()
        await page.keyboard.press("Enter")
        await expect(page.locator(".message").last).to_contain_text("Geöffnet: kat:a")
        await page.get_by_role("button", name="Menü").wait_for()
