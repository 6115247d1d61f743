"""An offline Telegram in this process, a bot in another one, and what the bot costs."""

import asyncio
import dataclasses
import json
import os
import subprocess
import sys
from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from tempfile import TemporaryFile
from time import perf_counter, time_ns
from typing import Any

from tests.benchmarks.rooms import resident
from tests.benchmarks.town import FIRST
from tests.kit.telegram.server import serve
from tests.kit.telegram.values import Json
from tests.kit.telegram.world import World

ROOT = Path(__file__).parents[2]
PATIENCE = 120.0
BEATS = 1.2
"""Seconds in which everything that beats has beaten once."""
SETTLED = 0.15
"""Seconds after the last message in which the bot settles what it said."""
WORDS = ("sendMessage", "editMessageText")
_numbers = count(1_000_000)
"""Of what people do; those of the bot's messages are small."""


class Meter(World):
    """Telegram as a measuring instrument: checks nothing, and writes down when messages arrive."""

    def __init__(self) -> None:
        super().__init__(strict=False)
        self.state.updates.renumber(time_ns() // 1_000_000 % 2**31)  # of its own: known ids are passed over
        self.arrivals: list[tuple[float, int]] = []
        """Moment and chat of each message that was taken."""
        self.refused: list[float] = []
        self.polled = asyncio.Event()
        self.heard: Callable[[int], None] = lambda _chat: None
        """Called with the chat of each message."""
        self.buttons: dict[int, tuple[int, dict[str, str]]] = {}
        """By chat: the newest message with buttons, and the data of each by its words."""

    def _log(self, method: str, params: Json, status: int, description: str = "") -> None:
        super()._log(method, params, status, description)
        if method == "getUpdates":
            self.polled.set()
        elif method in WORDS and status == 200:
            self.arrivals.append((perf_counter(), int(params["chat_id"])))
            self.heard(self.arrivals[-1][1])
        elif status == 429:
            self.refused.append(perf_counter())

    async def call(self, method: str, params: Json, *rest: Any, **more: Any) -> Any:
        if method == "getUpdates":
            self.polled.set()
        answer = await super().call(method, params, *rest, **more)
        if method == "sendMessage" and answer.status == 200 and (markup := params.get("reply_markup")):
            keys = markup if isinstance(markup, dict) else json.loads(markup)
            data = {key["text"]: key.get("callback_data", "") for row in keys["inline_keyboard"] for key in row}
            self.buttons[int(params["chat_id"])] = json.loads(answer.body)["result"]["message_id"], data
        return answer


@dataclass(frozen=True)
class Cost:
    """What one run of `updates` updates took."""

    updates: int
    cpu: float
    seconds: float
    calls: int

    @property
    def ms(self) -> float:
        """CPU per update, in milliseconds."""
        return 1000 * self.cpu / self.updates

    @property
    def rate(self) -> float:
        return self.updates / self.seconds


@dataclass
class Queue:
    """People who come when somebody before them has their answer."""

    world: Meter
    waiting: list[Json]
    """The next one is the last."""
    asking: set[int] = field(default_factory=set)
    answered: asyncio.Event = field(default_factory=asyncio.Event)

    def ask(self) -> None:
        update = self.waiting.pop()
        self.asking.add(_who(update))
        self.world.raw(update)

    def heard(self, chat: int) -> None:
        if chat not in self.asking:
            return
        self.asking.remove(chat)
        if self.waiting:
            self.ask()
        elif not self.asking:
            self.answered.set()


@dataclass
class Guest:
    """A bot on the stage."""

    world: Meter
    process: subprocess.Popen[bytes]
    idle: float = 0.0
    """Share of a core that it takes while nobody comes."""

    def cpu(self) -> float:
        """Seconds, of all its threads."""
        tasks = Path(f"/proc/{self.process.pid}/task").iterdir()
        return sum(int((task / "schedstat").read_text().split()[0]) for task in tasks) / 1e9

    def starved(self) -> float:
        """Seconds for which it would have run if the machine had not been busy with others; of its main thread."""
        return int(Path(f"/proc/{self.process.pid}/schedstat").read_text().split()[1]) / 1e9

    def memory(self) -> float:
        """Resident, in megabytes."""
        return resident(self.process.pid)

    async def ready(self) -> None:
        """Until it asks for updates; under a looker-on that takes minutes."""
        async with asyncio.timeout(5 * PATIENCE):
            await self.world.polled.wait()

    async def rests(self, within: float = 40.0, busy: float = 0.04) -> None:
        """Until it does next to nothing by itself any more: less than so large a share of a core between two beats."""
        async with asyncio.timeout(within):
            while True:
                before = self.cpu()
                await asyncio.sleep(BEATS)
                if self.cpu() - before < BEATS * busy:
                    return

    async def looks_idle(self, busy: float = 0.04) -> None:
        """Notes what it takes while nobody comes."""
        await self.rests(busy=busy)
        began, cpu = perf_counter(), self.cpu()
        await asyncio.sleep(5 * BEATS)
        self.idle = (self.cpu() - cpu) / (perf_counter() - began)

    async def run_to_rest(self, updates: Sequence[Json], at_once: int = 0) -> Cost:
        """With all that follows by itself at the next beats, without what it takes while nobody comes."""
        began, cpu = perf_counter(), self.cpu()
        cost = await self.run(updates, at_once)
        await self.rests()
        return dataclasses.replace(cost, cpu=self.busy_since(began, cpu))

    def busy_since(self, began: float, cpu: float) -> float:
        """Seconds of CPU since that moment and that `cpu()`, without what it takes while nobody comes."""
        return self.cpu() - cpu - self.idle * (perf_counter() - began)

    async def run(self, updates: Sequence[Json], at_once: int = 0, within: float = PATIENCE) -> Cost:
        """Until each of them is answered and nothing more follows; `at_once`: how many people wait for an answer at a
        time, all if 0. Each update is of somebody else."""
        queue = Queue(self.world, list(reversed(updates)))
        self.world.heard = queue.heard
        calls, cpu, began = len(self.world.calls), self.cpu(), perf_counter()
        for _ in range(min(at_once or len(updates), len(updates))):
            queue.ask()
        async with asyncio.timeout(within):
            await queue.answered.wait()
        seconds = perf_counter() - began
        await self._settles()
        return Cost(len(updates), self.cpu() - cpu, seconds, len(self.world.calls) - calls)

    async def _settles(self) -> None:
        before = -1
        while before != len(self.world.calls):
            before = len(self.world.calls)
            await asyncio.sleep(SETTLED)

    async def hears(self, count: int, within: float = PATIENCE) -> list[tuple[float, int]]:
        """The next `count` messages."""
        first = len(self.world.arrivals)
        async with asyncio.timeout(within):
            while len(self.world.arrivals) < first + count:
                await asyncio.sleep(0.01)
        return self.world.arrivals[first : first + count]


@asynccontextmanager
async def on_stage(
    module: str, *words: str | Path, before: Sequence[str] = (), under: Sequence[str] = ()
) -> AsyncIterator[Guest]:
    """`before` goes in front of the address, `words` behind the token; `under` is a command that runs it and looks on.
    Waits until the bot asks for updates."""
    world = Meter()
    async with await serve(world) as server:
        command = [*under, sys.executable, "-m", module, *before, server.address, world.token, *map(str, words)]
        with TemporaryFile() as said:
            process = subprocess.Popen(
                command, cwd=ROOT, env=environment(), stdin=subprocess.PIPE, stdout=said, stderr=subprocess.STDOUT
            )
            try:
                guest = Guest(world, process)
                await guest.ready()
                yield guest
            finally:
                process.kill()
                process.communicate()
                said.seek(0)
                heard = said.read().decode(errors="replace")
                print(heard, end="")
            assert '"level": "error"' not in heard, "a bot that fails measures nothing"


def environment() -> dict[str, str]:
    """With compiled code, as the container has it: whoever measures may have told Python to write none."""
    apart = ("PROJEKTSCHMIEDE_", "PYTHONDONTWRITEBYTECODE")
    return {name: value for name, value in os.environ.items() if not name.startswith(apart)}


def bare(kind: str, under: Sequence[str] = ()) -> Any:
    return on_stage("tests.benchmarks.bare", before=[kind], under=under)


def peer(kind: str, file: Path, under: Sequence[str] = ()) -> Any:
    """With a database of its own."""
    return on_stage("tests.benchmarks.peers", file, before=[kind], under=under)


def ours(
    database: Path,
    spacing: float | None = 0.0,
    holds: Path | None = None,
    web: str = "",
    under: Sequence[str] = (),
) -> Any:
    """`holds`: where it writes how long its event loop was held; `web`: host:port of its web door."""
    gate = [] if spacing is None else ["--spacing", str(spacing)]
    watch: list[str | Path] = ["--holds", holds] if holds else []
    return on_stage("tests.benchmarks.ours", "--database", database, "--web", web, *gate, *watch, under=under)


def says(number: int, text: str) -> Json:
    """What Telegram tells when the person of this number types something."""
    who = _person(number)
    message: Json = {
        "message_id": next(_numbers),
        "date": 1_800_000_000,
        "chat": {**who, "type": "private"},
        "from": {**who, "is_bot": False, "language_code": "de"},
        "text": text,
    }
    if text.startswith("/"):
        message["entities"] = [{"type": "bot_command", "offset": 0, "length": len(text.split(maxsplit=1)[0])}]
    return {"message": message}


def taps(world: Meter, number: int, words: str) -> Json:
    """What Telegram tells when the person of this number presses the newest button whose words start so."""
    who = _person(number)
    message, buttons = world.buttons[who["id"]]
    data = next(data for text, data in buttons.items() if text.startswith(words))
    shown = {
        "message_id": message,
        "date": 1_800_000_000,
        "chat": {**who, "type": "private"},
        "from": world.state.bot,
        "text": "Ein Satz mit Knöpfen.",
    }
    tap = {"id": str(next(_numbers)), "from": {**who, "is_bot": False, "language_code": "de"}, "message": shown}
    return {"callback_query": {**tap, "chat_instance": "1", "data": data}}


def all_say(text: str, people: Iterable[int]) -> list[Json]:
    return [says(number, text) for number in people]


def all_tap(world: Meter, words: str, people: Iterable[int]) -> list[Json]:
    return [taps(world, number, words) for number in people]


def _person(number: int) -> Json:
    return {"id": FIRST + number, "first_name": f"Person {number}"}


def _who(update: Json) -> int:
    asked: Json = update.get("message") or update["callback_query"]
    who: int = asked["from"]["id"]
    return who
