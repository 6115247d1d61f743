"""The desk of one door: what is done with an update, also when it is one too many, or cannot be handled."""

from collections.abc import Callable

from bot.domain.messages import Received
from bot.runtime import faults as failures
from bot.runtime.dispatch import Visits
from bot.runtime.inputs import Event
from bot.runtime.intake.lanes import Desk, Handle


def desk(visits: Visits, handle: Handle, event_of: Callable[[Received], Event | None]) -> Desk:
    async def hush(received: Received) -> None:
        event = event_of(received)
        await visits.hush(received, event, failures.too_many(event))

    async def give_up(received: Received, reference: str, fault: str) -> None:
        await visits.apologise(received, event_of(received), failures.apology(reference), fault)

    async def bury(received: Received, _reference: str, fault: str) -> None:
        await visits.bury(received, fault)

    return Desk(handle, hush, give_up, bury)
