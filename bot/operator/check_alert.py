"""`projektschmiede check --alert`: a test alarm by every way that is set, and what is wrong with those that fail."""

import asyncio
from collections.abc import Awaitable, Callable

from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, TelegramError

from bot.app import text_folders
from bot.config import PREFIX, Settings
from bot.operator.console import Exit, Stop, say
from bot.operator.preflight import faults_of
from bot.operator.telegram_name import telegram
from bot.runtime.rendering.texts import Speech, Texts
from bot.runtime.upkeep.alerts import AlertLost, SecondWay
from bot.terms import Language

CHAT, URL = f"{PREFIX}ALERT_CHAT", f"{PREFIX}ALERT_URL"


def ring(settings: Settings) -> None:
    """Raises Stop when nothing is set, or when one of the ways leads to nobody."""
    if faults := faults_of(settings):
        raise Stop(Exit.CONFIGURATION, "\n".join(faults))
    # What each does with the words; it returns what went wrong, or nothing.
    ways: dict[str, Callable[[str], Awaitable[str]]] = {}
    if settings.alert_chat:
        ways[CHAT] = lambda words: _by_telegram(settings, words)
    if way := SecondWay.at(settings.alert_url):
        ways[URL] = lambda words: _by_post(way, words)
    if not ways:
        what = "Nothing can ring: alarms stand in the log only."
        raise Stop(Exit.CONFIGURATION, f"{what} Set {CHAT} (write /chatnummer to the bot), or {URL}.")
    failed = asyncio.run(_all(ways, Texts(text_folders()).plain("common-alarm-test", Speech(Language.GERMAN))))
    if failed:
        raise Stop(Exit.CONFIGURATION, f"{failed} of {len(ways)} ways lead to nobody; see above.")


async def _all(ways: dict[str, Callable[[str], Awaitable[str]]], words: str) -> int:
    failed = 0
    for name, way in ways.items():
        fault = await way(words)
        failed += bool(fault)
        say(f"WRONG {name}", f"      {fault}") if fault else say(f"ok    {name}: the test alarm was taken")
    return failed


async def _by_post(way: SecondWay, words: str) -> str:
    try:
        await way.tell(words)
    except AlertLost as fault:
        return f"The address did not take it ({fault}). Open it in a browser, or copy it once more."
    return ""


async def _by_telegram(settings: Settings, words: str) -> str:
    try:
        async with telegram(settings, settings.secret_token() or "") as bot:
            await bot.ask("sendMessage", chat_id=int(settings.alert_chat), text=words)
    except TelegramError as fault:
        return _why(fault)
    return ""


def _why(fault: TelegramError) -> str:
    match fault:
        case InvalidToken():
            return "Telegram does not know the token. Copy it again from BotFather, or make a new one there."
        case ChatMigrated():
            return f"The group has a new number. Set {CHAT}={fault.new_chat_id}"
        case Forbidden():
            return f"The bot may not write there ({fault.message}). Add it to the group again, or unblock it."
        case BadRequest() if "not found" in fault.message.lower():
            return "Telegram knows no such chat, or the bot was never in it. Write /chatnummer to the bot there."
        case BadRequest():
            return f"Telegram refused it ({fault.message})."
    return f"Telegram cannot be reached ({type(fault).__name__}). Look at this machine's network."
