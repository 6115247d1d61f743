import os
import shutil
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from aiohttp.test_utils import TestServer
from playwright.async_api import Browser, async_playwright, expect

from bot.demo.web import Demo
from bot.runtime.web.app import build
from bot.runtime.web.side_pages.side_pages import SidePages
from tests.browser.slowly import slowed_hand, slowed_house
from tests.browser.visit import Visit
from tests.kit.folders import folder_of
from tests.runtime.web.fakes import (
    RENDERER,
    FakeAnnouncements,
    FakeAnswers,
    FakeChats,
    FakeDesk,
    FakeRehearsal,
    FakeSessions,
    words,
)
from tests.runtime.web.rehearsed import fill

CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium-headless-shell") or shutil.which("chromium")
"""The shell without windows opens a page for a third of the work."""
TALKING = {"test_chat.py", "test_demo.py", "test_double_taps.py", "test_the_whole_house.py"}
"""Two processes with a browser each: what talks to the bot waits as long for it as all the rest takes."""
ARGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
expect.set_options(timeout=30_000)
"""For all that is waited for, as Playwright itself waits for an act: it ends with what it waits for, never earlier."""


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    missing = pytest.mark.skip(reason="no Chromium here; install chromium-headless-shell or set CHROMIUM to its path")
    for item in items:
        if folder_of(item) == "browser":
            item.add_marker(pytest.mark.browser)
            item.add_marker(pytest.mark.asyncio(loop_scope="session"), append=False)
            item.add_marker(pytest.mark.xdist_group("talking browser" if item.path.name in TALKING else "browser"))
            if not CHROMIUM:
                item.add_marker(missing)


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=ARGS)
        slowed_hand(browser)
        yield browser
        await browser.close()


@pytest_asyncio.fixture(loop_scope="session")
async def visit(browser: Browser) -> AsyncIterator[Visit]:
    """A door on a port of this computer, with three chats behind it."""
    chats, sessions, answers = FakeChats(), FakeSessions(), FakeAnswers()
    fill(chats)
    app = build(
        chats,
        sessions,
        answers,
        words=words,
        beside=SidePages(FakeDesk(), FakeAnnouncements(), chats.finance, RENDERER),
        secure=False,
        public_url="http://127.0.0.1",
        annex=Demo(FakeRehearsal(chats)),
    )
    async with TestServer(slowed_house(app)) as server:
        yield Visit(browser, str(server.make_url("/")).rstrip("/"), chats, sessions, answers)
