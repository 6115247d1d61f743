"""Updates that came in: committed before they are confirmed, finished in the transaction of their effects."""

from collections.abc import Sequence
from datetime import datetime

from msgspec.structs import replace

from bot.domain.messages import Backlog, Received
from storage.columns import to_ms
from storage.query import Query
from storage.rows import Repository, to_row
from storage.trouble import NotYet

FLOOD, SLOW = "flood", "slow"


class Inbox(Repository):
    """Seen by the runtime only."""

    async def take(self, updates: Sequence[Received]) -> list[Received]:
        """Ids that are known already are passed over; returns the others with their place in the line."""
        return [fresh for update in updates if (fresh := await self._take(update))]

    async def _take(self, update: Received) -> Received | None:
        fault = FLOOD if update.flood else SLOW if update.slow else ""
        row = await self.queries.take(self.connection, fault=fault, external=update.external, **to_row(update))
        if row is None:
            return None
        return replace(update, position=row["position"], known=bool(row["known"]) or not update.external)

    async def refuse(self, update: Received) -> bool:
        """Notes that it was not read; False when it is known already."""
        return bool(await self.queries.refuse(self.connection, fault=FLOOD, **to_row(update)))

    waiting = Query[[int, int], list[Received]]("waiting", "after", "most")
    """Not yet handled, in the order in which they came, from behind position `after`; so many at most."""

    async def is_done(self, channel: str, update_id: str) -> bool:
        """Handled, or given up; also when it was never there."""
        return not await self.queries.waits(self.connection, channel=channel, update_id=update_id)

    async def finish(self, update: Received, now: datetime) -> bool:
        """Empties the body; False when it was finished before. Raises NotYet while another process has something of
        the same lane that came before."""
        done: int = await self.queries.finish(
            self.connection, channel=update.channel, update_id=update.update_id, done_at=to_ms(now)
        )
        if not done and await self.queries.waits(self.connection, channel=update.channel, update_id=update.update_id):
            raise NotYet("something comes first")
        return done == 1

    note_try = Query[[Received], None]("note_try")
    """Before a try after a restart: whatever ends the process is met a few times only."""
    bury = Query[[Received, str, datetime], None]("bury", "fault", "done_at")
    """A dead letter: nobody waits for it any more."""
    forget = Query[[datetime, datetime, int], int]("drop_old", "done_before", "dead_before", "most")
    """Drops at most `most` of what is old enough; returns how many."""
    depth = Query[[], Backlog]("depth")
    """The oldest of those that are not to wait."""
    dead = Query[[], int]("count_dead")
