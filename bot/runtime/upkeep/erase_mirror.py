"""The list of erased people, beside the database: it must outlive it."""

import asyncio
from datetime import date, datetime, timedelta
from pathlib import Path

from bot.runtime.feature import House, Tick
from bot.runtime.process.logs import Log
from bot.stateful import Stateful
from storage.privacy.erase_list import KEPT, Listed, keep_list
from storage.unit_of_work import Work

log = Log(__name__)
EVERY = timedelta(seconds=15)
PREVIOUS = "*.before-restore-*"
"""What `restore` has put aside."""


class EraseMirror(Stateful):
    folder: Path | None
    """Of the data; None: nothing is to be kept."""
    _written: set[Listed] | None = None

    def tick(self) -> Tick:
        return Tick("house.erased", EVERY, self.look, everywhere=True)

    async def look(self, work: Work, now: datetime, _house: House | None = None) -> int:
        """Also right after the start: so what was committed in the last moment of another life is there, too."""
        dropped = await work.erase_list.drop((now - KEPT).date())
        entries = await work.erase_list.listed(work.erase_key)
        if self.folder and entries != self._written:
            await asyncio.to_thread(_write, self.folder, entries, now.date())
            self._written = entries
        return dropped


def _write(folder: Path, entries: set[Listed], today: date) -> None:
    """A database that was put aside may know whoever was erased just now."""
    for file in folder.glob(PREVIOUS) if keep_list(folder, entries, today) else ():
        file.unlink(missing_ok=True)
        log.info("previous_database_removed", file=file.name)
