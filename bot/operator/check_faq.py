"""`projektschmiede check --faq FILE`: how well the bot finds its answers. It needs no database."""

import asyncio
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from time import perf_counter

from msgspec.structs import fields

from bot.domain.faq.entry import FaqEntry
from bot.domain.faq.search import SearchMode
from bot.domain.way import today
from bot.operator.console import Exit, Stop, say
from bot.programme.faq_file import load_faq
from bot.programme.load import load
from bot.runtime.process.clock import Clock
from bot.runtime.process.supervisor import Nursery
from bot.search.encoder import Encoder, NoEncoder
from bot.search.figures import Expectation, Figures, Judged, by_kind, figures
from bot.search.process import encoder
from bot.search.service import FaqSearch
from bot.search.vectors import MemoryVectors

NAMES = {
    "answerable": "questions with an answer",
    "unanswerable": "questions without",
    "recall_1": "recall@1",
    "recall_3": "recall@3",
    "answered": "answered at once",
    "right": "right when answered",
    "shown": "right one shown",
    "wrongly_answered": "answered without answer",
    "unknown_precision": '"does not know" precision',
    "unknown_recall": '"does not know" recall',
    "p50": "latency p50, ms",
    "p95": "latency p95, ms",
}
BY_KIND = (
    "answerable",
    "unanswerable",
    "recall_1",
    "recall_3",
    "answered",
    "right",
    "wrongly_answered",
    "unknown_recall",
)


def check_faq(file: Path, programme: Path | None, *, lexical: bool) -> None:
    """Lines of FILE: {"question": ..., "expected": id or null}, if wanted with a "kind" to count apart.

    `expected` is the id of an answer, or of a collected question that an answer covers.
    """
    day = today(Clock().now())
    entries = [entry for entry in load_faq(load(programme), programme) if entry.valid_on(day)]
    wanted = expectations(file, entries)
    chosen = NoEncoder("switched off with --lexical") if lexical else encoder()
    asked = asyncio.run(_ask_all(entries, wanted, chosen))
    found = figures(asked)
    say(*(f"{NAMES[field.name]:28}{_number(getattr(found, field.name))}" for field in fields(found)))
    kinds = list(by_kind(asked))
    if len(kinds) > 1:
        say("", *_table(kinds))


def expectations(file: Path, entries: Sequence[FaqEntry]) -> list[Expectation]:
    known = {entry.id: entry.id for entry in entries} | {id: entry.id for entry in entries for id in entry.covers}
    try:
        lines = file.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as fault:
        raise Stop(Exit.USAGE, f"{file} cannot be read as UTF-8 text ({type(fault).__name__}).") from None
    return [_expectation(f"{file}:{number}", line, known) for number, line in enumerate(lines, 1) if line.strip()]


def _expectation(where: str, line: str, known: Mapping[str, str]) -> Expectation:
    try:
        row = json.loads(line)
        question, expected, kind = row["question"], row["expected"], row.get("kind", "")
    except (ValueError, TypeError, KeyError, AttributeError):
        raise Stop(Exit.BAD_DATA, f'{where}: write {{"question": "...", "expected": "..." or null}}.') from None
    if expected is not None and expected not in known:
        raise Stop(Exit.BAD_DATA, f'{where}: no answer has or covers the id "{expected}".')
    return Expectation(str(question), known[expected] if expected else "", str(kind))


async def _ask_all(entries: Sequence[FaqEntry], wanted: Sequence[Expectation], chosen: Encoder) -> list[Judged]:
    search = FaqSearch(MemoryVectors(), chosen, Nursery(Clock()).spawn)
    await search.start(entries)
    running = await search.warm()
    say(f"{running.mode}{f' ({running.reason})' if running.mode is SearchMode.LEXICAL else ''}, {len(entries)} answers")
    try:
        return [await _ask(search, one) for one in wanted]
    finally:
        await search.close()


async def _ask(search: FaqSearch, about: Expectation) -> Judged:
    began = perf_counter()
    outcome = await search.ask(about.question)
    return Judged(about, outcome, perf_counter() - began)


def _table(kinds: Sequence[tuple[str, Figures]]) -> list[str]:
    head = "kind".ljust(10) + "".join(name.rjust(18) for name in BY_KIND)
    rows = (kind.ljust(10) + "".join(_number(getattr(one, name)).rjust(18) for name in BY_KIND) for kind, one in kinds)
    return [head, *rows]


def _number(value: float) -> str:
    return str(value) if isinstance(value, int) else f"{value:.3f}"
