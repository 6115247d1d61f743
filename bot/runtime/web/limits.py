"""How much one address may send at a time. What is too much is refused before it is read; the words stay where they
were typed."""

from collections.abc import Awaitable, Callable, Collection

from aiohttp import web
from aiohttp.typedefs import Handler, Middleware
from msgspec import Struct, field

from bot.runtime.web.client_address import UNKNOWN, Source
from bot.runtime.web.contract import TooMuch
from bot.runtime.web.sessions import MOST_HOUSES, Arrivals

BURST, EVERY = 600, 0.125
"""Posts of one address: a hall full of people who write at once, and eight a second after that."""
MOST_STREAMS_OF_HOUSE = 400
"""Open pages of one address that are told of news at once; the others ask every three seconds."""
WRONG_AT_ONCE, WRONG_EVERY = 20, 3.0
"""Wrong links of one address that are answered at once; after that one every so many seconds."""
LONGEST_WAIT = 5.0
"""Seconds that the answer to a wrong one waits at most."""
FILES_AT_ONCE, FILE_EVERY = 20, 30.0
"""Files of one person; after that one in so many seconds."""
OWN = frozenset({"127.0.0.1", "::/64", UNKNOWN})
"""This very machine, or a proxy on it that does not say for whom it asks: nobody in particular."""


class Brake(Struct):
    """Slows the answers to wrong links down. A right one never waits, whoever guesses beside it."""

    beat: Callable[[], float]
    pause: Callable[[float], Awaitable[None]]
    _rested: dict[str, float] = field(default_factory=dict)
    """By house: when its wrong links would all have been answered at their pace."""

    async def wrong(self, house: str) -> None:
        now = self.beat()
        if len(self._rested) > MOST_HOUSES:
            self._rested = {name: at for name, at in self._rested.items() if at > now}
        free = now + WRONG_AT_ONCE * WRONG_EVERY
        rested = max(self._rested.get(house, now), now) + WRONG_EVERY
        self._rested[house] = min(rested, free + LONGEST_WAIT)
        if rested > free:
            await self.pause(min(rested - free, LONGEST_WAIT))


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
