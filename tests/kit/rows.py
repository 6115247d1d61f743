"""Rows as they come, written past the repositories: what a table demands is made up."""

import sqlite3
from typing import Any


def put(connection: sqlite3.Connection, table: str, **given: Any) -> None:
    """What may be empty or has a default stays so, unless it is given."""
    columns = connection.execute(f"PRAGMA table_info({table})").fetchall()
    made = {
        name: 0 if "INT" in kind.upper() else b"" if kind == "BLOB" else ""
        for _, name, kind, needed, default, of_key in columns
        if (needed or of_key) and default is None
    }
    row = made | given
    marks = ", ".join(f":{name}" for name in row)
    connection.execute(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks})", row)
