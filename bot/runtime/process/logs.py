"""How the house writes its log: one line per thing that happened, internal ids only, never a token."""

import json
import logging
import re
import sys
from datetime import UTC, datetime
from typing import Any, TextIO

from bot.runtime.process.tracing import place_of

TOKEN = re.compile(r"\d{6,}:[\w-]{30,}")
"""A bot's token, wherever it turns up: in an address, a value, the text of an exception."""
TALKATIVE = ("httpx", "httpcore", "telegram", "apscheduler", "aiohttp", "asyncio", "aiosqlite")
"""They would write addresses with the token in them, or a line per beat."""

QUIET = 60.0
"""Seconds in which the same is not said again."""


class Log:
    """Of one module: an event by its name, and what belongs to it."""

    def __init__(self, module: str) -> None:
        self._logger = logging.getLogger(module)

    def info(self, event: str, **fields: Any) -> None:
        self._logger.info({"event": event, **fields})

    def warning(self, event: str, **fields: Any) -> None:
        self._logger.warning({"event": event, **fields})

    def error(self, event: str, **fields: Any) -> None:
        self._logger.error({"event": event, **fields})

    def critical(self, event: str, **fields: Any) -> None:
        self._logger.critical({"event": event, **fields})


class Redacting(logging.Formatter):
    """Works on the finished line, so that nothing can slip past it."""

    def __init__(self, *, readable: bool) -> None:
        super().__init__()
        self._line = _words if readable else _json

    def format(self, record: logging.LogRecord) -> str:
        fields = record.msg if isinstance(record.msg, dict) else {"event": record.msg}
        moment = datetime.fromtimestamp(record.created, UTC).isoformat().replace("+00:00", "Z")
        return TOKEN.sub("[token]", self._line(fields, record.levelname.lower(), moment))


def _json(fields: dict[str, Any], level: str, moment: str) -> str:
    return json.dumps({**fields, "level": level, "timestamp": moment}, default=str)


def _words(fields: dict[str, Any], level: str, moment: str) -> str:
    event, *named = fields.items()
    return " ".join([moment, f"[{level}]", str(event[1]), *(f"{name}={value!r}" for name, value in named)])


class Discreet(logging.Filter):
    """What other people's programs report: from a warning on, what happened and where, and the same once a minute.

    Never what they fill in: of an answer that is no JSON, the library of the Bot API repeats all. What they tell beside
    it at `debug` is what they work on: of a picture, where it was taken."""

    def __init__(self) -> None:
        super().__init__()
        self._said: dict[tuple[str, str], float] = {}

    def filter(self, record: logging.LogRecord) -> bool:
        if isinstance(record.msg, dict):
            return True
        if record.levelno < logging.WARNING:
            return False
        fault = record.exc_info[1] if record.exc_info else None
        words = (str(record.msg).splitlines() or [""])[0]
        record.msg, record.args = f"{words}: {place_of(fault)}" if fault else words, ()
        record.exc_info = record.exc_text = record.stack_info = None
        self._said = {what: at for what, at in self._said.items() if 0 <= record.created - at < QUIET}
        return self._said.setdefault((record.name, record.msg), record.created) == record.created


def set_up(level: str, stream: TextIO = sys.stderr) -> None:
    """Readable lines on a terminal, JSON everywhere else."""
    handler = logging.StreamHandler(stream)
    handler.addFilter(Discreet())
    handler.setFormatter(Redacting(readable=stream.isatty()))
    logging.basicConfig(level=level.upper(), handlers=[handler], force=True)
    for name in TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)
