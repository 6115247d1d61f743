"""Real processes: the bot as it is delivered, and a Telegram on loopback that a test controls."""

import atexit
import json
import os
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any
from urllib.error import URLError

from tests.kit.seeds import COHORT

ROOT = Path(__file__).parents[2]
KILLS = int(os.environ.get("PROJEKTSCHMIEDE_KILLS", "8"))
THOROUGH = KILLS >= 30
"""`make faults`: everything as often and as long as promised. By hand, a quicker look."""
FIRST_PERSON = 6_000_000_001
PATIENCE = 60.0
NO_PROXY = urllib.request.build_opener(urllib.request.ProxyHandler({}))


def eventually(true: Callable[[], Any], within: float = PATIENCE, what: str = "") -> float:
    """Waits until it is true; returns how many seconds that took."""
    began = time.monotonic()
    while not true():
        waited = time.monotonic() - began
        assert waited < within, f"not within {within} s: {what or true}"
        time.sleep(0.02)
    return time.monotonic() - began


@dataclass
class Telegram:
    """The double, in a process of its own."""

    process: subprocess.Popen[str] | None
    address: str
    token: str
    _calls: list[dict[str, Any]] = field(default_factory=list)

    @classmethod
    def starts(cls, port: int = 0, latency: float = 0.0, *more: str) -> "Telegram":
        command = [sys.executable, "-m", "tests.kit.telegram.server", "--port", str(port), "--latency", str(latency)]
        command += more
        process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
        assert process.stdout
        facts = json.loads(process.stdout.readline())
        return cls(process, facts["address"], facts["token"])

    def order(self, action: str, **given: Any) -> Any:
        request = urllib.request.Request(
            f"{self.address}/control/{action}", json.dumps(given).encode(), {"Content-Type": "application/json"}
        )
        with NO_PROXY.open(request, timeout=30) as response:
            return json.load(response)

    def say(self, person: int, text: str) -> None:
        self.order("say", person=person, text=text)

    def weather(self, **given: Any) -> None:
        self.order("weather", **given)

    def calls(self, method: str | None = None) -> list[dict[str, Any]]:
        """All so far; those that are known already are not fetched again."""
        self._calls += self.order("calls", since=len(self._calls))
        return [call for call in self._calls if method in (None, call["method"])]

    def sent(self) -> list[tuple[int, str]]:
        """Chat and words of every message that Telegram took, copies included, in order."""
        return [
            (int(call["params"]["chat_id"]), str(call["params"]["text"]))
            for call in self.calls("sendMessage")
            if call["ok"]
        ]

    def waiting(self) -> int:
        return len(self.order("state")["waiting"])

    def stops(self) -> None:
        assert self.process
        self.process.kill()
        self.process.communicate()


@dataclass
class Bot:
    """`projektschmiede run`, again and again over the same data folder."""

    telegram: Telegram
    data: Path
    more: dict[str, str] = field(default_factory=dict)
    process: subprocess.Popen[bytes] | None = None

    @property
    def settings(self) -> dict[str, str]:
        prefix = "PROJEKTSCHMIEDE_"
        own = {
            "TOKEN": self.telegram.token,
            "TELEGRAM_API": self.telegram.address,
            "DATA_DIR": str(self.data),
            "WEB_ADDRESS": "",
            "LOG": "warning",
        }
        inherited = {name: value for name, value in os.environ.items() if not name.startswith(prefix)}
        return inherited | {f"{prefix}{name}": value for name, value in (own | self.more).items()}

    def command(self, *words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "bot", *words],
            cwd=ROOT, env=self.settings, capture_output=True, text=True, check=False, timeout=120,
        )  # fmt: skip

    @property
    def log(self) -> Path:
        return self.data.parent / "bot.log"

    def starts(self) -> None:
        self.runs("bot", "run")

    def runs(self, module: str, *words: str) -> None:
        with self.log.open("ab") as log:
            command = [sys.executable, "-m", module, *words]
            self.process = subprocess.Popen(command, cwd=ROOT, env=self.settings, stdout=log, stderr=log)

    def is_up(self) -> None:
        """Until it has asked Telegram for updates."""
        before = len(self.telegram.calls("getUpdates"))
        eventually(lambda: len(self.telegram.calls("getUpdates")) > before, what="getUpdates")

    def kill(self) -> None:
        assert self.process
        self.process.kill()
        self.process.wait()

    def ends(self, number: signal.Signals = signal.SIGTERM) -> tuple[int, float]:
        """Exit code, and seconds from the signal to the end."""
        assert self.process
        began = time.monotonic()
        self.process.send_signal(number)
        code = self.process.wait(timeout=20)
        return code, time.monotonic() - began

    def rows(self, query: str, *given: Any) -> list[dict[str, Any]]:
        with closing(sqlite3.connect(self.data / "projektschmiede.db", timeout=30)) as connection:
            connection.row_factory = sqlite3.Row
            return [dict(row) for row in connection.execute(query, given)]

    def handled(self) -> bool:
        """Nothing waits, neither at Telegram nor here: asked in the order in which updates go."""
        with suppress(sqlite3.OperationalError):
            unhandled = "SELECT count(*) AS n FROM inbox WHERE state = 'new'"
            return not self.telegram.waiting() and self.rows(unhandled)[0]["n"] == 0
        return False

    def said(self) -> bool:
        unsaid = "SELECT count(*) AS n FROM outbox WHERE state IN ('waiting', 'claimed')"
        return self.handled() and self.rows(unsaid)[0]["n"] == 0

    def is_whole(self) -> bool:
        return self.rows("PRAGMA integrity_check") == [{"integrity_check": "ok"}]


