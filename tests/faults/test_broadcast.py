"""An announcement to ten thousand, with all that goes wrong meanwhile, while members go on chatting."""

import asyncio
import re
import time
from collections import Counter
from pathlib import Path
from random import Random

import pytest
from msgspec import Struct

from bot.domain.announcements.course import OFF
from tests.faults.announcing import JONAS, KARIN, SAYS, add_draft, add_town, heard, release
from tests.faults.chatting import Talk, chatting
from tests.faults.rig import THOROUGH, Bot, a_bot, eventually

pytestmark = pytest.mark.faults
RECIPIENTS = 10_000 if THOROUGH else 500
CHATTERS = 12
SEEDED = 40
"""Members whom the rig's bot knows already; the first few of them chat. They are meant as well."""
FIRST = 8_000_000_001
BLOCKED = {"status": 403, "description": "Forbidden: bot was blocked by the user"}
KILLS = 1
LATEST = 1.0
"""Seconds to an answer, p95."""
AWAY = OFF.total_seconds() + 5
"""Seconds until a bot that was killed is there again: long enough to be told of."""
FATES = ("sent", "blocked", "unclear")
SUMS = ("zugestellt", "blockiert", "fehlgeschlagen", "unklar", "zu spät", "ausgelassen", "nicht mehr", "noch offen")


class Luck(Struct, frozen=True):
    """Chats to whom something happens."""

    slowed: list[int]
    lost: list[int]
    blocked: list[int]


def test_everybody_is_accounted_for_while_members_chat(tmp_path: Path) -> None:
    chats = list(range(FIRST, FIRST + RECIPIENTS - SEEDED))
    luck = draw(chats)
    with a_bot(tmp_path, CHATTERS, ("--lenient",)) as (bot, _):
        brews(bot, luck)
        file = bot.data / "projektschmiede.db"
        asyncio.run(add_town(file, chats))
        draft = asyncio.run(add_draft(file))
        bot.starts()
        bot.is_up()
        with chatting(bot, CHATTERS) as talk:
            release(bot, draft)
            eventually(lambda: taken(bot) > RECIPIENTS // 3, within=600, what="a third has left")
            with talk.interrupted():
                bot.kill()
                time.sleep(AWAY)
                bot.starts()
                bot.is_up()
            eventually(lambda: over(bot), within=1200, what="everybody is settled")
        eventually(bot.said)
        eventually(lambda: heard(bot, KARIN, "Bericht für"), what="the report")
        check_arrivals(bot, luck)
        check_report(bot, luck)
        check_pace(bot, luck, talk)
        assert bot.is_whole()


def draw(chats: list[int]) -> Luck:
    one = RECIPIENTS // 100
    unlucky = Random(2027).sample(chats, 8 * one)
    return Luck(unlucky[: 2 * one], unlucky[2 * one : 3 * one], unlucky[3 * one :])


def brews(bot: Bot, luck: Luck) -> None:
    weather = bot.telegram.weather
    weather(limit={"per_second": 30})
    for chat in luck.slowed:
        weather(do="flood", method="sendMessage", seconds=1, chat=chat)
    for chat in luck.lost:
        weather(do="reset", method="sendMessage", chat=chat, after=True)
    for chat in luck.blocked:
        weather(do="fail", method="sendMessage", chat=chat, error=BLOCKED)


def taken(bot: Bot) -> int:
    time.sleep(0.2)
    return int(bot.rows("SELECT count(*) AS n FROM announcement_recipient WHERE settled_at IS NOT NULL")[0]["n"])


def over(bot: Bot) -> bool:
    time.sleep(0.5)
    return bot.rows("SELECT state FROM announcement") == [{"state": "done"}]


def tally(bot: Bot) -> Counter[str]:
    rows = bot.rows("SELECT state, count(*) AS n FROM announcement_recipient GROUP BY state")
    return Counter({row["state"]: row["n"] for row in rows})


def check_arrivals(bot: Bot, luck: Luck) -> None:
    """Recipient by recipient: what the house says of them, and what Telegram has."""
    calls = bot.telegram.calls("sendMessage")
    copies = Counter(int(call["params"]["chat_id"]) for call in calls if call["ok"] and SAYS in call["params"]["text"])
    del copies[JONAS]  # before he agreed, he saw it as it arrives
    counts = tally(bot)
    assert counts.keys() == set(FATES)
    assert counts.total() == RECIPIENTS
    assert counts["blocked"] == len(luck.blocked)
    assert 0 <= counts["unclear"] - len(luck.lost) <= 10, "what was on its way in the crash is left to a person, too"
    rows = bot.rows(
        "SELECT address.external AS chat FROM announcement_recipient AS recipient"
        " JOIN address ON address.person = recipient.person WHERE recipient.state = 'sent'"
    )
    sent = {int(row["chat"]) for row in rows}
    assert len(sent) == counts["sent"]
    assert not sent - copies.keys(), "said to be sent, and never arrived"
    assert set(luck.lost) <= copies.keys(), "unclear, and arrived"
    assert copies.total() - len(copies) <= KILLS + len(luck.lost)


def check_report(bot: Bot, luck: Luck) -> None:
    """As she reads it who wrote the announcement."""
    report = heard(bot, KARIN, "Bericht für")[-1].replace(".", "")
    whole, *parts = (int(count) for count in re.findall(rf"(\d+) (?:Personen|{'|'.join(SUMS)})", report))
    assert sum(parts) == whole == RECIPIENTS
    assert f"{len(luck.blocked)} blockiert" in report
    assert len(heard(bot, KARIN, "Fortgesetzt nach Neustart")) == 1
    shown = [text for text in heard(bot, KARIN, "geht hinaus") if f"von {RECIPIENTS}" in text.replace(".", "")]
    assert len(set(shown)) > 10, "the living card"


def check_pace(bot: Bot, luck: Luck, talk: Talk) -> None:
    calls = [call for call in bot.telegram.calls() if call["method"].startswith(("send", "edit", "delete"))]
    asked = len([call for call in calls if call["status"] == 429]) - len(luck.slowed)
    busiest, waits = most_in_a_second([call["at"] for call in calls if call["ok"]]), talk.waits(bot)
    late = waits[len(waits) * 95 // 100]
    assert busiest <= 30
    assert asked <= RECIPIENTS // 1000, "Telegram had to ask for a pause by itself"
    assert late <= LATEST, f"half of them within {waits[len(waits) // 2]:.2f} s, all within {waits[-1]:.2f} s"


def most_in_a_second(times: list[float]) -> int:
    most, first, times = 0, 0, sorted(times)
    for last, at in enumerate(times):
        while times[first] <= at - 1:
            first += 1
        most = max(most, last - first + 1)
    return most
