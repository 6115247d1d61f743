"""What there is to do for the answers of the house, in piles; once a week the Koordination hears of it."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time, timedelta

from msgspec import Struct

from bot.domain.faq.book import PENDING, FaqTally, FaqVersion, Miss, expiring
from bot.domain.faq.entry import FaqEntry
from bot.domain.glossary import plain
from bot.domain.quiet_hours import wall_of
from bot.terms import UpkeepPile

ZONE = "Europe/Berlin"
MONDAY = 0
FROM, TO = time(9), time(18)
LOOKED_BACK = timedelta(days=90)
OFTEN_FAILED = 2
"""So many "does not fit" make an answer worth a look, when they are more than a third of what was said."""
MOST_ASKED = 5


class Missed(Struct, frozen=True):
    """Words without an answer; `id` is that of the newest time that they were typed."""

    id: str
    words: str
    times: int


class Upkeep(Struct, frozen=True):
    missed: tuple[Missed, ...]
    unhelpful: tuple[tuple[FaqEntry, FaqTally], ...]
    expiring: tuple[FaqEntry, ...]
    waiting: tuple[FaqVersion, ...]
    asked: tuple[tuple[FaqEntry, FaqTally], ...]

    def count(self, pile: UpkeepPile) -> int:
        return len(getattr(self, pile))

    @property
    def nothing(self) -> bool:
        """What is asked most is no work."""
        return not (self.missed or self.unhelpful or self.expiring or self.waiting)


def upkeep(
    entries: Sequence[FaqEntry],
    versions: Iterable[FaqVersion],
    tallies: Iterable[FaqTally],
    misses: Iterable[Miss],
    day: date,
) -> Upkeep:
    """`entries`: those in force; `misses`: newest first."""
    versions, tallies, book = tuple(versions), tuple(tallies), {one.id: one for one in entries}
    known = [(book[one.entry], one) for one in tallies if one.entry in book]
    return Upkeep(
        missed=_missed(misses, versions),
        unhelpful=tuple((entry, one) for entry, one in known if _unhelpful(one)),
        expiring=expiring(entries, day),
        waiting=tuple(one for one in versions if one.state in PENDING),
        asked=tuple((entry, one) for entry, one in known if one.shown)[:MOST_ASKED],
    )


def _unhelpful(tally: FaqTally) -> bool:
    return tally.failed >= OFTEN_FAILED and 2 * tally.failed > tally.helped


def _missed(misses: Iterable[Miss], versions: Iterable[FaqVersion]) -> tuple[Missed, ...]:
    """Each words once, the most frequent first; none for which somebody writes an answer already."""
    written = {plain(text) for one in versions for text in _ways(one.content)}
    ids: dict[str, str] = {}
    times: Counter[str] = Counter()
    for miss in misses:
        ids.setdefault(miss.words, miss.id)
        times[miss.words] += 1
    return tuple(
        Missed(ids[words], words, count) for words, count in times.most_common() if plain(words) not in written
    )


def _ways(content: FaqEntry) -> Iterable[str]:
    return (*content.question.values(), *(text for texts in content.variants.values() for text in texts))


def week_due(now: datetime) -> str:
    """The week of which the Koordination is told now, as a key; empty at any other time than Monday by day."""
    day, clock = wall_of(now, ZONE)
    year, week, _ = day.isocalendar()
    return f"{year}-{week}" if day.weekday() == MONDAY and FROM <= clock < TO else ""


def ending(entries: Iterable[FaqEntry], now: datetime) -> Mapping[date, int]:
    """How many end on each of the next fourteen days; empty outside of the day's hours."""
    day, clock = wall_of(now, ZONE)
    if not FROM <= clock < TO:
        return {}
    return Counter(one.valid_until for one in expiring(entries, day) if one.valid_until and one.valid_until >= day)
