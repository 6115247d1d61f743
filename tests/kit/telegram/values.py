"""What tests hold in their hands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

Json = dict[str, Any]


class Upload(NamedTuple):
    """A file as it travels: name, contents, media type."""

    name: str
    data: bytes
    mime: str


@dataclass(frozen=True)
class TelegramPerson:
    """Somebody with a Telegram account."""

    id: int
    first_name: str
    last_name: str | None = None
    username: str | None = None
    language_code: str | None = "de"

    def user(self) -> Json:
        """The ``User`` object that updates carry."""
        optional = {"last_name": self.last_name, "username": self.username, "language_code": self.language_code}
        known = {name: value for name, value in optional.items() if value is not None}
        return {"id": self.id, "is_bot": False, "first_name": self.first_name} | known


@dataclass(frozen=True)
class Button:
    """One inline button; exactly one of data and url is set, unless it does something else."""

    text: str
    data: str | None = None
    url: str | None = None


@dataclass(frozen=True)
class BotMessage:
    """A message of the bot as the person sees it now."""

    id: int
    chat_id: int
    date: datetime
    text: str
    entities: tuple[Json, ...] = ()
    source: str = ""
    """The text as the bot sent it, tags included."""
    buttons: tuple[tuple[Button, ...], ...] = ()
    keyboard: tuple[tuple[str, ...], ...] = ()
    """Labels of the reply keyboard that came with this message."""
    edited: bool = False
    pinned: bool = False
    protected: bool = False
    document: Upload | None = None
    photo: Upload | None = None

    def labels(self) -> list[str]:
        """Texts of all inline buttons, in reading order."""
        return [button.text for row in self.buttons for button in row]


@dataclass(frozen=True)
class ApiCall:
    """One call of the bot, as the server saw it; status 0: the connection broke before the call was accepted."""

    method: str
    params: Json
    at: datetime
    status: int
    description: str = ""

    @property
    def ok(self) -> bool:
        return self.status == 200

    @property
    def chat_id(self) -> int | None:
        chat_id = self.params.get("chat_id")
        return int(chat_id) if chat_id is not None and str(chat_id).lstrip("-").isdigit() else None
