"""Which answers of the house need somebody, and when the Koordination hears of it."""

from datetime import UTC, date, datetime, timedelta

import pytest
from msgspec.structs import replace

from bot.domain.faq.book import FaqTally, Miss, begun
from bot.domain.faq.upkeep import ending, upkeep, week_due
from bot.terms import Language
from tests.storage.test_faq import ENTRY, NOW

DAY = date(2027, 3, 10)
MISSES = [
    Miss(id, words, Language.GERMAN, "", NOW) for id, words in (("3", "wlan"), ("2", "parkplatz"), ("1", "parkplatz"))
]


def test_words_without_an_answer_stand_once_the_frequent_ones_first() -> None:
    found = upkeep([ENTRY], (), (), MISSES, DAY)
    assert [(one.id, one.words, one.times) for one in found.missed] == [("2", "parkplatz", 2), ("3", "wlan", 1)]
    draft = begun(replace(ENTRY, question=dict.fromkeys(Language, "Parkplatz?")), (), "karin", NOW)
    found = upkeep([ENTRY], (draft,), (), MISSES, DAY)
    assert ([one.words for one in found.missed], found.waiting) == (["wlan"], (draft,))


@pytest.mark.parametrize(
    "helped, failed, unhelpful", [(0, 1, False), (0, 2, True), (3, 2, True), (4, 2, False), (9, 0, False)]
)
def test_a_few_who_say_no_are_enough_to_look(helped: int, failed: int, unhelpful: bool) -> None:
    found = upkeep([ENTRY], (), [FaqTally(ENTRY.id, 9, helped, failed), FaqTally("gone", 9, 0, 9)], (), DAY)
    assert bool(found.unhelpful) is unhelpful
    assert [one.shown for _, one in found.asked] == [9]
    assert found.nothing is not unhelpful


@pytest.mark.parametrize(
    "now, week",
    [
        (datetime(2027, 3, 8, 7, 59, tzinfo=UTC), ""),
        (datetime(2027, 3, 8, 8, 0, tzinfo=UTC), "2027-10"),
        (datetime(2027, 3, 8, 16, 59, tzinfo=UTC), "2027-10"),
        (datetime(2027, 3, 8, 17, 0, tzinfo=UTC), ""),
        (datetime(2027, 3, 9, 9, 0, tzinfo=UTC), ""),
    ],
)
def test_on_monday_by_day(now: datetime, week: str) -> None:
    assert week_due(now) == week


def test_two_weeks_before_and_all_of_one_day_together() -> None:
    noon = datetime(2027, 3, 10, 11, tzinfo=UTC)
    entries = [replace(ENTRY, valid_until=DAY + timedelta(days=days)) for days in (14, 14, 15, -1)]
    assert ending(entries, noon) == {DAY + timedelta(days=14): 2}
    assert ending(entries, noon - timedelta(hours=6)) == {}
