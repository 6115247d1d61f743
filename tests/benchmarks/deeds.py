"""What people do in the measurements of the whole way, which bots do it, and how ours is judged beside them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from tests.benchmarks.page import Budget, table
from tests.benchmarks.stage import Guest, all_say, all_tap
from tests.kit.telegram.values import Json

WORDS = "Wir kochen jeden Dienstag mit allen, die hier wohnen."
RENEWING = "an answer that renews the card"
DEEDS: dict[str, Callable[[Guest, Sequence[int]], list[Json]]] = {
    "`/hilfe`": lambda _guest, people: all_say("/hilfe", people),
    "`/schritt`": lambda _guest, people: all_say("/schritt", people),
    "a tap": lambda guest, people: all_tap(guest.world, "Weiter", people),
    "an answer": lambda _guest, people: all_say(WORDS, people),
    "`/start`": lambda _guest, people: all_say("/start", people),
    "its tap": lambda guest, people: all_tap(guest.world, "Weiter", people),
    RENEWING: lambda _guest, people: all_say(WORDS, people),
}
"""In this order. From `/start` on everybody has a card in their chat that shows how far they are."""
JUDGED = tuple(deed for deed in DEEDS if deed not in ("`/start`", "its tap"))
ECHOES = {"same": "PTB echo on our transport", "ptb": "PTB echo as shipped", "aiogram": "aiogram echo"}
HOUSES = {"ours": "**ours**", "ptb-db": "PTB + aiosqlite", "aiogram-db": "aiogram + aiosqlite"}
NAMES = {**ECHOES, **HOUSES}
MODES = {"burst": "hundred at once", "alone": "one after the other"}
LIMITS = {"same": 1.7, "ptb": 0.7, "ptb-db": 1.0, "aiogram-db": 1.0}
"""Of ours to theirs; a bot with a database is compared by the same deed, an echo by its echo."""
TWO_MESSAGES = {"ptb-db": 1.0, "aiogram-db": 1.0}
"""No echo sends two."""
ORDER = (
    f"A budget holds ours to {', '.join(NAMES[name] for name in LIMITS)}, in this order; the bots with a database do "
    "the same deed, an answer that sends two messages is held to them only. Who comes alone shares no commit and no "
    "poll with others."
)
WHY = {
    "`/hilfe`": "who asks and what they may do is read, and the answer is kept until it has surely left",
    "`/schritt`": "the whole step is read: its questions, answers, tasks and dates",
    "a tap": "two calls to Telegram instead of one, and what was asked is remembered",
    "an answer": "the answer is saved with what follows from it for reminders and for the open question",
    RENEWING: "the card is drawn from the whole standing of the association and sent as a second message",
}
"""What the echo does not do."""
ALONE = "two commits and a poll are for this one alone, and code that has become cold"


@dataclass
class Costs:
    """Of each bot: what an update took in each round, by deed and mode. An echo knows one deed."""

    found: dict[tuple[str, str, str], list[float]] = field(default_factory=dict)

    def add(self, bot: str, deed: str, mode: str, cost: float) -> None:
        self.found.setdefault((bot, "echo" if bot in ECHOES else deed, mode), []).append(cost)

    def of(self, bot: str, deed: str, mode: str) -> list[float]:
        return self.found.get((bot, "echo" if bot in ECHOES else deed, mode), [])

    @property
    def bots(self) -> list[str]:
        return [name for name in NAMES if any(bot == name for bot, _deed, _mode in self.found)]

    def ratio(self, deed: str, mode: str, to: str) -> float:
        return min(self.of("ours", deed, mode)) / min(self.of(to, deed, mode))


def judged(costs: Costs) -> list[Budget]:
    return [_judged(costs, deed, mode) for mode in MODES for deed in JUDGED]


def _judged(costs: Costs, deed: str, mode: str) -> Budget:
    """One line for all limits of a deed."""
    limits = TWO_MESSAGES if deed == RENEWING else LIMITS
    ratios = {name: costs.ratio(deed, mode, name) for name in limits}
    over = [
        f"{100 * (ratios[name] / limit - 1):.0f} % over beside {NAMES[name]}"
        for name, limit in limits.items()
        if ratios[name] > limit
    ]
    why = f"{'; '.join(over)}. {WHY[deed]}" + (f"; {ALONE}" if mode == "alone" else "")
    allowed, found = (" / ".join(f"{x:.3g}" for x in values) for values in (limits.values(), ratios.values()))
    return Budget(f"{deed}, {MODES[mode]}", f"≤ {allowed}", found, not over, why)


def measured(costs: Costs, cell: Callable[[list[float]], str]) -> str:
    """A table for each mode."""
    tables = ""
    for mode, words in MODES.items():
        rows = [(NAMES[bot], *(cell(costs.of(bot, deed, mode)) for deed in JUDGED)) for bot in costs.bots]
        tables += f"{words.capitalize()}:\n\n{table(('bot', *JUDGED), rows)}"
    return tables
