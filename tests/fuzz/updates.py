"""One good update of each kind that the bot asks for, with everything in it that is read."""

from typing import Any

ANNA = {"id": 7, "is_bot": False, "first_name": "Anna", "last_name": "Brücke", "language_code": "de"}
CHAT = {"id": 7, "type": "private", "first_name": "Anna"}
BASE = {"message_id": 12, "date": 1_800_000_000, "chat": CHAT, "from": ANNA}
FILE = {"file_id": "f", "file_unique_id": "u", "file_size": 5, "file_name": "a.ics", "mime_type": "text/calendar"}
ENTITIES = [
    {"type": "bold", "offset": 0, "length": 4},
    {"type": "text_link", "offset": 2, "length": 3, "url": "https://a.de"},
    {"type": "text_mention", "offset": 1, "length": 3, "user": ANNA},
    {"type": "pre", "offset": 3, "length": 4, "language": "py"},
]
_ANSWERED = {**BASE, "reply_to_message": {**BASE, "message_id": 9}}
_WITH_FILE = {**BASE, "document": FILE, "caption": "/frage Wort", "caption_entities": ENTITIES, "media_group_id": "77"}
_US = {"user": {"id": 1, "is_bot": True, "first_name": "Bot"}, "status": "kicked", "until_date": 0}
_MESSAGES: tuple[dict[str, Any], ...] = (
    {**_ANSWERED, "text": "🙂 hier <b>", "entities": ENTITIES},
    {**BASE, "text": "/Schritt@schmiede_bot  zwei", "entities": ENTITIES},
    _WITH_FILE,
    {**BASE, "photo": [FILE, FILE], "caption": "sehr", "caption_entities": ENTITIES, "has_media_spoiler": True},
    {**BASE, "animation": FILE, "document": FILE},
    {**BASE, "voice": FILE, "forward_origin": {"type": "user", "sender_user": ANNA}},
    {**BASE, "contact": {"phone_number": "+491705550123", "first_name": "A", "user_id": 7}},
    {**BASE, "location": {"latitude": 1.0, "longitude": 2.0}},
    {**BASE, "poll": {"id": "1", "question": "?", "options": []}, "dice": {"emoji": "🎲", "value": 3}},
    {**BASE, "pinned_message": BASE, "migrate_from_chat_id": -5},
)
_TAP = {"id": "q", "from": ANNA, "chat_instance": "c", "message": BASE, "data": "st:a:b", "inline_message_id": "i"}
_MEMBER = {"chat": CHAT, "from": ANNA, "date": 1, "old_chat_member": _US, "new_chat_member": _US}
_REACTION = {
    "chat": CHAT, "message_id": 4, "user": ANNA, "date": 1, "old_reaction": [],
    "new_reaction": [{"type": "emoji", "emoji": "👍"}, {"type": "custom_emoji", "custom_emoji_id": "1"}],
}  # fmt: skip
UPDATES: tuple[dict[str, Any], ...] = (
    *({"update_id": 3, "message": one} for one in _MESSAGES),
    *({"update_id": 3, "edited_message": {**one, "edit_date": 1_800_000_100}} for one in _MESSAGES),
    {"update_id": 3, "callback_query": _TAP},
    {"update_id": 3, "my_chat_member": _MEMBER},
    {"update_id": 3, "message_reaction": _REACTION},
    {"update_id": 3, "channel_post": {**BASE, "chat": {"id": -1, "type": "channel"}, "text": "x"}},
)
