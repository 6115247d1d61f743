"""Nonsense of any length is read, or refused, at once."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from time import process_time

import pytest

from bot.domain.finance.plan import FinancePeriod
from bot.domain.finance_lines.pasted import CELLS, columns_of
from bot.domain.questions.own_matters import own_matters
from bot.domain.typed_dates.moment_days import day_ahead
from bot.domain.typed_dates.moments import parse_moment

NOW, TODAY, PERIOD = datetime(2027, 3, 10, 12, tzinfo=UTC), date(2027, 3, 10), FinancePeriod(date(2027, 1, 1), 24)
READ: dict[str, Callable[[str], object]] = {
    "moment": lambda text: parse_moment(text, NOW, "Europe/Berlin"),
    "day": lambda text: day_ahead(text, TODAY),
    "own matter": own_matters,
    "header of a table": lambda text: columns_of(text, PERIOD),
}


@pytest.mark.parametrize("reader", READ)
@pytest.mark.parametrize("part", [" ", "1 ", "1,", "danke ", " bitte", "von 5 "])
def test_nonsense_is_read_at_once(reader: str, part: str) -> None:
    text = f"wer{part * (20_000 // len(part))}x"
    READ[reader]("")
    before = process_time()
    READ[reader](text)
    assert process_time() - before < 0.4


@pytest.mark.parametrize(
    "line, cells",
    [("a  |  b", ["a", "b"]), ("a\t \t b", ["a", "", "b"]), ("| a\u00a0|", ["", "a", ""]), ("a b", ["a b"])],
)
def test_cells_stand_between_their_gaps(line: str, cells: list[str]) -> None:
    assert CELLS.split(line) == cells
