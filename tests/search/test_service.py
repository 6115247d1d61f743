"""The search as the house calls it: ready at once, better a little later, and it learns without a restart."""

import asyncio
import sys

import pytest

from bot.domain.faq.entry import FaqEntry
from bot.domain.faq.search import Match, Phrasing, Running, SearchMode
from bot.search.encoder import NoEncoder
from bot.search.index import rebuild
from bot.search.service import FaqSearch
from bot.search.stock import stock
from bot.search.vectors import MemoryVectors
from tests.kit.faq import Tasks, entry, search_of
from tests.kit.letters_encoder import LettersEncoder

ENTRIES = (
    entry("kosten", "Was kostet die Teilnahme?", "kostet das was", answer="Die Teilnahme ist kostenlos für alle."),
    entry("dauer", "Wie lange dauert die Teilnahme?", "wie viele Tage sind das"),
    entry("hoehe", "Wie viel Geld gibt es höchstens?", "maximale Summe", sensible=True),
    entry("firma", "Kann eine Firma mitmachen?", "geht das als GmbH"),
)


async def test_it_answers_by_letters_until_it_can_by_meaning() -> None:
    tasks, engine = Tasks(), LettersEncoder()
    search = FaqSearch(MemoryVectors(), engine, tasks.spawn, dict)
    assert (await search.ask("kostet das was")).match is Match.UNKNOWN
    await search.start(ENTRIES)
    assert search.mode() == Running(SearchMode.LEXICAL, "starting")
    assert (await search.ask("kostet das was")).mode is SearchMode.LEXICAL
    assert await search.warm() == Running(SearchMode.SEMANTIC)
    assert (await search.ask("kostet das was")).mode is SearchMode.SEMANTIC
    await search.close()
    await asyncio.gather(*tasks.all)
    assert search.mode() == Running(SearchMode.LEXICAL, "closed")


async def test_a_restart_encodes_nothing_again() -> None:
    vectors, engine = MemoryVectors(), LettersEncoder()
    async with search_of(ENTRIES, engine, vectors):
        once = len(engine.texts)
    assert once == 9
    assert len([key for key in vectors.stored if key.startswith("classifier/")]) == 1
    engine = LettersEncoder()
    async with search_of(ENTRIES, engine, vectors) as search:
        assert len(engine.texts) == 1
        assert search.mode().mode is SearchMode.SEMANTIC


async def test_without_an_encoder_it_says_why_and_still_answers() -> None:
    async with search_of(ENTRIES, NoEncoder("no wheel for this machine")) as search:
        assert search.mode() == Running(SearchMode.LEXICAL, "no wheel for this machine")
        assert (await search.ask("wie viel geld gibt es hoechstens")).entries[0] == "hoehe"
        assert (await search.learn(Phrasing("kosten", "muss ich blechen"))).taken
        assert (await search.ask("Muss ich blechen?")).entries[0] == "kosten"


async def test_when_the_encoder_is_gone_for_a_while_questions_are_answered_by_letters() -> None:
    engine = LettersEncoder()
    async with search_of(ENTRIES, engine) as search:
        engine.gone = "the worker died"
        outcome = await search.ask("kostet das was?")
        assert (outcome.match, outcome.entries[0], outcome.mode) == (Match.CLEAR, "kosten", SearchMode.LEXICAL)
        assert search.mode() == Running(SearchMode.LEXICAL, "the worker died")
        engine.gone = ""
        assert (await search.ask("kostet das was?")).mode is SearchMode.SEMANTIC


async def test_one_that_was_gone_at_the_start_is_used_once_it_comes() -> None:
    engine = LettersEncoder()
    engine.gone = "the worker died"
    async with search_of(ENTRIES, engine) as search:
        assert search.mode().mode is SearchMode.LEXICAL
        engine.gone = ""
        await search.ask("kostet das was")
        assert await search.warm() == Running(SearchMode.SEMANTIC)


