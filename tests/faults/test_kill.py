"""The promise: effects exactly once, messages at least once, at most one duplicate per ambiguous failure."""

import signal
import time
from pathlib import Path
from random import Random

import pytest

from tests.faults.rig import KILLS, a_bot, eventually, people

pytestmark = pytest.mark.faults


def test_killed_again_and_again_under_bursts(tmp_path: Path) -> None:
    chance = Random(2027)
    persons = people(24)
    with a_bot(tmp_path, len(persons)) as (bot, ledger):
        for _ in range(KILLS):
            bot.starts()
            bot.is_up()
            for _ in range(chance.randint(16, 28)):
                ledger.says(chance.choice(persons))
            time.sleep(chance.uniform(0.0, 0.4))
            bot.kill()
        bot.starts()
        eventually(bot.said, what="everything is handled and said")
        assert sum(map(len, ledger.words.values())) >= 16 * KILLS
        ledger.check(kills=KILLS)


def test_asked_to_end_with_two_hundred_waiting(tmp_path: Path) -> None:
    with a_bot(tmp_path, 40) as (bot, ledger):
        bot.starts()
        bot.is_up()
        for number in range(200):
            ledger.says(people(40)[number % 40])
        code, seconds = bot.ends()
        assert code == 0
        assert seconds <= 8
        bot.starts()
        eventually(bot.said)
        ledger.check()


@pytest.mark.parametrize("pause", [0.0, 0.3, 0.45, 0.6, 1.5])
def test_asked_to_end_at_any_time(tmp_path: Path, pause: float) -> None:
    """Also while it is still starting."""
    with a_bot(tmp_path) as (bot, _):
        bot.starts()
        time.sleep(pause)
        code, seconds = bot.ends(signal.SIGINT if pause else signal.SIGTERM)
        assert code in (0, -signal.SIGTERM, -signal.SIGINT, 130)
        assert seconds <= 8
        assert bot.is_whole()


def test_the_second_instance_ends_and_the_first_goes_on(tmp_path: Path) -> None:
    with a_bot(tmp_path) as (bot, ledger):
        bot.starts()
        bot.is_up()
        began = time.monotonic()
        second = bot.command("run")
        assert second.returncode == 75
        assert time.monotonic() - began <= 5
        assert "in use by process" in second.stderr
        ledger.says(people(1)[0])
        eventually(bot.said)
        ledger.check()
