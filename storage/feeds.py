"""Calendar subscriptions: one random address for each person, kept hashed."""

import hashlib
from datetime import datetime

from storage.rows import Repository, from_ms, to_ms


class Feeds(Repository):
    """Calendar subscriptions; the secret of an address is kept hashed."""

    async def save(self, person: str, secret: str, now: datetime) -> None:
        """An older address of theirs stops working."""
        await self.queries.save_feed(self.connection, person=person, secret_hash=_hash(secret), created_at=to_ms(now))

    async def since(self, person: str) -> datetime | None:
        """None when there is none."""
        row = await self.queries.feed_of(self.connection, person=person)
        return from_ms(row["created_at"]) if row else None

    async def owner(self, secret: str) -> str | None:
        row = await self.queries.feed_owner(self.connection, secret_hash=_hash(secret))
        return row["person"] if row else None

    async def drop(self, person: str) -> None:
        await self.queries.drop_feed(self.connection, person=person)


def _hash(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()
