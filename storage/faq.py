"""Answers that a Koordination wrote, ways to ask for them, words that found nothing, and how often each was shown."""

from datetime import date, datetime

from bot.domain.faq_book import FaqTally, FaqVersion, Miss
from bot.domain.faq_search import Phrasing
from storage.columns import to_ms
from storage.rows import Repository, many, to_row


class Faq(Repository):
    async def mark(self) -> str:
        """Another one after every change of answers or of ways to ask for them."""
        return str(await self.queries.mark(self.connection))

    async def versions(self) -> list[FaqVersion]:
        """Of all entries; oldest first."""
        return await many(FaqVersion, self.queries.versions(self.connection))

    async def history(self, entry: str) -> list[FaqVersion]:
        """Oldest first."""
        return await many(FaqVersion, self.queries.versions_of(self.connection, entry=entry))

    async def add_version(self, version: FaqVersion) -> bool:
        """False when there is one with this number already."""
        return bool(await self.queries.add_version(self.connection, **to_row(version)))

    async def reword(self, version: FaqVersion) -> bool:
        """A draft; False when it was decided meanwhile."""
        return bool(await self.queries.reword_version(self.connection, **to_row(version)))

    async def decide(self, version: FaqVersion) -> bool:
        """False when it was decided before."""
        return bool(await self.queries.decide_version(self.connection, **to_row(version)))

    async def confirm(self, phrasing: Phrasing, now: datetime, *, at_once: bool) -> None:
        """A way to ask counts `at_once`, or when somebody confirms it a second time."""
        await self.queries.confirm_phrasing(self.connection, **to_row(phrasing), active=int(at_once), at=to_ms(now))

    async def phrasings(self) -> list[Phrasing]:
        """Those that count."""
        return await many(Phrasing, self.queries.phrasings(self.connection))

    async def set_aside(self, phrasing: Phrasing) -> None:
        """It does not count any more."""
        await self.queries.set_aside(self.connection, **to_row(phrasing))

    async def add_miss(self, miss: Miss) -> None:
        await self.queries.add_miss(self.connection, **to_row(miss))

    async def misses(self, since: datetime) -> list[Miss]:
        """Newest first."""
        return await many(Miss, self.queries.misses(self.connection, since=to_ms(since)))

    async def drop_misses(self, before: datetime) -> int:
        return int(await self.queries.drop_misses(self.connection, before=to_ms(before)))

    async def tally(self, tally: FaqTally, day: date) -> None:
        """Added to what was counted on that day."""
        await self.queries.tally(self.connection, **to_row(tally), day=day.isoformat())

    async def tallies(self, since: date) -> list[FaqTally]:
        """From that day on; most asked first."""
        return await many(FaqTally, self.queries.tallies(self.connection, since=since.isoformat()))
