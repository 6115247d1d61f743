"""A reply leaves as soon as its cause is committed: marked as leaving in the same transaction, and not read back.

Everything else stands in line in the outbox, where the sender finds it. The promise is the same: what is marked as
leaving and was not settled is said once more after a crash. A reply goes this way only while nothing older waits for
its chat, while nothing is on its way there, and while the pace lets it leave at once.

What the same cause changes of what already stands in that chat (a living card) follows it, and both are settled
together. Made twice it is made once, so it waits in the outbox until then like any other.
"""

from collections.abc import Sequence
from typing import Protocol, Self

from msgspec import field

from bot.domain.messages import EDITS, Attachment, Fate, Outgoing, Priority
from bot.runtime.outbox import shown_buttons
from bot.runtime.outbox.delivery import Flight, seen
from bot.stateful import Stateful
from storage.unit_of_work import Work


class Runway(Protocol):
    """Where messages leave from."""

    def offer(self, message: Outgoing) -> float | None:
        """The monotonic time at which it may leave, which is kept for it; None when it has to wait."""

    def follow(self, message: Outgoing) -> float | None:
        """The same behind what is kept for its chat already. Less urgent than a reply to anybody: only while nobody
        else is written to."""

    def start(self, flight: Flight, *following: Flight) -> None:
        """`following`: each leaves when the one before has arrived."""

    def withdraw(self, chat: str) -> None:
        """What was kept for a message to this chat is not needed."""


class Express(Stateful):
    """The replies of one transaction that leave with its commit."""

    runway: Runway
    waiting: set[str] = field(default_factory=set)
    """Chats for which something stands in line: nothing overtakes it."""
    _kept: set[str] = field(default_factory=set)
    """Chats to which something may leave."""
    _flights: dict[str, list[Flight]] = field(default_factory=dict)
    """By chat."""

    async def takes(self, work: Work, message: Outgoing, files: Sequence[Attachment]) -> bool:
        """False when it has to stand in line; then nothing was put."""
        at = await self._turn_of(work, message)
        if at is None:
            self.waiting.add(message.chat)
            return False
        self._kept.add(message.chat)
        leaves, card = await seen(work, message)
        if await work.outbox.put_as(message, Fate.WAITING if leaves.act in EDITS else Fate.CLAIMED):
            await work.outbox.attach(message.id, files)
            await shown_buttons.leaves(work, leaves, card, message.created_at, first=True)
            self._flights.setdefault(message.chat, []).append(Flight(at, leaves, files, card))
        return True

    def __enter__(self) -> Self:
        return self

    def __exit__(self, fault: type[BaseException] | None, *_where: object) -> None:
        """What was taken leaves when the block ends well; when the block fails, nothing does."""
        for chat, flights in self._flights.items() if fault is None else ():
            self._kept.remove(chat)
            self.runway.start(*flights)
        for chat in self._kept:
            self.runway.withdraw(chat)

    async def _turn_of(self, work: Work, message: Outgoing) -> float | None:
        if message.not_before or message.chat in self.waiting:
            return None
        if message.chat not in self._kept:
            return self.runway.offer(message) if message.priority is Priority.REPLY else None
        leaves, _card = await seen(work, message)
        return self.runway.follow(message) if leaves.act in EDITS else None
