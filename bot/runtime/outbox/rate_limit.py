"""The rate gate: evenly spaced turns for all together and per chat, and pauses when Telegram asks for one."""

from msgspec import field

from bot.stateful import Stateful

OVERALL = 1 / 28
"""Seconds between two messages to anybody, without a burst: of Telegram's 30 a second two are left for what was held up
on its way and arrives together with the next."""
PAID = 1 / 100
"""What is faster than that, Telegram is paid for."""
PER_CHAT = 1.0
CHAT_BURST = 3
PER_GROUP = 60 / 18
MOST_CHATS = 10_000
ON_ITS_WAY = 0.25
"""Seconds for which it is waited at most, before a message counts as taken."""


class Pace(Stateful):
    """Pure: asked with a monotonic time. Nothing is booked ahead; a turn is taken by whoever is most urgent then."""

    overall: float = OVERALL
    closed: float = 0.0
    """Until when Telegram wants to hear of nothing at all."""
    _next: float = 0.0
    _chats: dict[str, float] = field(default_factory=dict)
    """The moment from which on each chat may be written to."""
    _counted: list[float] = field(default_factory=list)
    """Until when each of the last ones counts."""

    @property
    def ahead(self) -> float:
        """Seconds before its turn at which a message is chosen: one at the usual pace, fifty at once at a paid one."""
        return 0.02 if self.overall > PAID else 0.05

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
        """When so many may really leave, at the latest. What was held up, here or on its way, leaves in no burst."""
        self._counted = sorted(until for until in self._counted if until > now)
        over = min(len(self._counted) + turns - self._most, len(self._counted))
        return self._counted[over - 1] if over > 0 else now

    def leaves(self, now: float, turns: int = 1) -> float:
        """It counts for a second from when Telegram took it, which nobody knows before it answers. Returns until when
        it counts if it does not."""
        until = now + ON_ITS_WAY + 1.0
        self._counted += [until] * turns if self._most else ()
        return until

    def landed(self, until: float, now: float, turns: int = 1) -> None:
        """Telegram took it by now; `until`: of `leaves`."""
        for _turn in range(turns if now + 1.0 < until else 0):
            if until in self._counted:
                self._counted[self._counted.index(until)] = now + 1.0

    @property
    def _most(self) -> int:
        """In any second: two more than at an even pace. A paid pace is so fast that nobody counts."""
        return round(1 / self.overall) + 2 if self.overall > PAID else 0

    def close(self, until: float, chat: str | None = None) -> None:
        """Nobody is written to before `until`, and then one after the other; this chat least of all."""
        self.closed = max(self.closed, until)
        self._next = max(self._next, until)
        if chat is not None:
            self._chats[chat] = max(self.ready(chat), until)
