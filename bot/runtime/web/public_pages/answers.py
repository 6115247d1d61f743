"""The answers of the house for a page that anybody may open: found by the same rules as in the chat."""

from collections.abc import Iterable

from msgspec import Struct

from bot.domain.faq.book import given, missed
from bot.domain.faq.entry import FaqEntry
from bot.domain.faq.screens import said
from bot.domain.faq.search import Match
from bot.domain.glossary import Word, find, mentions, plain
from bot.domain.joining.team import looked_at
from bot.domain.people import Channel
from bot.domain.questions.enquiry import Concern
from bot.domain.questions.guards import concern, personal, without
from bot.domain.screen import Say
from bot.domain.way import today
from bot.programme.markup import telegram_html
from bot.runtime.dispatch import HouseNow, Search
from bot.runtime.process.clock import Clock
from bot.runtime.rendering.texts import Speech, Texts
from bot.runtime.web.public_pages.answer_contract import FoundAnswers, Shelf, ShownAnswer, ShownWord
from bot.terms import Language
from storage.trouble import Line
from storage.unit_of_work import Database

MOST_WORDS = 2


class WebAnswers(Struct, frozen=True):
    """Implements `AnswerBook`."""

    database: Database
    clock: Clock
    texts: Texts
    house: HouseNow
    ask: Search

    async def search(self, text: str, language: str, visitor: str, *, asked: bool) -> FoundAnswers:
        stage, names = await self._own(visitor)
        data, speech = personal(text, names), Speech(Language(language))
        words = without(text, data)
        kinds = tuple(dict.fromkeys(str(one.datum) for one in data))
        if not plain(words):
            return FoundAnswers("", withheld=kinds)
        if (about := concern(words)) is not Concern.PLAIN:
            return FoundAnswers(str(about), about=self._about(about, speech), withheld=kinds)
        outcome = await self.ask(words, stage)
        book = given(self.house().faq, today(self.clock.now()))
        entries = [book[id] for id in outcome.entries if id in book]
        kind = outcome.match if entries else Match.UNKNOWN
        if kind is Match.UNKNOWN and asked:
            await self._missed(words, speech.language, visitor)
        shown = entries[:1] if kind is Match.CLEAR else entries if kind is Match.CHOOSE else []
        return FoundAnswers(str(kind), tuple(self._answers(shown, speech)), self._words(words, speech), "", kinds)

    def shelves(self, language: str) -> tuple[list[Shelf], list[Shelf]]:
        house, entries = self.house(), given(self.house().faq, today(self.clock.now())).values()
        topics, stages = {one.topic for one in entries}, {one.stage for one in entries}
        return (
            [Shelf(one.id, one.name.in_(language)[0]) for one in house.topics if one.id in topics],
            [Shelf(one.id, one.title.in_(language)[0]) for one in house.programme.stages if one.id in stages],
        )

    def of(self, topic: str, stage: str, language: str) -> tuple[str, list[ShownAnswer]] | None:
        topics, stages = self.shelves(language)
        names = {one.id: one.name for one in (topics if topic else stages)}
        entries = given(self.house().faq, today(self.clock.now())).values()
        found = [one for one in entries if (one.topic == topic if topic else one.stage == stage)]
        name = names.get(topic or stage)
        return (name, self._answers(found, Speech(Language(language)))) if name else None

    def glossary(self, language: str) -> list[ShownWord]:
        speech = Speech(Language(language))
        return [_word(one, speech) for one in sorted(self.house().words, key=lambda one: one.term.casefold())]

    def _answers(self, entries: Iterable[FaqEntry], speech: Speech) -> list[ShownAnswer]:
        return [self._answer(one, speech) for one in entries]

    def _answer(self, entry: FaqEntry, speech: Speech) -> ShownAnswer:
        text, house = entry.answer[speech.language], self.house()
        whole = said(entry, telegram_html(text), speech.language, today(self.clock.now()))["answer"]
        used = [one.word for one in mentions(house.words, text)][:MOST_WORDS]
        return ShownAnswer(
            entry.question[speech.language],
            self.texts.value(whole, speech),
            tuple(_word(one, speech) for one in used),
        )

    def _words(self, text: str, speech: Speech) -> tuple[ShownWord, ...]:
        found = find(self.house().words, text)
        return tuple(_word(one, speech) for one in ((found,) if isinstance(found, Word) else found))

    def _about(self, about: Concern, speech: Speech) -> str:
        call = self.house().programme.call
        return self.texts.value(Say(f"common-about-{about}", {"phone": call.phone, "mail": call.mail}), speech)

    async def _own(self, visitor: str) -> tuple[str, list[str]]:
        """The stage, a gentle prior for those who are on the way, and the names of those with whom they are."""
        if not visitor:
            return "", []
        async with self.database.work(Line.LOOKING) as work:
            address = await work.people.address(Channel.WEB, visitor)
            person = await work.people.get(address.person) if address and address.person else None
            own = looked_at(person, await work.associations.of_member(person.id)) if person else None
            return (own.stage, [one.name for one in await work.members.team(own.id)]) if own else ("", [])

    async def _missed(self, words: str, language: Language, visitor: str) -> None:
        async with self.database.work() as work:
            address = await work.people.address(Channel.WEB, visitor) if visitor else None
            owner = address.owner if address else visitor
            await work.faq.add_miss(missed(work.new_id(), plain(words), language, self.clock.now(), owner=owner))
            await work.commit()


def _word(word: Word, speech: Speech) -> ShownWord:
    language = speech.language
    return ShownWord(word.term, word.everyday.in_(language)[0], telegram_html(word.meaning.in_(language)[0]).html)
