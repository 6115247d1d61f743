"""An offline Telegram for one bot: people on one side, the Bot API on the other."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import count
from typing import Any

from tests.kit.telegram import keyboards, lenient, media, messages, people, profile, schema
from tests.kit.telegram.errors import ApiError, ConnectionLostError, bad_request, conflict, unauthorized
from tests.kit.telegram.registry import handler_of
from tests.kit.telegram.state import Chat, Files, State
from tests.kit.telegram.values import ApiCall, BotMessage, Json, TelegramPerson, Upload
from tests.kit.telegram.views import view
from tests.kit.telegram.weather import POLL, Kind, Spell, Weather

IMPLEMENTED = (media, messages, profile)
TOKEN = "7000000001:AAE-offline-double-of-telegram-0000"
FIRST_PERSON = 5_000_000_001
"""Beyond 32 bits, as many real ids are."""
WEBHOOK_IS_ACTIVE = "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"


@dataclass(frozen=True)
class Answer:
    """What goes back over the wire."""

    status: int
    body: bytes

    def json(self) -> Any:
        return json.loads(self.body)


def utc_now() -> datetime:
    return datetime.now(UTC)


class World:
    """Telegram for one bot token. Strict: refuses what Telegram refuses. Lenient: fast, for measurements."""

    def __init__(
        self,
        token: str = TOKEN,
        *,
        now: Callable[[], datetime] = utc_now,
        username: str = "projektschmiede_bot",
        strict: bool = True,
    ) -> None:
        self.token = token
        self.now = now
        self.strict = strict
        bot = {
            "id": int(token.partition(":")[0]),
            "is_bot": True,
            "first_name": "Projektschmiede",
            "username": username,
        }
        self.state = State(now, bot)
        self.weather = Weather()
        self.calls: list[ApiCall] = []
        self._ids = count(FIRST_PERSON)
        self._group_ids = count(1)
        if strict:
            schema.methods()

    @property
    def answered(self) -> Mapping[str, Json]:
        """Parameters of answerCallbackQuery by callback query id."""
        return self.state.answered

    def unanswered(self) -> list[str]:
        """Button presses whose clock still turns on the person's screen."""
        return [query for query in self.state.callbacks if query not in self.state.answered]

    def person(
        self,
        first_name: str = "Anna",
        last_name: str | None = None,
        username: str | None = None,
        language_code: str | None = "de",
        *,
        id: int | None = None,
    ) -> TelegramPerson:
        """Somebody who has not yet written to the bot."""
        person = TelegramPerson(id or next(self._ids), first_name, last_name, username, language_code)
        self.state.people[person.id] = person
        return person

    def group(self, title: str = "Gruppe") -> int:
        """A group that has the bot as a member; returns its chat id."""
        chat = Chat({"id": -next(self._group_ids), "type": "group", "title": title})
        self.state.chats[chat.id] = chat
        return chat.id

    def migrate(self, group: int) -> int:
        """The group becomes a supergroup with another id."""
        chat = self.state.chats.pop(group)
        new = Chat({"id": -1_000_000_000_000 + group, "type": "supergroup", "title": chat.head["title"]})
        self.state.chats[new.id] = new
        self.state.migrated[group] = new.id
        return new.id

    def say(self, person: TelegramPerson, text: str, *, group: int | None = None) -> list[int]:
        """Type a text; long ones arrive in pieces. Returns the ids of the messages."""
        return [people.write(self.state, person, people.words(piece), group).id for piece in people.pieces(text)]

    def send(self, person: TelegramPerson, kind: str, *, group: int | None = None, **given: Any) -> int:
        """Send something that is no text: document(data=b"...", file_name=..., file_size=...), sticker, contact ..."""
        return people.write(self.state, person, people.thing(self.state, kind, given), group).id

    def edit(self, person: TelegramPerson, message_id: int, text: str) -> None:
        """Change an own text message."""
        people.edit(self.state, person, message_id, text)

    def tap(self, person: TelegramPerson, message: BotMessage | int, data: str) -> str:
        """Press a button that is there now; returns the callback query's id."""
        chat_id, message_id = (person.id, message) if isinstance(message, int) else (message.chat_id, message.id)
        chat = self.state.chats[chat_id]
        stored = chat.messages.get(message_id)
        seen = [button for row in (view(stored).buttons if stored else ()) for button in row]
        assert any(button.data == data for button in seen), f"no button {data!r} there; visible: {seen}"
        return people.press(self.state, person, chat, message_id, data)

    def forge_tap(self, person: TelegramPerson, message_id: int, data: str) -> str:
        """A changed client sends whatever it likes."""
        return people.press(self.state, person, people.open_chat(self.state, person, None), message_id, data)

    def block(self, person: TelegramPerson) -> None:
        """Stop the bot."""
        self.state.blocked.add(person.id)
        people.membership(self.state, person, "member", "kicked")

    def unblock(self, person: TelegramPerson) -> None:
        """Start the bot again."""
        self.state.blocked.discard(person.id)
        people.membership(self.state, person, "kicked", "member")

    def deactivate(self, person: TelegramPerson) -> None:
        """Delete the person's account."""
        self.state.deactivated.add(person.id)

    def raw(self, update: Json) -> int:
        """Deliver any update: poison, an unknown type, an id that was there before. Returns its id."""
        return self.state.updates.add(update, unasked=True)

    def chat(self, person: TelegramPerson | int) -> list[BotMessage]:
        """The bot's messages that the person (or group) sees now, oldest first."""
        chat = self.state.chats.get(person if isinstance(person, int) else person.id)
        bot_id = self.state.bot["id"]
        return [view(m) for m in (chat.messages.values() if chat else ()) if m.body["from"]["id"] == bot_id]

    def handle(self, method: str, params: Json, files: Files | None = None) -> tuple[int, Json]:
        """One call of the Bot API, at once: no weather, no waiting. Returns status and JSON body."""
        try:
            result = self._result(method, params, files or {})
        except ApiError as error:
            return self._refused(method, params, error)
        self._log(method, params, 200)
        return 200, {"ok": True, "result": result}

    def _refused(self, method: str, params: Json, error: ApiError) -> tuple[int, Json]:
        self._log(method, params, error.status, error.description)
        return error.status, error.payload()

    def _log(self, method: str, params: Json, status: int, description: str = "") -> None:
        self.calls.append(ApiCall(method, params, self.now(), status, description))

    def _result(self, method: str, params: Json, files: Files) -> Any:
        if method == POLL:
            return self.state.updates.fetch(*_window(self._poll_params(params)))
        if not self.strict:
            return lenient.result(self.state, method, params)
        uploads = {name: Upload(*part) for name, part in files.items()}
        return handler_of(method)(self.state, self._checked(method, params, uploads), uploads)

    def _checked(self, method: str, params: Json, files: Files) -> Json:
        values = schema.decoded(method, params)
        if values.get("chat_id", 0) == "":
            raise bad_request("chat_id is empty")
        if method in ("sendMessage", "editMessageText") and not values.get("text"):
            raise bad_request("message text is empty")
        keyboards.check(values.get("reply_markup"))
        values = schema.attached(method, values, iter(files))
        schema.check(method, values)
        return values

    def _poll_params(self, params: Json) -> Json:
        values = self._checked(POLL, params, {}) if self.strict else lenient.numbers(params)
        if self.state.webhook is not None:
            raise conflict(WEBHOOK_IS_ACTIVE)
        self.state.updates.allow(values.get("allowed_updates"))
        return values

    async def call(self, method: str, params: Json, files: Files | None = None, *, token: str | None = None) -> Answer:
        """One call as it arrives over a network: weather, limits, long polls. Raises ConnectionLostError."""
        try:
            name = self._admitted(method, token)
            chat_id = ApiCall(name, params, self.now(), 0).chat_id
            spell = self.weather.draw(name, chat_id)
            await self._travel(name, params, chat_id, spell)
        except ApiError as error:
            return _answer(*self._refused(method, params, error))
        answer = _answer(*await self._accept(name, params, files))
        if spell and spell.after:
            await self.weather.strike(spell)
            return Answer(200, spell.body) if spell.kind is Kind.GARBAGE else answer
        return answer

    def _admitted(self, method: str, token: str | None) -> str:
        if token is not None and token != self.token:
            raise unauthorized()
        return schema.canonical(method) if self.strict else method

    async def _travel(self, method: str, params: Json, chat_id: int | None, spell: Spell | None) -> None:
        if self.weather.latency:
            await self.weather.pause(self.weather.latency)
        if spell and not spell.after:
            try:
                await self.weather.strike(spell)
            except ConnectionLostError:
                self._log(method, params, 0, "connection lost before the call was accepted")
                raise
        self.weather.check_pace(method, chat_id, time.monotonic())

    async def _accept(self, method: str, params: Json, files: Files | None) -> tuple[int, Json]:
        if method != POLL:
            return self.handle(method, params, files)
        try:
            values = self._poll_params(params)
            batch = await self.state.updates.poll(*_window(values), values.get("timeout", 0))
        except ApiError as error:
            return self._refused(method, params, error)
        self._log(method, params, 200)
        return 200, {"ok": True, "result": batch}

    def download(self, path: str) -> tuple[int, bytes]:
        """Status and bytes of a file's address."""
        return media.download(self.state, path)


def _window(params: Json) -> tuple[int, int]:
    return params.get("offset") or 0, params.get("limit") or 100


def _answer(status: int, body: Json) -> Answer:
    return Answer(status, json.dumps(body).encode())
