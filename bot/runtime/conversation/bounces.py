"""Which tap is a bounce: meant for the buttons that stood there before, or the second half of a double tap."""

from msgspec import field

from bot.domain.bounce import Tap, is_bounce
from bot.domain.messages import Received
from bot.runtime.inputs import Event, Tapped
from bot.stateful import Stateful
from storage.unit_of_work import Work


async def bounced(work: Work, received: Received, event: Event) -> bool:
    """The tap was meant for other buttons."""
    if not isinstance(event.input, Tapped):
        return False
    keyboards = await work.keyboards.under(event.channel, event.external, event.input.message)
    return is_bounce(event.input.data, received.received_at, keyboards)


MOST = 1000
"""People whose last tap is remembered."""


class LastTaps(Stateful):
    """What each person pressed last. Every tap is safe to repeat; forgotten, it is only answered twice."""

    _last: dict[tuple[str, str], Tap] = field(default_factory=dict)

    def repeated(self, received: Received, event: Event) -> bool:
        tap, last = _tap(received, event), self._last.get((event.channel, event.external))
        return tap is not None and last is not None and tap.repeats(last)

    def note(self, received: Received, event: Event) -> None:
        """After it was handled."""
        if tap := _tap(received, event):
            self._last.pop((event.channel, event.external), None)
            self._last[event.channel, event.external] = tap
            if len(self._last) > MOST:
                del self._last[next(iter(self._last))]


def _tap(received: Received, event: Event) -> Tap | None:
    said = event.input
    return Tap(received.update_id, said.message, said.data, received.received_at) if isinstance(said, Tapped) else None
