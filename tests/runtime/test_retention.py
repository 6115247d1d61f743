"""What is old is gone in time, and nothing is gone before: a row for every rule."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.domain.privacy.retention import RULES, RetentionRule
from bot.runtime.upkeep.retention import OF_THEIR_OWN, forget_by, look_once
from storage.columns import to_ms
from storage.privacy.personal_data import personal, register
from storage.privacy.retention import Retention
from storage.privacy.retention_report import Held
from storage.unit_of_work import Database
from tests.kit.rows import put

NOW = datetime(2028, 5, 4, 12, tzinfo=UTC)
AT, DAY = "the instant", "the day"
"""In place of when it began."""
TALK = ("talk", {"id": "t", "state": "ended", "number": 7, "at": AT, "last_at": AT, "ended_at": AT, "listing": "l"})
TOLD = ("announcement", {"id": "n", "cohort": "c", "author": "p", "state": "done", "ended_at": AT})
REPORT = ("talk_report", {"id": "r", "talk": "t", "reporter": "p", "state": "decided", "decided_at": AT, "words": "x"})
DRAFT = {"id": "d", "cohort": "c", "author": "p", "state": "draft", "at": AT}
ASKED = {"id": "e", "cohort": "c", "state": "answered", "at": 0}
Rows = tuple[tuple[str, dict[str, Any]], ...]
OLD: dict[str, Rows] = {
    "updates": (("inbox", {"state": "done", "done_at": AT}),),
    "dead_letters": (("inbox", {"state": "dead", "done_at": AT, "body": "x"}),),
    "sent_messages": (("outbox", {"id": "o", "channel": "telegram", "state": "sent", "settled_at": AT}),),
    "waiting_messages": (("outbox", {"id": "o", "channel": "telegram", "state": "waiting", "created_at": AT}),),
    "web_chats": (("outbox", {"id": "o", "channel": "web", "person": "p", "state": "sent", "settled_at": AT}),),
    "strangers_chats": (("outbox", {"id": "o", "channel": "web", "state": "sent", "settled_at": AT}),),
    "message_files": (
        ("outbox", {"id": "o", "channel": "web", "person": "p", "state": "sent", "settled_at": AT}),
        ("attachment", {"outbox": "o", "content": b"x"}),
    ),
    "own_exports": (
        ("outbox", {"id": "o", "channel": "web", "person": "p", "state": "sent", "settled_at": AT}),
        ("attachment", {"outbox": "o", "name": "meine-daten-2028-05-01.json", "content": b"x"}),
    ),
    "desk_tables": (
        ("outbox", {"id": "o", "channel": "web", "person": "p", "state": "sent", "settled_at": AT}),
        ("attachment", {"outbox": "o", "mime": "application/vnd.x-spreadsheetml.sheet", "content": b"x"}),
    ),
    "announced_files": (
        ("announcement", {**TOLD[1], "enclosures": '["f"]'}),
        ("shared_file", {"id": "f", "content": b"x"}),
    ),
    "keyboards": (
        ("outbox", {"id": "o", "channel": "web", "person": "p", "state": "sent"}),
        ("keyboard", {"outbox": "o", "left_at": AT}),
    ),
    "open_questions": (("dialog", {"owner": "p", "expires_at": AT}),),
    "loose_texts": (("loose_text", {"owner": "p", "at": AT}),),
    "heard": (("heard", {"at": AT}),),
    "question_drafts": (("question_draft", {"owner": "p", "at": AT}), ("question_file", {"draft": "p"})),
    "question_files": (
        ("enquiry", {**ASKED, "answered_at": AT, "person": "p"}),
        ("question_file", {"enquiry": "e"}),
    ),
    "strangers_questions": (("enquiry", {**ASKED, "answered_at": AT}),),
    "questions": (("cohort_end", {"cohort": "c", "ended_at": AT}), ("enquiry", {**ASKED, "person": "p"})),
    "search_misses": (("faq_miss", {"at": AT}),),
    "search_votes": (("faq_vote", {"at": AT}),),
    "talk_request_drafts": (("talk_request_draft", {"person": "p", "association": "a", "at": AT}),),
    "talk_requests": (
        ("talk_request", {"association": "a", "person": "p", "about": "x", "state": "done", "settled_at": AT}),
    ),
    "talk_waits": (("talk_wait", {"association": "a", "person": "p", "at": 0, "ends_at": AT}),),
    "talks": (TALK, ("talk_line", {"talk": "t"})),
    "talk_drafts": (TALK, ("talk_draft", {"talk": "t", "person": "p", "at": AT})),
    "talk_files": (TALK, ("talk_file", {"talk": "t", "at": AT})),
    "talk_quotes": (("talk_quote", {"cohort": "c", "proposer": "p", "other": "p", "at": AT}),),
    "report_lines": (TALK, REPORT, ("talk_report_line", {"report": "r"})),
    "report_names": (TALK, REPORT),
    "talk_looks": (TALK, REPORT, ("talk_look", {"report": "r", "person": "p", "at": AT})),
    "bars": (("talk_bar", {"person": "p", "until": DAY}),),
    "free_slots": (("appointment", {"cohort": "c", "state": "free", "starts_at": AT}),),
    "sparring": (("appointment", {"kind": "sparring", "state": "held", "about": "x", "starts_at": AT}),),
    "consultations": (
        ("appointment", {"kind": "consultation", "state": "held", "about": "x", "person": "p", "starts_at": AT}),
    ),
    "slot_waits": (("appointment_wait", {"cohort": "c", "association": "a", "at": AT}),),
    "office_questions": (("office_question", {"listing": "l", "association": "a", "taken_at": AT}),),
    "feedback_words": (
        ("event", {"id": "v", "cohort": "c"}),
        ("feedback", {"event": "v", "person": "p", "words": "x", "at": AT}),
    ),
    "reminders": (("reminder", {"association": "a", "person": "p", "state": "sent", "ends": AT}),),
    "announcement_drafts": (("announcement", DRAFT),),
    "announcement_changes": (
        ("announcement", {**DRAFT, "state": "running"}),
        ("announcement_change", {"announcement": "d", "author": "p", "at": AT}),
    ),
    "recipients": (TOLD, ("announcement_recipient", {"announcement": "n", "person": "p", "state": "sent"})),
    "personal_words": (("personal_word", {"association": "a", "author": "p", "at": AT}),),
    "desk_notes": (("desk_note", {"association": "a", "author": "p", "at": 0, "changed_at": AT}),),
    "audit": (("audit", {"actor": "p", "at": AT}),),
    "proposals": (("role_proposal", {"cohort": "c", "proposer": "p", "at": AT}),),
    "invitations": (
        ("invitation", {"id": "i", "association": "a", "greeting": "x", "expires_at": AT}),
        ("invitation_use", {"invitation": "i", "person": "p"}),
    ),
    "door_links": (("door_link", {"person": "p", "expires_at": AT}),),
    "wrong_tries": (("wrong_try", {"at": AT}),),
    "browsers": (
        ("address", {"id": "w", "channel": "web", "external": "v", "person": "p"}),
        ("web_session", {"visitor": "v", "created_at": AT, "seen_at": to_ms(NOW)}),
    ),
    "strangers_browsers": (
        ("web_session", {"visitor": "v", "created_at": AT}),
        ("outbox", {"id": "o", "channel": "web", "chat": "v", "mine": 1, "state": "sent"}),
    ),
    "handovers": (("handover", {"association": "a", "giver": "p", "taker": "p", "expires_at": AT}),),
    "idle_listings": (
        ("listing", {"id": "gone", "person": "p", "kind": "office", "state": "withdrawn"}),
        ("noticed", {"what": "idle_listing", "id": "gone", "other": "withdrawn", "at": AT}),
    ),
    "left_members": (
        ("member", {"association": "a", "person": "p", "state": "left"}),
        ("noticed", {"what": "left_member", "id": "a", "other": "p", "at": AT}),
    ),
}
"""For each rule, what it is about, with what that needs."""
AGED = [rule for rule in RULES if rule.name in OLD]


def fill(file: Path, rows: Rows, at: datetime) -> None:
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("PRAGMA foreign_keys = ON")
        put(connection, "carrier", id="k")
        put(connection, "cohort", id="c", carrier="k", deadline="2028-01-31")
        put(connection, "association", id="a", cohort="c")
        put(connection, "person", id="p")
        put(connection, "listing", id="l", person="p", cohort="c")
        for table, values in rows:
            put(connection, table, **{name: _when(value, at) for name, value in values.items()})


def _when(value: Any, at: datetime) -> Any:
    return {AT: to_ms(at), DAY: at.date().isoformat()}.get(value, value) if isinstance(value, str) else value


async def counted(database: Database, rule: RetentionRule, now: datetime) -> Held:
    async with database.work() as work:
        return await work.retention_report.held(rule, now)


async def job(database: Database, now: datetime) -> None:
    """As the beat does it."""
    while True:
        async with database.work() as work:
            if not await look_once(work, now, None):  # type: ignore[arg-type]
                return
            await work.commit()


async def keep(rule: RetentionRule, database: Database, now: datetime) -> None:
    async with database.work() as work:
        while await forget_by(rule, work, now):
            pass
        await work.commit()


@pytest.mark.parametrize("rule", AGED, ids=lambda rule: rule.name)
async def test_it_stays_so_long_and_no_longer(rule: RetentionRule, database: Database, tmp_path: Path) -> None:
    fill(tmp_path / "test.db", OLD[rule.name], NOW - rule.keeps + timedelta(minutes=5))
    await keep(rule, database, NOW)
    assert await counted(database, rule, NOW) == Held(1, 0)
    later = NOW + timedelta(days=3)
    assert await counted(database, rule, later) == Held(1, 1)
    await keep(rule, database, later)
    assert await counted(database, rule, later) == Held(0, 0)


FROZEN = {
    "consultations", "feedback_words", "idle_listings", "left_members", "loose_texts", "office_questions",
    "question_drafts", "question_files", "questions", "sparring", "talk_request_drafts", "talk_requests", "talks",
}  # fmt: skip
"""What somebody may want back who pauses for long."""
OF_PERSON: dict[str, dict[str, Any]] = {
    "talk": {"asker": "p"},
    "appointment": {"person": "p"},
    "office_question": {"person": "p"},
}


@pytest.mark.parametrize("rule", AGED, ids=lambda rule: rule.name)
async def test_what_waits_for_a_pause_to_end_is_not_called_overdue(
    rule: RetentionRule, database: Database, tmp_path: Path
) -> None:
    """Both queries of a rule spare the same."""
    rows: Rows = tuple((table, {**values, **OF_PERSON.get(table, {})}) for table, values in OLD[rule.name])
    fill(tmp_path / "test.db", rows, NOW - rule.keeps - timedelta(days=3))
    pauses(tmp_path / "test.db", 1)
    await keep(rule, database, NOW)
    assert (await counted(database, rule, NOW)).overdue == 0


@pytest.mark.parametrize("name", sorted(FROZEN))
async def test_what_somebody_has_is_there_after_their_pause(name: str, database: Database, tmp_path: Path) -> None:
    rule = next(rule for rule in RULES if rule.name == name)
    rows: Rows = tuple((table, {**values, **OF_PERSON.get(table, {})}) for table, values in OLD[name])
    fill(tmp_path / "test.db", rows, NOW - rule.keeps - timedelta(days=3))
    pauses(tmp_path / "test.db", 1)
    await keep(rule, database, NOW)
    assert await counted(database, rule, NOW) == Held(1, 0)
    pauses(tmp_path / "test.db", None)
    await keep(rule, database, NOW)
    assert await counted(database, rule, NOW) == Held(0, 0)


def pauses(file: Path, since: int | None) -> None:
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("UPDATE person SET paused_at = ? WHERE id = 'p'", (since,))


def test_every_rule_has_its_row() -> None:
    other = {
        "contact_offers",
        "shown_secrets",
        "strangers_addresses",
        "held_lines",
        "retention_runs",
        "unreachable",
        "without_role",
    }
    assert {rule.name for rule in RULES} == set(OLD) | other


async def test_what_was_held_back_is_gone_with_the_end_of_its_talk(database: Database, tmp_path: Path) -> None:
    fill(tmp_path / "test.db", (TALK, ("talk_line", {"talk": "t", "due_at": 1})), NOW)
    await job(database, NOW)
    async with database.work() as work:
        assert not await work.talks.lines("t")


async def test_a_start_within_the_hour_does_not_look_again(database: Database, tmp_path: Path) -> None:
    audit = next(rule for rule in RULES if rule.name == "audit")
    await job(database, NOW)
    fill(tmp_path / "test.db", OLD["audit"], NOW - timedelta(days=400))
    await job(database, NOW + timedelta(minutes=59))
    assert await counted(database, audit, NOW) == Held(1, 1)
    await job(database, NOW + timedelta(minutes=60))
    assert await counted(database, audit, NOW) == Held(0, 0)


async def test_what_the_job_did_is_kept_as_numbers(database: Database, tmp_path: Path) -> None:
    fill(tmp_path / "test.db", OLD["audit"], NOW - timedelta(days=400))
    await job(database, NOW)
    async with database.work() as work:
        assert await work.retention.last() == NOW
        assert [(run.rule, run.dropped) for run in await work.retention.runs()] == [("audit", 1)]
    await job(database, NOW + timedelta(days=400))
    async with database.work() as work:
        assert [(run.rule, run.dropped) for run in await work.retention.runs()] == [("retention_runs", 1)]


async def test_of_who_got_an_announcement_the_numbers_stay(database: Database, tmp_path: Path) -> None:
    answered = {"announcement": "n", "state": "sent", "seen_at": 1, "answer": "yes"}
    people: Rows = tuple(("person", {"id": f"p{number}"}) for number in range(3))
    got: Rows = tuple(("announcement_recipient", {**answered, "person": f"p{number}"}) for number in range(3))
    fill(tmp_path / "test.db", (TOLD, *people, *got, *OLD["recipients"][1:]), NOW - timedelta(days=200))
    async with database.work() as work:
        before = await work.recipients.tally("n"), await work.recipients.answers("n")
    await job(database, NOW)
    async with database.work() as work:
        assert (await work.recipients.tally("n"), await work.recipients.answers("n")) == before
        assert not await work.recipients.silent("n", 0, 9)


async def test_somebody_unknown_is_forgotten_when_nothing_of_them_is_left(database: Database, tmp_path: Path) -> None:
    outbox = {"channel": "telegram", "state": "sent", "settled_at": AT}
    rows: Rows = (
        ("address", {"id": "x", "channel": "telegram", "external": "1"}),
        ("address", {"id": "y", "channel": "telegram", "external": "2", "person": "p"}),
        ("outbox", {**outbox, "id": "o", "key": "1", "chat": "1"}),
    )
    fill(tmp_path / "test.db", rows, NOW - timedelta(days=29))
    await job(database, NOW)
    rule = next(rule for rule in RULES if rule.name == "strangers_addresses")
    assert await counted(database, rule, NOW) == Held(1, 0)
    await job(database, NOW + timedelta(days=2))
    assert await counted(database, rule, NOW) == Held(0, 0)


async def test_each_rule_has_its_queries(database: Database) -> None:
    async with database.work() as work:
        counted = work.retention_report.queries.available_queries
    assert sorted(counted) == sorted(f"held_{rule.name}" for rule in RULES)
    for rule in RULES:
        assert rule.told or rule.name in OF_THEIR_OWN or hasattr(Retention, rule.name)


async def test_of_an_association_no_words_stay_when_its_cohort_is_over(database: Database, tmp_path: Path) -> None:
    """Whatever the register calls somebody's words."""
    tables = [(name, one) for name, one in personal(register()) if one.words and "association" in one.columns]
    of = {"association": "a", "cohort": "c", "person": "p"}
    rows: Rows = tuple(
        (name, {column: of[column] for column in of if column in one.columns} | dict.fromkeys(one.words, "x!"))
        for name, one in tables
    )
    fill(tmp_path / "test.db", rows, NOW)
    async with database.work() as work:
        association = await work.associations.get("a")
        assert association
        await work.cohort_ends.drop_drafts("c", 9)
        await work.cohort_ends.anonymise(association)
        await work.commit()
    with closing(sqlite3.connect(tmp_path / "test.db")) as connection:
        left = [name for name, _ in tables for row in connection.execute(f"SELECT * FROM {name}") if "x!" in row]
    assert len(tables) > 4
    assert left == [], (
        "`with_association = true` in storage/privacy/personal_data.toml lets them go with their association"
    )
