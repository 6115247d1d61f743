"""After a breach: whom it concerns, by command, and an end to everything that was handed out."""

import csv
import sqlite3
import stat
from contextlib import closing
from datetime import timedelta

import pytest
from openpyxl import load_workbook

from bot.runtime.process.clock import Clock
from tests.operator.test_erased_in_backups import Here, settled

__all__ = ["settled"]
NOW = Clock().now()
HOSTILE = '<b>Zoé & "Co" 🎉'
FORMULA = '=HYPERLINK("https://evil.example";"Gewinn")'


def ms(days_ago: float) -> int:
    return int((NOW - timedelta(days=days_ago)).timestamp() * 1000)


@pytest.fixture
def town(settled: Here) -> Here:
    old, new = ms(300), ms(2)
    with closing(sqlite3.connect(settled.database, isolation_level=None)) as connection:
        connection.executescript(
            f"""
            INSERT INTO carrier (id, title) VALUES ('t', 'T');
            INSERT INTO cohort (id, carrier, title, land, deadline, programme)
            VALUES ('nord', 't', 'Nord', 'NI', '2027-06-30', 'p'), ('sued', 't', 'Süd', 'BY', '2027-06-30', 'p');
            INSERT INTO association (id, name, cohort, land, stage, moved_at, created_at)
            VALUES ('b', '{HOSTILE}', 'nord', 'NI', 'idee', 0, 0);
            INSERT INTO person (id, name, home, created_at)
            VALUES ('anna', '{FORMULA}', 'web', {old}), ('karin', 'Karin', 'telegram', {new});
            INSERT INTO member (association, person, role, state, joined_at)
            VALUES ('b', 'anna', 'kontakt', 'active', 0);
            INSERT INTO coordinator (person, cohort) VALUES ('karin', 'sued');
            INSERT INTO address (id, channel, external, person)
            VALUES ('t4711', 'telegram', '4711', 'anna'), ('wanna', 'web', 'vanna', 'anna'),
                   ('t4712', 'telegram', '4712', 'karin'), ('t4713', 'telegram', '4713', NULL);
            INSERT INTO web_session (cookie_hash, visitor, csrf, created_at, seen_at)
            VALUES ('c', 'vanna', 'x', {old}, {old});
            INSERT INTO door_link (token_hash, person, channel, expires_at) VALUES ('d', 'anna', '', {ms(-9)});
            INSERT INTO calendar_feed (person, secret_hash, created_at) VALUES ('anna', 's', 0);
            INSERT INTO invitation (id, association, role, token_hash, code_hash, expires_at, created_at)
            VALUES ('i', 'b', 'mitglied', 'h', 'k', {ms(-9)}, 0);
            INSERT INTO enquiry (id, number, cohort, mail, body, at)
            VALUES ('q', 1, 'nord', 'wer@example.org', 'Wann?', {new});
            """
        )
    return settled


def audited(here: Here) -> list[tuple[str, str, str]]:
    with closing(sqlite3.connect(here.database)) as connection:
        return connection.execute("SELECT verb, subject, detail FROM audit ORDER BY at, id").fetchall()


def count(here: Here, table: str) -> int:
    with closing(sqlite3.connect(here.database)) as connection:
        found: int = connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
        return found


def test_by_default_only_numbers_are_shown(town: Here) -> None:
    done = town("affected")
    assert done.code == 0, done.complained
    assert "People concerned: 2 (Telegram 1, browser 1)" in done.said
    assert "mail addresses of questions 1, visitors without a name 1" in done.said
    assert not any(word in done.said for word in ("Karin", "Gewinn", "4711", "wer@example.org"))
    assert audited(town) == [("affected.count", "all", "people 2, since ever")]


@pytest.mark.parametrize(
    "words, people",
    [
        (("--since", f"{NOW - timedelta(days=5):%Y-%m-%d}"), 1),
        (("--since", f"{NOW - timedelta(days=200):%Y-%m-%d}"), 2),
        (("--cohort", "nord"), 1),
        (("--cohort", "sued"), 1),
        (("--cohort", "sued", "--since", f"{NOW:%Y-%m-%d}"), 0),
    ],
    ids=["few days", "too long ago to know", "members", "who coordinates", "both"],
)
def test_a_day_and_a_cohort_narrow_it(town: Here, words: tuple[str, ...], people: int) -> None:
    done = town("affected", *words)
    assert (done.code, f"People concerned: {people} " in done.said) == (0, True), done.said + done.complained


def test_the_table_is_for_its_owner_and_runs_nothing(town: Here) -> None:
    done = town("affected", "--file", "wer.xlsx")
    file = town.folder / "wer.xlsx"
    assert (done.code, stat.S_IMODE(file.stat().st_mode)) == (0, 0o600), done.complained
    rows = [*load_workbook(file).worksheets[0].iter_rows()]
    cells = {cell.value: cell.data_type for row in rows for cell in row if cell.value}
    assert cells[FORMULA] == cells[HOSTILE] == "s"
    assert [[cell.value or "" for cell in row] for row in rows][1:] == [
        [FORMULA, "anna", "de", "Browser", "4711", "ja", HOSTILE, ""],
        ["Karin", "karin", "de", "Telegram", "4712", "", "", "Koordination Süd"],
        ["", "", "", "wer@example.org", "", "", "", "hat eine Frage gestellt"],
    ]
    assert audited(town) == [("affected.list", "all", "people 2, since ever")]
    assert town("affected", "--file", "wer.xlsx").code == 64


def test_the_same_as_text_runs_nothing_either(town: Here) -> None:
    assert town("affected", "--file", "wer.csv").code == 0
    file = town.folder / "wer.csv"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    with file.open(encoding="utf-8-sig", newline="") as stream:
        rows = [*csv.reader(stream, delimiter=";")]
    assert rows[1][:2] == [f"'{FORMULA}", "anna"]
    assert rows[1][6] == HOSTILE


@pytest.mark.parametrize(
    "words, code, said",
    [
        (("--since", "gestern"), 64, "is no day"),
        (("--since", f"{NOW + timedelta(days=3):%Y-%m-%d}"), 64, "has not come yet"),
        (("--cohort", "west"), 65, "Cohorts: nord, sued"),
        (("--file", "wer.docx"), 64, "must end in .xlsx or .csv"),
    ],
    ids=lambda words: "-".join(words) if isinstance(words, tuple) else "",
)
def test_a_slip_of_the_pen_is_told(town: Here, words: tuple[str, ...], code: int, said: str) -> None:
    done = town("affected", *words)
    assert (done.code, said in done.complained) == (code, True), done.complained
    assert audited(town) == []


def test_everybody_is_signed_out_at_once(town: Here) -> None:
    assert (town("sessions", "end").code, count(town, "web_session")) == (64, 1)
    done = town("sessions", "end", "--all")
    assert done.code == 0, done.complained
    assert "Browsers signed out 1, personal links 1, calendar addresses 1\n" in done.said
    assert [count(town, table) for table in ("web_session", "door_link", "calendar_feed")] == [0, 0, 0]
    assert count(town, "person WHERE home = 'telegram'") == 2
    assert count(town, "invitation WHERE revoked_at IS NULL") == 1
    assert "invitations 1" in town("sessions", "end", "--all", "--invitations").said
    assert count(town, "invitation WHERE revoked_at IS NULL") == 0
    assert [verb for verb, _, _ in audited(town)] == ["sessions.end"] * 2
