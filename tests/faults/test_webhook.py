"""The other way in keeps the same promise: 200 only after the commit."""

import time
from pathlib import Path
from random import Random

import pytest

from tests.faults.rig import a_bot, answers, eventually, people
from tests.kit.ports import free_port

pytestmark = pytest.mark.faults


def test_posted_to_and_killed(tmp_path: Path) -> None:
    door = f"127.0.0.1:{free_port()}"
    chance, persons = Random(7), people(12)
    with a_bot(tmp_path, len(persons), WEB_ADDRESS=door, WEBHOOK_URL=f"http://{door}") as (bot, ledger):
        for _ in range(3):
            bot.starts()
            eventually(lambda: answers(f"http://{door}/healthz"))
            for _ in range(12):
                ledger.says(chance.choice(persons))
            time.sleep(chance.uniform(0.1, 0.6))
            bot.kill()
        bot.starts()
        eventually(bot.said)
        ledger.check(kills=3)
        assert not bot.telegram.calls("getUpdates")
        eventually(lambda: answers(f"http://{door}/readyz"))
        assert answers(f"http://{door}/metrics")
