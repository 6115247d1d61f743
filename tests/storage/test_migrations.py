"""What a database of an older program holds is still true after its migrations, on both engines."""

import asyncio
import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from bot.domain.dialog import Dialog, Heard
from bot.domain.questions.enquiry import Enquiry, EnquiryState
from bot.terms import DateKind
from handlers.volunteer_desk.actions.confirming import REASON
from handlers.volunteering.actions.asking import WORDS
from storage.engine import open_engine
from storage.location import Server, Where
from storage.migrate import MIGRATIONS, draft, upgrade
from storage.unit_of_work import Database
from tests.kit.postgres import BOTH_ENGINES, Postgres
from tests.kit.sql import ask

BEFORE_THE_MAPPER = """
INSERT INTO carrier (id, title) VALUES ('t', 'Träger');
INSERT INTO cohort (id, carrier, title, land, deadline, programme) VALUES ('k', 't', 'K', 'BY', '2027-09-30', 'p');
INSERT INTO event (id, cohort, title, first_day, last_day, starts_at, kind)
VALUES ('old', 'k', 'Treffen', '2027-03-10', '2027-03-10', 0, ''),
       ('odd', 'k', 'Treffen', '2027-03-11', '2027-03-11', 1, 'meeting'),
       ('new', 'k', 'Frist', '2027-03-12', '2027-03-12', 2, 'deadline');
INSERT INTO person (id, name, created_at) VALUES ('anna', 'Anna', 0), ('ben', 'Ben', 0);
INSERT INTO reminder_manner (person, begins, ends, days) VALUES ('anna', '09:00', '19:00', '024'),
                                                                ('ben', '08:00', '20:00', '');
"""


@pytest.fixture(params=BOTH_ENGINES)
def nothing(request: pytest.FixtureRequest, tmp_path: Path) -> Where:
    """A database without a schema."""
    if request.param == "postgres":
        postgres: Postgres = request.getfixturevalue("postgres")
        return postgres.create("template0")
    return tmp_path / "old.db"


def _fill(where: Where, sql: str, request: pytest.FixtureRequest) -> None:
    if isinstance(where, Server):
        postgres: Postgres = request.getfixturevalue("postgres")
        postgres.orders(sql, where)
        return
    with closing(sqlite3.connect(where)) as connection:
        connection.executescript(sql)


def test_old_dates_have_a_kind_and_the_days_of_quiet_hours_stay(nothing: Where, request: pytest.FixtureRequest) -> None:
    upgrade(nothing, "0012")
    _fill(nothing, BEFORE_THE_MAPPER, request)
    upgrade(nothing)
    kinds, days = asyncio.run(_read(nothing))
    assert kinds == {"old": DateKind.OTHER, "odd": DateKind.OTHER, "new": DateKind.DEADLINE}
    assert days == {"anna": {0, 2, 4}, "ben": set()}


BEFORE_THE_VOLUNTEER_DESK = """
INSERT INTO dialog (owner, step, answers, token, floor_at)
VALUES ('karin', 'volunteering.reason', '{"listing": "l1"}', 't1', 1000),
       ('elif', 'volunteering.words', '{}', 't2', NULL);
INSERT INTO heard (chat, message, owner, became, subject, part, at)
VALUES ('1', '17', 'karin', 'volunteering.reason', '{"token": "t1"}', '3:ab', 0);
"""


def test_who_is_asked_why_a_profile_goes_back_is_asked_so_still(nothing: Where, request: pytest.FixtureRequest) -> None:
    upgrade(nothing, "0075")
    _fill(nothing, BEFORE_THE_VOLUNTEER_DESK, request)
    upgrade(nothing)
    karin, elif_, heard = asyncio.run(_open_questions(nothing))
    assert karin == Dialog("karin", REASON, {"listing": "l1"}, None, "t1", "", datetime.fromtimestamp(1, UTC))
    assert elif_ == Dialog("elif", WORDS, {}, None, "t2")
    assert heard
    assert heard.became == REASON


async def _open_questions(where: Where) -> tuple[Dialog | None, Dialog | None, Heard | None]:
    database = Database(await open_engine(where))
    try:
        async with database.work() as work:
            now, dialogs = datetime(2027, 3, 10, tzinfo=UTC), work.dialogs
            return await dialogs.get("karin", now), await dialogs.get("elif", now), await dialogs.heard("1", "17")
    finally:
        await database.close()


BEFORE_THE_NUMBERS = """
INSERT INTO carrier (id, title) VALUES ('t', 'Träger');
INSERT INTO cohort (id, carrier, title, land, deadline, programme) VALUES ('k', 't', 'K', 'BY', '2027-09-30', 'p');
INSERT INTO association (id, name, cohort, land, stage, state, moved_at, created_at)
VALUES ('b', 'Brücke', 'k', 'BY', 'idee', 'active', 0, 0);
INSERT INTO person (id, name, created_at) VALUES ('anna', 'Anna', 0), ('karin', 'Karin', 0);
INSERT INTO enquiry (id, association, person, body, at, answer, answered_by, answered_at)
VALUES ('new', 'b', NULL, 'Wann?', 2000, '', NULL, NULL),
       ('old', 'b', 'anna', 'Wo?', 1000, 'Hier.', 'karin', 1500);
"""


