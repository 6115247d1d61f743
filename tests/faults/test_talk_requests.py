"""The power fails while requests go on to the next volunteer."""

import os
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.domain.people import Member, MemberState
from bot.domain.talks.request import TalkOffer, TalkRequest
from bot.terms import MemberRole
from tests.faults.rig import THOROUGH
from tests.kit.helping import add_listing
from tests.kit.house import StoryHouse
from tests.kit.makers import a_town, add_association, add_person
from tests.kit.requesting import MONDAY

pytestmark = [
    pytest.mark.faults,
    pytest.mark.skipif(os.name != "posix", reason="needs a signal that nobody can catch"),
]
ROOT = Path(__file__).parents[2]
REQUESTS = 40
FRIDAY = datetime(2027, 3, 19, 17, 5, tzinfo=UTC)
"""Five minutes after all of them are over."""


async def forty_requests(house: StoryHouse) -> None:
    """Each of an association of its own, put to a volunteer who says nothing."""
    town = await a_town(house)
    async with house.database.work() as work:
        for n in range(REQUESTS):
            group = await add_association(work, house, f"Verein {n}")
            asker = await add_person(work, f"P{n}", f"{6_000_000 + n}", MONDAY)
            await work.members.save(Member(group.id, asker.id, MemberRole.CONTACT, MemberState.ACTIVE, MONDAY))
            for which in ("first", "second"):
                person = await add_person(work, which, f"{7_000_000 + 2 * n + (which == 'first')}", MONDAY)
                listing = await add_listing(work, house, town, person.id)
                if which == "first":
                    request = TalkRequest(f"r{n}", group.id, asker.id, "kostenplan", MONDAY, "Wie?", first=listing.id)
                    await work.talk_requests.add(request)
                    ends = FRIDAY - timedelta(minutes=5)
                    await work.talk_requests.add_offer(
                        TalkOffer(f"o{n}", f"r{n}", listing.id, MONDAY, ends, ends, shown_at=MONDAY, due_at=ends)
                    )
        await work.commit()


def beats(file: Path) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "tests.faults.reminding", str(file), FRIDAY.isoformat()]
    return subprocess.Popen(command, cwd=ROOT)


def asked(file: Path, sql: str) -> list[tuple[object, ...]]:
    with sqlite3.connect(file, timeout=30) as connection:
        return connection.execute(sql).fetchall()


def over(file: Path) -> int:
    return len(asked(file, "SELECT id FROM talk_offer WHERE state = 'expired'"))


def killed_after(file: Path, more: int) -> None:
    """As soon as so many more have gone on."""
    process, before = beats(file), over(file)
    while over(file) < min(before + more, REQUESTS) and process.poll() is None:
        time.sleep(0.002)
    process.kill()
    process.wait()


async def test_killed_while_they_go_on(house: StoryHouse, tmp_path: Path) -> None:
    """What was not committed has not happened; what was, happened once: nothing is lost, nothing asked twice."""
    await forty_requests(house)
    file = tmp_path / "copy.db"
    with sqlite3.connect(house.file) as source, sqlite3.connect(file) as copy:
        source.backup(copy)
    for _ in range(6 if THOROUGH else 2):
        killed_after(file, 5)
        half = over(file)
        assert half > 0
        offers = Counter(asked(file, "SELECT request, state FROM talk_offer"))
        assert set(offers.values()) == {1}
        assert offers.total() == REQUESTS + half
    assert over(file) < REQUESTS
    assert beats(file).wait() == 0
    offers = Counter(asked(file, "SELECT request, state FROM talk_offer"))
    assert offers == Counter((f"r{n}", state) for n in range(REQUESTS) for state in ("expired", "open"))
    told = "SELECT person, count(*) FROM outbox WHERE payload LIKE '%gerade nicht erreichbar%' GROUP BY person"
    assert [count for _, count in asked(file, told)] == [1] * REQUESTS
