"""What the sender knows of an announcement and one of its recipients."""

from collections.abc import Iterable
from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace

from bot.domain.messages import Act, Fate

STAYS = "stays"
"""Of what was to be taken back: it could not be, and nothing stands in its place."""
EDITED = "edited"
"""The same: something else stands in its place."""


class DeliveryReport(Struct, frozen=True):
    """Of one act: what was said, what was changed of it, or what was taken back."""

    id: str
    person: str
    act: Act
    about: str
    state: Fate
    """Of several messages: WAITING while one is under way, then the worst."""
    fault: str
    """Why it failed or waits; of a DELETE that is SENT also `STAYS` or `EDITED`."""
    message: str | None
    """At Telegram; of several parted by spaces."""
    settled_at: datetime | None
    not_before: datetime | None
    """Until then it waits, when it does: with the fault `429` because Telegram asked for it."""


_WORST = (
    Fate.WAITING,
    Fate.CLAIMED,
    Fate.UNCLEAR,
    Fate.FAILED,
    Fate.BLOCKED,
    Fate.EXPIRED,
    Fate.SENT,
    Fate.WITHDRAWN,
)


def merged(reports: Iterable[DeliveryReport]) -> list[DeliveryReport]:
    """One for each person and act, of rows in the order in which they were written; a newer change counts alone."""
    newest = {(one.person, one.act, one.about or one.id): one for one in reports}
    found: dict[tuple[str, Act], DeliveryReport] = {}
    for one in newest.values():
        key = one.person, one.act
        found[key] = _both(found[key], one) if key in found else one
    return list(found.values())


def _both(one: DeliveryReport, other: DeliveryReport) -> DeliveryReport:
    worse = min(one, other, key=lambda report: (_WORST.index(report.state), not report.fault))
    ids = " ".join(filter(None, (one.message, other.message)))
    return replace(
        worse, message=ids or None, settled_at=max(filter(None, (one.settled_at, other.settled_at)), default=None)
    )
