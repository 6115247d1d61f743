"""Items that somebody types, while the bot is killed between any two of them: each is there, once, with its edit."""

import time
from pathlib import Path
from random import Random

import pytest

from tests.faults.rig import KILLS, Bot, a_bot, eventually, people
from tests.faults.test_talks import has_the_floor

pytestmark = pytest.mark.faults


def starts(bot: Bot) -> None:
    bot.starts()
    bot.is_up()


def test_killed_between_any_two_items(tmp_path: Path) -> None:
    chance, (anna,) = Random(2028), people(1)
    with a_bot(tmp_path, 1) as (bot, _):
        starts(bot)
        for words in ("/finanzplan", "Posten eintippen"):
            bot.telegram.say(anna, words)
            eventually(bot.said)
        titles = [f"w{number:04}" for number in range(2 * KILLS)]
        for first, second in zip(titles[::2], titles[1::2], strict=True):
            bot.telegram.say(anna, f"{first} 300")
            bot.telegram.say(anna, f"{second} 12 x 25")
            time.sleep(chance.uniform(0.0, 0.3))
            bot.kill()
            has_the_floor(bot)
            starts(bot)
        eventually(bot.said)
        items = bot.rows("SELECT title, price * quantity AS worth FROM finance_item ORDER BY place")
        assert items == [{"title": title, "worth": 300_00 * 1000} for title in titles]
        edits = bot.rows("SELECT number FROM finance_edit ORDER BY number")
        assert [edit["number"] for edit in edits] == list(range(1, len(titles) + 1))
        assert bot.is_whole()
