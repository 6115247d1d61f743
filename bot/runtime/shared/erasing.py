"""Somebody is erased: out of the database at once, and out of their chats as far as Telegram lets us."""

from collections.abc import Awaitable, Callable, Collection
from datetime import datetime, timedelta

from bot.domain.people import Channel
from bot.domain.privacy.erasure import PATIENCE, SHOWN_IN_BROWSER, Farewell
from bot.runtime.feature import House, Tick
from bot.stateful import Stateful
from storage.privacy.erasure import Erased
from storage.unit_of_work import UnitOfWork, Work

VERB = "person.erased"


async def erase(uow: UnitOfWork, person: str, now: datetime, associations: Collection[str] = ()) -> Erased:
    """`person`: an id, or the address of somebody unknown; `associations` go with all their work.

    Whoever writes with them, is in their team or in a talk with them finds out by the ticks of these rooms.
    """
    for gone in (person, *associations):
        await uow.note_erased(gone, now)
    erased = await uow.erasure.erase(person, now, associations)
    uow.departed.add(person)
    uow.cleared += [(chat.external, chat.messages) for chat in erased.chats if chat.channel is Channel.TELEGRAM]
    await uow.reviews.note(None, VERB, "", "", now)
    return erased


Scrub = Callable[[], Awaitable[bool]]


class Farewells(Stateful):
    """The confirmations of erasures: once one has arrived, or could not, nothing of its chat is left here either."""

    scrub: Scrub
    """Takes what was deleted out of the files of the database, too; False when somebody reads just now."""
    every: timedelta | None = None
    """So long at most it stands there otherwise, too: what strangers wrote, and whatever else is kept no more."""
    _seen: frozenset[Farewell] = frozenset()
    _unclean: bool = True
    """Perhaps the process before this one ended on the way."""
    _tried_at: datetime | None = None

    def tick(self) -> Tick:
        return Tick("house.farewells", timedelta(seconds=2), self._run, then=self._clean)

    async def _run(self, work: Work, now: datetime, _house: House) -> int:
        open_ = frozenset(await work.erasure.farewells())
        done = [one for one in sorted(open_, key=lambda one: one.at) if await _is_over(work, one, now)]
        for one in done:
            await work.erasure.end_farewell(one)
        self._unclean = self._unclean or bool(done) or not open_ <= self._seen
        self._seen = open_ - set(done)
        tries = self._tried_at != now and (self._unclean or self._is_due(now))
        if tries:
            self._tried_at = now
        return int(tries or bool(done))

    def _is_due(self, now: datetime) -> bool:
        """Also when the clock was put back."""
        return bool(self.every and self._tried_at and abs(now - self._tried_at) >= self.every)

    async def _clean(self) -> None:
        self._unclean = not await self.scrub()


async def _is_over(work: Work, one: Farewell, now: datetime) -> bool:
    if one.channel == Channel.WEB:
        return now - one.at >= SHOWN_IN_BROWSER
    return now - one.at >= PATIENCE or not await work.erasure.unsaid(one)
