"""Dates in a seed file."""

from datetime import UTC, datetime

from bot.domain.dates.calendar import CohortDate, When, between
from bot.domain.people import ZONE
from bot.domain.seed.entry import SeedEntry
from bot.domain.stable_id import stable_id
from bot.domain.typed_dates.lines import LONGEST_PLACE
from bot.terms import DateKind

KINDS_OF_DATES = {
    **{kind.value: kind for kind in DateKind},
    "sprechstunde": DateKind.CONSULTATION,
    "beratung": DateKind.CONSULTATION,
    "frist": DateKind.DEADLINE,
    "abgabe": DateKind.DEADLINE,
    "netzwerk": DateKind.NETWORK,
    "netzwerktreffen": DateKind.NETWORK,
}
"""Whatever else somebody writes is another kind of date."""
NEVER = datetime(1970, 1, 1, tzinfo=UTC)


def date_in(entry: SeedEntry, cohort: str) -> CohortDate:
    title, when = entry.text("title"), _when(entry)
    id = stable_id("event", cohort, title, when.starts_at.isoformat())
    kind = KINDS_OF_DATES.get(entry.text("kind", "").casefold(), DateKind.OTHER)
    date = CohortDate(id, cohort, title, when, entry.text("place", "", LONGEST_PLACE), kind)
    entry.close()
    return date


def _when(entry: SeedEntry) -> When:
    """A start without a time of day is the whole day."""
    if entry.is_day("start"):
        day = entry.day("start")
        return When(day, day)
    start = entry.instant("start", ZONE) or NEVER
    end = entry.instant("end", ZONE, optional=True)
    if end and end <= start:
        entry.complain('"end" must be after "start".')
    return between(start, end)
