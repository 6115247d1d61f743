"""What became of an announcement, recipient by recipient, as the sender knows it."""

from datetime import datetime

from bot.domain.delivery_report import DeliveryReport, merged
from storage.query import Query
from storage.rows import Repository, many


class Broadcasts(Repository):
    async def outcomes(self, origin: str, after: str = "", most: int = 500) -> list[DeliveryReport]:
        """Of at most `most` recipients, in the order of their ids, those after `after`: one for each act."""
        rows = self.queries.outcomes(self.connection, origin=origin, after=after, most=most)
        return merged(await many(DeliveryReport, rows))

    async def settled(self, origin: str, most: int) -> list[DeliveryReport]:
        """Of at most `most` recipients that are `sending`, and of whose messages none waits or leaves: the act SEND."""
        return merged(await self._settled(origin, most))

    _settled = Query[[str, int], list[DeliveryReport]]("settled", "origin", "most")

    async def never_said(self, origin: str, most: int) -> list[str]:
        """Recipients that are `sending`, to whom nothing could be said: they have no door that is open."""
        return [row["person"] async for row in self.queries.never_said(self.connection, origin=origin, most=most)]

    async def taken_back(self, origin: str, most: int) -> list[DeliveryReport]:
        """Of at most `most` recipients whose `unsent` is leaving, where nothing waits any more: the act DELETE."""
        return merged(await self._taken_back(origin, most))

    _taken_back = Query[[str, int], list[DeliveryReport]]("taken_back", "origin", "most")

    async def drop_waiting(self, origin: str) -> list[str]:
        """Takes out what has not begun to leave, and returns whose it was: nobody gets half of it."""
        rows = self.queries.drop_waiting(self.connection, origin=origin)
        return list(dict.fromkeys([row["person"] async for row in rows]))

    braked_until = Query[[datetime], datetime | None]("braked_until", "now")
    """Telegram has asked for a pause that lasts until then; None when it has not."""
    origin_of = Query[[str, str], str]("origin_of", "chat", "message")
    """The announcement to which a message of a Telegram chat belongs; empty when it belongs to none."""
