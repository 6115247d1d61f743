"""Written anew, read by the other side, agreed to by both, and taken back by either."""

from collections.abc import Callable

from msgspec.structs import replace

from bot.domain.errors import Refusal, gone, there
from bot.domain.faq.book import begun
from bot.domain.faq.promotion import LONGEST_TITLE
from bot.domain.privacy.consents import given
from bot.domain.screen import Screen
from bot.domain.talks import quote as rules
from bot.domain.talks.quote import QuoteState, TalkQuote
from bot.domain.unasked import mark_of
from bot.links import talk_quotes as links
from bot.runtime import scope
from bot.runtime.feature import Visit
from bot.runtime.shared.names_behind import names_of
from bot.terms import Purpose
from handlers.talk_quotes import screens
from handlers.talk_quotes.actions.between import QuoteSource, source_of, tell
from handlers.talk_quotes.actions.ending import take_back

QUESTION, ANSWER = "talk_quotes.question", "talk_quotes.answer"


async def of_talk(link: links.QuoteTalk, visit: Visit) -> Screen:
    return await _begin(visit, await source_of(visit, link.talk))


async def of_offer(link: links.QuoteOffer, visit: Visit) -> Screen:
    return await _begin(visit, await source_of(visit, link.offer))


async def _begin(visit: Visit, source: QuoteSource) -> Screen:
    """One of the two was quicker: both see how it stands."""
    known = await visit.uow.faq.quote_of(source.id)
    if known is None or _anew(known, visit):
        return await _ask_question(visit, source.id)
    return screens.stands(known, visit.person.id)


def _anew(known: TalkQuote, visit: Visit) -> bool:
    return known.state is QuoteState.REFUSED and known.other == visit.person.id


async def _ask_question(visit: Visit, source: str) -> Screen:
    await visit.ask(QUESTION, source=source)
    return screens.ask_question(LONGEST_TITLE)


async def question_typed(visit: Visit) -> Screen:
    source = await source_of(visit, visit.asked("source"))
    names = await names_of(visit)
    question = _or_again(lambda: rules.question_in(visit.text, names), source.id)
    await visit.answered()
    await visit.ask(ANSWER, source=source.id, question=question)
    return screens.ask_answer(question)


async def answer_typed(visit: Visit) -> Screen:
    """Nothing goes out yet."""
    source, question = await source_of(visit, visit.asked("source")), visit.asked("question")
    names = await names_of(visit)
    answer = _or_again(lambda: rules.fitting(visit.text, rules.LONGEST_QUOTE, names), source.id)
    await visit.ask(ANSWER, source=source.id, question=question, words=answer)
    return screens.preview(question, answer, links.SendQuote(visit.uow.new_id(), _mark(question, answer)))


def _mark(question: str, answer: str) -> str:
    return mark_of(f"{question}\n{answer}")


def _or_again(make: Callable[[], str], source: str) -> str:
    try:
        return make()
    except Refusal as no:
        raise Refusal(no.text, to=links.QuoteTalk(source), **no.values) from None


async def send(link: links.SendQuote, visit: Visit) -> Screen:
    """Their own yes, and the question to the other side. What was typed meanwhile is shown anew."""
    if known := await visit.uow.faq.quote(link.id):
        return screens.stands(_own(visit, known), visit.person.id)
    dialog = visit.dialog
    if dialog is None or dialog.step != ANSWER:
        raise gone()
    said = dialog.answers
    source, question, answer = await source_of(visit, said["source"]), said["question"], said.get("words", "")
    if _mark(question, answer) != link.mark:
        raise gone()
    quote = await _kept(visit, source, link.id, question, answer)
    await visit.answered()
    await _consent(visit, quote)
    await tell(visit.uow, quote, quote.other, screens.asked(quote), visit.now)
    return screens.sent(quote)


async def _kept(visit: Visit, source: QuoteSource, id: str, question: str, answer: str) -> TalkQuote:
    """Another wording of what there is already, or a new one."""
    known, me = await visit.uow.faq.quote_of(source.id), visit.person.id
    if known and _anew(known, visit):
        await visit.uow.faq.drop_quote(known.id)
        known = None
    if known is None:
        made = TalkQuote(id, source.id, source.cohort, me, source.other, question, answer, visit.now)
        await visit.uow.faq.add_quote(made)
        return made
    if known.state is not QuoteState.ASKED:
        raise gone()
    changed = rules.reworded(known, me, question, answer)
    if not await visit.uow.faq.save_quote(changed):
        raise gone()
    await visit.uow.people.withdraw_one(known.consent(known.proposer), visit.now)
    return replace(changed, version=changed.version + 1)


async def _consent(visit: Visit, quote: TalkQuote) -> None:
    yes = given(Purpose.QUOTATION, visit.person.id, visit.address.channel, visit.turn, visit.now)
    await visit.uow.people.agree(quote.consent(visit.person.id), yes)


def _own(visit: Visit, quote: TalkQuote | None) -> TalkQuote:
    found = there(quote)
    if visit.person.id not in (found.proposer, found.other):
        raise gone()
    return found


async def agree(link: links.AgreeToQuote, visit: Visit) -> Screen:
    """Only to the words that stood above the button."""
    quote = _own(visit, await visit.uow.faq.quote(link.quote))
    if quote.state is not QuoteState.ASKED or visit.person.id == quote.proposer:
        return screens.stands(quote, visit.person.id)
    if link.mark != quote.mark:
        return screens.asked(quote)
    if not await visit.uow.faq.save_quote(rules.agreed(quote)):
        raise gone()
    await _consent(visit, quote)
    await _to_desk(visit, quote)
    await tell(visit.uow, quote, quote.proposer, screens.both(quote), visit.now)
    return screens.both(quote)


async def _to_desk(visit: Visit, quote: TalkQuote) -> None:
    """As a draft that goes when one of the two is erased; nobody of the Koordination learns whose words they are."""
    entry = rules.as_entry(quote, visit.house.topics[0].id)
    draft = replace(begun(entry, (), "", visit.now), made_by=None, quote=quote.id)
    await visit.uow.faq.add_version(draft)
    await scope.tell_desk(visit.uow, quote.cohort, screens.to_desk(quote, draft.number), f"quote-{quote.id}")


async def change(link: links.ChangeQuote, visit: Visit) -> Screen:
    quote = _own(visit, await visit.uow.faq.quote(link.quote))
    if quote.state is not QuoteState.ASKED or visit.person.id != quote.other:
        return screens.stands(quote, visit.person.id)
    await source_of(visit, quote.source)
    return await _ask_question(visit, quote.source)


async def refuse(link: links.RefuseQuote | links.TakeBackQuote, visit: Visit) -> Screen:
    """What is published stays."""
    quote = _own(visit, await visit.uow.faq.quote(link.quote))
    if quote.state is QuoteState.REFUSED:
        return screens.stands(quote, visit.person.id)
    return screens.GONE if await take_back(visit.uow, quote, visit.person.id, visit.now) else screens.PUBLISHED
