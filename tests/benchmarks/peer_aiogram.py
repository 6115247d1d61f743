"""The peer with a database that is written with aiogram."""

import html

from aiogram import Bot, Dispatcher, F
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters import Command
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message

from tests.benchmarks.bare import POLL_SECONDS
from tests.benchmarks.peer_store import Store
from tests.benchmarks.peers import (
    ASKED_BUTTONS,
    CARD_BUTTONS,
    HELP,
    HELP_BUTTONS,
    QUESTION,
    SAVED_BUTTONS,
    STEP_BUTTONS,
    Rows,
    card,
    saved,
    step,
)


async def run(address: str, token: str, store: Store) -> None:
    bot = Bot(
        token,
        AiohttpSession(api=TelegramAPIServer.from_base(address)),
        default=DefaultBotProperties(parse_mode="HTML"),
    )
    dispatcher, house = Dispatcher(), Aiogram(bot, store)
    dispatcher.message.register(house.begins, Command("start"))
    dispatcher.message.register(house.helps, Command("hilfe"))
    dispatcher.message.register(house.shows, Command("schritt"))
    dispatcher.callback_query.register(house.asks, F.data.startswith("q:"))
    dispatcher.message.register(house.keeps, F.text)
    await dispatcher.start_polling(bot, polling_timeout=POLL_SECONDS, allowed_updates=["message", "callback_query"])


class Aiogram:
    def __init__(self, bot: Bot, store: Store) -> None:
        self.bot = bot
        self.store = store

    async def helps(self, message: Message) -> None:
        assert message.from_user
        name, role = await self.store.helped(message.from_user.id)
        words = HELP.format(name=html.escape(name), role=role)
        await message.answer(words, reply_markup=_buttons(HELP_BUTTONS, 0))

    async def begins(self, message: Message) -> None:
        assert message.from_user
        standing = await self.store.standing(message.from_user.id)
        sent = await message.answer(card(standing), reply_markup=_buttons(CARD_BUTTONS, standing.answered))
        await self.store.carded(standing, sent.message_id)

    async def shows(self, message: Message) -> None:
        assert message.from_user
        standing = await self.store.standing(message.from_user.id)
        await self.store.shown(standing)
        await message.answer(step(standing), reply_markup=_buttons(STEP_BUTTONS, standing.answered))

    async def asks(self, tap: CallbackQuery) -> None:
        assert tap.data
        await tap.answer()
        number = int(tap.data.partition(":")[2])
        standing = await self.store.standing(tap.from_user.id)
        known = await self.store.asked(standing, number)
        words = QUESTION.format(number=number + 1, known=known or "noch nichts")
        await self.bot.send_message(tap.from_user.id, words, reply_markup=_buttons(ASKED_BUTTONS, number + 1))

    async def keeps(self, message: Message) -> None:
        assert message.from_user
        assert message.text
        standing = await self.store.standing(message.from_user.id)
        if asked := await self.store.open_question(standing):
            question, map_card = asked
            await self.store.answered(standing, question, message.text)
            now = await self.store.standing(message.from_user.id)
            await message.answer(saved(message.text), reply_markup=_buttons(SAVED_BUTTONS, question + 1))
            if map_card:
                await self.bot.edit_message_text(
                    card(now),
                    chat_id=message.chat.id,
                    message_id=map_card,
                    reply_markup=_buttons(CARD_BUTTONS, question + 1),
                )


def _buttons(rows: Rows, number: int) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup(
        inline_keyboard=[
            [InlineKeyboardButton(text=words, callback_data=data.format(number=number)) for words, data in row]
            for row in rows
        ]
    )
