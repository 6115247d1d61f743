"""Sending and editing messages."""

from __future__ import annotations

from tests.kit.telegram.errors import bad_request
from tests.kit.telegram.registry import api
from tests.kit.telegram.state import Chat, Files, State, StoredMessage
from tests.kit.telegram.texts import fields, message_text
from tests.kit.telegram.values import Json


@api("sendMessage")
def send_message(state: State, params: Json, _: Files) -> Json:
    chat = state.chat(params["chat_id"])
    content = fields("text", "entities", message_text(params))
    return sent(state, chat, params, content, source=params["text"]).body


def sent(state: State, chat: Chat, params: Json, content: Json, *, source: str = "") -> StoredMessage:
    """Post a message of the bot with what all kinds of messages share."""
    reply = _replied(chat, params)
    protected = {"has_protected_content": True} if params.get("protect_content") else {}
    message = state.post(chat, state.bot, content | reply | protected, source=source)
    set_markup(message, params.get("reply_markup"))
    return message


def _replied(chat: Chat, params: Json) -> Json:
    wanted = params.get("reply_parameters") or {}
    message_id = wanted.get("message_id", params.get("reply_to_message_id"))
    if message_id is None:
        return {}
    original = chat.messages.get(message_id)
    if original is not None:
        return {"reply_to_message": {k: v for k, v in original.body.items() if k != "reply_to_message"}}
    if wanted.get("allow_sending_without_reply") or params.get("allow_sending_without_reply"):
        return {}
    raise bad_request("message to be replied not found")


def set_markup(message: StoredMessage, markup: Json | None) -> None:
    """Keyboards under a message are part of it; reply keyboards are not."""
    message.markup = markup
    message.body.pop("reply_markup", None)
    if markup and markup.get("inline_keyboard"):
        message.body["reply_markup"] = markup


def own_message(state: State, params: Json) -> StoredMessage:
    """The message of the bot that an edit is about."""
    if "inline_message_id" in params:
        raise bad_request("double: not supported: inline messages")
    message = state.chat(params.get("chat_id", "")).messages.get(params.get("message_id", 0))
    if message is None:
        raise bad_request("message to edit not found")
    if message.body["from"]["id"] != state.bot["id"]:
        raise bad_request("message can't be edited")
    return message


def changed(state: State, message: StoredMessage, content: Json, params: Json, *drop: str) -> Json:
    """Replace content and keyboard; refuses an edit that changes nothing."""
    before = _visible(message.body)
    for name in drop:
        message.body.pop(name, None)
    message.body.update(content)
    set_markup(message, params.get("reply_markup"))
    if _visible(message.body) == before:
        raise bad_request(
            "message is not modified: specified new message content and reply markup are exactly the same "
            "as a current content and reply markup of the message"
        )
    message.body["edit_date"] = state.timestamp()
    return message.body


def _visible(body: Json) -> Json:
    markup = (body.get("reply_markup") or {}).get("inline_keyboard")
    return {k: v for k, v in body.items() if k not in ("edit_date", "reply_markup")} | {"buttons": markup}


@api("editMessageText")
def edit_text(state: State, params: Json, _: Files) -> Json:
    message = own_message(state, params)
    if "text" not in message.body:
        raise bad_request("there is no text in the message to edit")
    content = fields("text", "entities", message_text(params))
    body = changed(state, message, content, params, "text", "entities")
    message.source = params["text"]
    return body


@api("editMessageReplyMarkup")
def edit_markup(state: State, params: Json, _: Files) -> Json:
    return changed(state, own_message(state, params), {}, params)
