"""Telegram's update, as raw JSON -> our event. What has another shape than the Bot API says raises as it may."""

import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime

from msgspec.structs import replace
from telegram import ChatMember
from telegram.constants import ChatType, MessageAttachmentType, UpdateType

from bot.domain.dates.file import announced
from bot.domain.people import Channel
from bot.runtime.inputs import Commanded, Event, Input, Left, Reacted, Said, Sent, Tapped, read_text
from bot.runtime.telegram.entities import Json, hints, with_addresses
from bot.runtime.telegram.formatting import html_of

LAST_SECOND = 2**32
_COMMAND = re.compile(r"/\w+(?:@\w+)?\s*")
KINDS = (
    "sticker",
    "voice",
    "photo",
    "location",
    "contact",
    "video",
    "video_note",
    "audio",
    "animation",
    "poll",
    "venue",
    "dice",
    "document",
)
PASSED_ON = ("voice", "photo", "document", "audio", "video")
"""Kinds that a question may bring along."""
ATTACHMENTS = frozenset(
    (
        *map(str, MessageAttachmentType),
        "checklist", "giveaway", "giveaway_winners", "gift", "unique_gift", "rich_message", "users_shared",
        "chat_shared", "web_app_data",
    )
)  # fmt: skip
"""All that a message may carry beside text. What stands in none of them is a service message."""
FORM = frozenset(
    (
        "message_id", "message_thread_id", "from", "chat", "date", "edit_date", "text", "entities", "caption",
        "caption_entities", "link_preview_options", "reply_to_message", "quote", "media_group_id", "effect_id",
        "has_protected_content", "has_media_spoiler", "show_caption_above_media", "is_from_offline", "is_topic_message",
        "reply_markup",
    )
)  # fmt: skip
"""Parts of a message that are text, or only its form; all else comes beside it."""
PLACED = (
    UpdateType.MESSAGE,
    UpdateType.EDITED_MESSAGE,
    UpdateType.MY_CHAT_MEMBER,
    UpdateType.CHANNEL_POST,
    UpdateType.EDITED_CHANNEL_POST,
    UpdateType.MESSAGE_REACTION,
)
"""Kinds of updates that name their chat themselves."""


def lane_of(body: dict[str, object]) -> str:
    """Whose update it is, read from raw JSON that may be anything. Updates without a person share one lane."""
    for part in body.values():
        sender = part.get("from") or part.get("user") if isinstance(part, dict) else None
        if isinstance(sender, dict) and isinstance(sender.get("id"), int):
            return f"telegram:{sender['id']}"
    return "telegram"


def written_at(body: dict[str, object]) -> datetime | None:
    """By Telegram's clock, read from raw JSON that may be anything; None where it does not say."""
    for name in ("message", "edited_message"):
        message = body.get(name)
        if isinstance(message, dict):
            at = message.get("edit_date", message.get("date"))
            return datetime.fromtimestamp(at, UTC) if type(at) is int and 0 <= at < LAST_SECOND else None
    return None


def read(update: Json) -> Event | None:
    """None for what does not concern us: service messages, and all chats but the private one of whoever acts."""
    kind = next((kind for kind in READERS if kind in update), None)
    return _event(update, update[kind], READERS[kind]) if kind else None


def chat_of(update: Json) -> Json | None:
    """Where it happened; None for what happens in no chat."""
    part = next((update[kind] for kind in PLACED if kind in update), None)
    if part is None:
        part = update.get(UpdateType.CALLBACK_QUERY, {}).get("message")
    chat: Json | None = part["chat"] if part is not None else None
    return chat


def has_left(change: Json) -> bool:
    """The chat and the bot have nothing to do with each other any more."""
    status = change["new_chat_member"]["status"]
    return status in (ChatMember.BANNED, ChatMember.LEFT)


def _event(update: Json, part: Json, understand: Callable[[Json], Input | None]) -> Event | None:
    user, chat = part.get("from") or part.get("user"), chat_of(update)
    if user is None or chat is None or chat["type"] != ChatType.PRIVATE or chat["id"] != user["id"]:
        return None
    if type(chat["id"]) is not int:
        raise TypeError("the number of a chat")
    said = understand(part)
    if said is None:
        return None
    return Event(
        channel=Channel.TELEGRAM,
        update_id=str(update["update_id"]),
        external=str(chat["id"]),
        input=said,
        name=" ".join(filter(None, (user["first_name"], user.get("last_name")))),
        language=user.get("language_code", ""),
    )


