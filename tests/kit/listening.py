"""All that the process says beside the database: its log, with everything that is told at `debug`."""

import io
import logging
from collections.abc import Iterator
from contextlib import contextmanager

import structlog

from bot.runtime.process.logs import set_up


@contextmanager
def heard(level: str = "debug") -> Iterator[io.StringIO]:
    stream, root = io.StringIO(), logging.getLogger()
    before, was, settings = root.handlers[:], root.level, structlog.get_config()
    set_up(level, stream)
    try:
        yield stream
    finally:
        root.handlers[:], root.level = before, was
        structlog.configure(**settings)
