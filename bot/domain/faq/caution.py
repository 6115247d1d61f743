"""How much surer the search must be before it answers at once, from what people said to answers: within narrow bounds.

Each person counts once for the same words and answer, so nobody can turn an answer off by tapping; and however many
tap, an answer that is surely meant is still offered among three.
"""

from collections.abc import Iterable, Mapping

from msgspec import Struct

from bot.domain.faq.book import FaqTally

USUAL = 0.97
"""Share of right ones among the answers given at once, as measured before anybody has tapped;"""
WEIGHT = 100
"""which counts as much as so many taps, and for a single answer"""
WEIGHT_OF_ONE = 10
STEEP = 10.0
"""Log odds for a share that is lower by one."""
LEAST, MOST, MOST_OF_ONE = -0.2, 0.5, 1.0
"""Bounds of all answers together, and for one more than that."""


class Caution(Struct, frozen=True):
    """In log odds; more than 0 asks for more."""

    overall: float = 0.0
    entries: Mapping[str, float] = {}

    def of(self, entry: str) -> float:
        return self.overall + self.entries.get(entry, 0.0)


def caution(tallies: Iterable[FaqTally]) -> Caution:
    told = [one for one in tallies if one.helped or one.failed]
    overall = _bounded(sum(one.helped for one in told), sum(one.failed for one in told), WEIGHT, (LEAST, MOST))
    entries = {one.entry: _bounded(one.helped, one.failed, WEIGHT_OF_ONE, (0.0, MOST_OF_ONE)) for one in told}
    return Caution(overall, {id: more for id, more in entries.items() if more})


def _bounded(helped: int, failed: int, weight: int, bounds: tuple[float, float]) -> float:
    share = (helped + USUAL * weight) / (helped + failed + weight)
    least, most = bounds
    return round(min(max(STEEP * (USUAL - share), least), most), 3)
