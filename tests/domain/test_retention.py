"""What the docs say about how long what is kept is what the code does."""

from datetime import timedelta
from pathlib import Path

from bot.domain.privacy.retention import RULES, RetentionRule

PAGE = (Path(__file__).parents[2] / "docs/datenschutz.md").read_text(encoding="utf-8")
SPANS = {0: "nicht länger", 1: "1 Stunde", 24: "1 Tag", 48: "48 Stunden"}
"""In hours."""
MONTHS = {365: "12 Monate", 183: "6 Monate", 91: "3 Monate"}


def in_words(keeps: timedelta) -> str:
    return SPANS.get(keeps // timedelta(hours=1)) or MONTHS.get(keeps.days, f"{keeps.days} Tage")


def shown(rule: RetentionRule) -> tuple[str, str, str]:
    return f"`{rule.name}`", ", ".join(f"`{one}`" for one in rule.where), in_words(rule.keeps)


def rows(head: str) -> list[list[str]]:
    """Of a table of the page, as cells."""
    lines = PAGE[PAGE.index(head) :].split("\n\n")[0].splitlines()[2:]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


def test_the_page_has_the_table() -> None:
    cells = rows("| Regel | Was |")
    assert [(name, where, long) for name, _what, where, long, _since, _why in cells] == [shown(rule) for rule in RULES]
    assert all(all(row) for row in cells)


def test_no_rule_stands_twice() -> None:
    assert len({rule.name for rule in RULES}) == len(RULES)


def test_the_numbers_that_were_promised() -> None:
    days = {rule.name: rule.keeps.days for rule in RULES}
    promised = {
        "updates": 2, "dead_letters": 14, "talks": 30, "recipients": 180, "search_misses": 90, "audit": 365,
        "questions": 365,
    }  # fmt: skip
    assert {name: days[name] for name in promised} == promised
