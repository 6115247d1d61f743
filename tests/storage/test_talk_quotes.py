"""Words from a talk, as long as it is known whose they are, on both engines."""

from datetime import UTC, date, datetime, timedelta

import pytest
from msgspec.structs import replace

from bot.domain.cohorts import Cohort
from bot.domain.people import Channel, Person
from bot.domain.talks.quote import QuoteState, TalkQuote, agreed, reworded
from bot.terms import Language
from storage.unit_of_work import Database
from tests.kit.sql import ask

NOW = datetime(2027, 3, 10, 18, 42, tzinfo=UTC)
HOSTILE = '<b>Zoé & "Co" 🎉'
QUOTE = TalkQuote("u1", "talk", "nord", "anna", "elif", HOSTILE, f"Ja.\n{HOSTILE}", NOW)


@pytest.fixture
async def filled(database: Database) -> Database:
    async with database.work() as work:
        await work.cohorts.save_carrier("carrier", "Träger Nord")
        await work.cohorts.save(Cohort("nord", "Nord", "carrier", "NI", date(2027, 6, 30), "bgz"))
        for id in ("anna", "elif", "peter"):
            await work.people.save(Person(id, id.title(), Language.GERMAN, Channel.WEB, None, NOW))
        await work.faq.add_quote(QUOTE)
        await work.commit()
    return database


async def test_one_talk_has_one_quote(filled: Database) -> None:
    async with filled.work() as work:
        assert await work.faq.quote("u1") == await work.faq.quote_of("talk") == QUOTE
        assert not await work.faq.add_quote(QUOTE)
        assert not await work.faq.add_quote(replace(QUOTE, id="u2"))
        assert await work.faq.add_quote(replace(QUOTE, id="u2", source="offer"))
        assert await work.faq.quote_of("nothing") is None


async def test_only_the_first_change_of_the_same_words_counts(filled: Database) -> None:
    async with filled.work() as work:
        assert await work.faq.save_quote(reworded(QUOTE, "elif", "Was?", "Das."))
        assert not await work.faq.save_quote(agreed(QUOTE))
        changed = await work.faq.quote("u1")
        assert changed
        assert (changed.proposer, changed.other, changed.version) == ("elif", "anna", 1)
        assert await work.faq.save_quote(agreed(changed))
        both = await work.faq.quote("u1")
        assert both
        assert (both.state, both.question, both.answer) == (QuoteState.AGREED, "Was?", "Das.")
        assert [both.consent(one) for one in ("anna", "elif")] == [changed.consent(one) for one in ("anna", "elif")]


async def test_it_is_dropped_once_and_forgotten_by_age(filled: Database) -> None:
    async with filled.work() as work:
        await work.faq.add_quote(replace(QUOTE, id="u2", source="offer", at=NOW + timedelta(days=1)))
        assert await work.faq.forget_quotes(NOW) == 0
        assert await work.faq.forget_quotes(NOW + timedelta(seconds=1)) == 1
        assert await work.faq.quote("u1") is None
        assert await work.faq.drop_quote("u2")
        assert not await work.faq.drop_quote("u2")


@pytest.mark.parametrize("who", ["anna", "elif"])
async def test_it_goes_with_either_of_the_two(filled: Database, who: str) -> None:
    async with filled.work() as work:
        await ask(work, f"DELETE FROM person WHERE id = '{who}'")
        assert await work.faq.quote("u1") is None


@pytest.mark.parametrize("who", ["anna", "elif"])
async def test_it_follows_whoever_turns_out_to_be_somebody_else(filled: Database, who: str) -> None:
    async with filled.work() as work:
        await work.people.merge(who, "peter")
        known = await work.faq.quote("u1")
        assert known
        assert {known.proposer, known.other} == {"anna", "elif", "peter"} - {who}