def _corrected(message: Json) -> Input | None:
    """Of what changes by itself, a location for example, nobody needs to hear. A command stays what it was."""
    below = any(message.get(kind) for kind in PASSED_ON)
    if not below and "text" not in message:
        return None
    text = message.get("caption", "") if below else _text(message)
    said = read_text(text)
    commanded = isinstance(said, Commanded) and bool(said.text)
    html = _behind(message) if commanded else html_of(message)
    said = Said(said.text if commanded else text, str(message["message_id"]), edited=True, html=html)
    return said if below else replace(said, beside=_beside(message), hints=hints(message))


def _message(message: Json) -> Input | None:
    if "text" in message:
        said, id = read_text(_text(message)), str(message["message_id"])
        if isinstance(said, Commanded):
            return replace(said, message=id, html=_behind(message))
        html = html_of(message) if "entities" in message else ""
        return Said(said.text, id, _answered(message), beside=_beside(message), hints=hints(message), html=html)
    sent = _sent(message)
    group = str(message.get("media_group_id", ""))
    sent = sent and replace(
        sent, reply_to=_answered(message), beside=_beside(message, *KINDS), hints=hints(message), group=group
    )
    below = read_text(message.get("caption", ""))
    if sent is None or not sent.media:
        return sent
    if isinstance(below, Commanded) and (sent.upload is None or sent.upload.lack):
        return replace(below, message=str(message["message_id"]), media=sent.media, html=_behind(message))
    if not message.get("caption"):
        return sent
    return replace(sent, text=message["caption"], html=html_of(message), message=str(message["message_id"]))


def _behind(message: Json) -> str:
    """What stands behind a command, with its formatting; empty when none of it is formatted."""
    html = html_of(message)
    command = _COMMAND.match(html)
    return html[command.end() :] if command and "<" in html[command.end() :] else ""


def _sent(message: Json) -> Sent | None:
    """An animation is called a document, too."""
    kind = next((kind for kind in ("document", *KINDS) if message.get(kind)), None)
    if kind is None:
        # Something rare is a thing that we cannot read; a service message is nothing.
        return Sent("other") if any(message.get(kind) for kind in ATTACHMENTS) else None
    # Of a photo the largest size, which comes last.
    sent = message[kind]
    file = sent[-1] if kind == "photo" else sent
    if kind == "contact":
        return Sent(kind, own_number=_own_number(message))
    shown = "animation" if message.get("animation") else kind
    media = f"{shown}:{file['file_id']}" if kind in PASSED_ON or shown == "animation" else ""
    return replace(_document(message[kind]), media=media) if kind == "document" else Sent(kind, media=media)


def _own_number(message: Json) -> str:
    """Of a contact; empty when it is somebody else, or nobody knows whose it is."""
    contact = message["contact"]
    own = contact.get("user_id") == message["from"]["id"]
    return str(contact["phone_number"]) if own else ""


def _reacted(reaction: Json) -> Input:
    emoji = next((one["emoji"] for one in reaction["new_reaction"] if one["type"] == "emoji"), "")
    return Reacted(str(reaction["message_id"]), emoji)


def _answered(message: Json) -> str:
    return str(message["reply_to_message"]["message_id"]) if "reply_to_message" in message else ""


def _beside(message: Json, *but: str) -> tuple[str, ...]:
    return tuple(sorted(message.keys() - FORM.union(but)))


def _text(message: Json) -> str:
    return with_addresses(message["text"], message.get("entities", ()))


def _document(document: Json) -> Sent:
    """What is in it is fetched later, if somebody reads it."""
    unnamed = "kalender.ics" if document.get("mime_type") == "text/calendar" else ""
    return Sent("file", announced(document.get("file_name") or unnamed))


READERS: Mapping[str, Callable[[Json], Input | None]] = {
    UpdateType.CALLBACK_QUERY: lambda query: Tapped(query.get("data", ""), str(query["message"]["message_id"])),
    UpdateType.MY_CHAT_MEMBER: lambda change: Left(has_left(change)),
    UpdateType.EDITED_MESSAGE: _corrected,
    UpdateType.MESSAGE: _message,
    UpdateType.MESSAGE_REACTION: _reacted,
}
"""The kinds of updates that we ask for."""
