"""Answers without checking anything: Telegram as a measuring instrument."""

from __future__ import annotations

from typing import Any

from tests.kit.telegram.state import State
from tests.kit.telegram.values import Json

NUMBERS = ("offset", "limit", "timeout")
UNTOLD: dict[str, Any] = {
    "getMyCommands": [],
    "getMyName": {"name": ""},
    "getMyDescription": {"description": ""},
    "getMyShortDescription": {"short_description": ""},
    "getWebhookInfo": {"url": "", "has_custom_certificate": False, "pending_update_count": 0},
}
"""What a bot that never introduced itself hears about itself."""


def numbers(params: Json) -> Json:
    """Parameters of getUpdates; forms carry numbers as texts."""
    return {name: int(params[name]) for name in NUMBERS if name in params}


def result(state: State, method: str, params: Json) -> Any:
    """A minimal valid result."""
    if method == "getMe":
        return state.bot
    if method == "sendMediaGroup":
        return [_message(state, params) for _ in range(2)]
    if method.startswith(("send", "edit")) and method != "sendChatAction":
        return _message(state, params)
    return UNTOLD.get(method, True)


def _message(state: State, params: Json) -> Json:
    chat_id = int(params.get("chat_id", 0))
    number = int(params.get("message_id", 0)) or state.number()
    chat = {"id": chat_id, "type": "private" if chat_id > 0 else "group"}
    return {
        "message_id": number,
        "date": state.timestamp(),
        "chat": chat,
        "from": state.bot,
        "text": params.get("text", ""),
    }
