"""A person with a browser."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from playwright.async_api import Browser, ConsoleMessage, Locator, Page, Request, expect

from tests.browser.slowly import slowed
from tests.runtime.web.fakes import FakeAnswers, FakeChats, FakeSessions

SERIOUS = {"serious", "critical"}


@asynccontextmanager
async def a_page(browser: Browser, **options: Any) -> AsyncIterator[Page]:
    context = await browser.new_context(**options)
    page = await context.new_page()
    await slowed(page)
    yield page
    await context.close()


@dataclass
class Visit:
    browser: Browser
    url: str
    chats: FakeChats
    sessions: FakeSessions
    answers: FakeAnswers
    strangers: list[str] = field(default_factory=list)
    """Requests that went anywhere else."""
    complaints: list[str] = field(default_factory=list)
    """What the browser's console says: broken script, broken policy."""

    def _asked(self, request: Request) -> None:
        if not request.url.startswith(self.url):
            self.strangers.append(request.url)

    def _said(self, message: ConsoleMessage) -> None:
        if message.type == "error" and not message.text.startswith("Failed to load resource"):
            self.complaints.append(message.text)

    @asynccontextmanager
    async def page(
        self, path: str, *, visitor: str | None = "anna", clock: bool = False, **more: Any
    ) -> AsyncIterator[Page]:
        """With `clock`, the time of the page can be stopped."""
        options: dict[str, Any] = {"viewport": {"width": 390, "height": 844}, "locale": "de-DE"}
        async with a_page(self.browser, **(options | more)) as page:
            if visitor:
                cookie = self.sessions.let_in(visitor)
                await page.context.add_cookies([{"name": "schmiede", "value": cookie, "url": self.url}])
            page.on("request", self._asked)
            page.on("console", self._said)
            page.on("pageerror", lambda error: self.complaints.append(str(error)))
            if clock:
                await page.clock.install()
            await page.goto(self.url + path)
            yield page
        assert not self.strangers
        assert not self.complaints


async def stands_still(page: Page) -> None:
    """From here on time passes in it only by `page.clock.run_for`, however long the machine takes."""
    await page.clock.pause_at(await page.evaluate("Date.now()") + 60_000)


async def rests(page: Page) -> None:
    """Nothing is on its way any more, and every button is heard."""
    await page.wait_for_function("() => !Object.keys(localStorage).some((key) => key.startsWith('schmiede:unsent'))")
    await expect(page.locator(".keys.busy")).to_have_count(0)
    await expect(page.locator(".keys.fresh")).to_have_count(0)


async def bubbles(page: Page) -> list[str]:
    return [text.strip() for text in await page.locator(".message .text").all_inner_texts()]


async def sideways(page: Page) -> int:
    """How many pixels the page can be pushed to the side."""
    width: int = await page.evaluate("document.scrollingElement.scrollWidth - innerWidth")
    return width


async def height(spot: Locator) -> float:
    box = await spot.bounding_box()
    assert box
    return box["height"]
