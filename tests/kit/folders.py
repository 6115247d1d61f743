"""In which folder of `tests/` a test stands."""

import pytest


def folder_of(item: pytest.Item) -> str:
    """From its id, `tests/FOLDER/...`: to compare the paths of ten thousand takes as long as to import the bot."""
    return item.nodeid.split("/", 2)[1]
