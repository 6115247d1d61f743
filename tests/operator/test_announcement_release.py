"""Where only one coordinates, whoever runs the bot is the second person."""

import sqlite3
from contextlib import closing
from pathlib import Path

from tests.operator.conftest import Cli

REHEARSAL = Path(__file__).parents[2] / "bot" / "demo" / "rehearsal.toml"


def test_it_is_released_once_by_its_number(settled: Cli) -> None:
    settled("seed", REHEARSAL)
    with closing(sqlite3.connect(settled.database)) as file, file:
        (cohort,) = file.execute("SELECT id FROM cohort").fetchone()
        file.execute(
            "INSERT INTO announcement (id, cohort, at, cohorts, groups, state, number, kind, html) "
            "VALUES ('a1', ?, 0, ?, '[\"members\"]', 'asked', 7, 'info', '<b>Die Frist</b> endet.')",
            (cohort, f'["{cohort}"]'),
        )
        file.execute(
            "INSERT INTO announcement (id, cohort, at, cohorts, groups, state, number, kind, html, valid_until) "
            "VALUES ('a2', ?, 0, ?, '[\"members\"]', 'asked', 9, 'info', 'Bis gestern.', 1000)",
            (cohort, f'["{cohort}"]'),
        )
    over = settled("announcement", "release", "9")
    assert (over.code, "is no longer valid" in over.complained) == (65, True)
    missing = settled("announcement", "release", "8")
    assert (missing.code, "No announcement 8 waits" in missing.complained) == (65, True)
    assert settled("announcement", "forget", "7").code == 64
    done = settled("announcement", "release", "7")
    assert done.code == 0, done.complained
    assert "Announcement 7 is released and leaves within half a minute" in done.said
    assert "Die Frist endet." in done.said
    assert settled("announcement", "release", "7").code == 65
    with closing(sqlite3.connect(settled.database)) as file:
        assert file.execute("SELECT state, released_by FROM announcement ORDER BY id").fetchone() == ("countdown", None)


def test_what_waits_of_one_that_has_left(settled: Cli) -> None:
    settled("seed", REHEARSAL)
    with closing(sqlite3.connect(settled.database)) as file, file:
        (cohort,) = file.execute("SELECT id FROM cohort").fetchone()
        file.execute("INSERT INTO person (id, name, created_at) VALUES ('p1', 'Karin', 0)")
        file.execute(
            "INSERT INTO announcement (id, cohort, author, at, cohorts, groups, state, number, kind, html, started_at) "
            "VALUES ('a1', ?, 'p1', 0, ?, '[\"members\"]', 'done', 7, 'info', 'Die Frist endet heute.', 1)",
            (cohort, f'["{cohort}"]'),
        )
        file.execute(
            "INSERT INTO announcement_change (id, announcement, what, author, at, html, edition) "
            "VALUES ('c1', 'a1', 'correction', 'p1', 0, 'Die <b>Frist</b> endet morgen.', 1)"
        )
        file.execute(
            "INSERT INTO announcement_change (id, announcement, what, author, at) VALUES ('c2', 'a1', 'late', 'p1', 0)"
        )
    assert settled("announcement", "release", "7").code == 65  # nobody who coordinates asked for it
    with closing(sqlite3.connect(settled.database)) as file, file:
        file.execute("INSERT INTO coordinator (person, cohort) VALUES ('p1', ?)", (cohort,))
    done = settled("announcement", "release", "7")
    assert done.code == 0, done.complained
    assert "Die Frist endet heute." in done.said
    assert "also leaves to 0 people who came later" in done.said
    assert "It is now:\nDie Frist endet morgen." in done.said
    assert settled("announcement", "release", "7").code == 65
    with closing(sqlite3.connect(settled.database)) as file:
        found = file.execute("SELECT html, edition, busy FROM announcement").fetchone()
    assert found == ("Die <b>Frist</b> endet morgen.", 2, "correct")
