"""The double against the real library: python-telegram-bot starts unmodified and is refused what Telegram refuses."""

from __future__ import annotations

import asyncio
import io
import json
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from PIL import Image
from telegram import Bot, InlineKeyboardMarkup, InputMediaDocument, InputMediaPhoto, Update
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)
from telegram.ext import Application, ApplicationBuilder, CallbackQueryHandler, CommandHandler, MessageHandler, filters

from bot.runtime.telegram.transport import AiohttpRequest, AnswerLost, NoConnection
from tests.kit.telegram import ApiError, Limits, TelegramPerson, Upload, World, bad_gateway, migrated, unauthorized
from tests.kit.telegram.request import OfflineRequest
from tests.kit.telegram.server import serve

pytestmark = pytest.mark.filterwarnings("ignore:.*retry_after")
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
    async with asyncio.timeout(30):
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


@pytest.fixture
async def bot(world: World) -> AsyncIterator[Bot]:
    """python-telegram-bot's Bot, in this process; answers are waited for 50 ms."""
    offline = OfflineRequest(world, read_timeout=0.05)
    async with Bot(world.token, request=offline, get_updates_request=offline) as bot:
        yield bot


@asynccontextmanager
async def over_http(world: World) -> AsyncIterator[Bot]:
    async with (
        await serve(world) as server,
        Bot(
            world.token,
            base_url=server.base_url,
            base_file_url=server.base_file_url,
            request=AiohttpRequest(),
            get_updates_request=AiohttpRequest(),
        ) as bot,
    ):
        yield bot


async def test_strangers_and_those_who_left_are_out_of_reach(world: World, bot: Bot, anna: TelegramPerson) -> None:
    with pytest.raises(Forbidden, match="bot can't initiate conversation with a user"):
        await bot.send_message(world.person("Berta").id, "Hallo")
    world.block(anna)
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await bot.send_message(anna.id, "Hallo")
    world.unblock(anna)
    await bot.send_message(anna.id, "Hallo")
    states = [
        update.my_chat_member.new_chat_member.status for update in await bot.get_updates() if update.my_chat_member
    ]
    assert states == ["kicked", "member"]
    world.deactivate(anna)
    with pytest.raises(Forbidden, match="user is deactivated"):
        await bot.send_message(anna.id, "Hallo")


async def test_wrong_token_is_refused(world: World) -> None:
    stranger = Bot("7000000001:wrong", request=OfflineRequest(world))
    with pytest.raises(InvalidToken):
        await stranger.initialize()


async def test_forwarding_is_refused_loudly(bot: Bot, anna: TelegramPerson) -> None:
    with pytest.raises(BadRequest, match="not supported: forwardmessage"):
        await bot.forward_message(anna.id, anna.id, 1)


async def test_length_counts_characters_after_parsing(world: World, bot: Bot, anna: TelegramPerson) -> None:
    await bot.send_message(anna.id, "<b>" + "😀" * 4096 + "</b>", parse_mode="HTML")
    assert world.chat(anna)[0].entities == ({"type": "bold", "offset": 0, "length": 8192},)
    with pytest.raises(BadRequest, match="is too long"):
        await bot.send_message(anna.id, "😀" * 4097)


async def test_an_edit_without_keyboard_takes_it_away(world: World, bot: Bot, anna: TelegramPerson) -> None:
    sent = await bot.send_message(anna.id, "eins", reply_markup=InlineKeyboardMarkup.de_json(BUTTON))
    await bot.edit_message_text("zwei", anna.id, sent.message_id)
    assert [(m.text, m.buttons, m.edited) for m in world.chat(anna)] == [("zwei", (), True)]
    with pytest.raises(AssertionError, match="no button 'go'"):
        world.tap(anna, sent.message_id, "go")


