"""What the language model made of texts, kept for all processes: a restart finds it, and need not encode again."""

from collections.abc import Collection, Mapping

from bot.stateful import Stateful
from storage.trouble import Line
from storage.unit_of_work import Database

FEW = 20
"""Up to so many are asked for one by one."""


class StoredVectors(Stateful):
    database: Database
    _swept: bool = False

    async def load(self, keys: Collection[str]) -> Mapping[str, bytes]:
        """Those of the keys that are there. The first time what nobody needs any more is dropped."""
        if self._swept and len(keys) <= FEW:
            async with self.database.work(Line.LOOKING) as work:
                return await work.vectors.some(keys)
        wanted, found, last = frozenset(keys), dict[str, bytes](), ""
        while portion := await self._after(last):
            found |= {key: vector for key, vector in portion.items() if key in wanted}
            if not self._swept:
                await self._drop([key for key in portion if key not in wanted])
            last = next(reversed(portion))
        self._swept = True
        return found

    async def _after(self, key: str) -> dict[str, bytes]:
        """A portion at a time, so that others have their turn in between."""
        async with self.database.work(Line.LOOKING) as work:
            return await work.vectors.portion(key)

    async def _drop(self, unneeded: Collection[str]) -> None:
        if unneeded:
            async with self.database.work() as work:
                await work.vectors.drop(unneeded)
                await work.commit()

    async def keep(self, new: Mapping[str, bytes]) -> None:
        async with self.database.work() as work:
            await work.vectors.keep(new)
            await work.commit()
