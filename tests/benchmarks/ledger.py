"""Every statement that a SQLite connection of this process runs, transaction by transaction."""

import re
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

READS, WRITES = ("SELECT", "WITH"), ("INSERT", "UPDATE", "DELETE", "REPLACE")
PHASES = ("intake", "handling", "sending", "looking")
_TABLE = re.compile(r"\b(?:INTO|UPDATE|FROM)\s+(?!SELECT\b)(\w+)", re.IGNORECASE)
_NAMED = re.compile(r"\b(?:FROM|JOIN|,)\s+(\w+)(?:\s+AS\s+(\w+))?", re.IGNORECASE)
_NOTE = re.compile(r"--.*?(?:\n|$)|/\*.*?\*/", re.DOTALL)


@dataclass
class Transaction:
    """What ran between BEGIN and COMMIT; each statement as its first word and its table."""

    statements: list[tuple[str, str]] = field(default_factory=list)

    @property
    def writes(self) -> list[tuple[str, str]]:
        return [statement for statement in self.statements if statement[0] in WRITES]

    @property
    def phase(self) -> str:
        """`sending` chooses what leaves and settles what left; `looking` saves nothing."""
        if ("INSERT", "inbox") in self.writes:
            return "intake"
        if any(table == "inbox" for _word, table in self.writes):
            return "handling"
        return "sending" if self.writes else "looking"


@dataclass
class Ledger:
    transactions: list[Transaction] = field(default_factory=list)
    texts: set[str] = field(default_factory=set)
    """Each statement with its values."""
    _open: Transaction = field(default_factory=Transaction)
    _last: str = ""

    def note(self, sql: str) -> None:
        """One statement as SQLite runs it; `executemany` runs one for each row.

        With each trigger that a statement sets off, Python tells of the same statement once more.
        """
        if sql == self._last:
            return
        self._last = sql
        bare = _NOTE.sub("", sql).strip()
        word = bare.split(maxsplit=1)[0].upper() if bare else ""
        if word in (*READS, *WRITES):
            self.texts.add(bare)
            table = _TABLE.search(bare)
            self._open.statements.append((word, table[1].lower() if table else ""))
        elif word in ("COMMIT", "END", "ROLLBACK") and "TO" not in bare.upper().split():
            self._close()

    def _close(self) -> None:
        if self._open.statements:
            self.transactions.append(self._open)
        self._open = Transaction()

    def of(self, phase: str) -> list[tuple[str, str]]:
        return [found for kept in self.transactions if kept.phase == phase for found in kept.statements]

    def commits(self) -> Counter[str]:
        """By phase; a transaction that wrote nothing saves nothing and is not counted."""
        return Counter(transaction.phase for transaction in self.transactions if transaction.writes)

    def words(self) -> Counter[str]:
        return Counter(word for transaction in self.transactions for word, _table in transaction.statements)


def scanned(connection: sqlite3.Connection, texts: Iterable[str]) -> list[tuple[str, str]]:
    """Tables that a statement reads from end to end, each with the statement."""
    tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    found = []
    for text in texts:
        aliases = {alias or table: table for table, alias in _NAMED.findall(text)}
        steps = [row[3].split() for row in connection.execute(f"EXPLAIN QUERY PLAN {text}")]
        read = {aliases.get(step[1], step[1]) for step in steps if step[0] == "SCAN"}
        found += [(table, text) for table in sorted(read & tables)]
    return found


@dataclass
class Ledgers:
    """Of all connections that were opened since."""

    raw: list[sqlite3.Connection] = field(default_factory=list)

    @contextmanager
    def counting(self) -> Iterator[Ledger]:
        ledger = Ledger()
        for connection in self.raw:
            connection.set_trace_callback(ledger.note)
        try:
            yield ledger
        finally:
            for connection in self.raw:
                connection.set_trace_callback(None)


@contextmanager
def watching() -> Iterator[Ledgers]:
    """Only connections that are opened from here on are seen."""
    found, connect = Ledgers(), sqlite3.connect

    def opened(*words: Any, **more: Any) -> sqlite3.Connection:
        connection: sqlite3.Connection = connect(*words, **more)
        found.raw.append(connection)
        return connection

    sqlite3.connect = opened  # type: ignore[assignment]
    try:
        yield found
    finally:
        sqlite3.connect = connect
