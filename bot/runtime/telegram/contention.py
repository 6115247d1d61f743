"""Somebody else who reads with our token: Telegram gives the place to whoever asked last, and ends the other's poll."""

from msgspec import field

from bot.stateful import Stateful

WINDOW = 360.0
"""Seconds in which the ends of our polls are counted, whatever came between them."""
MANY = 3
"""So many are no coincidence: a single one happens, e.g. right after a restart."""
FIRST_PAUSE, LONGEST_PAUSE = 0.5, 30.0


class Contention(Stateful):
    """Pure: asked with a monotonic time."""

    _ends: list[float] = field(default_factory=list)
    _rang: float = -WINDOW
    _in_a_row: int = 0

    def note(self, now: float) -> bool:
        """One more of our polls was ended. True when the operators should know."""
        self._in_a_row += 1
        self._ends = [*(at for at in self._ends if now - at < WINDOW), now]
        if len(self._ends) < MANY or now - self._rang < WINDOW:
            return False
        self._rang = now
        return True

    @property
    def pause(self) -> float:
        """Seconds before the next poll: the more often this happens, the longer, so that no storm comes of it."""
        return min(FIRST_PAUSE * 2.0 ** min(self._in_a_row - 1, 10), LONGEST_PAUSE)

    def over(self) -> None:
        """A whole long poll went by in which nobody else asked. What is counted stays: it may be a slow rhythm."""
        self._in_a_row = 0
