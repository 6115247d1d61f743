"""What Telegram shows of us: command menus by role and language, and descriptions. Set only if different."""

from contextlib import suppress

from msgspec import field
from telegram import BotCommand, BotCommandScope, BotCommandScopeAllPrivateChats, BotCommandScopeChat
from telegram.error import TelegramError

from bot.domain.people import Address, Channel, Role
from bot.runtime.process.logs import Log
from bot.runtime.process.supervisor import Nursery
from bot.runtime.rendering.texts import Speech, Texts
from bot.runtime.routes import Routes
from bot.runtime.telegram.bot import HouseBot, account_of
from bot.stateful import Stateful
from bot.terms import Language
from storage.trouble import Trouble
from storage.unit_of_work import Database

log = Log(__name__)


class Introduction(Stateful):
    """What Telegram is told about the bot, and which menu each chat has."""

    bot: HouseBot
    routes: Routes
    texts: Texts
    database: Database
    nursery: Nursery
    _menus: dict[str, tuple[frozenset[Role], Language]] = field(default_factory=dict)
    """By chat: what their menu shows, since the start."""

    async def give(self) -> bool:
        """True when Telegram knows all of it; a failure is only logged, the next time comes."""
        try:
            if name := (await self.bot.introduce()).username:
                # For the commands beside the bot. When it cannot be written just now, the next introduction comes.
                with suppress(Trouble):
                    async with self.database.work() as work:
                        await work.own_names.keep(account_of(self.bot.token), name)
                        await work.commit()
            for language in Language:
                await self._describe(language)
                roles = frozenset({Role.STRANGER})
                await self._menu(BotCommandScopeAllPrivateChats(), roles, language, _code(language))
        except TelegramError as fault:
            log.warning("introduction_failed", fault=type(fault).__name__)
            return False
        return True

    def met(self, address: Address, roles: frozenset[Role], language: Language) -> None:
        """The menu of each person stays as their roles and their language have it."""
        wanted = (roles, language)
        if address.channel is Channel.TELEGRAM and self._menus.get(address.external) != wanted:
            self._menus[address.external] = wanted
            self.nursery.spawn("menu", self._menu_for(address.external, roles, language))

    async def _menu_for(self, chat: str, roles: frozenset[Role], language: Language) -> None:
        try:
            await self._menu(BotCommandScopeChat(int(chat)), roles, language, None)
        except TelegramError as fault:
            log.info("menu_failed", fault=type(fault).__name__)

    async def _menu(self, scope: BotCommandScope, roles: frozenset[Role], language: Language, code: str | None) -> None:
        wanted = self.commands(roles, language)
        present = await self.bot.get_my_commands(scope, code)
        if list(present) != wanted:
            await self.bot.set_my_commands(wanted, scope, code)

    def commands(self, roles: frozenset[Role], language: Language) -> list[BotCommand]:
        speech = Speech(language)
        items = self.routes.menu_of(roles, Channel.TELEGRAM)
        return [BotCommand(item.command, self.texts.plain(item.text, speech)) for item in items]

    async def _describe(self, language: Language) -> None:
        code, speech = _code(language), Speech(language)
        long, short = (self.texts.plain(f"common-bot-{name}", speech) for name in ("description", "short"))
        if (await self.bot.get_my_description(code)).description != long:
            await self.bot.set_my_description(long, code)
        if (await self.bot.get_my_short_description(code)).short_description != short:
            await self.bot.set_my_short_description(short, code)


def _code(language: Language) -> str | None:
    """German is what everybody sees whose language we do not speak."""
    return None if language is Language.GERMAN else str(language)