async def test_deleting_ends_after_48_hours_and_editing_never(
    world: World, clock: Clock, bot: Bot, anna: TelegramPerson
) -> None:
    old, older = [await bot.send_message(anna.id, text) for text in ("alt", "älter")]
    clock.forward(hours=47)
    assert await bot.delete_message(anna.id, old.message_id)
    clock.forward(hours=2)
    with pytest.raises(BadRequest, match="can't be deleted"):
        await bot.delete_message(anna.id, older.message_id)
    await bot.edit_message_text("geändert", anna.id, older.message_id)
    assert [m.text for m in world.chat(anna)] == ["geändert"]


async def test_pins_show_and_end(world: World, bot: Bot, anna: TelegramPerson) -> None:
    card = await bot.send_message(anna.id, "Karte")
    await bot.pin_chat_message(anna.id, card.message_id)
    pinned = (await bot.get_chat(anna.id)).pinned_message
    assert (world.chat(anna)[0].pinned, pinned and pinned.text) == (True, "Karte")
    await bot.unpin_chat_message(anna.id)
    assert not world.chat(anna)[0].pinned


async def test_presses_wait_150_seconds_and_messages_a_day(
    world: World, clock: Clock, bot: Bot, anna: TelegramPerson
) -> None:
    world.forge_tap(anna, 99, "anything")
    world.say(anna, "noch da?")
    clock.forward(seconds=151)
    assert [update.message and update.message.text for update in await bot.get_updates()] == ["noch da?"]
    clock.forward(hours=24)
    assert await bot.get_updates() == ()


async def test_late_answers_to_presses_are_refused(world: World, clock: Clock, bot: Bot, anna: TelegramPerson) -> None:
    query = world.forge_tap(anna, 99, "x" * 64)
    clock.forward(seconds=151)
    with pytest.raises(BadRequest, match="is too old"):
        await bot.answer_callback_query(query)
    assert world.unanswered() == [query]


async def test_updates_come_again_until_confirmed(world: World, bot: Bot, anna: TelegramPerson) -> None:
    for number in range(120):
        world.say(anna, str(number))
    first = await bot.get_updates()
    assert (len(first), len(await bot.get_updates(limit=3)), len(await bot.get_updates())) == (100, 3, 100)
    assert len(await bot.get_updates(offset=first[-1].update_id + 1)) == 20


async def test_ids_may_restart_lower_and_come_twice(world: World, bot: Bot, anna: TelegramPerson) -> None:
    world.say(anna, "hoch")
    (high,) = await bot.get_updates()
    world.raw(high.to_dict())
    assert [update.update_id for update in await bot.get_updates(offset=high.update_id + 1)] == [high.update_id]
    world.state.updates.renumber(17)
    world.say(anna, "tief")
    assert 17 in [update.update_id for update in await bot.get_updates(offset=high.update_id + 1)]


async def test_unwanted_updates_do_not_come(world: World, bot: Bot, anna: TelegramPerson) -> None:
    await bot.get_updates(allowed_updates=["callback_query"])
    world.say(anna, "hört mich wer?")
    assert await bot.get_updates() == ()


async def test_a_long_poll_ends_with_the_first_update(world: World, bot: Bot, anna: TelegramPerson) -> None:
    waiting = asyncio.create_task(bot.get_updates(timeout=30))
    await until(lambda: world.state.updates._poll)
    world.say(anna, "da")
    assert len(await waiting) == 1


async def test_a_second_poll_ends_the_first(world: World, bot: Bot) -> None:
    older = asyncio.create_task(bot.get_updates(timeout=30))
    await until(lambda: world.state.updates._poll)
    await bot.get_updates()
    with pytest.raises(Conflict, match="terminated by other getUpdates request"):
        await older


async def test_clients_cut_long_texts(world: World, bot: Bot, anna: TelegramPerson) -> None:
    world.say(anna, "😀" * 3000)
    texts = [update.message.text for update in await bot.get_updates() if update.message]
    assert [len(text or "") for text in texts] == [2048, 952]


