"""A page that leads through the house names files that are there."""

import re
from pathlib import Path

import pytest

from tests.structure.reading import ROOT, tracked

NAMED = re.compile(r"`(?P<path>[\w./-]+(?:/|\.(?:py|sql|ftl|toml|md|txt)))`|\]\((?P<link>[\w./-]+\.md)(?:#[\w-]*)?\)")
INVENTED = re.compile(
    r"danke|^texts/$|^(actions|screens|gallery|ticks|dialog)(\.py|/)$|^(de|en)\.ftl$|^\.sql$|^(data|secrets)/"
)
"""The example of a feature and the shape of its folder, and what a running bot makes."""
PAGES = [path for path in tracked() if path.name in {"README.md", "CONTRIBUTING.md"}]


def near(page: Path) -> tuple[Path, ...]:
    """A page names its own folder's files shortly, and others from the top."""
    return ROOT / page.parent, ROOT


@pytest.mark.parametrize("page", PAGES, ids=str)
def test_a_page_names_files_that_are_there(page: Path) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    named = {found["path"] or found["link"] for found in NAMED.finditer(text)}
    known = {path for path in named if not INVENTED.search(path) and not path.startswith("/")}
    assert {path for path in known if not any((folder / path).exists() for folder in near(page))} == set()


def test_the_walks_through_the_runtime_name_many() -> None:
    text = (ROOT / "bot/runtime/README.md").read_text(encoding="utf-8")
    assert len({found["path"] for found in NAMED.finditer(text)}) > 50
