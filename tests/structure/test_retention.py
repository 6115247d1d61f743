"""Of every table it is decided how long its rows stay."""

import sqlite3
from contextlib import closing
from pathlib import Path

from bot.domain.privacy.retention import RULES
from bot.domain.privacy.retention_ends import ENDS_WITH
from storage.personal_data import personal, register


def test_no_table_is_without_an_end(empty_database: Path) -> None:
    with closing(sqlite3.connect(empty_database)) as connection:
        tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    kept = {where.partition(".")[0] for rule in RULES for where in rule.where}
    undecided = tables - kept - set(ENDS_WITH) - {"sqlite_sequence", "sqlite_stat1"}
    assert not undecided, (
        "say in bot/domain/privacy/retention_ends.py with what their rows end, or in retention.py how long they stay,"
        " and the same in docs/datenschutz.md"
    )
    assert (kept | set(ENDS_WITH)) <= tables


def test_each_rule_names_columns_that_are_there(empty_database: Path) -> None:
    with closing(sqlite3.connect(empty_database)) as connection:
        for table, _, column in (where.partition(".") for rule in RULES for where in rule.where):
            columns = {row[1] for row in connection.execute(f"PRAGMA table_info({table})")}
            assert columns, table
            assert not column or column in columns, (table, column)


def test_whatever_is_about_somebody_has_an_end() -> None:
    """By column: a rule for some rows of a table, or for one of its columns, says nothing of the others."""
    ended = {where for rule in RULES if not rule.partly for where in rule.where} | set(ENDS_WITH)
    kept_for_ever = [
        f"{table}.{column}"
        for table, declared in personal(register())
        if table not in ended
        for column in (*declared.people, *declared.words, *declared.hidden)
        if f"{table}.{column}" not in ended
    ]
    assert not kept_for_ever, "say in bot/domain/privacy/retention.py (and docs/datenschutz.md) how long they stay"
