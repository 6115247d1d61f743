"""The double against the real library: python-telegram-bot starts unmodified and is refused what Telegram refuses."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from telegram import InlineKeyboardMarkup, Update
from telegram.ext import Application, ApplicationBuilder, CallbackQueryHandler, CommandHandler, MessageHandler, filters

from tests.kit.telegram import TelegramPerson, World
from tests.kit.telegram.request import OfflineRequest
from tests.kit.telegram.server import serve

BUTTON = {"inline_keyboard": [[{"text": "Weiter", "callback_data": "go"}]]}


class Clock:
    """The world's time, moved by hand."""

    def __init__(self) -> None:
        self.at = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.at

    def forward(self, **duration: float) -> None:
        self.at += timedelta(**duration)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def world(clock: Clock) -> World:
    return World(now=clock)


@pytest.fixture
def anna(world: World) -> TelegramPerson:
    """Somebody who has already started the bot; her update is fetched."""
    anna = world.person("Anna")
    world.say(anna, "/start")
    world.handle("getUpdates", {"offset": -1})
    world.state.updates.clear()
    return anna


async def echo(update: Update, _: Any) -> None:
    assert update.message
    assert update.message.text
    await update.message.reply_html(f"<b>{update.message.text}</b>", reply_markup=InlineKeyboardMarkup.de_json(BUTTON))


async def start(update: Update, _: Any) -> None:
    assert update.message
    await update.message.reply_text("Willkommen")


async def pressed(update: Update, _: Any) -> None:
    query = update.callback_query
    assert query
    await query.answer("gut")
    await query.edit_message_text(f"gedrückt: {query.data}")


def with_handlers(application: Application[Any, Any, Any, Any, Any, Any]) -> Application[Any, Any, Any, Any, Any, Any]:
    application.add_handler(CommandHandler("start", start))
    application.add_handler(MessageHandler(filters.TEXT, echo))
    application.add_handler(CallbackQueryHandler(pressed))
    return application


@asynccontextmanager
async def polling(application: Application[Any, Any, Any, Any, Any, Any]) -> AsyncIterator[None]:
    async with application:
        assert application.updater
        await application.updater.start_polling(timeout=10, poll_interval=0)
        await application.start()
        try:
            yield
        finally:
            await application.updater.stop()
            await application.stop()


async def until(condition: Any) -> None:
    """Let the loop turn until something is so."""
    async with asyncio.timeout(5):
        while not condition():
            await asyncio.to_thread(lambda: None)


async def have_a_conversation(world: World) -> None:
    anna = world.person("Anna")
    world.say(anna, "/start")
    await until(lambda: len(world.chat(anna)) == 1)
    world.say(anna, "Grüße")
    await until(lambda: len(world.chat(anna)) == 2)
    first, second = world.chat(anna)
    assert (first.text, second.text, second.source) == ("Willkommen", "Grüße", "<b>Grüße</b>")
    assert second.entities == ({"type": "bold", "offset": 0, "length": 5},)
    query = world.tap(anna, second, "go")
    await until(lambda: world.chat(anna)[1].edited)
    assert world.chat(anna)[1].text == "gedrückt: go"
    assert world.chat(anna)[1].buttons == ()
    assert (query in world.answered, world.unanswered()) == (True, [])


async def test_application_polls_over_http(world: World) -> None:
    async with await serve(world) as server:
        builder = ApplicationBuilder().token(world.token).base_url(server.base_url).base_file_url(server.base_file_url)
        async with polling(with_handlers(builder.build())):
            await have_a_conversation(world)


async def test_application_polls_without_network(world: World) -> None:
    builder = ApplicationBuilder().token(world.token)
    builder.request(OfflineRequest(world)).get_updates_request(OfflineRequest(world))
    async with polling(with_handlers(builder.build())):
        await have_a_conversation(world)


def keyboard(**button: Any) -> dict[str, Any]:
    return {"inline_keyboard": [[button]]}


