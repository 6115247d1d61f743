"""Of every table it is decided how long its rows stay."""

import os
import re
import sqlite3
from contextlib import closing
from pathlib import Path

from bot.domain.privacy.retention import RULES
from storage.privacy.personal_data import ends, personal, register
from tests.structure.reading import ROOT

PAGE = ROOT / "docs/datenschutz.md"
LIST = re.compile(r"(?<=\| Wie lange \| Wo \|\n\| --- \| --- \|\n)(?:\|.*\n)+")
"""What has no age of its own; `make golden` writes it."""
WHOLE = {where for rule in RULES if not rule.partly for where in rule.where}
UNDECIDED = (
    'say in storage/privacy/personal_data.toml with what the rows of these tables go: `ends = "member"` is with the'
    " person, the other words are explained at its top. Only what has to go earlier has a rule of its own:"
    " handlers/table.md says what belongs to it"
)


def test_no_table_is_without_an_end() -> None:
    kept = {where.partition(".")[0] for rule in RULES for where in rule.where}
    assert [name for name, table in register().items() if not table.ends and name not in kept] == [], UNDECIDED
    assert kept <= register().keys()
    assert {table.ends for table in register().values()} == {*ends(), ""}


def test_no_end_stands_twice() -> None:
    assert [name for name, table in register().items() if table.ends and name in WHOLE] == [], "one of the two is wrong"


def test_each_rule_names_columns_that_are_there(empty_database: Path) -> None:
    with closing(sqlite3.connect(empty_database)) as connection:
        for table, _, column in (where.partition(".") for rule in RULES for where in rule.where):
            columns = {row[1] for row in connection.execute(f"PRAGMA table_info({table})")}
            assert columns, table
            assert not column or column in columns, (table, column)


def test_whatever_is_about_somebody_has_an_end() -> None:
    """By column: a rule for some rows of a table, or for one of its columns, says nothing of the others."""
    kept_for_ever = [
        f"{name}.{column}"
        for name, table in personal(register())
        if not table.ends and name not in WHOLE
        for column in (*table.people, *table.words, *table.hidden)
        if f"{name}.{column}" not in WHOLE
    ]
    assert not kept_for_ever, UNDECIDED


def test_the_page_says_with_what_all_else_ends() -> None:
    if os.environ.get("GOLDEN"):
        PAGE.write_text(LIST.sub(lambda _: listed(), PAGE.read_text(encoding="utf-8")), encoding="utf-8")
    found = LIST.search(PAGE.read_text(encoding="utf-8"))
    assert found
    assert found[0] == listed(), "`make golden` writes this list anew, from the register"


def listed() -> str:
    tables = {end: sorted(name for name, table in register().items() if table.ends == end) for end in ends()}
    return "".join(f"| {said} | {', '.join(f'`{name}`' for name in tables[end])} |\n" for end, said in ends().items())
