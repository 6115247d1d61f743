"""What somebody says in a talk, while the bot is killed again and again: nothing is lost, nothing comes twice."""

import json
import re
import sqlite3
import time
from collections import Counter
from contextlib import closing
from pathlib import Path
from random import Random

import pytest

from tests.faults.rig import KILLS, Bot, a_bot, eventually, people

pytestmark = pytest.mark.faults
PAIRS = 12
WORD = re.compile(r"w\d{4}")


def writes(bot: Bot, *statements: tuple[str, tuple[object, ...]]) -> None:
    """While the bot does not run."""
    with closing(sqlite3.connect(bot.data / "projektschmiede.db", timeout=30)) as connection:
        for statement, values in statements:
            connection.execute(statement, values)
        connection.commit()


NEW_TALK = """
INSERT INTO talk (id, number, listing, asker, volunteer, at, last_at, asker_colour, volunteer_colour, state,
                  association)
SELECT ?, ?, ?, ?, ?, ?, ?, 'blue', 'green', 'running', association FROM member WHERE person = ?
"""
LISTED = """
INSERT INTO listing (id, kind, state, person, at, begins, ends, days, on_holidays, units)
VALUES (?, 'alumna', 'listed', ?, ?, '00:00:00', '23:59:59.999999', '[0,1,2,3,4,5,6]', 1, 4)
"""
ASKED = """
INSERT INTO dialog (owner, step, answers, expires_at, token, turn, floor_at) VALUES (?, 'talks.say', ?, ?, ?, '', ?)
"""


def talk(bot: Bot, number: int, asker: int, volunteer: int) -> None:
    """The asker has just tapped "write"."""
    found = [bot.rows("SELECT person FROM address WHERE external = ?", str(one)) for one in (asker, volunteer)]
    ids, now = [rows[0]["person"] for rows in found], int(time.time() * 1000)
    asked = json.dumps({"talk": f"t{number}", "number": str(number), "to": ""})
    writes(
        bot,
        (LISTED, (f"l{number}", ids[1], now)),
        (NEW_TALK, (f"t{number}", number, f"l{number}", *ids, now, now, ids[0])),
        (ASKED, (ids[0], asked, now + 86_400_000, f"talk-t{number}", now)),
    )


def has_the_floor(bot: Bot) -> None:
    """A crash may take it away, as what was on its way may have been seen."""
    writes(bot, ("UPDATE dialog SET floor_at = ?", (int(time.time() * 1000),)))


def test_what_is_said_in_talks_while_the_bot_is_killed(tmp_path: Path) -> None:
    chance, said, persons = Random(2027), dict[str, int](), people(2 * PAIRS)
    pairs = [(persons[2 * number], persons[2 * number + 1]) for number in range(PAIRS)]
    with a_bot(tmp_path, len(persons)) as (bot, _):
        bot.starts()
        bot.is_up()
        for one in persons:
            bot.telegram.say(one, "/hilfe")
        eventually(bot.said)
        bot.ends()
        for number, pair in enumerate(pairs, 1):
            talk(bot, number, *pair)
        for kill in range(KILLS):
            has_the_floor(bot)
            bot.starts()
            eventually(bot.handled, what="what the last kill hit is done")
            for number, (asker, _volunteer) in enumerate(pairs):
                if (number + kill) % (KILLS // 4) == 0:
                    said[f"w{len(said):04d}"] = number
                    bot.telegram.say(asker, f"w{len(said) - 1:04d}")
            time.sleep(chance.uniform(0.0, 0.4))
            bot.kill()
        bot.starts()
        eventually(bot.said, what="everything is handled and said")
        check(bot, said, pairs)


def check(bot: Bot, said: dict[str, int], pairs: list[tuple[int, int]]) -> None:
    arrived = Counter(
        (chat, WORD.findall(text)[0]) for chat, text in bot.telegram.sent() if "Blau" in text and WORD.search(text)
    )
    assert [one for one, count in arrived.items() if count > 1] == []
    assert [(chat, word) for chat, word in arrived if chat != pairs[said[word]][1]] == []
    lines = {row["body"] for row in bot.rows("SELECT body FROM talk_line")}
    kept = [word for row in bot.rows("SELECT text FROM loose_text") for word in WORD.findall(row["text"])]
    assert lines | set(kept) == set(said)
    assert len(kept) + len(lines) == len(said)
    unclear = bot.rows("SELECT count(*) AS n FROM outbox WHERE state = 'unclear' AND priority = 3")[0]["n"]
    assert len(lines) - unclear <= len(arrived) <= len(lines)
    assert len(arrived) > len(said) // 2
    assert bot.is_whole()