KINDS = (
    "sticker",
    "voice",
    "photo",
    "location",
    "contact",
    "document",
    "poll",
    "video_note",
    "video",
    "audio",
    "venue",
)


@pytest.mark.parametrize("kind", KINDS)
async def test_people_send_all_sorts_of_things(world: World, bot: Bot, anna: TelegramPerson, kind: str) -> None:
    world.send(anna, kind)
    (update,) = await bot.get_updates()
    assert update.message
    assert getattr(update.message, kind)


async def test_an_own_message_can_be_changed(world: World, bot: Bot, anna: TelegramPerson) -> None:
    (message_id,) = world.say(anna, "alt")
    world.edit(anna, message_id, "/neu")
    edited = (await bot.get_updates())[-1].edited_message
    assert edited
    assert (edited.text, [entity.type for entity in edited.entities]) == ("/neu", ["bot_command"])


def picture(width: int = 40, height: int = 30) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (width, height)).save(out, "PNG")
    return out.getvalue()


@pytest.mark.parametrize("way", ["offline", "http"])
async def test_files_travel_both_ways(world: World, anna: TelegramPerson, bot: Bot, way: str) -> None:
    if way == "offline":
        await send_files(world, anna, bot)
        return
    async with over_http(world) as remote:
        await send_files(world, anna, remote)


async def send_files(world: World, anna: TelegramPerson, bot: Bot) -> None:
    sent = await bot.send_document(
        anna.id, b"Antrag", filename="Antrag.docx", caption="<i>Bitte</i>", parse_mode="HTML"
    )
    await bot.send_photo(anna.id, picture())
    await bot.send_media_group(anna.id, [InputMediaDocument(b"eins"), InputMediaDocument(b"zwei")])
    document, photo, one, two = world.chat(anna)
    assert document.document
    assert (document.document.name, document.document.data, document.text) == ("Antrag.docx", b"Antrag", "Bitte")
    assert photo.photo
    assert [message.document and message.document.data for message in (one, two)] == [b"eins", b"zwei"]
    assert sent.document
    assert bytes(await (await sent.document.get_file()).download_as_bytearray()) == b"Antrag"
    await bot.edit_message_media(InputMediaPhoto(picture(50, 50)), anna.id, photo.id)
    assert world.chat(anna)[1].edited


@pytest.mark.parametrize(
    "kinds, said",
    [
        ("p", "2-10 items"),
        ("p" * 11, "2-10 items"),
        ("pd", "albums of their own"),
        ("da", "albums of their own"),
        ("pg", ""),
    ],
)
async def test_albums_that_telegram_does_not_take(world: World, anna: TelegramPerson, kinds: str, said: str) -> None:
    names = {"p": "photo", "d": "document", "a": "audio", "g": "animation"}
    media = [{"type": names[kind], "media": "attach://f"} for kind in kinds]
    status, answer = world.handle(
        "sendMediaGroup", {"chat_id": anna.id, "media": media}, {"f": Upload("f", picture(), "")}
    )
    assert (status, said in answer["description"]) == (400, True)


async def test_albums_have_no_buttons_and_pictures_are_no_files(world: World, bot: Bot, anna: TelegramPerson) -> None:
    media = [{"type": "photo", "media": "attach://f"}] * 2
    files = {"f": Upload("f", picture(), "")}
    params = {"chat_id": anna.id, "media": media}
    assert world.handle("sendMediaGroup", {**params, "reply_markup": BUTTON}, files)[0] == 400
    status, answer = world.handle("sendMediaGroup", {**params, "protect_content": True}, files)
    assert status == 200
    assert len({message["media_group_id"] for message in answer["result"]}) == 1
    assert all(message.protected for message in world.chat(anna))
    photo = answer["result"][0]["photo"][-1]["file_id"]
    with pytest.raises(BadRequest, match=r"(?i)can't use file of type Photo as Document"):
        await bot.send_document(anna.id, photo)


