"""Updates that came in: committed before they are confirmed, finished in the transaction of their effects."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.domain.messages import Backlog, Received
from storage.columns import to_ms
from storage.rows import Repository, from_row, many, to_row
from storage.trouble import NotYet

FLOOD, SLOW = "flood", "slow"


class Inbox(Repository):
    """Seen by the runtime only."""

    async def take(self, updates: Sequence[Received]) -> list[Received]:
        """Ids that are known already are passed over; returns the others with their place in the line."""
        return [fresh for update in updates if (fresh := await self._take(update))]

    async def _take(self, update: Received) -> Received | None:
        row = await self.queries.take(self.connection, fault=_mark(update), external=update.external, **to_row(update))
        if row is None:
            return None
        return replace(update, position=row["position"], known=bool(row["known"]) or not update.external)

    async def refuse(self, update: Received) -> bool:
        """Notes that it was not read; False when it is known already."""
        return bool(await self.queries.refuse(self.connection, fault=FLOOD, **to_row(update)))

    async def waiting(self, after: int, most: int) -> list[Received]:
        """Not yet handled, in the order in which they came, from behind position `after`."""
        return await many(Received, self.queries.waiting(self.connection, after=after, most=most))

    async def finish(self, update: Received, now: datetime) -> bool:
        """Empties the body; False when it was finished before. Raises NotYet while another process has something of
        the same lane that came before."""
        done: int = await self.queries.finish(
            self.connection, channel=update.channel, update_id=update.update_id, done_at=to_ms(now)
        )
        if not done and await self.queries.waits(self.connection, channel=update.channel, update_id=update.update_id):
            raise NotYet("something comes first")
        return done == 1

    async def note_try(self, update: Received) -> None:
        """Before a try after a restart: whatever ends the process is met a few times only."""
        await self.queries.note_try(self.connection, channel=update.channel, update_id=update.update_id)

    async def bury(self, update: Received, fault: str, now: datetime) -> None:
        """A dead letter: nobody waits for it any more."""
        await self.queries.bury(
            self.connection, channel=update.channel, update_id=update.update_id, fault=fault, done_at=to_ms(now)
        )

    async def forget(self, done_before: datetime, dead_before: datetime, most: int) -> int:
        """Drops at most `most` of what is old enough; returns how many."""
        dropped = await self.queries.drop_old(
            self.connection, done_before=to_ms(done_before), dead_before=to_ms(dead_before), most=most
        )
        return int(dropped)

    async def depth(self) -> Backlog:
        """The oldest of those that are not to wait."""
        return from_row(Backlog, await self.queries.depth(self.connection))

    async def dead(self) -> int:
        return int(await self.queries.count_dead(self.connection))


def _mark(update: Received) -> str:
    if update.flood:
        return FLOOD
    return SLOW if update.slow else ""
