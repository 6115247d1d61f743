"""Who a browser is: one-time links, invitations and cookies."""

import hashlib
import hmac
import json
import secrets
from datetime import datetime

from msgspec import Struct, field
from msgspec.structs import replace

from bot.domain.joining.invitations import MOST_WITHOUT_MARK, Guesser, is_link, still_good, ticket_in
from bot.domain.messages import Received
from bot.domain.people import Address, Channel, Person
from bot.domain.sessions.devices import device_of
from bot.domain.sessions.links import OLD_COOKIE_LASTS, SEEN_EVERY, WebSession
from bot.runtime.intake.inbox import Intake
from bot.runtime.process.clock import Clock
from bot.runtime.web.contract import Caller, Session, Slowed, TooMany
from bot.runtime.web.wakeups import Hub
from storage.trouble import Line
from storage.unit_of_work import Database, Work

BURST = 120
EVERY = 30.0
"""Seconds after which one more may come from the same house."""
MOST_HOUSES = 10_000


class Arrivals(Struct):
    """How many strangers come in from one address: a whole seminar at once, but not as many as fill a disk.

    Pure: asked with a monotonic time.
    """

    burst: int = BURST
    every: float = EVERY
    """Seconds after which one more may come."""
    _rested: dict[str, float] = field(default_factory=dict)
    """By house: when its burst is whole again."""

    def admits(self, house: str, now: float) -> bool:
        if len(self._rested) > MOST_HOUSES:
            self._rested = {name: at for name, at in self._rested.items() if at > now}
        rested = max(self._rested.get(house, now), now) + self.every
        if rested - now > self.burst * self.every:
            return False
        self._rested[house] = rested
        return True


class Seal:
    """Tokens against foreign forms where no session keeps one; they live as long as the process."""

    def __init__(self) -> None:
        self._secret = secrets.token_bytes(32)

    def of(self, name: str) -> str:
        return hmac.new(self._secret, name.encode(), hashlib.sha256).hexdigest()


class WebSessions(Struct, frozen=True):
    database: Database
    intake: Intake
    clock: Clock
    hub: Hub
    seal: Seal = field(default_factory=Seal)
    """Of an address and a mark only a hash is kept, with a key that nobody keeps."""
    arrivals: Arrivals = field(default_factory=Arrivals)

    async def enter(self, token: str, caller: Caller) -> str | None:
        """The same None for wrong, used and expired. Raises Slowed."""
        now, guesser = self.clock.now(), self._guesser(caller)
        ticket = ticket_in(token) or token
        async with self.database.work() as work:
            if not is_link(ticket) and (until := await work.invitations.wait_until(guesser, now)):
                raise Slowed(until)
            # Spends a personal link; the same person keeps the same chat in every browser.
            owner = await work.web.spend_link(ticket, Channel.WEB, now, caller.mark if caller.new else "")
            person = await work.people.get(owner) if owner else None
            visitor = await self.chat_of(work, person) if person else None
            invited = None if visitor else await self._invited(work, ticket, now)
            if not visitor and not invited:
                await work.invitations.note_wrong_try(ticket, guesser, now)
            begun = _begun(visitor or invited or "", caller, work, now, known=visitor is not None)
            cookie = await _started(work, begun) if begun.visitor else None
            await work.commit()
        if visitor or invited:
            await self._greet(str(visitor or invited), f"/start {ticket}" if invited else "/start")
        return cookie

    async def start(self, caller: Caller) -> str:
        now = self.clock.now()
        if not self.arrivals.admits(self.seal.of(f"house {caller.house}"), self.clock.beat()):
            raise TooMany
        async with self.database.work() as work:
            visitor = work.new_secret()
            cookie = await _started(work, _begun(visitor, caller, work, now, known=False))
            await work.commit()
        await self._greet(visitor, "/start")
        return cookie

    async def find(self, cookie: str, *, by_hand: bool = True) -> Session | None:
        now = self.clock.now()
        async with self.database.work(Line.LOOKING) as work:
            known = await work.web.session(cookie, now)
            outgrown = known is not None and not known.known and await _is_known(work, known.visitor)
        if known is None:
            return None
        if known.follows or (by_hand and now - (known.seen_at or known.created_at) >= SEEN_EVERY):
            await self._used(cookie, known, now)
        return Session(known.visitor, known.csrf, known.id, outgrown)

    async def renew(self, cookie: str) -> str | None:
        now = self.clock.now()
        async with self.database.work() as work:
            known = await work.web.session(cookie, now)
            if known is None or known.until:
                return None
            fresh = work.new_secret()
            await work.web.replace_cookie(cookie, fresh, replace(known, id=work.new_id(), known=True))
            await work.commit()
        return fresh

    async def _used(self, cookie: str, known: WebSession, now: datetime) -> None:
        async with self.database.work() as work:
            await work.web.note_seen(cookie, now)
            if known.follows:
                await work.web.used_first(cookie, known, now + OLD_COOKIE_LASTS)
            await work.commit()

    async def leave(self, cookie: str) -> None:
        """Other pages of this browser are told at once."""
        async with self.database.work() as work:
            chats = await work.web.end_session(cookie)
            await work.commit()
        self.hub.wake(chats)

    def _guesser(self, caller: Caller) -> Guesser:
        house = self.seal.of(f"house {caller.house}")
        if caller.mark:
            return Guesser(self.seal.of(f"mark {caller.mark}"), house)
        return Guesser(f"{house} without a mark", house, MOST_WITHOUT_MARK)

    @staticmethod
    async def chat_of(work: Work, person: Person) -> str:
        addresses = await work.people.addresses(person.id)
        visitor = next((address.external for address in addresses if address.channel is Channel.WEB), None)
        if visitor is None:
            visitor = work.new_secret()
            await work.people.save_address(Address(f"w{visitor}", Channel.WEB, visitor, person.id, person.language))
        return visitor

    @staticmethod
    async def _invited(work: Work, ticket: str, now: datetime) -> str | None:
        invitation = await work.invitations.find(ticket)
        return work.new_secret() if invitation and still_good(invitation, now) else None

    async def _greet(self, visitor: str, words: str) -> None:
        """As if they had typed it: the chat begins with an answer."""
        now = self.clock.now()
        body = json.dumps({"said": words, "visitor": visitor, "quiet": True})
        await self.intake.take([Received("web", f"{visitor}.greeting.{now.timestamp()}", f"web:{visitor}", body, now)])


def _begun(visitor: str, caller: Caller, work: Work, now: datetime, *, known: bool) -> WebSession:
    device = device_of(caller.agent)
    return WebSession(visitor, work.new_secret(), now, work.new_id(), device.browser, device.system, known)


async def _started(work: Work, session: WebSession) -> str:
    """A fresh cookie; what the browser brought is never taken."""
    cookie = work.new_secret()
    await work.web.start_session(cookie, session)
    return cookie


async def _is_known(work: Work, visitor: str) -> bool:
    address = await work.people.address(Channel.WEB, visitor)
    return address is not None and address.person is not None