TEXT_REFUSALS = [
    ({"text": ""}, "Bad Request: message text is empty"),
    ({"text": " \n "}, "Bad Request: message text is empty"),
    ({"text": "<b></b>", "parse_mode": "HTML"}, "Bad Request: message text is empty"),
    ({"text": "x" * 4097}, "Bad Request: message is too long"),
    ({"text": "<b>x</b>", "parse_mode": "XML"}, "Bad Request: unsupported parse_mode"),
    (
        {"text": "<h1>x</h1>", "parse_mode": "HTML"},
        'Bad Request: can\'t parse entities: Unsupported start tag "h1" at byte offset 0',
    ),
    (
        {"text": "<b>x", "parse_mode": "HTML"},
        "Bad Request: can't parse entities: Can't find end tag corresponding to start tag \"b\"",
    ),
    (
        {"text": "<b><i>x</b></i>", "parse_mode": "HTML"},
        'Bad Request: can\'t parse entities: Unmatched end tag at byte offset 7, expected "</i>", found "</b>"',
    ),
    ({"text": "x", "nonsense": 1}, "Bad Request: double: unknown parameter sendMessage.nonsense"),
    ({"text": "x", "reply_parameters": {"message_id": 99}}, "Bad Request: message to be replied not found"),
    ({"text": "x", "chat_id": ""}, "Bad Request: chat_id is empty"),
    ({"text": "x", "chat_id": 4711}, "Bad Request: chat not found"),
    ({"text": "x", "chat_id": "@nobody"}, "Bad Request: chat not found"),
    (
        {"text": "x", "reply_markup": keyboard(text="x")},
        "Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    ),
    (
        {"text": "x", "reply_markup": keyboard(callback_data="x")},
        "Bad Request: can't parse inline keyboard button: Can't find field \"text\"",
    ),
    ({"text": "x", "reply_markup": keyboard(text="x", callback_data="ä" * 33)}, "Bad Request: BUTTON_DATA_INVALID"),
    (
        {"text": "x", "reply_markup": keyboard(text="x", callback_data="x", url="https://a.de")},
        "Bad Request: double: button 'x' has more than one action: url, callback_data",
    ),
    (
        {"text": "x", "reply_markup": keyboard(text="x", url="http://localhost:8080")},
        "Bad Request: inline keyboard button URL 'http://localhost:8080' is invalid: Wrong HTTP URL",
    ),
    (
        {"text": "x", "reply_markup": keyboard(text="x", url="ftp://a.de")},
        "Bad Request: inline keyboard button URL 'ftp://a.de' is invalid: Unsupported URL protocol",
    ),
    ({"text": "x", "reply_markup": {"inline_keyboard": [[]]}}, "Bad Request: double: empty keyboard row"),
    (
        {"text": "x", "reply_markup": {"inline_keyboard": [BUTTON["inline_keyboard"][0]] * 101}},
        "Bad Request: reply markup is too long",
    ),
]


@pytest.mark.parametrize("params,description", TEXT_REFUSALS)
def test_text_refused(world: World, anna: TelegramPerson, params: dict[str, Any], description: str) -> None:
    status, body = world.handle("sendMessage", {"chat_id": anna.id} | params)
    assert (status, body["description"]) == (400, description)
    assert world.chat(anna) == []


REFUSALS = [
    ("editMessageText", {"message_id": 99, "text": "x"}, 400, "Bad Request: message to edit not found"),
    ("editMessageText", {"message_id": 1, "text": "x"}, 400, "Bad Request: message can't be edited"),
    (
        "editMessageText",
        {"message_id": 2, "text": "alt"},
        400,
        (
            "Bad Request: message is not modified: specified new message content and reply markup are exactly the same "
            "as a current content and reply markup of the message"
        ),
    ),
    ("editMessageCaption", {"message_id": 2}, 400, "Bad Request: there is no caption in the message to edit"),
    ("deleteMessage", {"message_id": 99}, 400, "Bad Request: message to delete not found"),
    ("pinChatMessage", {"message_id": 99}, 400, "Bad Request: message to pin not found"),
    ("unpinChatMessage", {}, 400, "Bad Request: message to unpin not found"),
    ("sendChatAction", {"action": "dance"}, 400, "Bad Request: wrong parameter action in request"),
    (
        "sendDocument",
        {"document": "nofile"},
        400,
        "Bad Request: wrong remote file identifier specified: Wrong string length",
    ),
    ("leaveChat", {}, 400, "Bad Request: chat member status can't be changed in private chats"),
    ("sendDice", {}, 400, "Bad Request: double: not supported: sendDice"),
    ("sendNonsense", {}, 404, "Not Found: method not found"),
]


@pytest.mark.parametrize("method,params,status,description", REFUSALS)
async def test_refused(
    world: World, anna: TelegramPerson, method: str, params: dict[str, Any], status: int, description: str
) -> None:
    world.handle("sendMessage", {"chat_id": anna.id, "text": "alt"})
    answer = await world.call(method, {"chat_id": anna.id} | params)
    assert (answer.status, answer.json()["description"]) == (status, description)


BOT_REFUSALS = [
    (
        "answerCallbackQuery",
        {"callback_query_id": "1"},
        "Bad Request: query is too old and response timeout expired or query ID is invalid",
    ),
    ("setMyCommands", {"commands": [{"command": "Große", "description": "x"}]}, "Bad Request: BOT_COMMAND_INVALID"),
    (
        "setMyCommands",
        {"commands": [{"command": "x", "description": ""}]},
        "Bad Request: BOT_COMMAND_DESCRIPTION_INVALID",
    ),
    ("setWebhook", {"url": "http://a.de"}, "Bad Request: bad webhook: An HTTPS URL must be provided for webhook"),
    ("getFile", {"file_id": "nofile"}, "Bad Request: invalid file_id"),
    ("sendMessage", {"chat_id": 1}, "Bad Request: message text is empty"),
]


@pytest.mark.parametrize("method,params,description", BOT_REFUSALS)
def test_bot_refused(world: World, method: str, params: dict[str, Any], description: str) -> None:
    status, body = world.handle(method, params)
    assert (status, body["description"]) == (400, description)
