"""Telegram's rate limits, enforced over sliding windows."""

from __future__ import annotations

from collections import defaultdict, deque
from dataclasses import dataclass
from math import ceil

from tests.kit.telegram.errors import flood


@dataclass(frozen=True)
class Limits:
    """None: not enforced. A group is a chat with a negative id."""

    per_second: int | None = 30
    per_chat_second: int | None = None
    per_group_minute: int | None = 20
    flood_wait: int = 5
    """Seconds of ``retry_after`` when the limit over all chats is exceeded: nothing is accepted in that time."""


class Window:
    """Accepted calls of the last seconds."""

    def __init__(self, most: int, seconds: float) -> None:
        self._most = most
        self._seconds = seconds
        self._times: deque[float] = deque()

    def wait(self, at: float) -> float:
        """Seconds until there is room."""
        while self._times and self._times[0] <= at - self._seconds:
            self._times.popleft()
        return self._times[0] + self._seconds - at if len(self._times) >= self._most else 0.0

    def note(self, at: float) -> None:
        self._times.append(at)


class RateGuard:
    """Counts sending calls and answers 429."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._all = Window(limits.per_second, 1.0) if limits.per_second else None
        self._chats: dict[tuple[str, int], Window] = {}
        self._closed_until: dict[int | None, float] = defaultdict(float)

    def check(self, method: str, chat: int | None, at: float) -> None:
        """Count one call; raises 429 when it comes too early."""
        if not method.startswith(("send", "copy", "forward", "edit")) or method == "sendChatAction":
            return
        self._refuse_while_closed(chat, at)
        if self._all and self._all.wait(at):
            self._close(None, at, self._limits.flood_wait)
        for window in self._of_chat(chat):
            if window.wait(at):
                self._close(chat, at, window.wait(at))
        self._note(chat, at)

    def _refuse_while_closed(self, chat: int | None, at: float) -> None:
        left = max(self._closed_until[None], self._closed_until[chat]) - at
        if left > 0:
            raise flood(ceil(left))

    def _close(self, chat: int | None, at: float, seconds: float) -> None:
        self._closed_until[chat] = at + ceil(seconds)
        raise flood(ceil(seconds))

    def _of_chat(self, chat: int | None) -> list[Window]:
        if chat is None:
            return []
        windows = [self._window("second", chat, self._limits.per_chat_second, 1.0)]
        if chat < 0:
            windows.append(self._window("minute", chat, self._limits.per_group_minute, 60.0))
        return [window for window in windows if window]

    def _window(self, name: str, chat: int, most: int | None, seconds: float) -> Window | None:
        return self._chats.setdefault((name, chat), Window(most, seconds)) if most else None

    def _note(self, chat: int | None, at: float) -> None:
        for window in [self._all, *self._of_chat(chat)]:
            if window:
                window.note(at)
