"""What a person sees."""

from __future__ import annotations

from tests.kit.telegram.state import StoredMessage
from tests.kit.telegram.values import BotMessage, Button, Json


def view(message: StoredMessage) -> BotMessage:
    """One message of the bot, as it looks now."""
    body: Json = message.body
    return BotMessage(
        id=message.id,
        chat_id=body["chat"]["id"],
        date=message.date,
        text=body.get("text") or body.get("caption") or "",
        entities=tuple(body.get("entities") or body.get("caption_entities") or ()),
        source=message.source,
        buttons=_buttons(message.markup or {}),
        keyboard=_labels(message.markup or {}),
        edited="edit_date" in body,
        pinned=message.pinned,
        protected=body.get("has_protected_content", False),
        document=message.upload if "document" in body else None,
        photo=message.upload if "photo" in body else None,
    )


def _buttons(markup: Json) -> tuple[tuple[Button, ...], ...]:
    rows = markup.get("inline_keyboard", ())
    return tuple(tuple(Button(b["text"], b.get("callback_data"), b.get("url")) for b in row) for row in rows)


def _labels(markup: Json) -> tuple[tuple[str, ...], ...]:
    rows = markup.get("keyboard", ())
    return tuple(tuple(str(b["text"] if isinstance(b, dict) else b) for b in row) for row in rows)
