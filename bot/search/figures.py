"""How good the search is: questions whose answer is known, and what became of them."""

from collections.abc import Iterable, Iterator, Sequence
from math import ceil

from msgspec import Struct

from bot.domain.faq.search import Match, SearchOutcome
from bot.search.calibration import SHOWN


class Expectation(Struct, frozen=True):
    question: str
    expected: str
    """Id of the entry; empty when nothing answers it."""
    kind: str = ""


class Judged(Struct, frozen=True):
    about: Expectation
    outcome: SearchOutcome
    seconds: float

    @property
    def answered(self) -> bool:
        return self.outcome.match is Match.CLEAR

    @property
    def declined(self) -> bool:
        return self.outcome.match is Match.UNKNOWN

    def among(self, most: int) -> bool:
        return self.about.expected in self.outcome.entries[:most]


class Figures(Struct, frozen=True):
    """Shares from 0 to 1; 1 where there was nothing to count, times in milliseconds."""

    answerable: int
    unanswerable: int
    recall_1: float
    """The right entry comes first, whatever the outcome."""
    recall_3: float
    answered: float
    """Of the answerable: with one answer, at once."""
    right: float
    """Of all that were answered at once, the unanswerable too: with the right answer."""
    shown: float
    """Of the answerable: the right one is what is shown, or one of the three to choose from."""
    wrongly_answered: float
    """Of the unanswerable: with an answer at once."""
    unknown_precision: float
    """Of all outcomes "unknown": nothing answers it."""
    unknown_recall: float
    """Of the unanswerable: the outcome "unknown"."""
    p50: float
    p95: float


def figures(asked: Sequence[Judged]) -> Figures:
    inside = [one for one in asked if one.about.expected]
    outside = [one for one in asked if not one.about.expected]
    clear, unknown = [one for one in asked if one.answered], [one for one in asked if one.declined]
    return Figures(
        answerable=len(inside),
        unanswerable=len(outside),
        recall_1=_share(one.among(1) for one in inside),
        recall_3=_share(one.among(SHOWN) for one in inside),
        answered=_share(one.answered for one in inside),
        right=_share(one.among(1) for one in clear),
        shown=_share(not one.declined and one.among(1 if one.answered else SHOWN) for one in inside),
        wrongly_answered=_share((one.answered for one in outside), nothing=0.0),
        unknown_precision=_share(not one.about.expected for one in unknown),
        unknown_recall=_share(one.declined for one in outside),
        p50=_percentile(asked, 0.50),
        p95=_percentile(asked, 0.95),
    )


def by_kind(asked: Iterable[Judged]) -> Iterator[tuple[str, Figures]]:
    kinds: dict[str, list[Judged]] = {}
    for one in asked:
        kinds.setdefault(one.about.kind, []).append(one)
    yield from ((kind, figures(some)) for kind, some in kinds.items())


def _share(marks: Iterable[bool], nothing: float = 1.0) -> float:
    found = list(marks)
    return sum(found) / len(found) if found else nothing


def _percentile(asked: Sequence[Judged], part: float) -> float:
    times = sorted(one.seconds for one in asked)
    return 1000 * times[ceil(part * len(times)) - 1] if times else 0.0
