"""What reads the source does so in one process: reading all of it takes longer than looking at it."""

import pytest

from tests.kit.folders import folder_of

APART = "test_docs_commands.py"
"""Starts programs, and reads pages."""


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if folder_of(item) == "structure" and item.path.name != APART:
            item.add_marker(pytest.mark.xdist_group("source"))
