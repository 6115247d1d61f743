"""What an update makes the bot do, counted where time would tell nothing. `make bench` counts the instructions, too."""

import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from bot.runtime.rendering.texts import Texts
from storage.location import Where
from tests.benchmarks.ledger import Ledger, Ledgers, watching
from tests.benchmarks.test_counts import A_MOMENT, BUDGETS, DEEDS
from tests.kit.house import house_over
from tests.kit.makers import a_member, a_neighbour, a_town
from tests.kit.people import OnTelegram

ROOT = Path(__file__).parents[2]
OURS = tuple(str(ROOT / folder) for folder in ("bot", "handlers", "storage"))
CALLS = {"`/hilfe`": 850, "`/schritt`": 1300, "a tap": 1100, "an answer": 2350}
"""Of our own functions; a tenth more than needed."""
SAVED = {"an answer": 2}
"""How often what becomes of its messages is saved, if not once."""


@pytest.fixture
def ledgers() -> Iterator[Ledgers]:
    with watching() as found:
        yield found


@pytest.fixture
async def anna(ledgers: Ledgers, where: Where, texts: Texts) -> AsyncIterator[OnTelegram]:
    """Somebody else has done everything before: what is made once belongs to no update."""
    async with house_over(where, texts) as house:
        anna, before = await a_member(house, await a_town(house)), await a_neighbour(house, "Berta")
        house.app.metronome.ticks = ()
        for name in DEEDS:
            await does(before, name)
        yield anna


async def does(somebody: OnTelegram, name: str) -> None:
    somebody.house.clock.forward(seconds=A_MOMENT)
    await DEEDS[name](somebody)
    await somebody.house.settle()


@contextmanager
def counted_calls() -> Iterator[list[int]]:
    calls = [0]

    def note(frame: FrameType, event: str, _what: Any) -> None:
        if event == "call" and frame.f_code.co_filename.startswith(OURS):
            calls[0] += 1

    sys.setprofile(note)
    try:
        yield calls
    finally:
        sys.setprofile(None)


async def test_statements_and_commits(ledgers: Ledgers, anna: OnTelegram) -> None:
    for name in DEEDS:
        with ledgers.counting() as ledger:
            await does(anna, name)
        assert len(ledger.of("handling")) <= BUDGETS[name], (name, ledger.of("handling"))
        _saves_each_thing_once(name, ledger)


def _saves_each_thing_once(name: str, ledger: Ledger) -> None:
    for phase, count in ledger.commits().items():
        assert count <= (SAVED.get(name, 1) if phase == "sending" else 1), (name, phase)


async def test_calls(anna: OnTelegram) -> None:
    for name in DEEDS:
        with counted_calls() as calls:
            await does(anna, name)
        assert calls[0] <= CALLS[name], name