class TestLearning:
    async def test_a_confirmed_phrasing_is_known_from_then_on(self) -> None:
        async with search_of(ENTRIES, LettersEncoder()) as search:
            before = await search.ask("muss man dafür blechen")
            learned = await search.learn(Phrasing("kosten", "muss man dafür blechen"))
            assert learned.taken
            after = await search.ask("Muss man dafür blechen?")
            assert (after.match, after.entries[0]) == (Match.CLEAR, "kosten")
            near = await search.ask("muss man denn dafür blechen")
            assert near.entries[0] == "kosten"
            assert before.likelihood < near.likelihood

    async def test_what_takes_a_right_answer_from_another_is_left_for_somebody_to_look_at(self) -> None:
        """Somebody tapped the wrong one."""
        many = tuple(Phrasing("firma", f"wie viele Tage sind das {number}") for number in range(6))
        async with search_of(ENTRIES, LettersEncoder(), phrasings=many) as search:
            learned = await search.learn(Phrasing("firma", "wie viele Tage sind das"))
            assert not learned.taken
            assert "wie viele Tage sind das" in learned.losses
            assert (await search.ask("Wie viele Tage sind das?")).match is Match.CLEAR

    async def test_asking_goes_on_while_it_learns(self) -> None:
        async with search_of(ENTRIES, LettersEncoder()) as search:
            learning = asyncio.gather(*(search.learn(Phrasing("dauer", f"frei nehmen {n}")) for n in range(3)))
            outcomes = [await search.ask("kostet das was") for _ in range(5)]
            assert {outcome.entries[0] for outcome in outcomes} == {"kosten"}
            assert [one.taken for one in await learning] == [True] * 3
            assert (await search.ask("frei nehmen 0")).entries[0] == "dauer"

    @pytest.mark.parametrize("typed", ["", "???", "\x00"])
    async def test_nothing_is_learned_from_nothing(self, typed: str) -> None:
        async with search_of(ENTRIES, LettersEncoder()) as search:
            await search.learn(Phrasing("dauer", typed))
            assert (await search.ask(typed)).match is not Match.CLEAR


def test_a_thread_that_builds_an_index_soon_gives_the_loop_its_turn() -> None:
    assert sys.getswitchinterval() == pytest.approx(0.001)


def test_a_new_index_takes_over_the_samples_of_the_old_one() -> None:
    """Else the loop waits while tens of thousands of them go."""
    before = rebuild(ENTRIES, (), {})
    after = rebuild(ENTRIES, [Phrasing("kosten", "muss ich blechen")], {}, before)
    taken = {id(sample) for sample in before.samples}
    assert [sample.text for sample in after.samples if id(sample) not in taken] == ["muss ich blechen"]
    assert len(after.samples) == len(before.samples) + 1
    held = {id(sample) for sample in after.samples}
    assert {id(sample) for sample in stock(ENTRIES, (), dict, {}, after.samples).wanted.values()} <= held


class TestSeveralProcesses:
    async def test_what_one_learned_the_others_know_after_a_refresh(self) -> None:
        shared, phrasing = MemoryVectors(), Phrasing("kosten", "muss ich blechen")
        other_engine = LettersEncoder()
        async with (
            search_of(ENTRIES, LettersEncoder(), shared) as one,
            search_of(ENTRIES, other_engine, shared) as other,
        ):
            await one.learn(phrasing)
            encoded = len(other_engine.texts)
            await other.refresh(ENTRIES, [phrasing])
            assert len(other_engine.texts) == encoded + 1
            assert (await other.ask("muss ich blechen")).match is Match.CLEAR

    async def test_an_entry_comes_and_one_goes(self) -> None:
        new = entry("ort", "Wo findet das statt?")
        async with search_of(ENTRIES, LettersEncoder(), phrasings=[Phrasing("kosten", "blechen")]) as search:
            await search.refresh((*ENTRIES[1:], new), [Phrasing("kosten", "blechen"), Phrasing("ort", "welche Stadt")])
            assert (await search.ask("welche Stadt?")).entries[0] == "ort"
            assert "kosten" not in (await search.ask("Was kostet die Teilnahme?")).entries
            await search.refresh((), ())
            assert (await search.ask("welche Stadt?")).match is Match.UNKNOWN

    async def test_a_store_that_fails_leaves_the_letters(self) -> None:
        class Broken(MemoryVectors):
            async def load(self, keys: object) -> dict[str, bytes]:
                raise ConnectionError

        tasks = Tasks()
        search = FaqSearch(Broken(), LettersEncoder(), tasks.spawn, dict)
        entries: tuple[FaqEntry, ...] = ENTRIES
        await search.start(entries)
        assert (await search.warm()).mode is SearchMode.LEXICAL
        assert (await search.ask("kostet das was")).match is Match.CLEAR
        await search.close()
        with pytest.raises(ConnectionError):
            await asyncio.gather(*tasks.all)
