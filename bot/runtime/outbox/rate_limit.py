"""The rate gate: evenly spaced turns for all together and per chat, and pauses when Telegram asks for one."""

from collections import deque
from dataclasses import dataclass, field

OVERALL = 1 / 28
"""Seconds between two messages to anybody, without a burst: of Telegram's 30 a second two are left for what was held up
on its way and arrives together with the next."""
PER_CHAT = 1.0
CHAT_BURST = 3
PER_GROUP = 60 / 18
MOST_CHATS = 10_000


@dataclass
class Pace:
    """Pure: asked with a monotonic time. Nothing is booked ahead; a turn is taken by whoever is most urgent then."""

    overall: float = OVERALL
    closed: float = 0.0
    """Until when Telegram wants to hear of nothing at all."""
    _next: float = 0.0
    _chats: dict[str, float] = field(default_factory=dict)
    """The moment from which on each chat may be written to."""
    _left: deque[float] = field(default_factory=deque)
    """When the last ones really left."""

    @property
    def ahead(self) -> float:
        """Seconds before its turn at which a message is chosen: one at the usual pace, fifty at once at a paid one."""
        return 0.02 if self.overall > 0.01 else 0.05

    def next(self, now: float) -> float:
        """When anything may leave."""
        return max(now, self._next)

    def ready(self, chat: str) -> float:
        """From when on this chat may be written to."""
        return self._chats.get(chat, 0.0)

    def take(self, chat: str, at: float, turns: int = 1) -> None:
        """Something leaves at `at`, which is neither before `next` nor before `ready`."""
        # Seconds between two messages, and how many may come at once.
        spacing, burst = (PER_GROUP, 1) if chat.startswith("-") else (PER_CHAT, CHAT_BURST)
        rested = at - spacing * (burst - 1)
        self._next = max(self._next, at) + self.overall * turns
        self._chats[chat] = max(self._chats.get(chat, rested), rested) + spacing
        if len(self._chats) > MOST_CHATS:
            self._chats = {name: ready for name, ready in self._chats.items() if ready > rested}

    def room(self, now: float, turns: int = 1) -> float:
        """When so many may really leave. What was held up on its way, because the machine was, leaves in no burst."""
        before = self._most - turns + 1
        return max(now, self._left[-before] + 1.0) if 0 < before <= len(self._left) else now

    def leaves(self, at: float, turns: int = 1) -> None:
        self._left.extend([at] * turns)
        while len(self._left) > self._most:
            self._left.popleft()

    @property
    def _most(self) -> int:
        """In any second: one more than at an even pace."""
        return round(1 / self.overall) + 1 if self.overall else 0

    def close(self, until: float, chat: str | None = None) -> None:
        """Nobody is written to before `until`, and then one after the other; this chat least of all."""
        self.closed = max(self.closed, until)
        self._next = max(self._next, until)
        if chat is not None:
            self._chats[chat] = max(self.ready(chat), until)
