"""The Bot API of one bot: calls in, answers out, everything written down."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from tests.kit.telegram import hooks, keyboards, lenient, media, messages, pins, profile, schema
from tests.kit.telegram.errors import ApiError, ConnectionLostError, bad_request, conflict, unauthorized
from tests.kit.telegram.registry import handler_of
from tests.kit.telegram.state import Files, State
from tests.kit.telegram.values import ApiCall, Json, Upload
from tests.kit.telegram.weather import POLL, Kind, Spell, Weather

IMPLEMENTED = (hooks, media, messages, pins, profile)
TOKEN = "7000000001:AAE-offline-double-of-telegram-0000"
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


class BotApi:
    """The server's door for one bot token. Strict: refuses what Telegram refuses. Lenient: fast, for measurements."""

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
        if strict:
            schema.methods()

    def handle(self, method: str, params: Json, files: Files | None = None) -> tuple[int, Json]:
        """One call of the Bot API, at once: no weather, no waiting. Returns status and JSON body."""
        params = self._read(method, params)
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

    def _read(self, method: str, params: Json) -> Json:
        return schema.decoded(method, params) if self.strict else params

    @staticmethod
    def _checked(method: str, values: Json, files: Files) -> Json:
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
            params = self._read(name, params)
            chat_id = ApiCall(name, params, self.now(), 0).chat_id
            spell = self.weather.draw(name, chat_id)
            await self._travel(name, params, chat_id, spell)
        except ApiError as error:
            return _answer(*self._refused(method, params, error))
        answer = _answer(*await self._accept(name, params, files))
        if spell and spell.after:
            await self.weather.strike(spell)
            return Answer(spell.status, spell.body) if spell.kind is Kind.GARBAGE else answer
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
