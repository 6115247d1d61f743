"""An older copy of the database, before it takes the place of the present one."""

from datetime import UTC, date, datetime, time, timedelta

from msgspec import Struct

from storage.query import Query
from storage.rows import Repository

WITHDRAWN, OFF = "withdrawn-", "off-"


class Settled(Struct, frozen=True):
    """How much of it would have been said once more."""

    messages: int = 0
    reminders: int = 0
    announcements: int = 0


class Restored(Repository):
    _messages = Query[[datetime], int]("settle_waiting", "now")
    _files = Query[[], None]("empty_settled_files")
    _reminders = Query[[datetime], int]("settle_reminders", "now")
    _announcements = Query[[datetime], int]("stop_announcements", "now")
    _inbox = Query[[datetime], None]("settle_inbox", "now")
    _withdraw = Query[[str, str, datetime, datetime], bool](
        "withdraw_consent", "person", "purpose", "day_after", "now", forgets=("people",)
    )
    _switch_off = Query[[str, str, datetime], bool]("switch_off", "person", "kind", "now")

    async def settle(self, now: datetime) -> Settled:
        """What waited then may have been said since: it is not said blindly once more."""
        await self._inbox(now)
        found = Settled(await self._messages(now), await self._reminders(now), await self._announcements(now))
        await self._files()
        return found

    async def refuse(self, what: str, person: str, day: date, now: datetime) -> bool:
        """What somebody said no to since, they have said no to; False when that is known already."""
        if what.startswith(WITHDRAWN):
            after = datetime.combine(day + timedelta(days=1), time(), UTC)
            return await self._withdraw(person, what.removeprefix(WITHDRAWN), after, now)
        if what.startswith(OFF):
            return await self._switch_off(person, what.removeprefix(OFF), now)
        return False
