"""What the language model made of texts, and what was learned from that."""

from collections.abc import Collection, Iterable, Mapping

from storage.rows import Repository

LEARNED = "classifier/"
"""Of these only the newest is kept: it is large, and made anew with every change."""


class FaqVectors(Repository):
    async def some(self, keys: Iterable[str]) -> dict[str, bytes]:
        """Those of the keys that are there."""
        rows = [await self.queries.vector(self.connection, key=key) for key in keys]
        return {row["key"]: bytes(row["vector"]) for row in rows if row}

    async def all(self) -> dict[str, bytes]:
        return {row["key"]: bytes(row["vector"]) async for row in self.queries.vectors(self.connection)}

    async def keep(self, new: Mapping[str, bytes]) -> None:
        for key, vector in new.items():
            await self.queries.keep_vector(self.connection, key=key, vector=vector)
            if key.startswith(LEARNED):
                await self.queries.drop_vectors_like(self.connection, pattern=f"{LEARNED}%", but=key)

    async def drop(self, keys: Collection[str]) -> None:
        for key in keys:
            await self.queries.drop_vector(self.connection, key=key)
