"""What Telegram calls our bot, by the number of its account: another token may belong to another one."""

from storage.query import Query
from storage.rows import Repository


class OwnNames(Repository):
    async def get(self, bot: str) -> str:
        """Empty while Telegram has not said it yet."""
        found: str | None = await self.queries.get(self.connection, bot=bot)
        return found or ""

    keep = Query[[str, str], None]("keep", "bot", "username")
