"""What does not depend on the machine: how much each update asks of the database and of Telegram."""

from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any

import pytest

from tests.benchmarks.ledger import PHASES, Ledger, Ledgers
from tests.benchmarks.page import Budget, at_most, table, write
from tests.kit.house import StoryHouse
from tests.kit.makers import a_member, a_neighbour, a_town
from tests.kit.people import OnTelegram

pytestmark = pytest.mark.benchmark
BUDGETS = {"`/hilfe`": 4, "`/schritt`": 7, "a tap": 8, "an answer": 16}
"""Statements of the transaction that handles it."""
ANSWER = "Wir kochen jeden Dienstag mit allen."
CROWD = 100
A_MOMENT = 2.0
"""Seconds after which a tap is no bounce any more."""
Deed = Callable[[OnTelegram], Awaitable[Any]]
DEEDS: dict[str, Deed] = {
    "`/hilfe`": lambda anna: anna._say("/hilfe"),
    "`/schritt`": lambda anna: anna._say("/schritt"),
    "a tap": lambda anna: anna._tap(*anna._button("Weiter")),
    "an answer": lambda anna: anna._say(ANSWER),
}
WAYS = """Only the statements of the transaction that handles an update are held to a number. Beside it stand one that
takes in, for all that came together, and what a message needs to leave: to be chosen, and to be settled. The bot looks
around a few times more before it is at rest.
"""


@dataclass(frozen=True)
class Found:
    """What `updates` updates asked for."""

    updates: int
    ledger: Ledger
    calls: Sequence[str]

    def each(self, count: float) -> str:
        return f"{count / self.updates:.4g}"

    @property
    def handling(self) -> float:
        return len(self.ledger.of("handling")) / self.updates

    @property
    def asked_most(self) -> str:
        asked = Counter(f"{word} {table}" for word, table in self.ledger.of("handling")).most_common(4)
        return "most often " + ", ".join(f"{what} ({self.each(count)})" for what, count in asked)

    def row(self, name: str) -> tuple[str, ...]:
        commits = self.ledger.commits()
        counted = [f"{self.each(len(self.ledger.of(phase)))} ({self.each(commits[phase])})" for phase in PHASES]
        reads = sum(word == "SELECT" for word, _table in self.ledger.of("handling"))
        return name, self.each(reads), *counted, ", ".join(sorted(set(self.calls)))


async def test_counts(ledgers: Ledgers, house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    crowd = [await a_neighbour(house, f"Person {number}") for number in range(CROWD)]
    house.app.metronome.ticks = ()
    alone = {name: await counted(ledgers, house, does, [anna]) for name, does in DEEDS.items()}
    together = {name: await counted(ledgers, house, does, crowd) for name, does in DEEDS.items()}
    report(alone, together)


async def counted(ledgers: Ledgers, house: StoryHouse, does: Deed, people: Sequence[OnTelegram]) -> Found:
    """All of them do it before the bot looks; then everything happens that follows from it."""
    house.clock.forward(seconds=A_MOMENT)
    before = len(house.world.calls)
    with ledgers.counting() as ledger:
        for somebody in people:
            await does(somebody)
        await house.settle()
    calls = [call.method for call in house.world.calls[before:] if call.method != "getUpdates"]
    return Found(len(people), ledger, calls)


def report(alone: dict[str, Found], together: dict[str, Found]) -> None:
    for name, found in alone.items():
        print(f"\n{name}, one person:")
        print("\n".join(f"  {kept.phase}: {kept.statements}" for kept in found.ledger.transactions))
    budgets = [
        at_most(f"statements to handle {name}", limit, found.handling, "statements", found.asked_most)
        for (name, limit), found in zip(BUDGETS.items(), together.values(), strict=True)
    ]
    head = ("deed", "SELECT of handling", *(f"{phase} (commits)" for phase in PHASES), "calls to Telegram")
    body = (
        f"{WAYS}\n{CROWD} people at once, an update each:\n\n{table(head, [f.row(n) for n, f in together.items()])}"
        f"One person, nobody else, so that nothing is shared:\n\n{table(head, [f.row(n) for n, f in alone.items()])}"
    )
    write("counts", "What each update asks for", body, [*budgets, *(committed(n, f) for n, f in alone.items())])


def committed(name: str, found: Found) -> Budget:
    commits = found.ledger.commits()
    counted = ", ".join(f"{phase} {commits[phase]}" for phase in PHASES if commits[phase])
    twice = "; ".join(f"{phase} saves {count} times" for phase, count in commits.items() if count > 1)
    return Budget(f"commits of {name}, alone", "each phase ≤ 1", counted, not twice, twice)
