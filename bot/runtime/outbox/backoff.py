"""Whether Telegram can be reached: signs of life, and failures in a row. Pure."""

from msgspec import field

from bot.runtime.outbox.results import Lost, NotSent, Result
from bot.stateful import Stateful

BACKOFF = (1.0, 2.0, 5.0, 10.0, 15.0)
"""Seconds after the first, second ... failure in one chat."""
OUTAGE = 5
"""Failures in a row, whoever was written to, after which everybody waits."""
FIRST_OUTAGE_PAUSE, LONGEST_OUTAGE_PAUSE = 0.1, 5.0


class Reach(Stateful):
    heard: float | None = None
    """When Telegram last gave us news, or said that there are none; None where nobody asks it."""
    _signs: int = 0
    _in_a_row: int = 0
    _failing: dict[str, int] = field(default_factory=dict)
    """Failures in a row, by chat."""
    _lost: dict[str, int] = field(default_factory=dict)
    """How many signs of life there had been when the answer about a message was lost."""

    def sign(self) -> None:
        """Telegram has answered somebody."""
        self._signs += 1
        self._in_a_row = 0

    def hear(self, now: float) -> None:
        """`now` is monotonic."""
        self.heard = now

    def silence(self, now: float) -> float | None:
        """Seconds since then."""
        return None if self.heard is None else now - self.heard

    def count(self, chat: str, result: Result) -> None:
        if isinstance(result, NotSent | Lost):
            self._in_a_row += 1
            self._failing[chat] = self._failing.get(chat, 0) + 1
        else:
            self.sign()
            self._failing.pop(chat, None)

    def pause(self, chat: str) -> float:
        """Seconds that this chat waits after its latest failure."""
        return BACKOFF[min(self._failing.get(chat, 1), len(BACKOFF)) - 1]

    def pause_for_all(self) -> float:
        """Seconds that everybody waits: 0 unless nothing gets through any more."""
        if self._in_a_row < OUTAGE:
            return 0.0
        return min(FIRST_OUTAGE_PAUSE * 2.0 ** min(self._in_a_row - OUTAGE, 10), LONGEST_OUTAGE_PAUSE)

    def lost(self, message: str) -> bool:
        """Notes the loss. True when Telegram was alive since the last one: then it is not an outage that hides it."""
        alive = self._signs > self._lost.get(message, self._signs)
        self._lost[message] = self._signs
        return alive

    def forget(self, message: str) -> None:
        self._lost.pop(message, None)