async def test_too_large_files_are_refused(world: World, bot: Bot, anna: TelegramPerson) -> None:
    status, body = world.handle(
        "sendDocument",
        {"chat_id": anna.id},
        {"document": ("x", bytes(50 * 1024 * 1024 + 1), "text/plain")},  # type: ignore[dict-item]
    )
    assert (status, body["description"]) == (413, "Request Entity Too Large")
    world.send(anna, "document", file_size=25_000_000)
    (update,) = await bot.get_updates()
    assert update.message
    assert update.message.document
    with pytest.raises(BadRequest, match="is too big"):
        await update.message.document.get_file()
    with pytest.raises(BadRequest, match="Image_process_failed"):
        await bot.send_photo(anna.id, b"no picture")


async def test_commands_live_in_scopes_and_languages(bot: Bot) -> None:
    await bot.set_my_commands([("hilfe", "Was ich kann")])
    await bot.set_my_commands([("help", "What I can do")], language_code="en")
    assert [command.command for command in await bot.get_my_commands()] == ["hilfe"]
    assert [command.command for command in await bot.get_my_commands(language_code="en")] == ["help"]
    await bot.set_my_short_description("kurz")
    assert (await bot.get_my_short_description(language_code="en")).short_description == "kurz"
    with pytest.raises(BadRequest, match="too long"):
        await bot.set_my_description("x" * 513)


WEATHER: list[tuple[Callable[[World], None], type[TelegramError], int]] = [
    (lambda world: world.weather.flood(5), RetryAfter, 0),
    (lambda world: world.weather.fail(bad_gateway()), NetworkError, 0),
    (lambda world: world.weather.fail(unauthorized()), InvalidToken, 0),
    (lambda world: world.weather.fail(migrated(-100123)), ChatMigrated, 0),
    (lambda world: world.weather.refuse(), NoConnection, 0),
    (lambda world: world.weather.reset(), AnswerLost, 0),
    (lambda world: world.weather.reset(after=True), AnswerLost, 1),
    (lambda world: world.weather.hang(), TimedOut, 0),
    (lambda world: world.weather.hang(after=True), TimedOut, 1),
    (lambda world: world.weather.garbage(), TelegramError, 1),
    (lambda world: world.weather.random_hangs(1.0), TimedOut, 1),
]


@pytest.mark.parametrize("change,error,accepted", WEATHER)
async def test_bad_weather(
    world: World,
    bot: Bot,
    anna: TelegramPerson,
    change: Callable[[World], None],
    error: type[TelegramError],
    accepted: int,
) -> None:
    change(world)
    with pytest.raises(error):
        await bot.send_message(anna.id, "Hallo")
    assert len(world.chat(anna)) == accepted
    world.weather.clear()
    await bot.send_message(anna.id, "wieder da")


async def test_weather_hits_one_chat_and_one_method(world: World, bot: Bot, anna: TelegramPerson) -> None:
    berta = world.person("Berta")
    world.say(berta, "/start")
    world.weather.fail(ApiError(403, "Forbidden: x"), "sendMessage", chat=anna.id, times=2)
    await bot.send_message(berta.id, "Hallo")
    await bot.send_chat_action(anna.id, "typing")
    for _ in range(2):
        with pytest.raises(Forbidden):
            await bot.send_message(anna.id, "Hallo")
    await bot.send_message(anna.id, "Hallo")
    assert [call.status for call in world.calls if call.method == "sendMessage"] == [200, 403, 403, 200]


async def test_weather_on_the_wire(world: World, anna: TelegramPerson) -> None:
    async with over_http(world) as bot:
        world.weather.reset("sendMessage", after=True)
        with pytest.raises(AnswerLost):
            await bot.send_message(anna.id, "Hallo")
        assert len(world.chat(anna)) == 1
        world.weather.hang("sendMessage", after=True)
        with pytest.raises(AnswerLost):
            await bot.send_message(anna.id, "Hallo", read_timeout=0.05)
        world.weather.garbage("sendMessage", status=502)
        with pytest.raises(NetworkError):
            await bot.send_message(anna.id, "Hallo")
        assert len(world.chat(anna)) == 3


