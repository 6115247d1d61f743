"""A copy of the database every night, kept for a month, and no copy for longer. What was missed while the bot was down
is made up for."""

import asyncio
import re
from collections.abc import Callable, Iterable
from datetime import date, datetime, time, timedelta
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.lifecycle import App
from bot.operator.automatic_copies import keep, kept
from bot.operator.data_folder import Folder
from bot.runtime.process.clock import Clock
from bot.runtime.process.incidents import Incident, Report
from bot.runtime.process.logs import Log
from bot.runtime.upkeep.erase_mirror import PREVIOUS
from bot.runtime.upkeep.jobs import Do
from bot.stateful import Stateful
from storage.backup.postgres import NoTool
from storage.backup.sqlite import Counts, Damaged
from storage.privacy.erase_list import ERASED_LIST, read_list, write_list
from storage.trouble import StorageFault

log = Log(__name__)
NAME = "nightly backup"
AT = time(3, 30)
KEPT = 30
"""Nights, and days of what was copied before an update or a restore."""
PREVIOUS_KEPT = timedelta(days=7)
"""What `restore` has put aside in the data folder."""
DAY = re.compile(r"(?<!\d)20\d\d-?[01]\d-?[0-3]\d")
AGAIN_AFTER = timedelta(minutes=15)


def night_of(now: datetime, zone: str) -> date:
    """The day whose copy should exist by now."""
    wall = now.astimezone(ZoneInfo(zone))
    return wall.date() if wall.time() >= AT else wall.date() - timedelta(days=1)


def too_old(files: list[Path]) -> list[Path]:
    """All but the newest; the name carries the day."""
    return sorted(files)[:-KEPT]


def made_before(day: date, files: Iterable[Path]) -> list[Path]:
    """By the day in their names."""
    return [file for file in files if (found := DAY.findall(file.name)) and date.fromisoformat(found[-1]) < day]


class Nightly(Stateful):
    """Makes a copy of the database each night."""

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
        today = night_of(self.clock.now(), self.zone)
        nights = kept(self.folder, "nightly-*")
        copies = [*nights, *kept(self.folder, "before-*")]
        aside = self.folder.path.glob(PREVIOUS)
        for file in (
            *too_old(nights),
            *made_before(today - timedelta(days=KEPT), copies),
            *made_before(today - PREVIOUS_KEPT, aside),
        ):
            file.unlink(missing_ok=True)
        if entries := read_list(self.folder.path / ERASED_LIST):
            write_list(self.folder.backups / ERASED_LIST, entries)
        return made


def every_night(app: App, folder: Folder) -> None:
    """At its hour by the clock of the house's time zone, and once at the start for a night that was missed."""
    zone, jobs = app.settings.timezone, app.jobs
    nightly = Nightly(folder, app.clock, zone, app.alarm.ring, again=partial(jobs.once, NAME))
    jobs.daily(NAME, AT.replace(tzinfo=ZoneInfo(zone)), nightly.look)
    jobs.once(NAME, timedelta(), nightly.look)
