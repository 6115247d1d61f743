"""A message that leaves, and what comes back."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace

from bot.domain.messages import EDITS, Act, Attachment, Card, Due, Fate, Outgoing, Priority
from bot.runtime.outbox import shown_buttons
from bot.runtime.outbox.aiming import aimed
from bot.runtime.outbox.rate_limit import Pace
from bot.runtime.outbox.results import Delivered, HeldBack, Lost, Result, Slower
from bot.runtime.process.clock import Clock
from bot.runtime.process.tracing import is_cancelled, place_of
from bot.runtime.rendering.payload import Payload
from storage.unit_of_work import Work

BREATH = 0.01
"""Seconds between two turns, so that what comes meanwhile shares a transaction."""
Deliver = Callable[[Outgoing, Sequence[Attachment], Card | None], Awaitable[Result]]


class Flight(Struct, frozen=True):
    at: float
    message: Outgoing
    files: Sequence[Attachment]
    card: Card | None

    @property
    def turns(self) -> int:
        """As how many messages Telegram counts it."""
        if self.message.act is Act.DELETE:
            return len((self.message.message or "").split())
        return 2 if self.message.card else len(Payload.from_json(self.message.payload).enclosed) or 1

    async def leaves(self, pace: Pace, clock: Clock, deliver: Deliver) -> Result:
        """At its turn, or later when what leaves would become a burst; not at all once Telegram wants a pause."""
        if (wait := self.at - clock.beat()) > 0:
            await clock.sleep(wait)
        turns = self.turns
        while pace.room(now := clock.beat(), turns) > now:
            await clock.sleep(BREATH)
        if pace.closed > clock.beat():
            return HeldBack()
        until = pace.leaves(clock.beat(), turns)
        result = await self.lands(deliver, clock.now)
        pace.landed(until, clock.beat(), turns)
        return result

    async def lands(self, deliver: Deliver, now: Callable[[], datetime]) -> Result:
        """Whatever a delivery raises, it may have arrived; only who is cancelled reports nothing."""
        try:
            result = await deliver(self.message, self.files, self.card)
            return replace(result, at=now()) if isinstance(result, Delivered) else result
        except BaseException as fault:
            if is_cancelled():
                raise
            return Lost(place_of(fault))


async def one_after_the_other(
    flights: Sequence[Flight], pace: Pace, clock: Clock, deliver: Deliver, noted: Callable[[Outgoing, Result], None]
) -> list[tuple[Flight, Result]]:
    """When one does not arrive, or Telegram wants a pause, those behind it do not leave: they wait in the outbox."""
    landed: list[tuple[Flight, Result]] = []
    for flight in flights:
        result = await flight.leaves(pace, clock, deliver)
        if isinstance(result, Slower):
            pace.close(clock.beat() + result.seconds, flight.message.chat)
        landed.append((flight, result))
        noted(flight.message, result)
        if not isinstance(result, Delivered) or result.pause:
            break
    return landed


async def board(work: Work, due: Due, at: float, now: datetime) -> Flight | None:
    """Marked as leaving: after a crash it is known what may have arrived. None for what cannot leave any more."""
    message = await work.outbox.get(due.id)
    if message is None or message.state is not Fate.WAITING or message.chat != due.chat:
        return None
    if message.valid_until and message.valid_until <= now:
        await work.outbox.give_up(message.id, Fate.EXPIRED, "expired", now)
        return None
    if message.about:
        message = await aimed(work, message, now)
        if message is None:
            return None
    message, card = await seen(work, message)
    if message.act not in EDITS and not await work.outbox.claim(message.id):
        return None
    payload = Payload.from_json(message.payload)
    files = await work.outbox.attachments(message.id) if payload.kind != "text" and not payload.enclosed else []
    await shown_buttons.leaves(work, message, card, now)
    return Flight(at, message, files, card)


async def seen(work: Work, message: Outgoing) -> tuple[Outgoing, Card | None]:
    """As its reader will see it, and the card that it changes or replaces."""
    card = await work.outbox.card(f"t{message.chat}", message.card) if message.card else None
    # A reply is seen in any case: when the card that it renews is not there, it becomes the card.
    lost = message.act is Act.REFRESH and message.priority is Priority.REPLY and not (card and card.message)
    return replace(message, act=Act.CARD) if lost else message, card