async def test_limits_are_enforced(world: World, bot: Bot, anna: TelegramPerson) -> None:
    world.weather.limit(Limits(per_second=3, flood_wait=7))
    for _ in range(3):
        await bot.send_message(anna.id, "schnell")
    for _ in range(2):
        with pytest.raises(RetryAfter) as refusal:
            await bot.send_message(anna.id, "zu schnell")
        assert refusal.value._retry_after == timedelta(seconds=7)
    world.weather.limit(Limits(per_second=None, per_group_minute=2))
    group = world.group()
    await bot.send_message(group, "1")
    await bot.send_message(group, "2")
    with pytest.raises(RetryAfter):
        await bot.send_message(group, "3")


async def test_a_group_moves_house(world: World, bot: Bot) -> None:
    group = world.group("Vorstand")
    new = world.migrate(group)
    with pytest.raises(ChatMigrated) as moved:
        await bot.send_message(group, "Hallo")
    assert moved.value.new_chat_id == new
    await bot.send_message(new, "Hallo")
    assert [message.text for message in world.chat(new)] == ["Hallo"]


@asynccontextmanager
async def listening(handle: Callable[[web.Request], Awaitable[web.Response]]) -> AsyncIterator[str]:
    app = web.Application()
    app.router.add_post("/hook", handle)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    await runner.cleanup()


async def test_webhook_is_tried_until_it_answers_well(world: World, anna: TelegramPerson) -> None:
    seen: list[tuple[str | None, str]] = []

    async def hook(request: web.Request) -> web.Response:
        update = await request.json()
        seen.append((request.headers.get("X-Telegram-Bot-Api-Secret-Token"), update["message"]["text"]))
        return web.Response(status=500 if len(seen) == 1 else 200)

    async with listening(hook) as url, over_http(world) as bot:
        await bot.set_webhook(url, secret_token="geheim")
        world.say(anna, "eins")
        world.say(anna, "zwei")
        await until(lambda: len(seen) == 3 and not world.state.updates.entries)
        assert seen == [("geheim", "eins"), ("geheim", "eins"), ("geheim", "zwei")]
        with pytest.raises(Conflict, match="webhook is active"):
            await bot.get_updates()
        await bot.delete_webhook()
        assert (await bot.get_webhook_info()).url == ""


async def test_another_process_is_controlled_over_http() -> None:
    command = [sys.executable, "-m", "tests.kit.telegram.server", "--lenient"]
    process = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.PIPE)
    assert process.stdout
    started = json.loads(await process.stdout.readline())
    async with aiohttp.ClientSession(started["address"]) as session:
        await converse(session, f"/bot{started['token']}")
    process.terminate()
    await process.wait()


async def converse(session: aiohttp.ClientSession, bot: str) -> None:
    async def post(path: str, **body: Any) -> Any:
        async with session.post(path, json=body) as response:
            return await response.json()

    anna = await post("/control/person", first_name="Anna")
    await post("/control/say", person=anna["id"], text="/start")
    (update,) = (await post(f"{bot}/getUpdates", timeout=1))["result"]
    assert update["message"]["from"]["first_name"] == "Anna"
    await post("/control/weather", do="flood", seconds=3, method="sendMessage")
    refused = await post(f"{bot}/sendMessage", chat_id=anna["id"], text="x")
    assert refused["parameters"] == {"retry_after": 3}
    assert (await post(f"{bot}/sendMessage", chat_id=anna["id"], text="x"))["ok"]
    statuses = [call["status"] for call in await post("/control/calls", method="sendMessage")]
    assert statuses == [429, 200]
