from typing import Any

import pytest
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Page, expect

from tests.browser.visit import SERIOUS, Visit, height, sideways

PLACES = ("/", "/tuer/einmal-link", "/chat", "/demo", "/fragen", "/fragen?thema=post", "/gibt-es-nicht")
SMALL = {"width": 320, "height": 640}


async def faults(page: Page) -> list[str]:
    """By day, and the colours by night too."""
    light = await _found(page)
    await page.emulate_media(color_scheme="dark", reduced_motion="reduce")  # nothing half-way between colours
    dark = await _found(page, {"runOnly": ["color-contrast"]})
    await page.emulate_media(color_scheme="light")
    return light + dark


async def _found(page: Page, options: dict[str, Any] | None = None) -> list[str]:
    result = (await Axe().run(page, options=options)).response
    return [
        f"{fault['id']}: {node['target']}"
        for fault in result["violations"]
        if fault["impact"] in SERIOUS
        for node in fault["nodes"]
    ]


@pytest.mark.parametrize("path", ["/chat", "/demo", "/", "/fragen?thema=post"])
async def test_everything_lies_in_a_landmark(visit: Visit, path: str) -> None:
    async with visit.page(path) as page:
        assert not (await Axe().run(page, options={"runOnly": ["region"]})).response["violations"]


@pytest.mark.parametrize("path", PLACES)
async def test_axe_finds_nothing_serious(visit: Visit, path: str) -> None:
    async with visit.page(path) as page:
        if path == "/demo":
            await expect(page.frame_locator("iframe").first.locator(".message")).to_have_count(5)
        assert not await faults(page)


async def test_axe_finds_nothing_serious_in_the_open_menu(visit: Visit) -> None:
    async with visit.page("/chat") as page:
        await page.get_by_role("button", name="Menü").click()
        assert not await faults(page)


@pytest.mark.parametrize("script", [True, False])
async def test_where_files_are_sent_nothing_is_wrong_or_sticks_out(visit: Visit, script: bool) -> None:
    async with visit.page("/chat", visitor="web:kim", viewport=SMALL, java_script_enabled=script) as page:
        box = await page.locator("label[for=file]").bounding_box()
        assert box
        assert box["height"] >= 44
        assert await sideways(page) <= 0
        if script:
            assert not await faults(page)


@pytest.mark.parametrize("path", PLACES)
async def test_nothing_sticks_out_at_320_pixels(visit: Visit, path: str) -> None:
    async with visit.page(path, viewport=SMALL) as page:
        assert await sideways(page) <= 0
        if path == "/chat":
            assert await page.evaluate("log.scrollWidth - log.clientWidth") <= 0


async def test_everything_to_touch_is_large_enough(visit: Visit) -> None:
    for path in ("/", "/chat", "/demo", "/fragen"):
        async with visit.page(path, viewport=SMALL) as page:
            for one in await page.locator("button:visible, select:visible, summary, a.key, textarea, a.file").all():
                box = await one.bounding_box()
                assert box
                assert box["height"] >= 44, await one.inner_text()
                assert box["width"] >= 44, await one.inner_text()


async def test_200_percent_zoom_leaves_room_to_read(visit: Visit) -> None:
    """1280 x 800 at 200 % is 640 x 400; the same at 400 % is 320 x 200."""
    async with visit.page("/chat", viewport={"width": 640, "height": 400}) as page:
        assert await height(page.locator("#log")) > 200
        await page.set_viewport_size({"width": 320, "height": 256})
        assert await height(page.locator("#log")) > 100
        assert await sideways(page) <= 0


async def test_focus_is_always_visible(visit: Visit) -> None:
    async with visit.page("/chat") as page:
        for _ in range(12):
            await page.keyboard.press("Tab")
            style = await page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
            assert style == "solid"


async def test_the_chat_page_itself_does_not_scroll(visit: Visit) -> None:
    """Hidden words that nobody holds in place would make the whole page longer than the window."""
    async with visit.page("/chat") as page:
        assert await page.evaluate("document.scrollingElement.scrollHeight - innerHeight") <= 0
