"""Telegram's update -> our event."""

from datetime import UTC, datetime

from telegram import Document, Message, Update

from bot.domain.people import Channel
from bot.domain.uploads import announced
from bot.runtime.inputs import Event, Input, Left, Said, Sent, Tapped, read_text
from bot.runtime.telegram.hidden_links import with_addresses

LAST_SECOND = 2**32
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


def lane_of(body: dict[str, object]) -> str:
    """Whose update it is, read from raw JSON that may be anything. Updates without a person share one lane."""
    for part in body.values():
        sender = part.get("from") if isinstance(part, dict) else None
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


def read(update: Update) -> Event | None:
    """None for what does not concern us: other chats, service messages."""
    user, chat = update.effective_user, update.effective_chat
    said = _input(update)
    if said is None or user is None or chat is None or chat.type != "private":
        return None
    return Event(
        channel=Channel.TELEGRAM,
        update_id=str(update.update_id),
        external=str(chat.id),
        input=said,
        name=user.full_name,
        language=user.language_code or "",
    )


def has_left(update: Update) -> bool:
    """The chat and the bot have nothing to do with each other any more."""
    member = update.my_chat_member
    return bool(member and member.new_chat_member.status in ("kicked", "left"))


def _input(update: Update) -> Input | None:
    if update.callback_query:
        query = update.callback_query
        return Tapped(query.data or "", str(query.message.message_id) if query.message else "")
    if update.my_chat_member:
        return Left(has_left(update))
    if update.edited_message:
        return _corrected(update.edited_message)
    return _message(update.message) if update.message else None


def _message(message: Message) -> Input | None:
    if message.text is not None:
        return _said(message, message.text)
    if message.document:
        return _document(message.document)
    kind = next((kind for kind in KINDS if getattr(message, kind, None)), None)
    return Sent(kind) if kind else _other(message)


def _said(message: Message, text: str) -> Input:
    said = read_text(with_addresses(text, message.entities))
    if not isinstance(said, Said):
        return said
    answered = message.reply_to_message
    return Said(said.text, str(message.message_id), str(answered.message_id) if answered else "")


def _corrected(message: Message) -> Input | None:
    """Of what changes by itself, a location for example, nobody needs to hear."""
    if message.text is None:
        return None
    return Said(with_addresses(message.text, message.entities), str(message.message_id), edited=True)


def _document(document: Document) -> Sent:
    """What is in it is fetched later, if somebody reads it."""
    unnamed = "kalender.ics" if document.mime_type == "text/calendar" else ""
    return Sent("file", announced(document.file_name or unnamed))


def _other(message: Message) -> Input | None:
    """Something newer than we are is a thing that we cannot read; a service message is nothing."""
    return Sent("other") if message.effective_attachment or message.story else None
