"""What an answer of Telegram says about the fate of a message."""

import re
from datetime import timedelta

from telegram import error

from bot.runtime.outbox.results import Lost, Moved, NotSent, Rejected, Result, Slower, Unreachable
from bot.runtime.telegram.transport import NoConnection

NOT_THERE = ("chat not found", "user not found", "peer_id_invalid", "bot can't initiate")

_QUOTED = re.compile(r"(?<!\w)([\"'])(.*)\1", re.DOTALL)
"""An address or a tag of the message: Telegram quotes what it does not like."""


def verdict(fault: error.TelegramError) -> Result:
    """What an error says about the fate of the message."""
    name = type(fault).__name__
    match fault:
        case error.RetryAfter():
            return Slower(seconds_of(fault))
        case error.ChatMigrated():
            return Moved(str(fault.new_chat_id))
        case error.BadRequest() if not any(part in fault.message.lower() for part in NOT_THERE):
            return Rejected(_told(fault))
        case error.Forbidden() | error.BadRequest():
            return Unreachable(_told(fault))
    return NotSent(name) if _surely_not_sent(fault) else Lost(name)


def _told(fault: error.TelegramError) -> str:
    """Telegram's reason, without anything of what it was about: it is noted and stands in the log."""
    return _QUOTED.sub(r"\1…\1", fault.message)


def seconds_of(fault: error.RetryAfter) -> float:
    pause = fault.retry_after
    return pause.total_seconds() if isinstance(pause, timedelta) else float(pause)


def _surely_not_sent(fault: error.TelegramError) -> bool:
    """No connection, or an HTTP answer that is an error: Telegram's front door said no.

    Unless it only gave up waiting for those behind it. The cause, if there is one, is that its words were no JSON.
    """
    if isinstance(fault, error.InvalidToken | NoConnection):
        return True
    answered = isinstance(fault, error.NetworkError) and not isinstance(fault, error.TimedOut)
    gave_up = "gateway timeout" in fault.message.lower()
    return answered and isinstance(fault.__cause__, error.TelegramError | None) and not gave_up
