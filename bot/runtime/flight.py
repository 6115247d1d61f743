"""A message that leaves, and what comes back."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from bot.domain.messages import Attachment, Card, Outgoing
from bot.runtime.failures import is_cancelled, place_of
from bot.runtime.results import Lost, Result

Deliver = Callable[[Outgoing, Sequence[Attachment], Card | None], Awaitable[Result]]


@dataclass(frozen=True, slots=True)
class Flight:
    at: float
    message: Outgoing
    files: Sequence[Attachment]
    card: Card | None

    async def lands(self, deliver: Deliver) -> Result:
        """Whatever a delivery raises, it may have arrived; only who is cancelled reports nothing."""
        try:
            return await deliver(self.message, self.files, self.card)
        except BaseException as fault:
            if is_cancelled():
                raise
            return Lost(place_of(fault))
