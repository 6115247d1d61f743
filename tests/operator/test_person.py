"""Requests that come by letter or telephone: the same as in the bot, by command."""

import json
import sqlite3
import stat
from contextlib import closing
from zipfile import ZipFile

import pytest

from storage.privacy.erase_list import ERASED_LIST
from tests.operator.test_erased_in_backups import (
    CANARY,
    Here,
    ended_farewells,
    known,
    people,
    settled,
    traces,
    value,
    worked,
)

__all__ = ["settled"]


@pytest.fixture
def town(settled: Here) -> Here:
    """Anna alone in `hers`, and with Ben in `theirs`; somebody who has never agreed."""
    worked(settled, people)
    with closing(sqlite3.connect(settled.database, isolation_level=None)) as connection:
        connection.execute("INSERT INTO coordinator (person, cohort) VALUES ('ben', 'nord')")
        connection.execute("INSERT INTO address (id, channel, external) VALUES ('t5', 'telegram', '5')")
    return settled


def verbs(here: Here) -> list[tuple[str, str, str]]:
    with closing(sqlite3.connect(here.database)) as connection:
        return connection.execute("SELECT verb, subject, detail FROM audit ORDER BY at, id").fetchall()


def test_who_that_is_and_where_something_of_them_stands(town: Here) -> None:
    done = town("person", "show", CANARY)
    assert done.code == 0, done.complained
    assert f"{CANARY} (anna)\n" in done.said
    assert "doors: Telegram 47110815" in done.said
    assert "  association: Verein hers, nobody else is in it\n" in done.said
    assert "  association: Verein theirs\n" in done.said
    assert "person 1" in done.said
    assert verbs(town) == [("person.show", "anna", "")]
    assert "Perhaps: Annalena-Kanarienvogel (anna)" in town("person", "show", "kanarien").complained


def test_all_of_theirs_in_a_file_for_the_operator_alone(town: Here) -> None:
    file = town.folder / "anna.zip"
    done = town("person", "export", "47110815", file)
    assert done.code == 0, done.complained
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    with ZipFile(file) as archive:
        page, sheet = sorted(archive.namelist())
        found = json.loads(archive.read(sheet))
        assert CANARY in archive.read(page).decode()
    assert (page.endswith(".html"), found["person"][0]["name"]) == (True, CANARY)
    assert "Ben" not in json.dumps(found)
    assert found["audit"][0]["verb"] == "person.export"
    assert "exists already" in town("person", "export", "anna", file).complained


def test_to_erase_takes_the_id_and_a_word_on_the_work(town: Here) -> None:
    told = town("person", "erase", CANARY)
    assert told.code == 64
    assert "Nobody else is in Verein hers." in told.complained
    assert "projektschmiede person erase anna --work stays --confirm anna" in told.complained
    assert town("person", "erase", "anna", "--confirm", "anna").code == 64
    assert town("person", "erase", "anna", "--work", "goes", "--confirm", "ben").code == 64
    assert known(town.database) == [CANARY, "Ben"]
    assert verbs(town) == []


@pytest.mark.parametrize("work, left", [("goes", "theirs"), ("stays", "hers,theirs")])
def test_erased_like_in_the_bot(town: Here, work: str, left: str) -> None:
    town("person", "export", "anna", town.folder / "anna.zip")
    done = town("person", "erase", "anna", "--work", work, "--confirm", "anna")
    assert done.code == 0, done.complained
    assert known(town.database) == ["Ben"]
    assert value(town, "SELECT group_concat(id) FROM (SELECT id FROM association ORDER BY id)") == left
    assert value(town, "SELECT count(*) FROM outbox WHERE person = 'ben'") == 2
    assert value(town, "SELECT chat FROM outbox WHERE person IS NULL AND act = 'send'") == "47110815"
    assert (town.data / ERASED_LIST).read_text().count("erased ") == 2 + (work == "goes")
    worked(town, ended_farewells)
    assert traces(town.data) == []
    assert value(town, "SELECT count(*) FROM audit WHERE subject = 'anna'") == 0


def test_whoever_never_agreed_can_be_erased_too(town: Here) -> None:
    assert "never agreed (t5)" in town("person", "show", "5").said
    assert town("person", "erase", "5", "--confirm", "t5").code == 0
    assert value(town, "SELECT count(*) FROM address WHERE id = 't5'") == 0


def test_a_name_is_put_right_and_everything_rests(town: Here) -> None:
    assert "is called Zoé from now on" in town("person", "rename", "ben", "  Zoé\u202e ").said
    assert town("person", "rename", "ben", "\u200b").code == 64
    assert known(town.database) == [CANARY, "Zoé"]
    assert "Zoé (ben) pauses" in town("person", "pause", "Zoé").said
    assert "pauses since" in town("person", "pause", "ben").said
    assert value(town, "SELECT count(*) FROM person WHERE paused_at IS NOT NULL") == 1
    assert verbs(town) == [("person.rename", "ben", ""), ("person.pause", "ben", "")]


@pytest.mark.parametrize(
    "words, code, said",
    [
        (("show", "nobody"), 65, "Nobody is known"),
        (("show", ""), 65, "Nobody is known"),
        (("show", "\x1b[2J"), 65, "Nobody is known"),
        (("export", "@anna", "x.zip"), 65, "is a username"),
        (("export", "anna", "x.txt"), 64, "must end in .zip"),
        (("erase", "nobody", "--confirm", "nobody"), 65, "Nobody is known"),
        (("erase", "anna", "--work", "sold"), 64, "invalid choice"),
        ((), 64, "ACTION"),
    ],
    ids=str,
)
def test_a_slip_of_the_pen_is_told(town: Here, words: tuple[str, ...], code: int, said: str) -> None:
    done = town("person", *words)
    assert (done.code, said in done.complained) == (code, True), done.complained
    assert "\x1b" not in done.complained
    assert known(town.database) == [CANARY, "Ben"]
