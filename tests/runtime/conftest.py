import io
import logging
from collections.abc import Iterator

import pytest
import structlog

from bot.runtime.process.logs import set_up


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    root = logging.getLogger()
    before, level, settings = root.handlers[:], root.level, structlog.get_config()
    stream = io.StringIO()
    set_up("info", stream)
    yield stream
    root.handlers[:], root.level = before, level
    structlog.configure(**settings)
