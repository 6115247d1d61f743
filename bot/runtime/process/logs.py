"""How the house writes its log: one line per thing that happened, internal ids only, never a token."""

import logging
import re
import sys
from typing import TextIO

import structlog
from structlog.typing import Processor

from bot.runtime.process.tracing import place_of

TOKEN = re.compile(r"\d{6,}:[\w-]{30,}")
"""A bot's token, wherever it turns up: in an address, a value, the text of an exception."""
TALKATIVE = ("httpx", "httpcore", "telegram", "apscheduler", "aiohttp", "asyncio", "aiosqlite")
"""They would write addresses with the token in them, or a line per beat."""

QUIET = 60.0
"""Seconds in which the same is not said again."""

_COMMON: tuple[Processor, ...] = (
    structlog.contextvars.merge_contextvars,
    structlog.stdlib.add_log_level,
    structlog.processors.TimeStamper(fmt="iso", utc=True),
    structlog.processors.format_exc_info,
)


class Redacting(structlog.stdlib.ProcessorFormatter):
    """Works on the finished line, so that nothing can slip past it."""

    def format(self, record: logging.LogRecord) -> str:
        return TOKEN.sub("[token]", super().format(record))


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
    handler.setFormatter(_formatter(readable=stream.isatty()))
    logging.basicConfig(level=level.upper(), handlers=[handler], force=True)
    for name in TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            *_COMMON,
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )


def _formatter(*, readable: bool) -> Redacting:
    shape: Processor = structlog.dev.ConsoleRenderer() if readable else structlog.processors.JSONRenderer()
    return Redacting(
        foreign_pre_chain=list(_COMMON),
        processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, shape],
    )
