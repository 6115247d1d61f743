"""While modules load, Ctrl-C waits. What it raises there can get lost in a callback of Python's own, and the program
would run on; or it arrives under another name, because somebody made an error of their own out of it."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.config import Settings


@contextmanager
def uninterrupted() -> Iterator[None]:
    """For what takes a second at most; `KeyboardInterrupt` comes behind it."""
    asked: list[int] = []

    def remember(number: int, _frame: FrameType | None) -> None:
        asked.append(number)

    before = signal.signal(signal.SIGINT, remember)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
    if asked:
        raise KeyboardInterrupt


def is_interruption(fault: BaseException | None) -> bool:
    """Whether Ctrl-C is what lies behind it."""
    while fault and not isinstance(fault, KeyboardInterrupt):
        fault = fault.__cause__ or fault.__context__
    return fault is not None


def settings_given() -> "Settings":
    """Of the environment or .env."""
    with uninterrupted():
        from bot.operator.settings import settings

    return settings()
