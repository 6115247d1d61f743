"""Many members, each of an association of their own that stands at its first step; and rows that wait to be said."""

import json
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from msgspec.structs import replace

from bot.domain.announcements.announcement import Announcement, Audience
from bot.domain.cohorts import Association, AssociationState, Cohort
from bot.domain.dates.calendar import CohortDate, between
from bot.domain.journey import StageState, StageStatus
from bot.domain.messages import Act, Outgoing, Priority
from bot.domain.people import Channel, Member, MemberState
from bot.domain.way import today
from bot.programme.load import load
from bot.terms import DateKind, MemberRole
from bot.terms.announcements import AnnouncementKind, AnnouncementState, ReplyButton
from storage.engines.sqlite import Sqlite
from storage.migrate import upgrade
from storage.unit_of_work import Database, Work
from tests.kit.makers import add_person

FIRST = 5_000_000_001
"""Telegram's number of the first of them."""
PEOPLE = 1000
WORDS = "Am Dienstag um 18 Uhr ist die nächste Werkstatt. Bringt bitte eure Fragen zum Finanzplan mit."


async def build(file: Path, people: int) -> None:
    """In one cohort, whose coordinator is the person after the last of them; nothing is to be planned today."""
    upgrade(file)
    async with _writing(file) as work:
        await work.cohorts.save_carrier("carrier", "Träger Nord")
        await work.cohorts.save(Cohort("nord", "Schmiede Nord", "carrier", "NI", date(2027, 6, 30), "default"))
        first, now = load().stages[0].id, datetime.now(UTC)
        karin = await add_person(work, "Karin", str(FIRST + people), now)
        await work.people.make_coordinator(karin.id, "nord")
        for number in range(people):
            await _member(work, number, first, now)


def a_workshop(cohort: str, starts: datetime) -> CohortDate:
    """The same one, whenever it is."""
    when = between(starts, starts + timedelta(hours=2))
    return CohortDate("w3", cohort, "Workshop 3", when, kind=DateKind.WORKSHOP)


async def set_date(file: Path, starts: datetime) -> None:
    """The workshop is at that time, whether it is new or moved; the bot that runs finds it by itself."""
    async with _writing(file) as work:
        await work.events.save(a_workshop("nord", starts))


def reminded(file: Path) -> int:
    """How many associations will be reminded of the workshop."""
    with closing(sqlite3.connect(file)) as connection:
        sql = "SELECT count(DISTINCT association) FROM reminder WHERE subject = 'w3'"
        found: int = connection.execute(sql).fetchone()[0]
    return found


def unplanned(file: Path) -> int:
    """Dates and associations of which something has changed since their reminders were planned."""
    with closing(sqlite3.connect(file)) as connection:
        dates, associations = (
            "SELECT count(*) FROM reminder_date",
            "SELECT count(*) FROM reminder_plan WHERE planned_on = ''",
        )
        return sum(int(connection.execute(sql).fetchone()[0]) for sql in (dates, associations))


@asynccontextmanager
async def _writing(file: Path) -> AsyncIterator[Work]:
    database = Database(await Sqlite.open(file))
    async with database.work() as work:
        yield work
        await work.commit()
    await database.close()


async def _member(work: Work, number: int, first: str, now: datetime) -> None:
    person = await add_person(work, f"Person {number}", str(FIRST + number), now)
    group = Association(
        f"verein{number}", f"Verein {number} e. V.", "nord", "NI", first, AssociationState.ACTIVE, now, now
    )
    await work.associations.add(group)
    await work.people.save(replace(person, association=group.id))  # which everybody looks at who has joined
    await work.journey.save_stage(StageStatus(group.id, first, StageState.OPEN, now, None))
    await work.members.save(Member(group.id, person.id, MemberRole.CONTACT, MemberState.ACTIVE, now))
    await work.reminders.planned(group.id, today(now))


async def broadcast(
    file: Path, name: str, first: int, count: int, priority: Priority = Priority.BROADCAST, origin: str = ""
) -> None:
    """Rows for so many chats from `first` on, as the outbox holds them; the bot that runs finds them by itself."""
    now = datetime.now(UTC)
    payload = json.dumps({"kind": "text", "text": WORDS, "buttons": [[{"text": "Zusagen", "data": "h"}]]})
    async with _writing(file) as work:
        for chat in range(first, first + count):
            key = f"{name}:{chat}"
            message = Outgoing(
                work.new_id(),
                key,
                None,
                Channel.TELEGRAM,
                str(chat),
                priority,
                Act.SEND,
                "",
                payload,
                now,
                origin=origin,
            )
            await work.outbox.put(message)


async def announce(file: Path, id: str, html: str) -> None:
    """Released by its author: it leaves at the next beat, to everybody of the cohort, at any hour."""
    now = datetime.now(UTC)
    async with _writing(file) as work:
        author = (await work.people.coordinators("nord"))[0]
        one = Announcement(
            id, "nord", author.id, now, Audience(("nord",)), AnnouncementState.COUNTDOWN, kind=AnnouncementKind.INFO,
            html=html, buttons=tuple(ReplyButton), in_quiet_hours=True, begins_at=now,
        )  # fmt: skip
        await work.announcements.add(one)
        await work.announcements.save(await work.announcements.numbered(one))


def fates(file: Path, announcement: str) -> dict[str, int]:
    """How many recipients have come to which end."""
    with closing(sqlite3.connect(file)) as connection:
        sql = "SELECT state, count(*) FROM announcement_recipient WHERE announcement = ? GROUP BY state"
        return dict(connection.execute(sql, (announcement,)))


def unsaid(file: Path) -> int:
    """How many messages were neither said nor given up."""
    with closing(sqlite3.connect(file)) as connection:
        found: int = connection.execute("SELECT count(*) FROM outbox WHERE state <> 'sent'").fetchone()[0]
    return found
