"""What we measure against: bots that echo, and nothing else. `python -m tests.benchmarks.bare KIND ADDRESS TOKEN`"""

import asyncio
import logging
import sys
from collections.abc import Awaitable, Callable

from telegram import Update
from telegram.ext import Application, ApplicationBuilder, ContextTypes, MessageHandler, filters
from telegram.request import HTTPXRequest

POLL_SECONDS = 25
AT_ONCE = 50
"""Sends that are on their way at the same time."""
SENTENCE = "Ein Satz, den alle bekommen."


async def _echo(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
    if update.message and update.message.text:
        await update.message.reply_text(update.message.text)


def _builder(address: str, token: str, at_once: int) -> ApplicationBuilder:  # type: ignore[type-arg]
    builder = Application.builder().token(token).base_url(f"{address}/bot").base_file_url(f"{address}/file/bot")
    return builder.concurrent_updates(at_once) if at_once else builder


def _run(application: Application) -> None:  # type: ignore[type-arg]
    application.add_handler(MessageHandler(filters.TEXT, _echo))
    application.run_polling(timeout=POLL_SECONDS, allowed_updates=[Update.MESSAGE])


def ptb(address: str, token: str) -> None:
    """As python-telegram-bot is shipped."""
    _run(_builder(address, token, 0).build())


def ptb_64(address: str, token: str) -> None:
    """As shipped, 64 updates at a time."""
    _run(_builder(address, token, 64).connection_pool_size(100).build())


def same(address: str, token: str) -> None:
    """On the transport of the house."""
    _run(on_ours(address, token, 0).build())


def same_64(address: str, token: str) -> None:
    """On the transport of the house, 64 updates at a time."""
    _run(on_ours(address, token, 64).build())


def on_ours(address: str, token: str, at_once: int) -> ApplicationBuilder:  # type: ignore[type-arg]
    from bot.runtime.telegram.transport import AiohttpRequest

    builder = _builder(address, token, at_once)
    return builder.request(AiohttpRequest()).get_updates_request(AiohttpRequest())


def aiogram(address: str, token: str) -> None:
    from aiogram import Bot, Dispatcher
    from aiogram.client.session.aiohttp import AiohttpSession
    from aiogram.client.telegram import TelegramAPIServer
    from aiogram.types import Message

    async def echo(message: Message) -> None:
        await message.answer(message.text or "")

    async def main() -> None:
        dispatcher = Dispatcher()
        dispatcher.message.register(echo)
        bot = Bot(token, AiohttpSession(api=TelegramAPIServer.from_base(address)))
        await dispatcher.start_polling(bot, polling_timeout=POLL_SECONDS, allowed_updates=["message"])

    asyncio.run(main())


async def _on_request(send: Callable[[int], Awaitable[object]], at_once: int = 1) -> None:
    """Sends to whoever is asked for on the standard input: `first count`."""
    gate = asyncio.Semaphore(at_once)

    async def one(chat: int) -> None:
        async with gate:
            await send(chat)

    while line := await asyncio.to_thread(sys.stdin.readline):
        first, count = map(int, line.split())
        await asyncio.gather(*(one(chat) for chat in range(first, first + count)))


def ptb_sends(address: str, token: str) -> None:
    """As shipped; one message after the other."""

    async def main() -> None:
        from telegram import Bot

        async with Bot(token, base_url=f"{address}/bot", request=HTTPXRequest()) as bot:
            await bot.get_updates(timeout=0)
            await _on_request(lambda chat: bot.send_message(chat, SENTENCE))

    asyncio.run(main())


def ptb_limited(address: str, token: str) -> None:
    """Behind python-telegram-bot's rate limiter, with its limits off."""

    async def main() -> None:
        from telegram.ext import AIORateLimiter, ExtBot

        off = AIORateLimiter(overall_max_rate=0, overall_time_period=0, group_max_rate=0, group_time_period=0)
        request = HTTPXRequest(connection_pool_size=AT_ONCE)
        async with ExtBot(token, base_url=f"{address}/bot", request=request, rate_limiter=off) as bot:
            await bot.get_updates(timeout=0)
            await _on_request(lambda chat: bot.send_message(chat, SENTENCE), AT_ONCE)

    asyncio.run(main())


def aiogram_sends(address: str, token: str) -> None:
    async def main() -> None:
        from aiogram import Bot
        from aiogram.client.session.aiohttp import AiohttpSession
        from aiogram.client.telegram import TelegramAPIServer

        async with Bot(token, AiohttpSession(api=TelegramAPIServer.from_base(address))) as bot:
            await bot.get_updates(timeout=0)
            await _on_request(lambda chat: bot.send_message(chat, SENTENCE), AT_ONCE)

    asyncio.run(main())


KINDS: dict[str, Callable[[str, str], None]] = {
    "ptb": ptb, "ptb-64": ptb_64, "same": same, "same-64": same_64, "aiogram": aiogram, "ptb-sends": ptb_sends,
    "ptb-limited": ptb_limited, "aiogram-sends": aiogram_sends,
}  # fmt: skip

if __name__ == "__main__":
    logging.basicConfig(level=logging.ERROR)
    KINDS[sys.argv[1]](sys.argv[2], sys.argv[3])
