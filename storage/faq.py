"""Answers that a Koordination wrote, ways to ask for them, words that found nothing, and how often each was shown."""

from datetime import date, datetime

from bot.domain.faq.book import FaqTally, FaqVersion, Miss
from bot.domain.faq.learning import FaqVote, TaughtPhrasing, alike, counts
from bot.domain.faq.search import Phrasing
from bot.domain.talks.quote import TalkQuote
from storage.columns import to_ms
from storage.query import Query
from storage.rows import Repository, to_row


class Faq(Repository):
    mark = Query[[], str]("mark")
    """Another one after every change of answers or of ways to ask for them."""
    versions = Query[[], list[FaqVersion]]("versions")
    """Of all entries; oldest first."""
    history = Query[[str], list[FaqVersion]]("versions_of", "entry")
    """Oldest first."""
    add_version = Query[[FaqVersion], bool]("add_version")
    """False when there is one with this number already."""
    reword = Query[[FaqVersion], bool]("reword_version")
    """A draft; False when it was decided meanwhile."""
    decide = Query[[FaqVersion], bool]("decide_version")
    """False when it was decided before."""

    add_quote = Query[[TalkQuote], bool]("add_talk_quote")
    """Words from a talk, as long as it is known whose they are. False when one is called so already."""
    quote = Query[[str], TalkQuote | None]("talk_quote_by_id", "id")
    quote_of = Query[[str], TalkQuote | None]("talk_quote_of", "source")
    """Of a talk, or of an offer with a short answer."""
    quotes_with = Query[[str], list[TalkQuote]]("talk_quotes_with", "person")
    """Of which somebody is one of the two, unless one of them said no."""
    save_quote = Query[[TalkQuote], bool]("save_talk_quote")
    """False when somebody else changed it since it was read (compare and set on `version`)."""
    drop_quote = Query[[str], bool]("drop_talk_quote", "id")

    votes = Query[[str], list[FaqVote]]("votes_of", "entry")
    phrasings = Query[[], list[Phrasing]]("phrasings")
    """Those that count."""
    taught = Query[[str], list[TaughtPhrasing]]("phrasings_of", "entry")
    """All of an entry, newest first."""
    set_aside = Query[[Phrasing], None]("set_aside")
    """It does not count any more, until the Koordination lets it in."""
    let_in = Query[[Phrasing], None]("let_in")

    add_miss = Query[[Miss], None]("add_miss")
    misses = Query[[datetime], list[Miss]]("misses", "since")
    """Newest first."""
    tell = Query[[str, datetime], bool]("tell", "what", "at")
    """False when it was told before."""
    miss = Query[[str], Miss | None]("miss", "id")
    drop_miss = Query[[str], None]("drop_miss", "words")
    drop_misses = Query[[datetime], int]("drop_misses", "before")
    tally = Query[[FaqTally, date], None]("tally", "day")
    """Added to what was counted on that day."""
    tallies = Query[[date], list[FaqTally]]("tallies", "since")
    """From that day on; most asked first."""

    async def forget_quotes(self, before: datetime) -> int:
        """Whose words they were; a draft that came of them stays."""
        await self.queries.part_from_talk_quotes(self.connection, before=to_ms(before))
        return int(await self.queries.forget_talk_quotes(self.connection, before=to_ms(before)))

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

    async def forget(self, before: datetime) -> int:
        """Words that one person said long ago and nobody else, and who voted."""
        await self.queries.forget_told(self.connection, before=to_ms(before))
        dropped = await self.queries.drop_unheard_phrasings(self.connection, before=to_ms(before))
        return int(dropped) + int(await self.queries.drop_votes(self.connection, before=to_ms(before)))
