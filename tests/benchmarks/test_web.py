"""What the web door costs: a message that somebody posts, pages that are only open, and what a page weighs."""

import asyncio
import json
import re
from collections.abc import AsyncIterator, Iterable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path

import aiohttp
import pytest

from tests.benchmarks.page import Budget, at_most, both, table, write
from tests.benchmarks.stage import Guest, all_say, ours
from tests.kit.ports import free_port

pytestmark = pytest.mark.benchmark
ROUNDS = 4
POSTS = 50
OPEN_PAGES = 500
IDLE = 30.0
"""Seconds; each page hears a sign of life every fifteen."""
TALK = 75
"""Messages that somebody writes until their page is full."""
PAGE_BYTES = 30 * 1024
_LINK = re.compile(r"http://[\w.:]+/tuer/[\w-]+")
_CSRF = re.compile(r'data-csrf="([^"]+)"')
_VERSION = re.compile(r'data-version="(\d+)"')
_keys = count()


@dataclass
class Page:
    """A browser with the chat open; `version` is what it has seen."""

    session: aiohttp.ClientSession
    address: str
    csrf: str
    version: int

    async def says(self, text: str) -> None:
        form = {"csrf": self.csrf, "key": f"key-{next(_keys):08}", "text": text}
        async with self.session.post(f"{self.address}/chat/sagen", data=form) as answer:
            assert answer.status == 200, answer.status

    async def looks(self) -> int:
        """What an open page asks for when it hears that there is something new; returns how many messages."""
        async with self.session.get(f"{self.address}/chat/neues?after={self.version}") as answer:
            news = await answer.json()
        self.version = news["version"]
        return len(news["messages"])


async def test_web(database: Path) -> None:
    address = f"127.0.0.1:{free_port()}"
    async with ours(database, web=address) as house, AsyncExitStack() as stack:
        links = await _links(house, range(OPEN_PAGES))
        pages = [await stack.enter_async_context(_inside(link)) for link in links]
        await house.rests()
        posts, looks = await _posted(house, pages[:POSTS])
        weight = await _full_page(pages[0])
        await house.rests()
        closed = await _idle(house)
        async with AsyncExitStack() as streams:
            for page in pages:
                await streams.enter_async_context(_stream(page))
            await house.rests()
            opened = await _idle(house)
    _report(posts, looks, weight, closed, opened)


async def _links(house: Guest, people: Iterable[int]) -> list[str]:
    """Each of them asks for their door on Telegram."""
    before = len(house.world.calls)
    await house.run(all_say("/web", people))
    said = (json.dumps(call.params) for call in house.world.calls[before:])
    return [found[0] for text in said if (found := _LINK.search(text))]


@asynccontextmanager
async def _inside(link: str) -> AsyncIterator[Page]:
    headers = {"Sec-Fetch-Site": "same-origin", "Accept": "application/json, text/html"}
    jar = aiohttp.CookieJar(unsafe=True)
    async with aiohttp.ClientSession(headers=headers, cookie_jar=jar) as session:
        async with session.post(link) as answer:
            text = await answer.text()
        csrf, version = _CSRF.search(text), _VERSION.search(text)
        assert csrf
        assert version
        yield Page(session, link.partition("/tuer/")[0], csrf[1], int(version[1]))


async def _posted(house: Guest, pages: list[Page]) -> tuple[list[float], list[float]]:
    """CPU ms of a message until it is answered, and of the look at the answer; each page once in a round."""
    posts, looks = [], []
    for _round in range(ROUNDS):
        cpu = house.cpu()
        for page in pages:
            await page.says("/schritt")
        await house.rests()
        posts.append(1000 * (house.cpu() - cpu) / len(pages))
        cpu = house.cpu()
        seen = [await page.looks() for page in pages]
        looks.append(1000 * (house.cpu() - cpu) / len(pages))
        assert min(seen) >= 2, "their words and the answer"
    return posts, looks


async def _full_page(page: Page) -> int:
    """Bytes of a page after a long talk, as they are on the line."""
    for number in range(TALK):
        await page.says(("/schritt", "/hilfe", "/termine")[number % 3])
        while not await page.looks():
            await asyncio.sleep(0.05)
    cookies = page.session.cookie_jar
    async with (
        aiohttp.ClientSession(cookie_jar=cookies, auto_decompress=False) as plain,
        plain.get(f"{page.address}/chat", headers={"Accept-Encoding": "gzip"}) as answer,
    ):
        assert answer.headers["Content-Encoding"] == "gzip"
        return len(await answer.read())


@asynccontextmanager
async def _stream(page: Page) -> AsyncIterator[None]:
    """The line that an open page keeps; it is read, as a browser does."""
    async with page.session.get(f"{page.address}/chat/strom", timeout=aiohttp.ClientTimeout(total=None)) as answer:
        assert answer.status == 200
        reading = asyncio.create_task(_read(answer))
        try:
            yield
        finally:
            reading.cancel()


async def _read(answer: aiohttp.ClientResponse) -> None:
    async for _line in answer.content:
        pass


async def _idle(house: Guest) -> float:
    """Share of a core, in percent."""
    cpu = house.cpu()
    await asyncio.sleep(IDLE)
    return 100 * (house.cpu() - cpu) / IDLE


def _report(posts: list[float], looks: list[float], weight: int, closed: float, opened: float) -> None:
    rows = [
        ("a posted message, until it is answered", both(posts)),
        ("the look of an open page at the answer", both(looks)),
    ]
    budgets = [
        at_most("a posted message", 3, min(posts), "ms CPU", "it shares no commit with others"),
        at_most(f"{OPEN_PAGES} open pages, nobody writes", 1, opened, "% of a core", f"{closed:.2f} % without them"),
        Budget("a full page of the chat, compressed", f"≤ {PAGE_BYTES // 1024} KB", f"{weight / 1024:.1f} KB",
               weight <= PAGE_BYTES, "a hundred messages with their buttons"),
    ]  # fmt: skip
    body = (
        f"{ROUNDS} rounds of {POSTS} people, one after the other, each with `/schritt`. Idle for {IDLE:.0f} s: "
        f"{closed:.2f} % of a core without open pages, {opened:.2f} % with {OPEN_PAGES}.\n\n"
        f"{table(('what', 'CPU ms min / median'), rows)}"
    )
    write("web", "The web door", body, budgets)
