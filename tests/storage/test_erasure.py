"""One row in every table, all of it somebody's: what they see of it, and what is left when they are gone."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.domain.faq.learning import voter
from storage.privacy.personal_data import personal, register
from storage.unit_of_work import Database

NOW = datetime(2027, 3, 10, 12, tzinfo=UTC)

ZOE, BEN = "zoezoezoez", "benbenbenb"
STAYS = {
    "answer.body": "the work of an association belongs to all of it",
    "association.name": "the association goes on",
    "association.pause_reason": "the same",
    "comment.body": "a remark on the work of others belongs to them",
    "review.reason": "the same",
    "mock_judgement.remark": "the same",
    "submission.proof": "the same",
    "reading_remark.body": "the same",
    "desk_note.body": "what a Koordination notes belongs to its desk",
    "personal_word.body": "the same",
    "saved_reply.title": "the same",
    "saved_reply.body": "the same",
    "announcement_text.title": "the same",
    "announcement_text.html": "the same",
    "finance_edit.was": "the plan of an association belongs to all of it",
    "finance_edit.became": "the same",
    "logic_note.goal": "the table of goals of an association belongs to all of it",
    "logic_note.measures": "the same",
    "logic_note.sign": "the same",
    "logic_note.at_start": "the same",
    "logic_note.at_end": "the same",
    "audit.subject": "ids and words of the house, without whoever did it",
    "audit.detail": "the same",
}
"""What somebody wrote and others have: it loses its author, not its words."""
CODES = {
    "answer": {"question"},
    "announcement_text": {"kind"},
    "appointment": {"ended_by", "kind", "proposals", "stage", "state", "topic"},
    "appointment_wait": {"stage"},
    "association": {"deadline", "land", "stage", "state"},
    "audit": {"verb"},
    "comment": {"question"},
    "finance_edit": {"item", "undoes"},
    "outcome": {"letter_on", "outcome"},
    "second_try": {"state"},
    "mock_judgement": {"judgement", "point"},
    "personal_word": {"occasion"},
    "reading_remark": {"section"},
    "reading_round": {"answer_by", "read_by", "state"},
    "review": {"decision", "stage"},
    "rsvp": {"coming"},
    "stage_status": {"stage", "state"},
    "submission": {"posted_on", "received_on"},
    "talk": {"asker_colour", "ended_by", "state", "topic", "volunteer_colour"},
    "talk_flow": {"day", "recent"},
    "talk_rating": {"score"},
    "talk_report": {"line", "reason", "ruling", "state"},
    "talk_request": {"stage", "topic"},
    "task_status": {"task"},
}
"""Columns that hold words of the house and numbers, of rows that lose whoever they were about."""


MARKED = {"faq_vote": "kanari/faq_vote/entry/{who}/", "faq_miss": "faq_miss-{who}"}
"""Nobody but its author can tell whose it is."""
FITTING = {
    ("", "channel"): "web",
    ("", "language"): "de",
    ("", "side"): "asker",
    ("", "lane"): "web:4711{who}",
    ("", "act"): "send",
    ("", "external"): "4711{who}",
    ("", "chat"): "4711{who}",
    ("", "visitor"): "4711{who}",
    ("announcement", "state"): "draft",
    ("faq_version", "state"): "draft",
    ("inbox", "state"): "dead",
    ("talk_request", "state"): "open",
    ("announcement", "enclosures"): "shared_file-{who} {said}",
    ("outbox", "payload"): '{{"text": "{said}"}}',
    ("wrong_try", "source"): "address-{who}",
    ("faq_vote", "voter"): "{mark}",
    ("faq_miss", "asker"): "{mark}",
    ("person", "id"): "{who}",
    ("talk_file", "id"): "talk_line-{who}",
} | {(table, "id"): table + "-{who}" for table in register() if table not in ("person", "talk_file")}
"""What has to be so that rows belong together; everything else is a canary."""


class Town:
    """Everything of Zoé, and next to it the same once more of Ben."""

    def __init__(self, file: Path) -> None:
        self.file = file
        with closing(sqlite3.connect(file)) as connection:
            tables = [name for name, _ in personal(register())] + ["cohort", "carrier", "event", "talk"]
            for who in (ZOE, BEN):
                for table in dict.fromkeys(tables):
                    self._fill(connection, table, who)
            connection.commit()

    def _fill(self, connection: sqlite3.Connection, table: str, who: str) -> None:
        keys = {key[3]: key[2] for key in connection.execute(f"PRAGMA foreign_key_list({table})")}
        columns = list(connection.execute(f"PRAGMA table_info({table})"))
        values = [self._value(table, column[1], column[2], keys.get(column[1], ""), who) for column in columns]
        connection.execute(f"INSERT INTO {table} VALUES ({', '.join('?' * len(values))})", values)

    def _value(self, table: str, column: str, kind: str, parent: str, who: str) -> object:
        said = canary(table, column, who)
        if parent == "person" or column == "owner":
            return who
        if parent:
            return f"{parent}-{who}"
        if found := FITTING.get((table, column)) or FITTING.get(("", column)):
            return found.format(said=said, who=who, mark=voter(who, MARKED.get(table, "").format(who=who)))
        if kind.upper().startswith(("INT", "BIG")):
            return 1 if who == ZOE else 2
        return said.encode() if kind.upper() in ("BLOB", "BYTEA") else said

    def holds(self, table: str, column: str) -> bool:
        with closing(sqlite3.connect(self.file)) as connection:
            (count,) = connection.execute(
                f"SELECT count(*) FROM {table} WHERE {column} LIKE ?", [f"%{canary(table, column, ZOE)}%"]
            ).fetchone()
        return bool(count)

    def left(self, who: str) -> set[str]:
        """Canaries of theirs in the bytes of the file."""
        log = Path(f"{self.file}-wal")
        held = self.file.read_bytes() + (log.read_bytes() if log.exists() else b"")
        names = {(name, column) for name, table in personal(register()) for column in table.columns}
        return {f"{name}.{column}" for name, column in names if canary(name, column, who).encode() in held}


def canary(table: str, column: str, who: str) -> str:
    """Votes and ways to ask belong together by their words."""
    table = "faq_vote" if table == "faq_phrasing" else table
    return f"kanari/{table}/{column}/{who}/"


@pytest.fixture
def town(empty_database: Path, tmp_path: Path) -> Town:
    file = tmp_path / "town.db"
    file.write_bytes(empty_database.read_bytes())
    return Town(file)


async def test_nothing_is_left_but_what_others_have(town: Town) -> None:
    database = await Database.open(town.file, town.file.parent)
    before = town.left(BEN)
    async with database.work() as work:
        await work.erasure.erase(ZOE, NOW)
        await work.commit()
    async with database.work() as work:
        for one in await work.erasure.farewells():
            await work.erasure.end_farewell(one)
        await work.commit()
    assert await database.engine.scrub()
    codes = {f"{table}.{column}" for table, columns in CODES.items() for column in columns}
    assert town.left(ZOE) == STAYS.keys() | codes
    assert town.left(BEN) == before
    await database.close()


async def test_they_see_all_that_is_theirs_and_nothing_of_others(town: Town) -> None:
    database = await Database.open(town.file, town.file.parent)
    async with database.work() as work:
        found = {table.name: table.rows for table in await work.own_data.everything(ZOE)}
    await database.close()
    said = repr(found)
    assert {name for name, _ in personal(register())} - found.keys() == set()
    assert BEN not in said
    shown = {(name, column) for name, table in personal(register()) for column in (*table.words, *table.plain)}
    assert {
        (name, column) for name, column in shown if town.holds(name, column) and not is_in(said, name, column)
    } == set()
    hidden = {(name, column) for name, table in personal(register()) for column in (*table.secret, *table.hidden)}
    assert {one for one in hidden if is_in(said, *one)} == set()


def is_in(said: str, table: str, column: str) -> bool:
    return canary(table, column, ZOE) in said
