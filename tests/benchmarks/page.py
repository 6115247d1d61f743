"""docs/performance.md, written by what measures. A part that is measured anew replaces only itself."""

import os
import platform
import re
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from statistics import median

FILE = Path(__file__).parents[2] / "docs" / "performance.md"
PARTS = (
    "way",
    "instructions",
    "lanes",
    "answers",
    "sending",
    "broadcast",
    "limits",
    "footprint",
    "reminders",
    "counts",
    "lists",
    "queries",
    "web",
    "date_files",
    "search",
    "search_quality",
)
LIBRARIES = ("python-telegram-bot", "httpx", "aiohttp", "aiosqlite", "aiosql", "aiogram")
HEAD = """# How fast, how large

Written by `make bench`, part by part. Times on a shared machine vary; what counts are the ratios: both sides of each
were measured in the same run, in turns. CPU is that of the bot's process, all threads, the database's included.
"""
_PART = re.compile(r"<!-- part: (\w+) -->\n(.*?)(?=<!-- part: |\Z)", re.DOTALL)


@dataclass(frozen=True)
class Budget:
    what: str
    allowed: str
    measured: str
    held: bool
    why: str = ""
    """When it is not held."""

    def line(self) -> str:
        verdict = "held" if self.held else f"**missed**{f': {self.why}' if self.why else ''}"
        return f"| {self.what} | {self.allowed} | {self.measured} | {verdict} |"


def at_most(what: str, limit: float, measured: float, unit: str = "x", why: str = "") -> Budget:
    over = "" if measured <= limit else f"{100 * (measured / limit - 1):.0f} % over. "
    return Budget(what, f"≤ {limit:g} {unit}", f"{measured:.2f} {unit}", measured <= limit, f"{over}{why}".strip())


def at_least(what: str, limit: float, measured: float, unit: str = "%", why: str = "") -> Budget:
    return Budget(what, f"≥ {limit:g} {unit}", f"{measured:.1f} {unit}", measured >= limit, why)


def write(part: str, title: str, body: str, budgets: Sequence[Budget] = ()) -> None:
    """Replaces one part; the others stay as they were."""
    assert part in PARTS, "it has no place on the page"
    parts = dict(_PART.findall(FILE.read_text(encoding="utf-8"))) if FILE.exists() else {}
    judged = table(("budget", "allowed", "measured", "verdict"), [budget.line() for budget in budgets])
    parts[part] = f"\n## {title}\n\n_{_where()}; `make bench PYTEST='-k test_{part}'`_\n\n{judged}{body.strip()}\n\n"
    text = HEAD + "".join(f"\n<!-- part: {name} -->\n{parts[name].lstrip()}" for name in PARTS if name in parts)
    FILE.write_text(re.sub(r"\n{3,}", "\n\n", text).rstrip() + "\n", encoding="utf-8")
    print(f"\n{title}\n{judged}{body}")


def table(head: Sequence[str], rows: Sequence[str | Sequence[object]]) -> str:
    """Markdown; a row is a finished line or its cells."""
    if not rows:
        return ""
    lines = [row if isinstance(row, str) else f"| {' | '.join(map(str, row))} |" for row in rows]
    return "\n".join([f"| {' | '.join(head)} |", f"|{'---|' * len(head)}", *lines]) + "\n\n"


def both(values: Sequence[float]) -> str:
    """The least and the median."""
    return f"{min(values):.2f} / {median(values):.2f}"


def percentiles(values: Sequence[float]) -> tuple[float, float, float]:
    """p50, p95, p99."""
    ordered = sorted(values)
    p50, p95, p99 = (ordered[min(len(ordered) - 1, int(len(ordered) * share))] for share in (0.5, 0.95, 0.99))
    return p50, p95, p99


def in_ms(values: Sequence[float]) -> tuple[str, str, str]:
    p50, p95, p99 = (f"{1000 * value:.1f}" for value in percentiles(values))
    return p50, p95, p99


def _where() -> str:
    libraries = ", ".join(f"{name} {version(name)}" for name in LIBRARIES)
    return (
        f"{datetime.now(UTC):%Y-%m-%d}; {os.cpu_count()} x {_processor()}; {platform.system()} {platform.release()}; "
        f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}, {libraries}; "
        f"load {os.getloadavg()[0]:.1f}"
    )


def _processor() -> str:
    try:
        found = re.search(r"model name\s*: (.+)", Path("/proc/cpuinfo").read_text(encoding="utf-8"))
    except OSError:
        found = None
    return found[1] if found else platform.machine()
