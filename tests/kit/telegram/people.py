"""What people do: every act becomes an update for the bot."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tests.kit.telegram import entities
from tests.kit.telegram.state import Chat, State, StoredMessage
from tests.kit.telegram.texts import MAX_TEXT
from tests.kit.telegram.values import Json, TelegramPerson, Upload

FILES = {"document", "photo", "voice", "audio", "video", "video_note", "animation", "sticker"}
DETAILS: dict[str, Json] = {
    "sticker": {"type": "regular", "width": 512, "height": 512, "is_animated": False, "is_video": False, "emoji": "👍"},
    "voice": {"duration": 3, "mime_type": "audio/ogg"},
    "audio": {"duration": 3, "mime_type": "audio/mpeg"},
    "video": {"duration": 3, "width": 640, "height": 360, "mime_type": "video/mp4"},
    "video_note": {"duration": 3, "length": 240},
    "animation": {"duration": 3, "width": 320, "height": 240, "mime_type": "video/mp4"},
    "photo": {"width": 800, "height": 600},
    "document": {"mime_type": "application/pdf"},
    "location": {"latitude": 52.52, "longitude": 13.4},
    "contact": {"phone_number": "+491700000000", "first_name": "Kontakt"},
    "dice": {"emoji": "🎲", "value": 4},
    "venue": {"location": {"latitude": 52.52, "longitude": 13.4}, "title": "Rathaus", "address": "Rathausstraße 15"},
    "poll": {
        "id": "poll1",
        "question": "Wann?",
        "options": [{"text": text, "voter_count": 0, "persistent_id": text} for text in ("Heute", "Morgen")],
        "total_voter_count": 0,
        "is_closed": False,
        "is_anonymous": True,
        "type": "regular",
        "allows_multiple_answers": False,
        "allows_revoting": True,
        "members_only": False,
    },
}
NAMES = {"document": "datei.pdf", "audio": "lied.mp3", "video": "film.mp4", "animation": "bild.mp4"}
MESSAGE_FIELDS = {"caption", "reply_to_message", "forward_origin", "media_group_id", "via_bot", "quote"}


def pieces(text: str) -> Iterator[str]:
    """As Telegram's clients cut long texts: 4096 UTF-16 units each, never inside a character."""
    piece, size = "", 0
    for character in text.strip():
        units = entities.utf16(character)
        if size + units > MAX_TEXT:
            yield piece
            piece, size = "", 0
        piece, size = piece + character, size + units
    if piece:
        yield piece


def open_chat(state: State, person: TelegramPerson, group: int | None) -> Chat:
    """The chat in which the person writes; their own comes about with the first word."""
    if group is not None:
        return state.chats[group]
    user = person.user()
    head = {"id": person.id, "type": "private"} | {
        k: user[k] for k in ("first_name", "last_name", "username") if k in user
    }
    return state.chats.setdefault(person.id, Chat(head))


def write(state: State, person: TelegramPerson, content: Json, group: int | None = None) -> StoredMessage:
    """Post a message of a person and tell the bot."""
    message = state.post(open_chat(state, person, group), person.user(), content)
    state.updates.add({"message": message.body | {}})
    return message


def words(text: str) -> Json:
    """A text message's content."""
    formatted = entities.plain(text)
    assert formatted.text, "Telegram's clients send no empty text"
    return {"text": formatted.text} | ({"entities": list(formatted.entities)} if formatted.entities else {})


def thing(state: State, kind: str, given: Json) -> Json:
    """The content of a message that is no text; given fields replace the usual ones."""
    outer = {name: given.pop(name) for name in MESSAGE_FIELDS & set(given)}
    if "caption" in outer:
        outer["caption"] = outer["caption"].strip()
    body = DETAILS.get(kind, {}) | (_file(state, kind, given) if kind in FILES else {}) | given
    shown = {name: value for name, value in body.items() if value is not None}
    return {kind: [shown] if kind == "photo" else shown} | outer


def _file(state: State, kind: str, given: Json) -> Json:
    data: bytes = given.pop("data", b"%PDF-1.4 double")
    name = given.get("file_name", NAMES.get(kind, kind))
    mime = given.get("mime_type") or DETAILS[kind].get("mime_type") or ""
    file = state.keep_file(Upload(name, data, mime), f"{kind}s", given.get("file_size", len(data)))
    return file.json() | ({"file_name": name} if kind in NAMES else {})


def edit(state: State, person: TelegramPerson, message_id: int, text: str, group: int | None = None) -> None:
    """Change an own text, or what stands below something else."""
    message = open_chat(state, person, group).messages[message_id]
    assert message.body["from"]["id"] == person.id, "people edit only their own messages"
    message.body.pop("entities", None)
    said = words(text) if "text" in message.body else {"caption": text}
    message.body.update(said | {"edit_date": state.timestamp()})
    state.updates.add({"edited_message": message.body | {}})


def press(state: State, person: TelegramPerson, chat: Chat, message_id: int, data: str) -> str:
    """A button press, true or forged; returns the id of the callback query."""
    message = chat.messages.get(message_id)
    gone = {"chat": chat.head, "message_id": message_id, "date": 0}
    query: dict[str, Any] = {"id": str(4_000_000_000_000 + state.number()), "from": person.user(), "data": data}
    query |= {"message": message.body | {} if message else gone, "chat_instance": str(chat.id)}
    state.callbacks[query["id"]] = state.now()
    state.updates.add({"callback_query": query})
    return str(query["id"])


def react(state: State, person: TelegramPerson, message_id: int, emoji: str) -> None:
    """Put an emoji under a message, or take it away; Telegram tells it to bots that ask for it."""
    chat = open_chat(state, person, None)
    message = chat.messages[message_id]
    before, message.reactions = message.reactions, [{"type": "emoji", "emoji": emoji}] if emoji else []
    reaction = {"chat": chat.head, "message_id": message_id, "user": person.user(), "date": state.timestamp()}
    state.updates.add({"message_reaction": reaction | {"old_reaction": before, "new_reaction": message.reactions}})


def membership(state: State, person: TelegramPerson, old: str, new: str) -> None:
    """The person stopped or restarted the bot."""
    chat = open_chat(state, person, None)
    change = {"chat": chat.head, "from": person.user(), "date": state.timestamp()}
    change |= {"old_chat_member": _member(state, old), "new_chat_member": _member(state, new)}
    state.updates.add({"my_chat_member": change})


def _member(state: State, status: str) -> Json:
    return {"user": state.bot, "status": status} | ({"until_date": 0} if status == "kicked" else {})
