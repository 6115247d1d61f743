"""Sources as people type them, when it is known of which kind they are."""

import pytest

from bot.domain.finance_lines.cover import is_rest, read_sources
from bot.domain.finance_lines.reading import ProposedItem
from bot.domain.money import money
from bot.programme.load import load
from bot.terms.finance import FinanceHeading
from tests.kit.typed_plans import plan

PLAN = plan("2028-01 24")
WORDS = load().finance_words


@pytest.mark.parametrize("text, rest", [("Rest", True), ("der Rest.", True), ("the rest", True), ("Restaurant", False)])
def test_the_rest(text: str, rest: bool) -> None:
    assert is_rest(text) is rest


@pytest.mark.parametrize(
    "heading, text, said",
    [
        ("own", "Mitgliedsbeiträge 3.000 pro Jahr", "Mitgliedsbeiträge: 6.000"),
        ("own", "3.000 pro Jahr", "Eigenmittel: 6.000"),
        ("own", "Spenden 1.400 einmalig, sicher", "Spenden: 1.400 certain"),
        ("own", "Rücklage 2028: 2.000, 2029: 1.500", "Rücklage: 3.500"),
        ("third", "Stiftung 2.000 pro Jahr, beantragt", "Stiftung: 4.000"),
        ("third", "Stadt 500 einmalig, zugesagt", "Stadt: 500 certain"),
        ("income", "Teilnahmebeiträge 20 x 15 pro Jahr", "Teilnahmebeiträge: 600"),
        ("federal", "45.000 pro Jahr", "Bundeszuwendung: 90.000"),
        ("federal", "2028: 45.000, 2029: 42.300", "Bundeszuwendung: 87.300"),
        ("third", "vielleicht die Stadt", "?"),
    ],
)
def test_a_source_is_read_as_the_kind_that_was_asked_for(heading: str, text: str, said: str) -> None:
    read = read_sources(text, FinanceHeading(heading), PLAN.period, WORDS)
    assert ", ".join(_source(one) for one in read) == said


def _source(one: object) -> str:
    if not isinstance(one, ProposedItem):
        return "?"
    assert one.item.sure, "they have said of which kind it is"
    amount = money(PLAN.amount(one.item))
    return f"{one.item.title}: {amount}" + (" certain" if one.item.certain else "")
