"""Keyboards that Telegram takes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from urllib.parse import urlsplit

from tests.kit.telegram.errors import bad_request
from tests.kit.telegram.values import Json

ACTIONS = (
    "url",
    "callback_data",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
)
MAX_DATA_BYTES = 64
MAX_BUTTONS = 100
MAX_PER_ROW = 8
NO_ACTION = "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"
NO_TEXT = "can't parse inline keyboard button: Can't find field \"text\""


def check(markup: Any) -> None:
    """Refuse what Telegram refuses in ``reply_markup``, and what nobody wants to send."""
    if markup is None:
        return
    if not isinstance(markup, dict):
        raise bad_request("object expected as reply markup")
    if "inline_keyboard" in markup:
        _check_inline(markup["inline_keyboard"])
    elif "keyboard" in markup:
        _check_rows(markup["keyboard"])


def _check_inline(rows: Sequence[Sequence[Json]]) -> None:
    _check_rows(rows)
    for row in rows:
        for button in row:
            _check_button(button)


def _check_rows(rows: Sequence[Sequence[Any]]) -> None:
    if any(not row for row in rows):
        raise bad_request("double: empty keyboard row")
    if sum(len(row) for row in rows) > MAX_BUTTONS:
        raise bad_request("reply markup is too long")
    if any(len(row) > MAX_PER_ROW for row in rows):
        raise bad_request(f"double: more than {MAX_PER_ROW} buttons in a row")
    for row in rows:
        for button in row:
            _check_label(button)


def _check_label(button: Any) -> None:
    label = button.get("text") if isinstance(button, dict) else button
    if label is None:
        raise bad_request(NO_TEXT)
    if not str(label).strip():
        raise bad_request("double: button text is empty")


def _check_button(button: Json) -> None:
    actions = [name for name in ACTIONS if button.get(name) not in (None, "") or (name in button and "query" in name)]
    if not actions:
        raise bad_request(NO_ACTION)
    if len(actions) > 1:
        raise bad_request(f"double: button {button['text']!r} has more than one action: {', '.join(actions)}")
    _check_data(button.get("callback_data"))
    _check_url(button.get("url"))
    _check_web_app(button.get("web_app"))


def _check_data(data: str | None) -> None:
    if data is not None and len(data.encode()) > MAX_DATA_BYTES:
        raise bad_request("BUTTON_DATA_INVALID")


def _check_url(url: str | None) -> None:
    problem = url_problem(url) if url is not None else None
    if problem:
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: {problem}")


def _check_web_app(web_app: Json | None) -> None:
    url = (web_app or {}).get("url", "https://")
    if not url.startswith("https://"):
        reason = "Only HTTPS links are allowed"
        raise bad_request(f"inline keyboard button Web App URL '{url}' is invalid: {reason}")


def url_problem(url: str) -> str | None:
    """Telegram opens http(s) links to hosts with a dot, and tg: links."""
    parts = urlsplit(url if "://" in url or url.startswith("tg:") else f"http://{url}")
    if parts.scheme in ("tg", "ton"):
        return None
    if parts.scheme not in ("http", "https"):
        return "Unsupported URL protocol"
    return None if "." in (parts.hostname or "") and " " not in url else "Wrong HTTP URL"
