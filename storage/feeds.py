"""Calendar subscriptions: one random address for each person, kept hashed."""

from datetime import datetime

from storage.columns import from_ms, to_ms
from storage.ids import hashed
from storage.query import Query
from storage.rows import Repository


class Feeds(Repository):
    """Calendar subscriptions; the secret of an address is kept hashed."""

    async def save(self, person: str, secret: str, now: datetime) -> None:
        """An older address of theirs stops working."""
        await self.queries.save_feed(self.connection, person=person, secret_hash=hashed(secret), created_at=to_ms(now))

    async def since(self, person: str) -> datetime | None:
        """None when there is none."""
        row = await self.queries.feed_of(self.connection, person=person)
        return from_ms(row["created_at"]) if row else None

    async def owner(self, secret: str) -> str | None:
        row = await self.queries.feed_owner(self.connection, secret_hash=hashed(secret))
        return row["person"] if row else None

    drop = Query[[str], None]("drop_feed", "person")
