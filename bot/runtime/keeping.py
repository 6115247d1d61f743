"""The house's own duties: what was handled is forgotten in time, and the disk is looked at."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import cast

from bot.ports import UnitOfWork, Work
from bot.runtime.alarm import Alarm, Kind
from bot.runtime.ballast import LOW, Ballast
from bot.runtime.feature import House, Tick

HANDLED = timedelta(hours=48)
"""So long the id of an update is kept, so that the same one is not handled twice."""
DEAD = timedelta(days=14)
SAID = timedelta(days=30)
MOST = 500
"""Rows in one transaction: nobody waits long."""


@dataclass(frozen=True)
class Keeping:
    alarm: Alarm
    ballast: Ballast | None

    def ticks(self) -> list[Tick]:
        return [
            Tick("house.forget", timedelta(hours=1), forget),
            Tick("house.disk", timedelta(minutes=1), self._look_at_disk, everywhere=True),
        ]

    async def _look_at_disk(self, _uow: UnitOfWork, _now: datetime, _house: House) -> int:
        if self.ballast:
            self.ballast.lay()
            if self.ballast.room() < LOW:
                self.alarm.ring(Kind.DISK_LOW, str(self.ballast.room() // 1024**2))
        return 0


async def forget(uow: UnitOfWork, now: datetime, _house: House) -> int:
    work = cast(Work, uow)
    inbox = await work.inbox.forget(now - HANDLED, now - DEAD, MOST)
    outbox = await work.outbox.forget(now - SAID, MOST)
    return inbox + outbox + await work.dialogs.drop_expired(now)
