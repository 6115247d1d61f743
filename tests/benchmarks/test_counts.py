"""What does not depend on the machine: how much each update asks of the database and of Telegram."""

from collections import Counter
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from storage.engines.sqlite_driver import Connection
from tests.benchmarks.page import table, write
from tests.kit.house import StoryHouse
from tests.kit.makers import a_member, a_town
from tests.kit.people import OnTelegram

pytestmark = pytest.mark.benchmark
DEEDS: dict[str, Callable[[OnTelegram], Awaitable[Any]]] = {
    "`/hilfe`": lambda anna: anna.says("/hilfe"),
    "`/schritt`": lambda anna: anna.says("/schritt"),
    "asks for a question (button)": lambda anna: anna.taps("Weiter"),
    "answers it (saved, next card, pinned)": lambda anna: anna.says("Wir kochen jeden Dienstag mit allen."),
}


@contextmanager
def counting(connection: Connection) -> Iterator[Counter[str]]:
    """Statements by their first word, trips to the thread, and rows that were written."""
    seen: Counter[str] = Counter()
    execute: Any = connection._execute
    before = connection.raw.total_changes

    async def counted(*words: Any, **more: Any) -> Any:
        seen["trips"] += 1
        return await execute(*words, **more)

    connection.raw.set_trace_callback(lambda sql: seen.update([sql.split(maxsplit=1)[0].upper()]))
    connection._execute = counted  # type: ignore[method-assign]
    try:
        yield seen
    finally:
        connection._execute = execute  # type: ignore[method-assign]
        connection.raw.set_trace_callback(None)
        seen["rows"] = connection.raw.total_changes - before


async def test_counts(house: StoryHouse) -> None:
    connection: Any = house.database.engine
    town = await a_town(house)
    anna = await a_member(house, town)
    house.app.metronome.ticks = ()
    rows = []
    for name, does in DEEDS.items():
        calls = len(house.world.calls)
        with counting(connection.connection) as seen:
            await does(anna)
        made = [call.method for call in house.world.calls[calls:] if call.method != "getUpdates"]
        writes = sum(seen[word] for word in ("INSERT", "UPDATE", "DELETE"))
        rows.append((name, seen["COMMIT"], seen["trips"], seen["SELECT"], writes, seen["rows"], ", ".join(made)))
    head = ("deed", "commits", "trips to the thread", "SELECT", "writes", "rows written", "calls to Telegram")
    body = (
        "One person, nobody else: nothing is batched. Under load the first and the last commit serve many updates "
        f"(a hundred that come together are taken in at once, and settled together).\n\n{table(head, rows)}"
    )
    write("counts", "What each update asks for", body)
