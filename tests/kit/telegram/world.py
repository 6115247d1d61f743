"""An offline Telegram for one bot: what its people do and see."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from itertools import count
from typing import Any

from tests.kit.telegram import people
from tests.kit.telegram.service import TOKEN, BotApi, utc_now
from tests.kit.telegram.state import Chat
from tests.kit.telegram.values import BotMessage, Json, TelegramPerson
from tests.kit.telegram.views import view

FIRST_PERSON = 5_000_000_001
"""Beyond 32 bits, as many real ids are."""


class World(BotApi):
    """Telegram for one bot token, with people and groups."""

    def __init__(
        self,
        token: str = TOKEN,
        *,
        now: Callable[[], datetime] = utc_now,
        username: str = "projektschmiede_bot",
        strict: bool = True,
    ) -> None:
        super().__init__(token, now=now, username=username, strict=strict)
        self._ids = count(FIRST_PERSON)
        self._group_ids = count(1)

    @property
    def answered(self) -> Mapping[str, Json]:
        """Parameters of answerCallbackQuery by callback query id."""
        return self.state.answered

    def unanswered(self) -> list[str]:
        """Button presses whose clock still turns on the person's screen."""
        return [query for query in self.state.callbacks if query not in self.state.answered]

    def person(
        self,
        first_name: str = "Anna",
        last_name: str | None = None,
        username: str | None = None,
        language_code: str | None = "de",
    ) -> TelegramPerson:
        """Somebody who has not yet written to the bot."""
        return self.add(TelegramPerson(next(self._ids), first_name, last_name, username, language_code))

    def add(self, person: TelegramPerson) -> TelegramPerson:
        """Somebody with an id of your choice."""
        self.state.people[person.id] = person
        return person

    def group(self, title: str = "Gruppe") -> int:
        """A group that has the bot as a member; returns its chat id."""
        chat = Chat({"id": -next(self._group_ids), "type": "group", "title": title})
        self.state.chats[chat.id] = chat
        return chat.id

    def migrate(self, group: int) -> int:
        """The group becomes a supergroup with another id."""
        chat = self.state.chats.pop(group)
        new = Chat({"id": -1_000_000_000_000 + group, "type": "supergroup", "title": chat.head["title"]})
        self.state.chats[new.id] = new
        self.state.migrated[group] = new.id
        return new.id

    def say(self, person: TelegramPerson, text: str, *, group: int | None = None) -> list[int]:
        """Type a text; long ones arrive in pieces. Returns the ids of the messages."""
        return [people.write(self.state, person, people.words(piece), group).id for piece in people.pieces(text)]

    def send(self, person: TelegramPerson, kind: str, *, group: int | None = None, **given: Any) -> int:
        """Send something that is no text: document(data=b"...", file_name=..., file_size=...), sticker, contact ..."""
        return people.write(self.state, person, people.thing(self.state, kind, given), group).id

    def edit(self, person: TelegramPerson, message_id: int, text: str) -> None:
        """Change an own text message, or what stands below something else."""
        people.edit(self.state, person, message_id, text)

    def tap(self, person: TelegramPerson, message: BotMessage | int, data: str) -> str:
        """Press a button that is there now; returns the callback query's id."""
        chat_id, message_id = (person.id, message) if isinstance(message, int) else (message.chat_id, message.id)
        chat = self.state.chats[chat_id]
        stored = chat.messages.get(message_id)
        seen = [button for row in (view(stored).buttons if stored else ()) for button in row]
        assert any(button.data == data for button in seen), f"no button {data!r} there; visible: {seen}"
        return people.press(self.state, person, chat, message_id, data)

    def forge_tap(self, person: TelegramPerson, message_id: int, data: str) -> str:
        """A changed client sends whatever it likes."""
        return people.press(self.state, person, people.open_chat(self.state, person, None), message_id, data)

    def react(self, person: TelegramPerson, message_id: int, emoji: str) -> None:
        """Put an emoji under a message; an empty one takes it away."""
        people.react(self.state, person, message_id, emoji)

    def block(self, person: TelegramPerson) -> None:
        """Stop the bot."""
        self.state.blocked.add(person.id)
        people.membership(self.state, person, "member", "kicked")

    def unblock(self, person: TelegramPerson) -> None:
        """Start the bot again."""
        self.state.blocked.discard(person.id)
        people.membership(self.state, person, "kicked", "member")

    def deactivate(self, person: TelegramPerson) -> None:
        """Delete the person's account."""
        self.state.deactivated.add(person.id)

    def raw(self, update: Json) -> int:
        """Deliver any update: poison, an unknown type, an id that was there before. Returns its id."""
        return self.state.updates.add(update, unasked=True)

    def chat(self, person: TelegramPerson | int) -> list[BotMessage]:
        """The bot's messages that the person (or group) sees now, oldest first."""
        chat = self.state.chats.get(person if isinstance(person, int) else person.id)
        bot_id = self.state.bot["id"]
        return [view(m) for m in (chat.messages.values() if chat else ()) if m.body["from"]["id"] == bot_id]
