"""A person with a browser."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from playwright.async_api import Browser, ConsoleMessage, Locator, Page, Request

from tests.runtime.web.fakes import FakeAnswers, FakeChats, FakeSessions

SERIOUS = {"serious", "critical"}


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
    async def page(self, path: str, *, visitor: str | None = "anna", **more: Any) -> AsyncIterator[Page]:
        options: dict[str, Any] = {"viewport": {"width": 390, "height": 844}, "locale": "de-DE"}
        context = await self.browser.new_context(**(options | more))
        if visitor:
            cookie = self.sessions.let_in(visitor)
            await context.add_cookies([{"name": "schmiede", "value": cookie, "url": self.url}])
        page = await context.new_page()
        page.set_default_timeout(8000)
        page.on("request", self._asked)
        page.on("console", self._said)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        await page.goto(self.url + path)
        yield page
        await context.close()
        assert not self.strangers
        assert not self.complaints


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
