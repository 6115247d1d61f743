"""What reads the source does so in one process: reading all of it takes longer than looking at it."""

from pathlib import Path

import pytest

APART = "test_docs_commands.py"
"""Starts programs, and reads pages."""


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent) and item.path.name != APART:
            item.add_marker(pytest.mark.xdist_group("source"))