def test_what_was_asked_before_gets_a_number_and_keeps_its_answer(
    nothing: Where, request: pytest.FixtureRequest
) -> None:
    upgrade(nothing, "0015")
    _fill(nothing, BEFORE_THE_NUMBERS, request)
    upgrade(nothing)
    old, new, next_one = asyncio.run(_enquiries(nothing))
    assert (old.number, old.text, old.asker, old.answer, old.answerer) == (1, "Wo?", "Anna", "Hier.", "Karin")
    assert (old.cohort, old.association, old.state) == ("k", "b", EnquiryState.ANSWERED)
    assert (new.number, new.person, new.asker, new.state) == (2, None, "", EnquiryState.OPEN)
    assert next_one.number == 3


async def _enquiries(where: Where) -> tuple[Enquiry, ...]:
    database = Database(await open_engine(where))
    try:
        async with database.work() as work:
            found = [await work.enquiries.get(id) for id in ("old", "new")]
            added = await work.enquiries.add(Enquiry("next", "k", "Wie?", datetime(2027, 3, 10, tzinfo=UTC)))
            return (*(one for one in found if one), added)
    finally:
        await database.close()


async def _read(where: Where) -> tuple[dict[str, DateKind], dict[str, Any]]:
    database = Database(await open_engine(where))
    try:
        async with database.work() as work:
            dates = await work.events.of_cohort("k")
            days = {person: (await work.reminders.manner(person)).hours.days for person in ("anna", "ben")}
            return {date.id: date.kind for date in dates}, days
    finally:
        await database.close()


BEFORE_THE_DATE_DESK = """
INSERT INTO dialog (owner, step) VALUES ('k1', 'dates.lines'), ('k2', 'dates.part'), ('k3', 'dates.reason'),
                                        ('k4', 'dates.account'), ('anna', 'dates.words'), ('ben', 'journey.answer');
INSERT INTO heard (chat, message, owner, became, part, at) VALUES ('k1', '1', 'k1', 'dates.lines', '', 0),
                                                                  ('anna', '1', 'anna', 'dates.words', '', 0);
"""


def test_questions_of_the_desk_about_dates_have_the_name_of_their_feature(
    nothing: Where, request: pytest.FixtureRequest
) -> None:
    upgrade(nothing, "0076")
    _fill(nothing, BEFORE_THE_DATE_DESK, request)
    upgrade(nothing)
    steps, became, _ = asyncio.run(_asked(nothing))
    assert steps == {
        "k1": "date_desk.lines",
        "k2": "date_desk.part",
        "k3": "date_desk.reason",
        "k4": "date_desk.account",
        "anna": "dates.words",
        "ben": "journey.answer",
    }
    assert became == {"k1": "date_desk.lines", "anna": "dates.words"}


BEFORE_THE_DESK_WAS_SPLIT = """
INSERT INTO dialog (owner, step) VALUES ('karin', 'desk.greeting'), ('anna', 'journey.answer');
INSERT INTO heard (chat, message, owner, became, part, at) VALUES ('1', '2', 'karin', 'desk.newcomer', 'Nordhang', 5);
INSERT INTO person (id, name, created_at) VALUES ('karin', 'Karin', 0);
INSERT INTO outbox (id, key, person, channel, chat, priority, payload, state, created_at, asked)
VALUES ('o1', 'k1', 'karin', 'telegram', '1', 1, '{}', 'sent', 0, '{"step":"desk.comment","answers":{"review":"r"}}'),
       ('o2', 'k2', 'karin', 'telegram', '1', 1, '{}', 'sent', 0, '{"step":"journey.answer","answers":{}}'),
       ('o3', 'k3', 'karin', 'telegram', '1', 1, '{}', 'sent', 0, '');
"""


def test_open_questions_of_the_desk_bear_the_names_of_its_parts(nothing: Where, request: pytest.FixtureRequest) -> None:
    upgrade(nothing, "0077")
    _fill(nothing, BEFORE_THE_DESK_WAS_SPLIT, request)
    upgrade(nothing)
    steps, became, told = asyncio.run(_asked(nothing))
    assert steps == {"karin": "invitations.greeting", "anna": "journey.answer"}
    assert became == {"karin": "invitations.newcomer"}
    assert told == {
        "o1": '{"step":"reviews.comment","answers":{"review":"r"}}',
        "o2": '{"step":"journey.answer","answers":{}}',
        "o3": "",
    }


async def _asked(where: Where) -> tuple[dict[str, str], ...]:
    database = Database(await open_engine(where))
    try:
        async with database.work() as work:
            asked = (
                "SELECT owner, step FROM dialog",
                "SELECT owner, became FROM heard",
                "SELECT id, asked FROM outbox",
            )
            return tuple([dict(await ask(work, sql)) for sql in asked])
    finally:
        await database.close()


def test_a_drafted_step_follows_the_newest_one(tmp_path: Path) -> None:
    folder = tmp_path / "migrations"
    shutil.copytree(MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__"))
    newest = max(path.name[:4] for path in (folder / "versions").glob("[0-9]*.py"))
    first, second = draft("danke", folder), draft("bitte", folder)
    assert [first.name, second.name] == [f"{int(newest) + 1:04}_danke.py", f"{int(newest) + 2:04}_bitte.py"]
    assert f'down_revision = "{newest}"' in first.read_text(encoding="utf-8")
    compile(second.read_text(encoding="utf-8"), str(second), "exec")
