"""Texts and captions that Telegram takes."""

from __future__ import annotations

from tests.kit.telegram import entities
from tests.kit.telegram.errors import bad_request
from tests.kit.telegram.values import Json

MAX_TEXT = 4096
MAX_CAPTION = 1024


def message_text(params: Json) -> entities.Formatted:
    """The text of a message, checked."""
    source = params.get("text", "")
    formatted = entities.parse(source, params.get("parse_mode"), params.get("entities"))
    if not formatted.text:
        raise bad_request("message text is empty")
    if len(formatted.text) > MAX_TEXT:
        raise bad_request("message is too long")
    return formatted


def caption(params: Json) -> Json:
    """The caption of a file, checked, as fields of a message."""
    formatted = entities.parse(params.get("caption") or "", params.get("parse_mode"), params.get("caption_entities"))
    if len(formatted.text) > MAX_CAPTION:
        raise bad_request("message caption is too long")
    return fields("caption", "caption_entities", formatted)


def fields(text_name: str, entities_name: str, formatted: entities.Formatted) -> Json:
    """Text and entities as Telegram shows them: absent when empty."""
    pairs = {text_name: formatted.text, entities_name: list(formatted.entities)}
    return {name: value for name, value in pairs.items() if value}
