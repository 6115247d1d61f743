"""What the language model made of texts, and what was learned from that."""

from collections.abc import Collection, Iterable, Mapping

from storage.rows import Repository

PORTION = 200
LEARNED = "classifier/"
"""Of these only the newest is kept: it is large, and made anew with every change."""


class FaqVectors(Repository):
    async def some(self, keys: Iterable[str]) -> dict[str, bytes]:
        """Those of the keys that are there."""
        rows = [await self.queries.vector(self.connection, key=key) for key in keys]
        return {row["key"]: bytes(row["vector"]) for row in rows if row}

    async def portion(self, after: str) -> dict[str, bytes]:
        """Those that follow this key, in the order of the keys; empty at the end."""
        rows = self.queries.vectors(self.connection, after=after, most=PORTION)
        return {row["key"]: bytes(row["vector"]) async for row in rows}

    async def keep(self, new: Mapping[str, bytes]) -> None:
        for key, vector in new.items():
            await self.queries.keep_vector(self.connection, key=key, vector=vector)
            if key.startswith(LEARNED):
                await self.queries.drop_vectors_like(self.connection, pattern=f"{LEARNED}%", but=key)

    async def drop(self, keys: Collection[str]) -> None:
        for key in keys:
            await self.queries.drop_vector(self.connection, key=key)
