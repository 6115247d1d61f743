import io
from collections.abc import Iterator

import pytest

from tests.kit.listening import heard


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    with heard("info") as stream:
        yield stream
