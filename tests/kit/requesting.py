"""An association asks somebody who did it before."""

from datetime import UTC, datetime

from tests.kit.house import StoryHouse
from tests.kit.people import Seen, Someone

MONDAY = datetime(2027, 3, 15, 9, 0, tzinfo=UTC)
"""10 o'clock in Berlin; four working days later it is Friday."""
ABOUT, TRIED, WISH = "Wie schätzen wir Fahrtkosten?", "Wir haben Tickets gezählt.", "Eine Formel."


async def on_monday(house: StoryHouse) -> None:
    """Everybody may be spoken to."""
    house.clock.forward(seconds=(MONDAY - house.clock.now()).total_seconds())
    await house.settle()


async def drafts(anna: Someone, whom: str = "Person 1", topic: str = "Kostenplan") -> None:
    """Up to the preview."""
    await anna.says("/ehemalige")
    await anna.taps(topic)
    await anna.taps(whom)
    if whom.startswith("Person"):
        await anna.taps("Diese Person fragen")
    await anna.says(ABOUT)
    await anna.says(TRIED)
    await anna.says(WISH)


async def asks(anna: Someone, whom: str = "Person 1", topic: str = "Kostenplan") -> None:
    await drafts(anna, whom, topic)
    await anna.taps("Senden")


def offer_of(somebody: Someone) -> Seen:
    """The newest card of a request that waits for an answer."""
    return next(seen for seen in reversed(somebody.chat) if "Annehmen" in dict(seen.buttons))


def has_offer(somebody: Someone) -> bool:
    return any("Annehmen" in dict(seen.buttons) for seen in somebody.chat)
