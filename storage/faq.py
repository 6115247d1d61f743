"""Answers that a Koordination wrote, ways to ask for them, words that found nothing, and how often each was shown."""

from datetime import date, datetime

from bot.domain.faq_book import FaqTally, FaqVersion, Miss
from bot.domain.faq_learning import FaqVote, TaughtPhrasing, alike, counts
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

    async def hear(self, phrasing: Phrasing, vote: FaqVote, now: datetime) -> bool:
        """What somebody said to an answer, and which ways to ask count now. False: they had said so before."""
        votes = await self.votes(vote.entry)
        if vote in votes:
            return False
        if vote.yes:
            await self.queries.keep_phrasing(self.connection, **to_row(phrasing), at=to_ms(now))
        await self.queries.vote(self.connection, **to_row(vote), at=to_ms(now))
        votes = await self.votes(vote.entry)
        for one in await self.taught(vote.entry):
            if alike(one.text, vote.text):
                active = int(counts(one.text, votes))
                await self.queries.switch_phrasing(self.connection, **{**to_row(one), "active": active})
        return True

    async def votes(self, entry: str) -> list[FaqVote]:
        return await many(FaqVote, self.queries.votes_of(self.connection, entry=entry))

    async def phrasings(self) -> list[Phrasing]:
        """Those that count."""
        return await many(Phrasing, self.queries.phrasings(self.connection))

    async def taught(self, entry: str) -> list[TaughtPhrasing]:
        """All of an entry, newest first."""
        return await many(TaughtPhrasing, self.queries.phrasings_of(self.connection, entry=entry))

    async def set_aside(self, phrasing: Phrasing) -> None:
        """It does not count any more, until the Koordination lets it in."""
        await self.queries.set_aside(self.connection, **to_row(phrasing))

    async def let_in(self, phrasing: Phrasing) -> None:
        await self.queries.let_in(self.connection, **to_row(phrasing))

    async def forget(self, before: datetime) -> int:
        """Words that one person said long ago and nobody else, and who voted."""
        dropped = await self.queries.drop_unheard_phrasings(self.connection, before=to_ms(before))
        return int(dropped) + int(await self.queries.drop_votes(self.connection, before=to_ms(before)))

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
