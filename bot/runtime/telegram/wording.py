"""The words and buttons of a payload in one call of the Bot API."""

from collections.abc import Awaitable, Callable, Mapping
from html import escape
from typing import Any

from msgspec.structs import replace
from telegram import error

from bot.runtime.rendering.payload import Payload
from bot.runtime.rendering.split_html import visible

SAME = "message is not modified"
NO_PREVIEW = {"is_disabled": True}
BotCall = Callable[..., Awaitable[Any]]


async def say(call: BotCall, method: str, payload: Payload, **more: Any) -> Any:
    """As a text, or as a caption below what the parameters bring along.

    As plain text when Telegram does not understand the tags, and with bare addresses if it dislikes a link.
    """
    what, preview = ("text", {"link_preview_options": NO_PREVIEW}) if method.endswith(("Text", "Message")) else _CAPTION
    given = {**more, **_keyboard(payload), **preview, **({} if method.startswith("edit") else protection(payload))}
    try:
        return await call(method, **{what: payload.text}, parse_mode="HTML", **given)
    except error.BadRequest as fault:
        said = fault.message.lower()
        if "can't parse entities" in said:
            return await call(method, **{what: visible(payload.text)}, **given)
        if not ("button" in said and "url" in said and _links(payload)):
            raise
        return await say(call, method, _with_bare_addresses(payload), **more)


_CAPTION: tuple[str, Mapping[str, Any]] = "caption", {}


def protection(payload: Payload) -> dict[str, bool]:
    return {"protect_content": True} if payload.protected else {}


def _links(payload: Payload) -> list[Mapping[str, Any]]:
    return [button for row in payload.buttons for button in row if "url" in button]


def _with_bare_addresses(payload: Payload) -> Payload:
    """Telegram takes no button with an address that leads nowhere outside, as one of a machine at home."""
    lines = [f"{escape(button['text'])}: {escape(button['url'])}" for button in _links(payload)]
    rows = [[button for button in row if "url" not in button] for row in payload.buttons]
    text = "\n\n".join([payload.text, *lines])
    return replace(payload, text=text, buttons=[row for row in rows if row])


def _keyboard(payload: Payload) -> dict[str, Any]:
    rows = [[_button(button) for button in row] for row in payload.buttons]
    return {"reply_markup": {"inline_keyboard": rows}} if rows else {}


def _button(button: Mapping[str, Any]) -> dict[str, str]:
    aim = {"callback_data": button["data"]} if "data" in button else {"url": button["url"]}
    return {"text": button["text"], **aim}
