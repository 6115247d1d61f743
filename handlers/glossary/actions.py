"""Who asks for a word leaves no trace, unless nobody knows it: then a person may be asked."""

from bot.domain.errors import gone
from bot.domain.faq.book import missed
from bot.domain.glossary import Word, find, nearest, plain
from bot.domain.people import Role
from bot.domain.questions.draft import QuestionDraft
from bot.domain.questions.enquiry import LONGEST
from bot.domain.questions.guards import personal, without
from bot.domain.screen import Place, Screen
from bot.domain.unasked import mark_of
from bot.domain.way import today
from bot.links.glossary import ExplainWord, WordPage
from bot.runtime.feature import Visit
from bot.runtime.shared.names_behind import names_around
from handlers.glossary import screens

WORD = "glossary.word"
LONGEST_MISS = 120
"""Characters of words that are kept because nobody has explained them."""


async def look_up(visit: Visit) -> Screen:
    return await _found(visit) if visit.text else await leaf(WordPage(1), visit)


async def typed(visit: Visit) -> Screen:
    """One word for one question: what comes next is no word any more."""
    await visit.answered()
    return await _found(visit)


async def explain(link: ExplainWord, visit: Visit) -> Screen:
    for word in visit.house.words:
        if word.id == link.word:
            return _word(word, visit, Place.NEW if link.below else Place.HERE)
    raise gone()


async def leaf(link: WordPage, visit: Visit) -> Screen:
    """A word may be typed below the list, unless something else is asked already."""
    if visit.dialog is None or visit.asks(WORD):
        await visit.ask(WORD)
    return screens.list_(visit.house.words, link.page, visit.language)


async def _found(visit: Visit) -> Screen:
    found = find(visit.house.words, visit.text)
    if isinstance(found, Word):
        return _word(found, visit, Place.NEW)
    if found:
        return screens.choice(found)
    return await _unknown(visit)


async def _unknown(visit: Visit) -> Screen:
    """The typed words may become a question to a person; with personal data that one is typed, and asked about."""
    data = personal(visit.text, await names_around(visit))
    text = without(visit.text, data)
    near = nearest(visit.house.words, text)
    miss = missed(visit.uow.new_id(), plain(text)[:LONGEST_MISS], visit.language, visit.now, owner=visit.owner)
    await visit.uow.faq.add_miss(miss)
    if data:
        visit.uow.withheld = text
        return screens.unknown(text, "", near)
    draft = QuestionDraft(visit.owner, text[:LONGEST], "", visit.now)
    await visit.uow.enquiries.keep_draft(draft)
    return screens.unknown(text, mark_of(draft.text), near)


def _word(word: Word, visit: Visit, place: Place) -> Screen:
    stages = [stage for stage in visit.house.programme.stages if stage.id in word.stages]
    answers = [one for one in visit.house.faq if one.id in word.entries and one.valid_on(today(visit.now))]
    return screens.word(word, stages if Role.MEMBER in visit.roles else [], answers, visit.language, place)
