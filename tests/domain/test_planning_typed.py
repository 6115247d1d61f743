"""When an announcement shall leave, as it is typed below the question."""

from datetime import UTC, datetime

import pytest

from bot.domain.announcements.planning import moment_typed
from bot.domain.people import ZONE

NOW = datetime(2027, 3, 10, 9, tzinfo=UTC)
"""A Wednesday, ten o'clock in Berlin."""


@pytest.mark.parametrize(
    "text, at",
    [
        ("morgen 10", datetime(2027, 3, 11, 9, tzinfo=UTC)),
        ("um 18 Uhr", datetime(2027, 3, 10, 17, tzinfo=UTC)),
        ("Freitag 9 Uhr", datetime(2027, 3, 12, 8, tzinfo=UTC)),
        ("lieber später: Freitag", datetime(2027, 3, 12, 8, tzinfo=UTC)),
        ("morgen 10 senden!", datetime(2027, 3, 11, 9, tzinfo=UTC)),
        ("Send it tomorrow at 10", datetime(2027, 3, 11, 9, tzinfo=UTC)),
    ],
)
def test_a_time(text: str, at: datetime) -> None:
    assert moment_typed(text, NOW, ZONE) == at


@pytest.mark.parametrize("text", ["", "senden", "später", "jetzt", "10", "morgen 10 an alle", "Wir essen morgen um 10"])
def test_no_time(text: str) -> None:
    assert moment_typed(text, NOW, ZONE) is None
