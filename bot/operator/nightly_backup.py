"""A copy of the database every night, kept for a month. What was missed while the bot was down is made up for."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import structlog

from bot.operator.automatic_copies import keep, kept
from bot.operator.data_folder import Folder
from bot.runtime.process.clock import Clock
from bot.runtime.process.incidents import Incident
from bot.runtime.process.supervisor import Nursery
from storage.backup.postgres import NoTool
from storage.backup.sqlite import Counts, Damaged
from storage.engine import StorageFault

log = structlog.get_logger()
AT = time(3, 30)
KEPT = 30
"""Nights."""
LOOK_EVERY = 20.0
"""Seconds; well below the watchdog's patience."""
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
    nursery: Nursery
    zone: str
    ring: Callable[[Incident, str], None] = lambda _kind, _reference: None
    _next_try: datetime | None = None
    _busy: bool = False

    async def run(self) -> None:
        while not self.nursery.stopping:
            self.nursery.beat("nightly")
            if not self._busy:
                self.nursery.spawn("backup", self.look())
            await self.clock.sleep(LOOK_EVERY)

    async def look(self) -> None:
        """Makes the copy of this night, unless it is there."""
        now = self.clock.now()
        name = f"nightly-{night_of(now, self.zone)}"
        if kept(self.folder, name) or (self._next_try and now < self._next_try):
            return
        self._busy = True
        try:
            copy, counts = await asyncio.to_thread(self._back_up, name)
            log.info("backup_made", file=copy.name, **counts)
        except NoTool:
            self._next_try = now + timedelta(days=1)
            log.warning("backup_is_the_servers_duty")
        except (OSError, Damaged, StorageFault) as fault:
            self._next_try = now + AGAIN_AFTER
            log.error("backup_failed", fault=str(fault))
            self.ring(Incident.BACKUP_FAILED, name)
        finally:
            self._busy = False

    def _back_up(self, name: str) -> tuple[Path, Counts]:
        made = keep(self.folder, name)
        for file in too_old(kept(self.folder, "nightly-*")):
            file.unlink()
        return made
