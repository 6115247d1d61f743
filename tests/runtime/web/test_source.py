"""Whose address counts: that of the visitor, not of our proxy, and never one that somebody made up."""

from collections.abc import AsyncIterator

import pytest
from aiohttp import ClientSession, web
from aiohttp.test_utils import TestServer

from bot.config import Settings
from bot.runtime.web.client_address import source_of

ONE_PROXY = "127.0.0.1"
TWO_PROXIES = "127.0.0.1, 10.1.0.0/16 2001:db8:5::/48"


@pytest.mark.parametrize(
    "proxies, told, house",
    [
        ("", "203.0.113.5", "127.0.0.1"),
        ("192.0.2.1", "203.0.113.5", "127.0.0.1"),
        (ONE_PROXY, "203.0.113.5", "203.0.113.5"),
        (ONE_PROXY, "198.51.100.9, 203.0.113.5", "203.0.113.5"),
        (ONE_PROXY, "1.1.1.1,2.2.2.2 , 203.0.113.5", "203.0.113.5"),
        (TWO_PROXIES, "198.51.100.9, 203.0.113.5, 10.1.2.3", "203.0.113.5"),
        (TWO_PROXIES, "203.0.113.5, 10.1.2.3, 2001:db8:5::1", "203.0.113.5"),
        (TWO_PROXIES, "10.1.2.3, 10.1.2.4", "10.1.2.3"),
        (ONE_PROXY, "203.0.113.5:51234", "203.0.113.5"),
        (ONE_PROXY, "[2001:db8:1:2:3:4:5:6]:51234", "2001:db8:1:2::/64"),
        (ONE_PROXY, "2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        (ONE_PROXY, "::ffff:203.0.113.5", "203.0.113.5"),
        (ONE_PROXY, "fe80::1%eth0", "fe80::/64"),
        (ONE_PROXY, '"[2001:db8::1]"', "2001:db8::/64"),
        (ONE_PROXY, "unknown", "127.0.0.1"),
        (ONE_PROXY, "203.0.113.5, <script>", "127.0.0.1"),
        (ONE_PROXY, "203.0.113.5,", "127.0.0.1"),
        (ONE_PROXY, "", "127.0.0.1"),
        (ONE_PROXY, "9" * 5000, "127.0.0.1"),
        (ONE_PROXY, "203.0.113.5, " + ",".join(["1.2.3.4"] * 400), "1.2.3.4"),
    ],
)
async def test_the_last_address_that_none_of_our_proxies_has(proxies: str, told: str, house: str) -> None:
    assert await _heard(proxies, [told]) == house


async def test_without_a_word_it_is_the_other_end_of_the_line() -> None:
    assert await _heard(ONE_PROXY, []) == "127.0.0.1"


async def test_several_headers_are_one_list() -> None:
    assert await _heard(ONE_PROXY, ["198.51.100.9", "203.0.113.5"]) == "203.0.113.5"


@pytest.fixture
async def second_hop() -> AsyncIterator[str]:
    """A real proxy in front of a real server: it notes whom it saw behind whatever the visitor claimed."""

    async def name(request: web.Request) -> web.Response:
        return web.Response(text=source_of(Settings(trusted_proxies=ONE_PROXY).proxies)(request))

    async def pass_on(request: web.Request) -> web.Response:
        told = ", ".join(filter(None, (request.headers.get("X-Forwarded-For"), "203.0.113.77")))
        async with ClientSession() as client:
            answer = await client.get(behind.make_url("/"), headers={"X-Forwarded-For": told})
            return web.Response(text=await answer.text())

    inner, outer = web.Application(), web.Application()
    inner.router.add_get("/", name)
    outer.router.add_get("/", pass_on)
    async with TestServer(inner) as behind, TestServer(outer) as front:
        yield str(front.make_url("/"))


@pytest.mark.parametrize("claimed", ["", "127.0.0.1", "8.8.8.8, 127.0.0.1", "x"])
async def test_through_a_second_hop_a_claim_does_not_count(second_hop: str, claimed: str) -> None:
    headers = {"X-Forwarded-For": claimed} if claimed else {}
    async with ClientSession() as client:
        answer = await client.get(second_hop, headers=headers)
        assert await answer.text() == "203.0.113.77"


async def _heard(proxies: str, told: list[str]) -> str:
    async def name(request: web.Request) -> web.Response:
        return web.Response(text=source_of(Settings(trusted_proxies=proxies).proxies)(request))

    app = web.Application()
    app.router.add_get("/", name)
    async with TestServer(app) as server, ClientSession() as client:
        answer = await client.get(server.make_url("/"), headers=[("X-Forwarded-For", each) for each in told])
        return await answer.text()
