"""A hundred thousand reminders wait: what a look costs when nothing is due, and how late a thousand at once become."""

import resource
import shutil
import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from time import perf_counter

import pytest

from bot.domain.dates.calendar import CohortDate, between
from bot.domain.people import Member, MemberState
from bot.terms import DateKind, MemberRole
from storage.engines.sqlite import Sqlite
from storage.unit_of_work import Database
from tests.benchmarks.page import at_most, percentiles, table, write
from tests.kit.house import StoryHouse
from tests.kit.makers import Town, a_town, add_association, add_person

pytestmark = pytest.mark.benchmark
NINE = datetime(2027, 3, 15, 8, 0, tzinfo=UTC)
"""In Berlin; a week before the workshop."""
WAITING = 100_000
ASSOCIATIONS, EACH = 200, 5


def fill(file: Path) -> None:
    """Rows that wait for next year, beside whatever is there."""
    ahead = int((NINE + timedelta(days=365)).timestamp() * 1000)
    with sqlite3.connect(file) as connection:
        association = connection.execute("SELECT id FROM association LIMIT 1").fetchone()[0]
        person = connection.execute("SELECT id FROM person LIMIT 1").fetchone()[0]
        rows = (
            (f"x{number}", f"t:x{number}", association, person, ahead, ahead, ahead + number, ahead + number)
            for number in range(WAITING)
        )
        connection.executemany(
            "INSERT INTO reminder (id, key, kind, association, subject, target, step, person, day, until, ends, hours,"
            " slot_at, due_at) VALUES (?, ?, 't', ?, '', '', '1', ?, '2028-01-01', ?, ?, '', ?, ?)",
            rows,
        )


async def test_reminders(house: StoryHouse, tmp_path: Path) -> None:
    town = await a_town(house)
    still = await a_look_that_finds_nothing(house, tmp_path)
    planned, late = await a_thousand_in_the_same_minute(house, town)
    p50, _, p99 = percentiles(late)
    rows = [
        ("a look that finds nothing due, with its transaction, median", f"{1e6 * median(still.looks):.0f} us"),
        ("the same, p99", f"{1e6 * percentiles(still.looks)[2]:.0f} us"),
        (f"planning anew for {ASSOCIATIONS} associations when a date is set", f"{planned:.2f} s"),
        (f"{len(late)} due in the same minute: in the outbox after, p50 / p99", f"{p50:.2f} / {p99:.2f} s"),
    ]
    budgets = [
        at_most(f"{WAITING} waiting reminders: memory", 15, still.megabytes, "MB"),
        at_most(f"{WAITING} waiting reminders: opened and looked at first", 50, 1000 * still.start, "ms"),
        at_most("of those due in one minute, not said", 0, ASSOCIATIONS * EACH - len(late), "reminders"),
        at_most("the last of them in the outbox, while Telegram takes 30 a second", len(late) / 30, late[-1], "s"),
    ]
    body = f"{WAITING} wait for next year in every measurement but the last two.\n\n{table(('what', 'time'), rows)}"
    write("reminders", "Reminders", body, budgets)


@dataclass(frozen=True)
class Still:
    """Nothing is due. `start` and `looks` in seconds."""

    start: float
    megabytes: float
    looks: list[float]


async def a_look_that_finds_nothing(house: StoryHouse, tmp_path: Path) -> Still:
    file = tmp_path / "full.db"
    with sqlite3.connect(house.file) as source, sqlite3.connect(file) as copy:
        source.backup(copy)
    fill(file)
    shutil.copyfile(file, tmp_path / "again.db")
    before, started = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, perf_counter()
    database = Database(await Sqlite.open(tmp_path / "again.db"))
    async with database.work() as work:
        await work.reminders.due(NINE, 100)
    start, looks = perf_counter() - started, []
    for _ in range(500):
        began = perf_counter()
        async with database.work() as work:
            assert await work.reminders.due(NINE, 100) == []
            assert await work.reminders.to_plan(NINE.date(), 20) is not None
        looks.append(perf_counter() - began)
    await database.close()
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    return Still(start, grown, looks)


async def a_thousand_in_the_same_minute(house: StoryHouse, town: Town) -> tuple[float, list[float]]:
    """Seconds for the plan of all, and seconds after which each reminder lay in the outbox."""
    now, starts = house.clock.now(), NINE + timedelta(days=7, hours=8)
    async with house.database.work() as work:
        for number in range(ASSOCIATIONS):
            group = await add_association(work, house, f"Verein {number}")
            for person in range(EACH):
                known = await add_person(work, f"P{person}", f"{7_000_000 + number * 100 + person}", now)
                role = MemberRole.WORKER if person else MemberRole.CONTACT
                await work.members.save(Member(group.id, known.id, role, MemberState.ACTIVE, now))
        when = between(starts, starts + timedelta(hours=2))
        await work.events.save(CohortDate("w3", town.cohort.id, "Workshop 3", when, kind=DateKind.WORKSHOP))
        await work.commit()
    house.clock.forward(seconds=2)
    began = perf_counter()
    await house.app.metronome.beat()
    planned = perf_counter() - began
    house.clock.forward(seconds=(NINE - house.clock.now()).total_seconds())
    return planned, await said_after(house)


async def said_after(house: StoryHouse) -> list[float]:
    """Seconds after which each reminder lay in the outbox."""
    tick = next(tick for tick in house.app.metronome.ticks if tick.name == "reminders.due")
    began, late = perf_counter(), []
    while True:
        done = await house.app.metronome._once(tick)
        late += [perf_counter() - began] * done
        if not done:
            await house.app.metronome.looking.end()  # as a beat does when all have looked
            return late
