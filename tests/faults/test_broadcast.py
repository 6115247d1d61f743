"""An announcement to ten thousand, with all that goes wrong meanwhile, while members go on chatting."""

import asyncio
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from random import Random

import pytest

from bot.domain.messages import Act, Outgoing, Priority
from bot.domain.people import Channel, Person
from bot.terms import Language
from storage.engines.sqlite import Sqlite
from storage.unit_of_work import Database
from tests.faults.rig import THOROUGH, Bot, a_bot, eventually, people

pytestmark = pytest.mark.faults
RECIPIENTS = 10_000 if THOROUGH else 500
CHATTERS = 12
FIRST = 8_000_000_001
WORDS = "Am Dienstag um 18 Uhr ist die Werkstatt."
BLOCKED = {"status": 403, "description": "Forbidden: bot was blocked by the user"}
KILLS = 1
LATEST = 1.0
"""Seconds to an answer, p95."""
PAUSE_AFTER_A_START = 3.0
"""Seconds in which a bot that was killed is not there: no answer is expected of it."""


def test_everybody_is_accounted_for_while_members_chat(tmp_path: Path) -> None:
    chance = Random(2027)
    chats = list(range(FIRST, FIRST + RECIPIENTS))
    unlucky = chance.sample(chats, RECIPIENTS * 8 // 100)
    slowed, lost, blocked = (unlucky[: RECIPIENTS // 50], unlucky[RECIPIENTS // 50 : RECIPIENTS * 3 // 100],
                             unlucky[RECIPIENTS * 3 // 100 :])  # fmt: skip
    with a_bot(tmp_path, CHATTERS, ("--lenient",)) as (bot, _):
        weather = bot.telegram.weather
        weather(limit={"per_second": 30})
        for chat in slowed:
            weather(do="flood", method="sendMessage", seconds=1, chat=chat)
        for chat in lost:
            weather(do="reset", method="sendMessage", chat=chat, after=True)
        for chat in blocked:
            weather(do="fail", method="sendMessage", chat=chat, error=BLOCKED)
        asyncio.run(announce(bot.data / "projektschmiede.db", chats))
        bot.starts()
        bot.is_up()
        with chatting(bot) as talk:
            eventually(lambda: taken(bot) > RECIPIENTS // 3, within=600, what="a third has left")
            talk.interrupted(time.time())
            bot.kill()
            bot.starts()
            bot.is_up()
            talk.interrupted(time.time())
            eventually(lambda: settled(bot), within=1200, what="everybody is settled")
        eventually(bot.said)
        check(bot, chats, slowed, lost, blocked, talk)


def check(bot: Bot, chats: list[int], slowed: list[int], lost: list[int], blocked: list[int], talk: "Talk") -> None:
    calls = bot.telegram.calls("sendMessage")
    copies = Counter(int(call["params"]["chat_id"]) for call in calls if call["ok"] and call["params"]["text"] == WORDS)
    fates = Counter(row["state"] for row in bot.rows("SELECT state FROM outbox WHERE origin = 'an'"))
    at_the_kill = fates["unclear"] - len(lost)
    assert fates.total() == RECIPIENTS
    assert fates["blocked"] == len(blocked)
    assert 0 <= at_the_kill <= 10, "what was on its way in the crash is left to a person, too"
    assert fates["sent"] == RECIPIENTS - fates["blocked"] - fates["unclear"]
    sent = {int(row["chat"]) for row in bot.rows("SELECT chat FROM outbox WHERE origin = 'an' AND state = 'sent'")}
    assert not sent - copies.keys(), "said to be sent, and never arrived"
    assert set(lost) <= copies.keys(), "unclear, and arrived"
    assert copies.total() - len(copies) <= KILLS + len(lost)
    asked = len([call for call in calls if call["status"] == 429]) - len(slowed)
    assert asked <= RECIPIENTS // 1000, "Telegram had to ask for a pause by itself"
    assert busiest([call["at"] for call in calls if call["ok"]]) <= 30
    assert talk.late(bot) <= LATEST
    assert bot.is_whole()


async def announce(file: Path, chats: list[int]) -> None:
    """As the outbox holds it when a feature has said it to everybody."""
    database, now = Database(await Sqlite.open(file)), datetime.now(UTC)
    payload = f'{{"text":"{WORDS}","buttons":[[{{"text":"Gelesen","data":"h"}}]]}}'
    async with database.work() as work:
        for chat in chats:
            person = f"r{chat}"
            await work.people.save(Person(person, person, Language.GERMAN, Channel.TELEGRAM, None, now))
            message = Outgoing(
                work.new_id(), f"an/{person}", person, Channel.TELEGRAM, str(chat), Priority.BROADCAST, Act.SEND, "",
                payload, now, origin="an",
            )  # fmt: skip
            await work.outbox.put(message)
        await work.commit()
    await database.close()


def taken(bot: Bot) -> int:
    return int(bot.rows("SELECT count(*) AS n FROM outbox WHERE origin = 'an' AND settled_at IS NOT NULL")[0]["n"])


def settled(bot: Bot) -> bool:
    time.sleep(0.2)
    return taken(bot) == RECIPIENTS


def busiest(times: list[float]) -> int:
    """Most in any second."""
    most, first, times = 0, 0, sorted(times)
    for last, at in enumerate(times):
        while times[first] <= at - 1:
            first += 1
        most = max(most, last - first + 1)
    return most


@dataclass
class Talk:
    """What the chatters said, and when."""

    said: list[tuple[float, int, str]] = field(default_factory=list)
    broken: list[float] = field(default_factory=list)

    def interrupted(self, at: float) -> None:
        self.broken.append(at)

    def late(self, bot: Bot) -> float:
        """Seconds to the answer, p95 of those who wrote while the bot was there."""
        away, back = self.broken
        answers = [(call["at"], int(call["params"]["chat_id"]), call["params"]["text"])
                   for call in bot.telegram.calls("sendMessage") if call["ok"]]  # fmt: skip
        waits = sorted(
            next(when for when, chat, text in answers if chat == person and word in text) - at
            for at, person, word in self.said
            if not away - 2 <= at <= back + PAUSE_AFTER_A_START
        )
        late: float = waits[len(waits) * 95 // 100]
        return late


@contextmanager
def chatting(bot: Bot) -> Iterator[Talk]:
    """Twice a second one of the members says something, until the block ends."""
    talk, over, persons = Talk(), threading.Event(), people(CHATTERS)

    def talks() -> None:
        number = 0
        while not over.wait(0.5):
            number += 1
            person, word = persons[number % CHATTERS], f"w{number:04d}"
            bot.telegram.say(person, word)
            talk.said.append((time.time(), person, word))

    thread = threading.Thread(target=talks)
    thread.start()
    try:
        yield talk
    finally:
        over.set()
        thread.join()
