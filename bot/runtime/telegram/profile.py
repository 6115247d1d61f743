"""What Telegram shows of us: command menus by role and language, and descriptions. Set only if different."""

from dataclasses import dataclass

import structlog
from telegram import BotCommand, BotCommandScope, BotCommandScopeAllPrivateChats, BotCommandScopeChat
from telegram.error import TelegramError

from bot.domain.people import Channel, Role
from bot.runtime.routes import Routes
from bot.runtime.speech.texts import Speech, Texts
from bot.runtime.telegram.bot import HouseBot
from bot.runtime.telegram.own_name import OwnName
from bot.terms import Language

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Introduction:
    bot: HouseBot
    routes: Routes
    texts: Texts
    own_name: OwnName | None = None

    async def give(self) -> bool:
        """True when Telegram knows all of it; a failure is only logged, the next time comes."""
        try:
            name = (await self.bot.introduce()).username
            if self.own_name and name:
                await self.own_name.keep(name)
            for language in Language:
                await self._describe(language)
                roles = frozenset({Role.STRANGER})
                await self._menu(BotCommandScopeAllPrivateChats(), roles, language, _code(language))
        except TelegramError as fault:
            log.warning("introduction_failed", fault=type(fault).__name__)
            return False
        return True

    async def menu_for(self, chat: str, roles: frozenset[Role], language: Language) -> None:
        """The menu of one person; roles differ, so their menus do."""
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
