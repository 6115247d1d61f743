"""What a data protection officer is given: one page leads to all of it, and none of it pretends to be legal advice."""

import re

import pytest

from tests.structure.reading import ROOT

INDEX = "datenschutzbeauftragte.md"
TEMPLATES = ("verzeichnis.md", "tom.md", "dsfa.md", "brief-an-vereine.md", "kirchen.md")


def text_of(page: str) -> str:
    return (ROOT / "docs" / page).read_text(encoding="utf-8")


@pytest.mark.parametrize("page", TEMPLATES)
def test_a_template_is_found_from_the_first_page_and_says_who_decides(page: str) -> None:
    assert f"]({page})" in text_of(INDEX)
    assert re.search(r"kein\w* Jurist", text_of(page))


@pytest.mark.parametrize("page", TEMPLATES)
def test_what_the_carrier_fills_in_is_marked(page: str) -> None:
    """Square brackets that are no link; nothing else is left open."""
    text = text_of(page)
    assert re.search(r"\[[^\]]+\](?!\()", text)
    assert re.search(r"TODO|FIXME|XXX|\?\?\?|Lorem", text) is None


def test_the_first_page_is_found_from_the_readme() -> None:
    assert f"docs/{INDEX}" in (ROOT / "README.md").read_text(encoding="utf-8")
    assert "docs/sicherheit.md" in (ROOT / "SECURITY.md").read_text(encoding="utf-8")


def test_what_is_told_of_others_names_its_source() -> None:
    """The page about churches repeats what was reported, and says so."""
    text = text_of("kirchen.md")
    (head, *rows) = re.findall(
        r"^\| (?!---).*\|$", text.partition("## Was berichtet wurde")[2].partition("\n## ")[0], re.M
    )
    assert head.split("|")[-2].strip() == "Quelle"
    assert len(rows) >= 5
    assert [row for row in rows if not re.search(r"\w\.(de|org|info)\b", row.split("|")[-2])] == []
    assert "so berichtet" in head
