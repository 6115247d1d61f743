"""The search begins with the first question, and knows then what changed before."""

from datetime import UTC, datetime

from msgspec.structs import replace

from bot.domain.faq.book import FaqTally, FaqVersion, Publication
from bot.domain.faq.search import Match, Phrasing
from bot.programme.load import load
from bot.runtime.feature import House
from bot.runtime.process.clock import Clock
from bot.runtime.process.supervisor import Nursery
from bot.runtime.upkeep.faq_shelf import FaqShelf
from bot.terms import Language
from storage.unit_of_work import Database
from tests.kit.by_letters import ByLetters
from tests.kit.faq import answers

NOW = datetime(2027, 3, 10, tzinfo=UTC)
QUESTION = "Wer darf mitmachen?"


class Maker:
    def __init__(self) -> None:
        self.made: list[ByLetters] = []

    def __call__(self) -> ByLetters:
        self.made.append(ByLetters())
        return self.made[-1]


def _shelf(database: Database, maker: Maker) -> FaqShelf:
    return FaqShelf(database, maker, Nursery(Clock()), filed=tuple(answers()), topics=())


async def test_a_start_makes_no_search(database: Database) -> None:
    maker = Maker()
    shelf = _shelf(database, maker)
    await shelf.start()
    assert shelf.mode().reason == "nobody has asked yet"
    await shelf.close()
    assert maker.made == []


async def test_the_first_question_begins_it_and_the_next_ones_find_it(database: Database) -> None:
    maker = Maker()
    shelf = _shelf(database, maker)
    await shelf.start()
    first = await shelf.ask(QUESTION)
    assert await shelf.ask(QUESTION) == first
    assert first.entries
    assert [one.asked for one in maker.made] == [[(QUESTION, ""), (QUESTION, "")]]


async def test_it_begins_with_what_people_taught_before(database: Database) -> None:
    last = answers()[-1]
    shelf = _shelf(database, Maker())
    await shelf.start()
    shelf._phrasings = (Phrasing(last.id, "xyzzy plugh"),)
    assert (await shelf.ask("xyzzy plugh")).entries[0] == last.id


async def test_it_begins_to_judge_what_people_teach(database: Database) -> None:
    maker = Maker()
    shelf = _shelf(database, maker)
    await shelf.start()
    last = answers()[-1]
    shelf._phrasings = (Phrasing(last.id, "xyzzy plugh"),)
    await shelf._take_in(shelf.entries, ())
    assert len(maker.made) == 1
    assert (await shelf.ask("xyzzy plugh")).entries[0] == last.id


async def test_changed_answers_alone_begin_nothing(database: Database) -> None:
    maker = Maker()
    shelf = _shelf(database, maker)
    before, shelf.entries = shelf.entries, shelf.entries[1:]
    await shelf._take_in(before, ())
    assert maker.made == []


async def test_a_look_that_finds_nothing_new_begins_nothing(database: Database) -> None:
    maker = Maker()
    shelf = _shelf(database, maker)
    await shelf._take_in(shelf.entries, ())
    assert maker.made == []


async def test_what_one_process_releases_the_next_asker_finds_in_another(database: Database) -> None:
    here, there = _shelf(database, Maker()), _shelf(database, Maker())
    for shelf in (here, there):
        await shelf.start()
        assert (await shelf.ask("xyzzy plugh quux")).match is not Match.CLEAR
    async with database.work() as work:
        content = replace(answers()[0], id="k-1", question=dict.fromkeys(Language, "Xyzzy plugh quux?"))
        version = FaqVersion(content, 1, Publication.PUBLISHED, None, NOW, decided_at=NOW)
        await work.faq.add_version(version)
        await work.commit()
    for shelf in (here, there):
        found = await shelf.ask("xyzzy plugh quux")
        assert (found.match, found.entries[0]) == (Match.CLEAR, "k-1")
        assert [one for one in shelf.entries if one.id == "k-1"] == [content]
        await shelf.close()


async def test_what_does_not_fit_again_and_again_is_no_longer_answered_at_once(database: Database) -> None:
    shelf, entry = _shelf(database, Maker()), answers()[0]
    await shelf.start()
    words = f"{entry.question[Language.GERMAN].rstrip('?')} sag mal"
    found = await shelf.ask(words)
    assert (found.match, found.entries[0]) == (Match.CLEAR, entry.id)
    async with database.work() as work:
        await work.faq.tally(FaqTally(entry.id, failed=9), NOW.date())
        await shelf._look(work, NOW, House(load(), "", ""))
        await work.commit()
    found = await shelf.ask(words)
    assert (found.match, found.entries[0]) == (Match.CHOOSE, entry.id)
