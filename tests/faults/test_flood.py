"""One person writes a thousand messages in ten seconds; ten others write once a second."""

import time
from pathlib import Path

import pytest

from tests.faults.rig import a_bot, eventually, people

pytestmark = pytest.mark.faults
SECONDS, MESSAGES, MOST_ANSWERS = 10, 1000, 25


def test_a_flood_of_one_keeps_nobody_waiting(tmp_path: Path) -> None:
    with a_bot(tmp_path, 11) as (bot, ledger):
        bot.starts()
        bot.is_up()
        flooder, *others = people(11)
        said: list[tuple[float, int, str]] = []
        began = time.monotonic()
        for number in range(MESSAGES):
            bot.telegram.say(flooder, f"Flut {number}")
            if number % 10 == 0:
                person = others[number // 10 % 10]
                said.append((time.time(), person, f"w{number // 100 + 1:04d}"))
                ledger.says(person)
            time.sleep(max(0.0, began + number * SECONDS / MESSAGES - time.monotonic()))
        eventually(bot.said)
        answers = [
            (call["at"], int(call["params"]["chat_id"]), call["params"]["text"])
            for call in bot.telegram.calls("sendMessage")
            if call["ok"]
        ]
        waits = sorted(
            next(when for when, chat, text in answers if chat == person and word in text) - at
            for at, person, word in said
        )
        p95, to_flooder = waits[len(waits) * 95 // 100], sum(chat == flooder for _, chat, _ in answers)
        print(f"others p95 {p95:.2f} s, at most {waits[-1]:.2f} s; answers to the flood: {to_flooder}")  # noqa: T201
        assert p95 < 1
        assert 1 <= to_flooder <= MOST_ANSWERS
