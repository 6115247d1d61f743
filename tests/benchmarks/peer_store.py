"""What the peers with a database remember, in the way of most bots: aiosqlite, one await for each statement."""

import time
from dataclasses import dataclass
from pathlib import Path

import aiosqlite

SCHEMA = """
CREATE TABLE person (id INTEGER PRIMARY KEY, telegram INTEGER UNIQUE, name TEXT, language TEXT, seen_at INTEGER);
CREATE TABLE cohort (id INTEGER PRIMARY KEY, deadline TEXT);
CREATE TABLE association (id INTEGER PRIMARY KEY, name TEXT, stage TEXT, cohort INTEGER);
CREATE TABLE member (person INTEGER, association INTEGER, role TEXT, PRIMARY KEY (person, association));
CREATE TABLE step (association INTEGER, stage TEXT, state TEXT, opened_at INTEGER, PRIMARY KEY (association, stage));
CREATE TABLE task (association INTEGER, number INTEGER, done INTEGER, PRIMARY KEY (association, number));
CREATE TABLE answer (association INTEGER, question INTEGER, text TEXT, by INTEGER, at INTEGER,
    PRIMARY KEY (association, question));
CREATE TABLE reminder (association INTEGER, kind TEXT, due_at INTEGER, PRIMARY KEY (association, kind));
CREATE TABLE dialog (person INTEGER PRIMARY KEY, screen TEXT, question INTEGER, card INTEGER);
"""
A_WEEK = 7 * 24 * 3600


@dataclass(frozen=True)
class Standing:
    """Who asks, and how far their association has come."""

    person: int
    association: int
    name: str
    deadline: str
    state: str
    answered: int
    tasks: tuple[bool, ...]


class Store:
    """One connection for everything; whoever changes something commits at the end of the update."""

    def __init__(self, connection: aiosqlite.Connection) -> None:
        self.connection = connection

    @classmethod
    async def open(cls, file: Path) -> "Store":
        connection = await aiosqlite.connect(file)
        await connection.execute("PRAGMA journal_mode = wal")
        return cls(connection)

    async def fill(self, first: int, people: int) -> None:
        await self.connection.executescript(SCHEMA)
        await self.connection.execute("INSERT INTO cohort VALUES (1, '2027-06-30')")
        for number in range(1, people + 1):
            for sql, values in (
                ("INSERT INTO person VALUES (?, ?, ?, 'de', 0)", (number, first + number - 1, f"Person {number}")),
                ("INSERT INTO association VALUES (?, ?, 'idee', 1)", (number, f"Verein {number} e. V.")),
                ("INSERT INTO member VALUES (?, ?, 'contact')", (number, number)),
                ("INSERT INTO step VALUES (?, 'idee', 'open', 0)", (number,)),
                ("INSERT INTO task VALUES (?1, 1, 0), (?1, 2, 0), (?1, 3, 0)", (number,)),
            ):
                await self.connection.execute(sql, values)
        await self.connection.commit()

    async def close(self) -> None:
        await self.connection.close()

    async def helped(self, telegram: int) -> tuple[str, str]:
        """Name and role of who asks."""
        person, name = await self._one("SELECT id, name FROM person WHERE telegram = ?", telegram)
        (role,) = await self._one("SELECT role FROM member WHERE person = ?", person)
        await self._on_screen(person, "help", None)
        await self.connection.commit()
        return name, role

    async def standing(self, telegram: int) -> Standing:
        person, _name = await self._one("SELECT id, name FROM person WHERE telegram = ?", telegram)
        (association,) = await self._one("SELECT association FROM member WHERE person = ?", person)
        name, stage, cohort = await self._one("SELECT name, stage, cohort FROM association WHERE id = ?", association)
        (deadline,) = await self._one("SELECT deadline FROM cohort WHERE id = ?", cohort)
        sql = "SELECT state FROM step WHERE association = ? AND stage = ?"
        (state,) = await self._one(sql, association, stage)
        (answered,) = await self._one("SELECT count(*) FROM answer WHERE association = ?", association)
        tasks = await self.connection.execute_fetchall(
            "SELECT done FROM task WHERE association = ? ORDER BY number", (association,)
        )
        return Standing(person, association, name, deadline, state, answered, tuple(bool(task[0]) for task in tasks))

    async def shown(self, standing: Standing) -> None:
        await self._on_screen(standing.person, "step", None)
        await self.connection.commit()

    async def carded(self, standing: Standing, card: int) -> None:
        """The message that shows how far they are; it is renewed with each answer."""
        await self._on_screen(standing.person, "card", None)
        await self.connection.execute("UPDATE dialog SET card = ? WHERE person = ?", (card, standing.person))
        await self.connection.commit()

    async def asked(self, standing: Standing, question: int) -> str:
        """What they answered before."""
        sql = "SELECT text FROM answer WHERE association = ? AND question = ?"
        async with self.connection.execute(sql, (standing.association, question)) as cursor:
            known = await cursor.fetchone()
        await self._on_screen(standing.person, "question", question)
        await self.connection.commit()
        return known[0] if known else ""

    async def open_question(self, standing: Standing) -> tuple[int, int | None] | None:
        """The question, and the card if there is one."""
        found = await self._one("SELECT question, card FROM dialog WHERE person = ?", standing.person)
        return (found[0], found[1]) if found[0] is not None else None

    async def answered(self, standing: Standing, question: int, text: str) -> None:
        """Saved, with a reminder in a week and the next question open."""
        now = int(time.time())
        await self.connection.execute(
            "INSERT INTO answer VALUES (?, ?, ?, ?, ?) ON CONFLICT (association, question)"
            " DO UPDATE SET text = excluded.text, by = excluded.by, at = excluded.at",
            (standing.association, question, text, standing.person, now),
        )
        await self.connection.execute("DELETE FROM reminder WHERE association = ?", (standing.association,))
        await self.connection.execute(
            "INSERT INTO reminder VALUES (?, 'step', ?)", (standing.association, now + A_WEEK)
        )
        await self._on_screen(standing.person, "question", question + 1)
        await self.connection.commit()

    async def _on_screen(self, person: int, screen: str, question: int | None) -> None:
        await self.connection.execute("UPDATE person SET seen_at = ? WHERE id = ?", (int(time.time()), person))
        await self.connection.execute(
            "INSERT INTO dialog VALUES (?, ?, ?, NULL) ON CONFLICT (person)"
            " DO UPDATE SET screen = excluded.screen, question = excluded.question",
            (person, screen, question),
        )

    async def _one(self, sql: str, *values: object) -> aiosqlite.Row:
        async with self.connection.execute(sql, values) as cursor:
            row = await cursor.fetchone()
        if row is None:
            raise LookupError(sql)
        return row
