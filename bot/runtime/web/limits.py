"""How much one address may send at a time. What is too much is refused before it is read; the words stay where they
were typed."""

from collections.abc import Callable, Collection

from aiohttp import web
from aiohttp.typedefs import Handler, Middleware

from bot.runtime.web.client_address import UNKNOWN, Source
from bot.runtime.web.contract import TooMuch
from bot.runtime.web.sessions import Arrivals

BURST, EVERY = 600, 0.125
"""Posts of one address: a hall full of people who write at once, and eight a second after that."""
MOST_STREAMS_OF_HOUSE = 400
"""Open pages of one address that are told of news at once; the others ask every three seconds."""
OWN = frozenset({"127.0.0.1", "::/64", UNKNOWN})
"""This very machine, or a proxy on it that does not say for whom it asks: nobody in particular."""


def unhurried(source: Source, beat: Callable[[], float], free: Collection[str]) -> Middleware:
    """`free`: paths that limit by themselves. `beat`: seconds that only go forward."""
    posts = Arrivals(BURST, EVERY)

    @web.middleware
    async def admit(request: web.Request, handler: Handler) -> web.StreamResponse:
        if request.method == "POST" and request.path not in free:
            house = source(request)
            if house not in OWN and not posts.admits(house, beat()):
                raise TooMuch
        return await handler(request)

    return admit
