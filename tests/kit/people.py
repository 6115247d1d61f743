"""People who talk to the bot: `await anna.says("/start")`, `await anna.taps("Weiter")`, `anna.sees("Schritt 3")`."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import count
from typing import TYPE_CHECKING, Any

from bot.runtime.rendering.payload import Payload
from tests.kit.telegram.values import TelegramPerson

if TYPE_CHECKING:
    from tests.kit.house import StoryHouse

A_MOMENT = 1.0
"""Seconds that somebody needs to read the buttons before they tap one."""
_TAG = re.compile(r"<[^>]+>")


@dataclass(frozen=True)
class Seen:
    """One message as somebody sees it now, the same for both doors."""

    id: str
    text: str
    buttons: tuple[tuple[str, str], ...]
    """Words and data (or address) of each, in reading order."""
    files: tuple[str, ...] = ()


@dataclass
class Someone:
    """Somebody at one of the doors. After each act everything has happened that follows from it."""

    house: "StoryHouse"
    name: str
    _before: dict[str, Seen] = field(default_factory=dict, init=False)

    async def says(self, text: str) -> None:
        self._remember()
        await self._say(text)
        await self.house.settle()
        await self._look()

    async def taps(self, words: str, after: float = A_MOMENT) -> None:
        """Presses the newest visible button whose words start with `words`, so many seconds after the last act."""
        message, data = self._button(words)
        self.house.clock.forward(seconds=after)
        self._remember()
        await self._tap(message, data)
        await self.house.settle()
        await self._look()

    async def taps_old(self, message: Seen, words: str) -> None:
        """Presses a button that was there once: an old keyboard."""
        data = next(data for text, data in message.buttons if text.startswith(words))
        await self.forges(data, message.id)

    async def forges(self, data: str, message: str = "1", after: float = A_MOMENT) -> None:
        """A changed client sends whatever it likes."""
        self.house.clock.forward(seconds=after)
        self._remember()
        await self._forge(message, data)
        await self.house.settle()
        await self._look()

    async def waits(self) -> None:
        """Lets happen what happens by itself."""
        self._remember()
        await self.house.settle()
        await self._look()

    def sees(self, *words: str) -> None:
        """All of the words stand in what is new or changed since the last act."""
        text = self.news_text
        missing = [word for word in words if word not in text]
        assert not missing, f"{self.name} does not see {missing!r} but:\n{text or '(nothing)'}"

    def does_not_see(self, *words: str) -> None:
        found = [word for word in words if word in self.news_text]
        assert not found, f"{self.name} sees {found!r} in:\n{self.news_text}"

    @property
    def news(self) -> list[Seen]:
        return [seen for seen in self.chat if self._before.get(seen.id) != seen]

    @property
    def news_text(self) -> str:
        return "\n\n".join(_as_read(seen) for seen in self.news)

    @property
    def last(self) -> Seen:
        return self.chat[-1]

    @property
    def buttons(self) -> list[str]:
        """Words of all buttons that are visible now, newest message first."""
        return [text for seen in reversed(self.chat) for text, _ in seen.buttons]

    @property
    def chat(self) -> list[Seen]:
        raise NotImplementedError

    def _remember(self) -> None:
        self._before = {seen.id: seen for seen in self.chat}

    def _button(self, words: str) -> tuple[str, str]:
        for seen in reversed(self.chat):
            for text, data in seen.buttons:
                if text.startswith(words):
                    return seen.id, data
        raise AssertionError(f"{self.name} has no button {words!r}, but {self.buttons!r}")

    async def _look(self) -> None:
        """Fetches what is shown, where that takes a call."""

    async def _say(self, text: str) -> None:
        raise NotImplementedError

    async def _tap(self, message: str, data: str) -> None:
        raise NotImplementedError

    async def _forge(self, message: str, data: str) -> None:
        raise NotImplementedError


@dataclass
class OnTelegram(Someone):
    them: TelegramPerson = field(kw_only=True)

    @property
    def chat(self) -> list[Seen]:
        return [_seen_on_telegram(message) for message in self.house.world.chat(self.them)]

    async def sends(self, kind: str, **fields: Any) -> None:
        """A sticker, a voice message ..."""
        self._remember()
        self.house.world.send(self.them, kind, **fields)
        await self.house.settle()

    async def reacts(self, emoji: str, to: Seen) -> None:
        """An empty one takes it away."""
        self._remember()
        self.house.world.react(self.them, int(to.id), emoji)
        await self.house.settle()

    async def blocks(self) -> None:
        self.house.world.block(self.them)
        await self.house.settle()

    async def _say(self, text: str) -> None:
        self.house.world.say(self.them, text)

    async def _tap(self, message: str, data: str) -> None:
        self.house.world.tap(self.them, int(message), data)

    async def _forge(self, message: str, data: str) -> None:
        self.house.world.forge_tap(self.them, int(message), data)


@dataclass
class OnWeb(Someone):
    visitor: str = field(kw_only=True)
    cookie: str = field(default="", kw_only=True)
    browser: str = field(default="", kw_only=True)
    """The id of the session."""
    _messages: list[Seen] = field(default_factory=list, init=False)
    _keys: Iterable[int] = field(default_factory=count, init=False)

    @property
    def chat(self) -> list[Seen]:
        return self._messages

    async def sends(self, kind: str, *, file_name: str = "", data: bytes = b"") -> None:
        """Whatever the kind: a browser knows files only."""
        self._remember()
        await self.house.app.chats.offered_file(self.visitor, self._key(), file_name, data)
        await self.house.settle()
        await self._look()

    async def looks(self) -> None:
        await self._look()

    async def _look(self) -> None:
        history = await self.house.app.chats.history(self.visitor)
        self._messages = [_seen_on_web(message.id, message.payload) for message in history if not message.mine]

    async def _say(self, text: str) -> None:
        await self.house.app.chats.said(self.visitor, text, self._key(), self.browser)

    async def _tap(self, message: str, data: str) -> None:
        await self.house.app.chats.tapped(self.visitor, message, data, self._key(), self.browser)

    async def _forge(self, message: str, data: str) -> None:
        await self._tap(message, data)

    def _key(self) -> str:
        return f"k{next(iter(self._keys))}"


def _seen_on_telegram(message: Any) -> Seen:
    buttons = tuple((button.text, button.data or button.url or "") for row in message.buttons for button in row)
    files = tuple(file.name for file in (message.document,) if file)
    return Seen(str(message.id), message.text, buttons, files)


def _seen_on_web(message: str, payload: Payload) -> Seen:
    parts = [payload.text, *map(_block_text, payload.blocks), payload.draft, payload.after]
    buttons = tuple((b["text"], b.get("data") or b.get("url", "")) for row in payload.buttons for b in row)
    return Seen(message, _plain("\n".join(parts)), buttons, tuple(file["name"] for file in payload.files))


def _block_text(block: Mapping[str, Any]) -> str:
    match block["kind"]:
        case "steps":
            return "\n".join(item["label"] for item in block["items"])
        case "table":
            return "\n".join(" ".join(row) for row in [block["head"], *block["rows"]])
    return str(block.get("label") or block.get("alt") or "")


def _plain(html: str) -> str:
    return _TAG.sub("", html).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def _as_read(seen: Seen) -> str:
    rows = "\n".join(f"[{text}]" for text, _ in seen.buttons)
    return "\n".join(part for part in (seen.text, rows, *seen.files) if part)
