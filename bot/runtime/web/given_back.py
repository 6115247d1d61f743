"""Whoever was signed out while they were writing reads it together with their own words: nothing is lost."""

from aiohttp import web

from bot.runtime.web.forms import plain, posted
from bot.runtime.web.templates import Pages


async def given_back(pages: Pages, request: web.Request, most: int) -> web.Response:
    """`most` bytes are read, as of a form that counts."""
    return pages.problem(request, 401, words=plain(await posted(request, most), "text"))
