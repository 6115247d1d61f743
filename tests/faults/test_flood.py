"""One person writes a thousand messages in ten seconds, while ten others go on writing."""

import time
from pathlib import Path

import pytest

from tests.faults.rig import Bot, Ledger, a_bot, eventually, people

pytestmark = pytest.mark.faults
SECONDS, MESSAGES, MOST_ANSWERS = 10, 1000, 25
FLOODER, *OTHERS = people(11)


def ten_seconds(bot: Bot, ledger: Ledger, *, flood: bool) -> list[float]:
    """How long the others wait for their answers, in order of size."""
    said: list[tuple[float, int, str]] = []
    began = time.monotonic()
    for number in range(MESSAGES):
        if flood:
            bot.telegram.say(FLOODER, f"Flut {number}")
        if number % 20 == 0:
            person = OTHERS[number // 20 % len(OTHERS)]
            said.append((time.time(), person, f"w{len(ledger.words.get(person, ())) + 1:04d}"))
            ledger.says(person)
        time.sleep(max(0.0, began + number * SECONDS / MESSAGES - time.monotonic()))
    eventually(bot.said)
    answers = [
        (call["at"], int(call["params"]["chat_id"]), call["params"]["text"])
        for call in bot.telegram.calls("sendMessage")
        if call["ok"]
    ]
    return sorted(
        next(when for when, chat, text in answers if chat == person and word in text) - at for at, person, word in said
    )


def test_a_flood_of_one_keeps_nobody_waiting(tmp_path: Path) -> None:
    """On a machine that is busy otherwise, compared with ten seconds without the flood."""
    with a_bot(tmp_path, 11) as (bot, ledger):
        bot.starts()
        bot.is_up()
        calm, late = (
            waits[len(waits) * 95 // 100] for waits in (ten_seconds(bot, ledger, flood=on) for on in (False, True))
        )
        answers = sum(chat == FLOODER for chat, _ in bot.telegram.sent())
        print(f"others p95 {calm:.2f} s without, {late:.2f} s with the flood; answers to it: {answers}")  # noqa: T201
        assert late < max(1.0, calm + 0.5)
        assert 1 <= answers <= MOST_ANSWERS
