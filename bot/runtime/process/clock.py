"""The only `datetime.now()` and the only `asyncio.sleep()` of the house."""

import asyncio
from datetime import UTC, datetime, timedelta


class Clock:
    """Real time, in whole milliseconds, UTC."""

    def now(self) -> datetime:
        at = datetime.now(UTC)
        return at - timedelta(0, 0, at.microsecond % 1000)

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)

    def beat(self) -> float:
        """Monotonic seconds, for distances only."""
        return asyncio.get_running_loop().time()
