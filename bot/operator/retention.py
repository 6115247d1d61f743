"""`projektschmiede retention`: what is kept how long, how much of it is there, and whether anything should be gone."""

import asyncio
from collections.abc import Sequence
from datetime import datetime, timedelta

from msgspec import Struct

from bot.config import Settings
from bot.domain.privacy.retention import LATE, RULES, RetentionRule
from bot.operator.console import Exit, Stop, say
from bot.operator.database import opened
from bot.runtime.process.clock import Clock
from storage.privacy.retention_report import Held
from storage.unit_of_work import Work

LINE = "{:<20} {:>9} {:>8} {:>8}  {}"


class RetentionLine(Struct, frozen=True):
    rule: RetentionRule
    held: Held
    late: int
    """Overdue for longer than the job needs."""
    last: str


def retention(settings: Settings) -> None:
    lines, last = asyncio.run(_looked(settings))
    say(LINE.format("rule", "kept", "there", "overdue", "deleted last"))
    for one in lines:
        kept = _span(one.rule.keeps)
        say(LINE.format(one.rule.name, kept, one.held.there, one.held.overdue, one.last))
    say(f"The job ran last: {last:%Y-%m-%d %H:%M} UTC." if last else "The job has not run yet.")
    if late := [one.rule.name for one in lines if one.late]:
        raise Stop(Exit.BAD_DATA, f"Overdue for more than a day: {', '.join(late)}. Is the bot running?")


async def _looked(settings: Settings) -> tuple[Sequence[RetentionLine], datetime | None]:
    now = Clock().now()
    async with opened(settings) as database, database.work() as work:
        last = {run.rule: f"{run.dropped} on {run.at:%Y-%m-%d}" for run in await work.retention.runs()}
        return [await _line(work, rule, now, last) for rule in RULES], await work.retention.last()


async def _line(work: Work, rule: RetentionRule, now: datetime, last: dict[str, str]) -> RetentionLine:
    held = await work.retention_report.held(rule, now)
    late = await work.retention_report.held(rule, now - LATE) if held.overdue else held
    return RetentionLine(rule, held, late.overdue, last.get(rule.name, ""))


def _span(keeps: timedelta) -> str:
    return f"{keeps.days} d" if keeps.days else f"{keeps.seconds // 3600} h"
