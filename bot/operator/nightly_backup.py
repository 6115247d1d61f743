"""A copy of the database every night, kept for a month. What was missed while the bot was down is made up for."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

import structlog

from bot.lifecycle import App
from bot.operator.automatic_copies import keep, kept
from bot.operator.data_folder import Folder
from bot.runtime.process.clock import Clock
from bot.runtime.process.incidents import Incident, Report
from bot.runtime.upkeep.jobs import Do
from storage.backup.postgres import NoTool
from storage.backup.sqlite import Counts, Damaged
from storage.trouble import StorageFault

log = structlog.get_logger()
NAME = "nightly backup"
AT = time(3, 30)
KEPT = 30
"""Nights."""
AGAIN_AFTER = timedelta(minutes=15)


def night_of(now: datetime, zone: str) -> date:
    """The day whose copy should exist by now."""
    wall = now.astimezone(ZoneInfo(zone))
    return wall.date() if wall.time() >= AT else wall.date() - timedelta(days=1)


def too_old(files: list[Path]) -> list[Path]:
    """All but the newest; the name carries the day."""
    return sorted(files)[:-KEPT]


@dataclass
class Nightly:
    folder: Folder
    clock: Clock
    zone: str
    report: Report
    again: Callable[[timedelta, Do], None]
    """Asks to be called once more after a while."""
    _busy: bool = False

    async def look(self) -> None:
        """Makes the copy of this night, unless it is there."""
        name = f"nightly-{night_of(self.clock.now(), self.zone)}"
        if self._busy or kept(self.folder, name):
            return
        self._busy = True
        try:
            copy, counts = await asyncio.to_thread(self._back_up, name)
            log.info("backup_made", file=copy.name, **counts)
        except NoTool:
            log.warning("backup_is_the_servers_duty")
        except (OSError, Damaged, StorageFault) as fault:
            log.error("backup_failed", fault=str(fault))
            self.report(Incident.BACKUP_FAILED, name)
            self.again(AGAIN_AFTER, self.look)
        finally:
            self._busy = False

    def _back_up(self, name: str) -> tuple[Path, Counts]:
        made = keep(self.folder, name)
        for file in too_old(kept(self.folder, "nightly-*")):
            file.unlink()
        return made


def every_night(app: App, folder: Folder) -> None:
    """At its hour by the clock of the house's time zone, and once at the start for a night that was missed."""
    zone, jobs = app.settings.timezone, app.jobs
    nightly = Nightly(folder, app.clock, zone, app.alarm.ring, again=partial(jobs.once, NAME))
    jobs.daily(NAME, AT.replace(tzinfo=ZoneInfo(zone)), nightly.look)
    jobs.once(NAME, timedelta(), nightly.look)
