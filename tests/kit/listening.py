"""All that the process says beside the database: its log, with everything that is told at `debug`."""

import io
import json
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from bot.runtime.process.logs import set_up


@contextmanager
def heard(level: str = "debug") -> Iterator[io.StringIO]:
    stream, root = io.StringIO(), logging.getLogger()
    before, was = root.handlers[:], root.level
    set_up(level, stream)
    try:
        yield stream
    finally:
        root.handlers[:], root.level = before, was


def lines(log: io.StringIO) -> list[dict[str, Any]]:
    return [json.loads(line) for line in log.getvalue().splitlines()]
