"""The Abgabe: on which day it was posted, what the title sheet says, and days as people type them."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from bot.domain.errors import Refusal
from bot.domain.finance.plan import FinanceItem, FinancePeriod, FinancePlan
from bot.domain.journey import TaskStatus
from bot.domain.reminders.plan import POSTING
from bot.domain.submission.guide import SubmissionGuide
from bot.domain.submission.sheet import plan_facts, title_sheet
from bot.domain.submission.submission import (
    Submission,
    in_time,
    not_posted,
    open_items,
    posted,
    posted_on,
    posts,
    proven,
    received,
)
from bot.domain.typed_dates.past_days import past_day
from bot.links.submission import SubmissionOf
from bot.programme.load import load
from bot.terms.finance import FinanceHeading
from bot.terms.submission import SheetFact

TODAY = date(2027, 6, 21)
"""A Monday."""
TO = SubmissionOf("bruecke")
NOTHING = Submission("bruecke")
NOW = datetime(2027, 6, 21, 9, 0, tzinfo=UTC)
PROGRAMME = load()


@pytest.mark.parametrize(
    "typed, day",
    [
        ("heute", "2027-06-21"),
        ("Gestern!", "2027-06-20"),
        ("war vorgestern", "2027-06-19"),
        ("the day before yesterday", "2027-06-19"),
        ("Montag", "2027-06-21"),
        ("am Dienstag", "2027-06-15"),
        ("letzten Sonntag", "2027-06-20"),
        ("last friday", "2027-06-18"),
        ("21.6.", "2027-06-21"),
        ("am 18.6.", "2027-06-18"),
        ("Fr, 18.06.2027", "2027-06-18"),
        ("18 June", "2027-06-18"),
        ("2027-06-18", "2027-06-18"),
        ("25.6.", "2027-06-25"),
        ("28.12.", "2026-12-28"),
        ("30.6.2020", "2020-06-30"),
        ("31.6.", None),
        ("bald", None),
        ("", None),
        ("12", None),
    ],
)
def test_a_day_that_is_over_is_read_as_it_is_meant(typed: str, day: str | None) -> None:
    assert past_day(typed, TODAY) == (date.fromisoformat(day) if day else None)


@pytest.mark.parametrize(
    "typed, ago",
    [("vor 3 Tagen", 3), ("vor einer Woche", 7), ("war vor zwei Wochen", 14), ("2 days ago", 2), ("a week ago", 7)],
)
def test_so_many_days_ago(typed: str, ago: int) -> None:
    assert past_day(typed, TODAY) == TODAY - timedelta(days=ago)
    assert past_day(typed.removeprefix("war ").removeprefix("vor ").removesuffix(" ago"), TODAY) is None


@given(st.integers(-180, 180))
def test_a_day_without_a_year_is_the_nearest_one(away: int) -> None:
    day = TODAY + timedelta(days=away)
    assert past_day(f"{day.day}.{day.month}.", TODAY) == day


@pytest.mark.parametrize(
    "kept, day, refusal",
    [
        (NOTHING, TODAY, ""),
        (NOTHING, TODAY - timedelta(days=366), ""),
        (NOTHING, TODAY + timedelta(days=1), "submission-in-future"),
        (NOTHING, TODAY - timedelta(days=367), "submission-long-ago"),
        (replace(NOTHING, received_on=date(2027, 6, 18)), date(2027, 6, 19), "submission-after-receipt"),
        (replace(NOTHING, received_on=date(2027, 6, 18)), date(2027, 6, 18), ""),
    ],
)
def test_it_is_posted_on_a_day_that_can_be(kept: Submission, day: date, refusal: str) -> None:
    if refusal:
        with pytest.raises(Refusal, match=refusal):
            posted(kept, day, TODAY, TO)
    else:
        assert posted(kept, day, TODAY, TO).posted_on == day


def test_it_is_received_after_it_was_posted() -> None:
    sent = posted(NOTHING, date(2027, 6, 18), TODAY, TO)
    assert received(sent, date(2027, 6, 18), date(2027, 6, 18), "anna", TODAY, TO).received_by == "anna"
    for day, refusal in ((date(2027, 6, 17), "submission-before-posting"), (date(2027, 6, 22), "submission-in-future")):
        with pytest.raises(Refusal, match=refusal):
            received(sent, date(2027, 6, 18), day, "anna", TODAY, TO)


def test_what_is_taken_back_keeps_the_words_about_the_receipt() -> None:
    sent = proven(posted(NOTHING, TODAY, TODAY, TO), " RR 1 ", "anna", TO)
    came = received(sent, TODAY, TODAY, "anna", TODAY, TO)
    assert not_posted(came) == replace(NOTHING, proof="RR 1", proof_by="anna")
    for words, refusal in (("  ", "common-loose-empty"), ("x" * 301, "common-too-long")):
        with pytest.raises(Refusal, match=refusal):
            proven(sent, words, "anna", TO)


def test_the_tick_says_that_it_is_posted_and_the_record_on_which_day() -> None:
    at = datetime(2027, 6, 21, 22, 30, tzinfo=UTC)
    done, undone = (TaskStatus("bruecke", POSTING, None, when, None) for when in (at, None))
    kept = replace(NOTHING, posted_on=date(2027, 6, 18))
    assert posted_on(kept, done) == date(2027, 6, 18)
    assert posted_on(NOTHING, done) == date(2027, 6, 22), "in Germany it is the next day already"
    assert posted_on(kept, undone) is None


def test_the_last_day_is_in_time() -> None:
    assert in_time(TODAY, TODAY)
    assert not in_time(TODAY + timedelta(days=1), TODAY)


def test_open_is_what_nobody_ticked() -> None:
    guide = PROGRAMME.submission
    assert open_items(guide, {}) == guide.checklist
    done = {one.tick: TaskStatus("bruecke", one.tick, None, NOW, None) for one in guide.checklist[:-1]}
    (last,) = open_items(guide, done)
    assert posts(last)
    assert open_items(SubmissionGuide(), done) == ()


def test_the_checklist_has_no_tick_of_its_own_for_what_is_a_task() -> None:
    tasks = {task.id for stage in PROGRAMME.stages for task in stage.tasks}
    ticks = [one.tick for one in PROGRAMME.submission.checklist]
    assert {"unterschrift-holen", "zur-post"} <= set(ticks)
    assert all((tick in tasks) is not tick.startswith("check-") for tick in ticks)


def test_the_call_speaks_of_one_year_only() -> None:
    call = PROGRAMME.call
    assert call.covers(call.deadline)
    assert call.covers(call.deadline - timedelta(days=42))
    assert not call.covers(call.deadline.replace(year=call.deadline.year + 2))


def test_the_title_sheet_says_what_is_known_and_no_more() -> None:
    period = FinancePeriod(date(2028, 2, 1), 13)
    staff = FinanceItem("i1", "bruecke", 1, "Leitung", FinanceHeading.STAFF, 12_000_50)
    own = FinanceItem("i2", "bruecke", 2, "Spenden", FinanceHeading.OWN, 1_200_00)
    empty = FinancePlan("bruecke", replace(period, assumed=True), ())
    assert plan_facts(empty) == {}
    facts = plan_facts(FinancePlan("bruecke", period, (staff, own)))
    assert (facts[SheetFact.BEGINS], facts[SheetFact.ENDS]) == ("01.02.2028", "28.02.2029")
    assert (facts[SheetFact.COSTS], facts[SheetFact.FEDERAL]) == ("13.000,54", "11.700,54")
    entries = {one.field.id: one for one in title_sheet(PROGRAMME, {}, {SheetFact.ASSOCIATION: "Brücke e. V."})}
    assert entries["antragsteller"].text == "Brücke e. V."
    assert (entries["titel"].text, entries["kosten"].text) == ("", "")
    question = entries["titel"].question
    assert question
    assert question.id == "projekt-titel"
