"""Members who go on talking with the bot while something else happens, and how long they wait for their answers."""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from tests.faults.rig import Bot, people

EVERY = 0.5
PAUSE_AFTER_A_START = 3.0
"""Seconds in which a bot that was killed is not there: no answer is expected of it."""


@dataclass
class Talk:
    """What the chatters said, and when."""

    said: list[tuple[float, int, str]] = field(default_factory=list)
    broken: list[float] = field(default_factory=list)

    @contextmanager
    def interrupted(self) -> Iterator[None]:
        """The bot is not there meanwhile."""
        self.broken.append(time.time())
        yield
        self.broken.append(time.time())

    def waits(self, bot: Bot) -> list[float]:
        """Seconds to each answer, in order of size, of those who wrote while the bot was there. Everybody has one."""
        away, back = self.broken
        answers = [
            (call["at"], int(call["params"]["chat_id"]), call["params"]["text"])
            for call in bot.telegram.calls("sendMessage")
            if call["ok"]
        ]
        waits = [
            (at, next(when for when, chat, text in answers if chat == person and word in text) - at)
            for at, person, word in self.said
        ]
        return sorted(wait for at, wait in waits if not away - 2 <= at <= back + PAUSE_AFTER_A_START)


@contextmanager
def chatting(bot: Bot, chatters: int) -> Iterator[Talk]:
    """Twice a second one of the members says something, until the block ends."""
    talk, over, persons = Talk(), threading.Event(), people(chatters)

    def talks() -> None:
        number = 0
        while not over.wait(EVERY):
            number += 1
            person, word = persons[number % chatters], f"w{number:04d}"
            talk.said.append((time.time(), person, word))
            bot.telegram.say(person, word)

    thread = threading.Thread(target=talks)
    thread.start()
    try:
        yield talk
    finally:
        over.set()
        thread.join()
