"""The power fails while five hundred are reminded."""

import os
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.domain.dates.calendar import CohortDate, between
from bot.domain.messages import Priority
from bot.domain.people import Member, MemberState
from bot.terms import DateKind, MemberRole
from tests.kit.house import StoryHouse
from tests.kit.makers import a_town, add_association, add_person

pytestmark = [
    pytest.mark.faults,
    pytest.mark.skipif(os.name != "posix", reason="needs a signal that nobody can catch"),
]
ROOT = Path(__file__).parents[2]
PEOPLE = 500
NINE = datetime(2027, 3, 15, 8, 0, tzinfo=UTC)
"""In Berlin; a week before the workshop."""


async def five_hundred(house: StoryHouse) -> None:
    town = await a_town(house)
    now, starts = house.clock.now(), NINE + timedelta(days=7, hours=8)
    async with house.database.work() as work:
        for number in range(25):
            group = await add_association(work, house, f"Verein {number}")
            for person in range(PEOPLE // 25):
                known = await add_person(work, f"P{person}", f"{6_000_000 + number * 100 + person}", now)
                role = MemberRole.WORKER if person else MemberRole.CONTACT
                await work.members.save(Member(group.id, known.id, role, MemberState.ACTIVE, now))
        when = between(starts, starts + timedelta(hours=2))
        await work.events.save(CohortDate("w3", town.cohort.id, "Workshop 3", when, kind=DateKind.WORKSHOP))
        await work.commit()
    house.clock.forward(seconds=2)
    await house.app.metronome.beat()


def told(file: Path) -> Counter[str]:
    """How many messages each person was told, by what is committed."""
    with sqlite3.connect(file) as connection:
        asked = "SELECT person, count(*) FROM outbox WHERE priority = ? GROUP BY person"
        rows = connection.execute(asked, (int(Priority.REMINDER),))
        return Counter(dict(rows.fetchall()))


def due(file: Path) -> int:
    with sqlite3.connect(file) as connection:
        asked = "SELECT count(*) FROM reminder WHERE state = 'waiting' AND due_at <= ?"
        return int(connection.execute(asked, (int(NINE.timestamp() * 1000),)).fetchone()[0])


def remind(file: Path) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "tests.faults.reminding", str(file), NINE.isoformat()]
    return subprocess.Popen(command, cwd=ROOT)


def killed_as_soon_as_it_speaks(file: Path) -> None:
    process = remind(file)
    while not told(file):
        assert process.poll() is None
        time.sleep(0.002)
    process.kill()
    process.wait()


async def test_killed_in_the_middle_of_five_hundred(house: StoryHouse, tmp_path: Path) -> None:
    """What was not committed has not happened; what was, happened once."""
    await five_hundred(house)
    file = tmp_path / "copy.db"
    with sqlite3.connect(house.file) as source, sqlite3.connect(file) as copy:
        source.backup(copy)
    killed_as_soon_as_it_speaks(file)
    half = sum(told(file).values())
    assert 0 < half < PEOPLE
    assert half + due(file) == PEOPLE
    assert remind(file).wait() == 0
    assert due(file) == 0
    assert len(told(file)) == PEOPLE
    assert set(told(file).values()) == {1}
