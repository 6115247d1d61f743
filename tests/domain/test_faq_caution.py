"""What people said to answers makes the bot more careful, a little and never without bounds."""

import pytest

from bot.domain.faq.book import FaqTally
from bot.domain.faq.caution import Caution, caution


@pytest.mark.parametrize(
    "helped, failed, overall, own",
    [
        (0, 0, 0.0, 0.0),
        (0, 1, 0.096, 0.882),
        (1, 1, 0.092, 0.783),
        (30, 0, -0.069, 0.0),
        (20, 1, 0.013, 0.119),
        (10, 10, 0.5, 1.0),
        (100_000, 0, -0.2, 0.0),
        (0, 100_000, 0.5, 1.0),
    ],
)
def test_bounds(helped: int, failed: int, overall: float, own: float) -> None:
    found = caution([FaqTally("a", 0, helped, failed), FaqTally("b", 900)])
    assert found.overall == pytest.approx(overall, abs=0.02)
    assert found.of("a") - found.overall == pytest.approx(own, abs=0.02)
    assert found.of("b") == found.overall


def test_more_that_helped_never_asks_for_more() -> None:
    wanted = [caution([FaqTally("a", 0, helped, 3)]).of("a") for helped in range(60)]
    assert wanted == sorted(wanted, reverse=True)


def test_nothing_said_changes_nothing() -> None:
    assert caution([]) == Caution()
