"""What Telegram remembers about one bot."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from itertools import count
from typing import Any

from tests.kit.telegram.errors import bad_request, forbidden, migrated, too_large
from tests.kit.telegram.updates import UpdateQueue
from tests.kit.telegram.values import Json, TelegramPerson, Upload

MAX_UPLOAD = 50 * 1024 * 1024
MAX_DOWNLOAD = 20 * 1024 * 1024

Files = Mapping[str, Upload]


@dataclass
class StoredMessage:
    """One message of a chat: the JSON that the Bot API shows, and what it does not show."""

    body: Json
    date: datetime
    source: str = ""
    markup: Json | None = None
    upload: Upload | None = None
    pinned: bool = False
    reactions: list[Json] = field(default_factory=list)

    @property
    def id(self) -> int:
        return int(self.body["message_id"])


@dataclass
class Chat:
    """A private chat or a group."""

    head: Json
    messages: dict[int, StoredMessage] = field(default_factory=dict)
    last_id: int = 0

    @property
    def id(self) -> int:
        return int(self.head["id"])

    def next_id(self) -> int:
        self.last_id += 1
        return self.last_id


@dataclass(frozen=True)
class StoredFile:
    """A file on Telegram's servers; size None: Telegram does not tell it."""

    file_id: str
    path: str
    upload: Upload
    size: int | None

    def json(self) -> Json:
        head: Json = {"file_id": self.file_id, "file_unique_id": f"u{self.file_id}"}
        return head | ({"file_size": self.size} if self.size is not None else {})


@dataclass(frozen=True)
class Webhook:
    """Where updates are pushed to."""

    url: str
    secret_token: str | None = None


class State:
    """The server's side of one bot."""

    def __init__(self, now: Callable[[], datetime], bot: Json) -> None:
        self.now = now
        self.bot = bot
        self.updates = UpdateQueue(now)
        self.people: dict[int, TelegramPerson] = {}
        self.chats: dict[int, Chat] = {}
        self.blocked: set[int] = set()
        self.deactivated: set[int] = set()
        self.migrated: dict[int, int] = {}
        self.files: dict[str, StoredFile] = {}
        self.callbacks: dict[str, datetime] = {}
        self.answered: dict[str, Json] = {}
        self.settings: dict[tuple[str, ...], Any] = {}
        self.webhook: Webhook | None = None
        self.webhook_error: str | None = None
        self._numbers = count(1)

    def number(self) -> int:
        """A number never given before."""
        return next(self._numbers)

    def timestamp(self) -> int:
        return int(self.now().timestamp())

    def chat(self, chat_id: int | str) -> Chat:
        """The chat, if the bot may act in it."""
        if not isinstance(chat_id, int):
            raise bad_request("chat not found")
        self._check_person(chat_id)
        if chat_id in self.migrated:
            raise migrated(self.migrated[chat_id])
        if chat_id not in self.chats:
            raise bad_request("chat not found")
        return self.chats[chat_id]

    def _check_person(self, person_id: int) -> None:
        if person_id in self.blocked:
            raise forbidden("bot was blocked by the user")
        if person_id in self.deactivated:
            raise forbidden("user is deactivated")
        if person_id in self.people and person_id not in self.chats:
            raise forbidden("bot can't initiate conversation with a user")

    def post(self, chat: Chat, author: Json, content: Json, *, source: str = "") -> StoredMessage:
        """Put a message into a chat."""
        head = {"message_id": chat.next_id(), "from": author, "chat": chat.head, "date": self.timestamp()}
        message = StoredMessage(head | content, self.now(), source)
        chat.messages[message.id] = message
        return message

    def keep_file(self, upload: Upload, folder: str, size: int | None) -> StoredFile:
        """Store a file; the size may be a lie."""
        number = self.number()
        suffix = f".{upload.name.rpartition('.')[2]}" if "." in upload.name else ""
        file = StoredFile(f"file{number}", f"{folder}/file_{number}{suffix}", upload, size)
        self.files[file.file_id] = file
        return file

    def uploaded(self, value: str, files: Files, folder: str) -> StoredFile:
        """The file that a parameter names: a part of this request, or one that Telegram has already."""
        if value in self.files:
            return _as_it_is(self.files[value], folder)
        if "://" in value and not value.startswith("attach://"):
            raise bad_request("double: not supported: files by URL")
        upload = files.get(value.removeprefix("attach://"))
        if upload is None:
            raise bad_request("wrong remote file identifier specified: Wrong string length")
        return self.keep_file(_checked(upload), folder, len(upload.data))


def _as_it_is(file: StoredFile, folder: str) -> StoredFile:
    """A picture is no file, and no file is a picture; the other kinds are sent as what they are."""
    kept = file.path.partition("/")[0]
    if (kept == "photos") is not (folder == "photos"):
        raise bad_request(f"can't use file of type {kept[:-1].title()} as {folder[:-1].title()}")
    return file


def _checked(upload: Upload) -> Upload:
    if not upload.data:
        raise bad_request("file must be non-empty")
    if len(upload.data) > MAX_UPLOAD:
        raise too_large()
    return upload