def people(count: int) -> list[int]:
    return [FIRST_PERSON + number for number in range(count)]


def seed(persons: list[int]) -> str:
    """One association for each, so that nobody hears of what the others do."""
    return COHORT + "".join(ASSOCIATION.format(person=person) for person in persons)


ASSOCIATION = """
[[association]]
name = "Verein {person}"
land = "NI"
cohort = "nord2027"
stage = 1
members = [{{ name = "P{person}", telegram = {person}, role = "kontakt" }}]
"""


@dataclass
class Ledger:
    """What was said to the bot, and what must therefore be there. Each word is kept by the bot behind the last one."""

    bot: Bot
    words: dict[int, list[str]] = field(default_factory=dict)

    def says(self, person: int) -> None:
        spoken = self.words.setdefault(person, [])
        word = f"w{len(spoken) + 1:04d}"
        spoken.append(word)
        self.bot.telegram.say(person, word)

    def kept(self) -> dict[int, list[str]]:
        """Words in the database, by person."""
        rows = self.bot.rows(
            "SELECT address.external AS person, loose_text.text AS text FROM loose_text"
            " JOIN address ON address.person = loose_text.owner"
        )
        return {int(row["person"]): re.findall(r"w\d{4}", row["text"]) for row in rows}

    def copies(self) -> Counter[tuple[int, str]]:
        """How often each answer has arrived. An answer repeats all words so far: no two of one person are the same."""
        answers = ((chat, " ".join(re.findall(r"w\d{4}", text))) for chat, text in self.bot.telegram.sent())
        return Counter(answer for answer in answers if answer[1])

    def check(self, kills: int = 0) -> None:
        """Besides: nothing double, but for one copy more of an answer for each kill."""
        copies = self.arrived()
        twice, most = copies.total() - len(copies), max(copies.values())
        assert twice <= kills, f"{twice} copies too many after {kills} kills"
        assert most <= (2 if kills else 1), f"one answer came {most} times after {kills} kills"

    def arrived(self) -> Counter[tuple[int, str]]:
        """Lost 0, double effects 0, order kept; every answer at least once."""
        assert self.kept() == self.words
        copies = self.copies()
        assert set(copies) == {
            (person, " ".join(spoken[: count + 1]))
            for person, spoken in self.words.items()
            for count in range(len(spoken))
        }
        assert self.bot.is_whole()
        return copies


@contextmanager
def a_bot(
    folder: Path, persons: int = 2, telegram_is: tuple[str, ...] = (), **more: str
) -> Iterator[tuple[Bot, Ledger]]:
    """With people whom it knows, not yet started; ended in any case. `telegram_is`: words for the double's server."""
    telegram = Telegram.starts(0, 0.0, *telegram_is)
    bot = Bot(telegram, folder / "data", more)
    try:
        shutil.copytree(_seeded(), bot.data, dirs_exist_ok=True)
        for person in people(persons):
            telegram.order("person", id=person, first_name=f"P{person}")
        yield bot, Ledger(bot)
    finally:
        if bot.process and bot.process.poll() is None:
            bot.kill()
        telegram.stops()


@cache
def _seeded() -> Path:
    """A data folder in which forty people are known, made once."""
    folder = Path(tempfile.mkdtemp(prefix="schmiede-"))
    atexit.register(shutil.rmtree, folder)
    (folder / "seed.toml").write_text(seed(people(40)), encoding="utf-8")
    bot = Bot(Telegram(None, "http://127.0.0.1:9", "1:x"), folder / "data")
    seeded = bot.command("seed", str(folder / "seed.toml"), "--rehearsal")
    assert seeded.returncode == 0, seeded.stderr
    return bot.data


def answers(address: str) -> bool:
    with suppress(URLError, OSError):
        return bool(NO_PROXY.open(address, timeout=2).status == 200)
    return False
