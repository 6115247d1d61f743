"""A yes is taken back: what is not published yet is dropped for both."""

from datetime import datetime

from bot.domain.errors import gone
from bot.domain.faq.book import declined, newest, pending
from bot.domain.talks import quote as rules
from bot.domain.talks.quote import QuoteState, TalkQuote
from bot.runtime.feature import House
from handlers.talk_quotes import screens
from handlers.talk_quotes.actions.between import tell
from storage.unit_of_work import UnitOfWork


async def withdrawn(uow: UnitOfWork, person: str, now: datetime, _house: House) -> None:
    """The consent to be quoted, as a whole. What is published stays."""
    for quote in await uow.faq.quotes_with(person):
        if quote.state is QuoteState.AGREED or person == quote.proposer:
            await take_back(uow, quote, person, now)


async def take_back(uow: UnitOfWork, quote: TalkQuote, by: str, now: datetime) -> bool:
    """Neutral to the other one: nobody reads a reason. False when it is published."""
    if not await _dropped(uow, quote, by, now):
        return False
    await _forget(uow, quote, by)
    for person in (quote.proposer, quote.other):
        await uow.people.withdraw_one(quote.consent(person), now)
    other = quote.other if by == quote.proposer else quote.proposer
    await tell(uow, quote, other, screens.NOT_NOW, now)
    return True


async def _forget(uow: UnitOfWork, quote: TalkQuote, by: str) -> None:
    """Whoever takes a mere question back may ask again; a no stays."""
    if quote.state is QuoteState.ASKED and by == quote.proposer:
        await uow.faq.drop_quote(quote.id)
    elif not await uow.faq.save_quote(rules.refused(quote, by)):
        raise gone()


async def _dropped(uow: UnitOfWork, quote: TalkQuote, by: str, now: datetime) -> bool:
    """The draft of it; False when it is published."""
    versions = await uow.faq.history(quote.entry)
    draft = pending(versions)
    if draft:
        await uow.faq.decide(declined(draft, by, now))
    return newest(versions) is None
