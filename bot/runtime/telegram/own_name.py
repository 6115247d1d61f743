"""What Telegram calls us, noted for the commands beside the bot."""

from contextlib import suppress
from dataclasses import dataclass, field

from bot.runtime.telegram.bot import account_of
from storage.trouble import Trouble
from storage.unit_of_work import Database


@dataclass(frozen=True, slots=True)
class OwnName:
    database: Database
    token: str = field(repr=False)

    async def keep(self, username: str) -> None:
        """When it cannot be written just now, the next introduction comes."""
        with suppress(Trouble):
            async with self.database.work() as work:
                await work.own_names.keep(account_of(self.token), username)
                await work.commit()
