"""What the language model made of texts, and what was learned from that."""

from collections.abc import AsyncIterator, Collection, Iterable, Mapping

from storage.rows import Repository

PORTION = 200
LEARNED = "classifier/"
"""Of these only the newest is kept: it is large, and made anew with every change."""


class FaqVectors(Repository):
    async def some(self, keys: Iterable[str]) -> dict[str, bytes]:
        """Those of the keys that are there."""
        rows = [await self.queries.vector(self.connection, key=key) for key in keys]
        return {row["key"]: bytes(row["vector"]) for row in rows if row}

    async def portions(self) -> AsyncIterator[dict[str, bytes]]:
        """All of them. Many at once would hold up everybody else."""
        last = ""
        while portion := await self._after(last):
            yield portion
            last = next(reversed(portion))

    async def _after(self, key: str) -> dict[str, bytes]:
        rows = self.queries.vectors(self.connection, after=key, most=PORTION)
        return {row["key"]: bytes(row["vector"]) async for row in rows}

    async def keep(self, new: Mapping[str, bytes]) -> None:
        for key, vector in new.items():
            await self.queries.keep_vector(self.connection, key=key, vector=vector)
            if key.startswith(LEARNED):
                await self.queries.drop_vectors_like(self.connection, pattern=f"{LEARNED}%", but=key)

    async def drop(self, keys: Collection[str]) -> None:
        for key in keys:
            await self.queries.drop_vector(self.connection, key=key)
