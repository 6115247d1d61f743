"""The rate gate: evenly spaced turns per chat and for all together, and deadlines when Telegram asks for a pause."""

from dataclasses import dataclass, field

OVERALL = 1 / 29
"""Seconds between two messages to anybody: under Telegram's 30 a second, without a burst."""
PER_CHAT = 1.0
CHAT_BURST = 3
PER_GROUP = 60 / 18


@dataclass
class Pace:
    """Pure: asked with a monotonic time, answers with the moment of the next turn and books it."""

    overall: float = OVERALL
    _next: float = 0.0
    _chats: dict[str, float] = field(default_factory=dict)
    _closed_until: float = 0.0

    def ready(self, chat: str, now: float) -> float:
        """When this chat may be written to, without booking it; not after `now` means at once."""
        spacing, burst = (PER_GROUP, 1) if chat.startswith("-") else (PER_CHAT, CHAT_BURST)
        return max(self._chats.get(chat, 0.0) - spacing * (burst - 1), self._closed_until)

    def book(self, chat: str, now: float) -> float:
        """The moment at which this message may leave; the turn is taken."""
        spacing = PER_GROUP if chat.startswith("-") else PER_CHAT
        at = max(now, self._next, self.ready(chat, now))
        self._next = at + self.overall
        self._chats[chat] = max(self._chats.get(chat, 0.0), at) + spacing
        if len(self._chats) > 10_000:
            self._chats = {name: until for name, until in self._chats.items() if until > now}
        return at

    def close(self, chat: str, until: float) -> None:
        """Telegram said 429: nobody is written to before `until`."""
        self._closed_until = max(self._closed_until, until)
        self._chats[chat] = max(self._chats.get(chat, 0.0), until)

    @property
    def closed_until(self) -> float:
        return self._closed_until
