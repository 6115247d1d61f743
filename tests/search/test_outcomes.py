"""Clear, choose, or unknown: what a question leads to."""

import pytest
from msgspec.structs import replace

from bot.domain.faq.search import Match, Phrasing, SearchMode
from bot.search.answering import answer
from bot.search.calibration import match, probability
from bot.search.encoder import NoEncoder
from bot.search.index import Index, rebuild
from bot.search.ranking import FOREIGN, LEXICAL, SEMANTIC, Ranking, Weights
from tests.kit.faq import entry

ENTRIES = (
    entry("kosten", "Was kostet die Teilnahme?", "kostet das was", stage="idee"),
    entry("dauer", "Wie lange dauert die Teilnahme?", "wie viele Tage sind das"),
    entry("hoehe", "Wie viel Geld gibt es höchstens?", "maximale Summe", stage="finanzplan", sensible=True),
    entry("laufzeit", "Wie lange läuft ein Projekt höchstens?", "maximale Laufzeit", stage="finanzplan"),
)
NOBODY = NoEncoder("a test")


@pytest.fixture(scope="module")
def index() -> Index:
    return rebuild(ENTRIES, [Phrasing("dauer", "muss ich da freinehmen")], {})


@pytest.mark.parametrize("typed", ["Was kostet die Teilnahme?", "  KOSTET das, was!! ", "kostet\ndas was"])
def test_what_is_asked_in_the_words_of_an_entry_is_clear(index: Index, typed: str) -> None:
    outcome = answer(index, NOBODY, typed)
    assert (outcome.match, outcome.entries[0], outcome.likelihood) == (Match.CLEAR, "kosten", 1)
    assert outcome.mode is SearchMode.LEXICAL
    assert len(outcome.entries) == len(set(outcome.entries)) == 3


def test_a_confirmed_phrasing_is_clear_too_also_about_money(index: Index) -> None:
    assert answer(index, NOBODY, "Muss ich da freinehmen?").entries[0] == "dauer"
    assert answer(index, NOBODY, "maximale summe").match is Match.CLEAR


def test_words_that_two_entries_share_are_a_choice() -> None:
    both = (*ENTRIES, entry("fahrt", "Wer zahlt die Fahrt?", "kostet das was"))
    outcome = answer(rebuild(both, (), {}), NOBODY, "Kostet das was?")
    assert outcome.match is Match.CHOOSE
    assert set(outcome.entries[:2]) == {"kosten", "fahrt"}


@pytest.mark.parametrize("typed", ["", "   ", "???", "xqzz", "Яка погода сьогодні?", "\x00\x01", "a" * 5_000])
def test_what_says_nothing_is_unknown_and_the_nearest_go_along(index: Index, typed: str) -> None:
    outcome = answer(index, NOBODY, typed)
    assert outcome.match is Match.UNKNOWN
    assert len(outcome.entries) == 3


def test_without_entries_nothing_is_known() -> None:
    assert answer(rebuild((), (), {}), NOBODY, "Was kostet das?").match is Match.UNKNOWN


def test_the_stage_of_the_asker_decides_between_like_ones_and_nothing_else(index: Index) -> None:
    def first(question: str, stage: str) -> str:
        return answer(index, NOBODY, question, stage).entries[0]

    assert first("wie lange höchstens", "finanzplan") == "laufzeit"
    assert first("was kostet teilnahme", "finanzplan") == first("was kostet teilnahme", "") == "kosten"
    plain, staged = (answer(index, NOBODY, "wie lange geht das", stage) for stage in ("", "finanzplan"))
    assert plain.likelihood != staged.likelihood


def _ranked(likelihood: float, learned: float, closest: float, weights: Weights = SEMANTIC) -> Ranking:
    return Ranking((0, 1, 2), likelihood, learned, closest, weights)


def test_money_and_deadlines_must_be_surer() -> None:
    sure = _ranked(0.987, 0.2, 0.93)
    assert match(sure, sensible=False) is Match.CLEAR
    assert match(sure, sensible=True) is Match.CHOOSE
    assert match(replace(sure, likelihood=0.999), sensible=True) is Match.CLEAR


def test_far_from_everything_is_unknown_however_sure_it_looks() -> None:
    assert match(_ranked(0.999, 0.5, 0.86), sensible=False) is Match.UNKNOWN
    assert match(_ranked(0.999, 0.5, 0.86, FOREIGN), sensible=False) is Match.CLEAR
    assert match(_ranked(0.999, 1.0, 0.10, LEXICAL), sensible=False) is Match.UNKNOWN


def test_by_letters_alone_it_takes_more_to_be_clear() -> None:
    assert match(_ranked(0.98, 1.0, 0.5, LEXICAL), sensible=False) is Match.CLEAR
    assert match(_ranked(0.94, 1.0, 0.5, LEXICAL), sensible=False) is Match.CHOOSE
    assert match(_ranked(0.94, 0.9, 0.9), sensible=False) is Match.CLEAR


def test_a_probability_is_one_and_grows() -> None:
    chances = [probability(_ranked(one, 0.2, 0.9)) for one in (0.0, 0.2, 0.6, 0.9, 1.0)]
    assert chances == sorted(chances)
    assert 0 < chances[0] < chances[-1] < 1
