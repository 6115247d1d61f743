"""What the web door needs from the rest of the house. The pages know these words and nothing else."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager
from datetime import datetime
from typing import Any, Protocol

from msgspec import Struct

from bot.runtime.rendering.payload import Payload

Translate = Callable[..., str]
"""A text of the pages by its id, with its arguments by name."""


class ChatMessage(Struct, frozen=True):
    """One message of the chat as it stands now."""

    id: str
    position: int
    """Rises with every message; the order in the chat."""
    version: int
    """Rises with every change anywhere in this chat; `history(after=...)` asks for what is newer."""
    mine: bool
    """Written by the person, not by the bot."""
    at: datetime
    """Aware, UTC."""
    payload: Payload
    """HTML in it holds only b, i, u, s, code, pre, blockquote and a, everything else escaped; line breaks are
    newlines."""


class ChatHead(Struct, frozen=True):
    """The line above a chat."""

    name: str
    about: str
    tone: str
    """ember (association), steel (Koordination) or done (Ehemalige): the colour of the initial."""
    language: str
    zone: str
    now: datetime
    sends_files: bool = False
    """Somebody reads what they send."""
    only_tables: bool = False
    """Of other files nobody reads anything."""
    asks_file: bool = False
    """They ask a question: a picture, a recording or a PDF may come with it."""
    commands: frozenset[str] = frozenset()
    """All that this person may type, without the slash."""
    strip: str = ""
    """Where they stand, in one line of today; empty for those who are not on the way."""
    association: str = ""
    """Stands behind the name."""
    desk: bool = False
    """They may look at a desk."""


class ChatFile(Struct, frozen=True):
    name: str
    mime: str
    content: bytes | None
    """None when it was kept long enough."""


class MenuEntry(Struct, frozen=True):
    command: str
    """Without the slash."""
    description: str
    listed: bool = True
    """Worth showing at once; the others are folded."""


class TooMany(Exception):
    """So many look around from one address that no more are let in for a while."""


class TooMuch(Exception):
    """So much of this visitor waits that nothing more is taken for a while. The words are theirs to send again."""


class Chosen(Struct, frozen=True):
    """A file that somebody chose on the page."""

    name: str = ""
    content: bytes = b""


class Entered(Struct, frozen=True):
    """All that a form brought, what was chosen several times too."""

    fields: tuple[tuple[str, str], ...]
    files: tuple[Chosen, ...] = ()


class Chats(Protocol):
    """The bot as one browser sees it. A visitor is the web's word for an address: known or not yet known."""

    async def said(self, visitor: str, text: str, key: str, browser: str = "") -> None:
        """Takes a message in; it is committed when this returns. The same `key` a second time does nothing. Raises
        TooMuch, as do the next two. `browser`: the id of the session in which it was typed."""

    async def tapped(self, visitor: str, message: str, data: str, key: str, browser: str = "") -> None: ...

    async def offered_file(self, visitor: str, key: str, name: str = "", content: bytes = b"") -> None:
        """Somebody tried to send a file; the bot says what it thinks of that. What nobody reads is not kept."""

    async def passed_on(self, visitor: str, text: str, key: str) -> None:
        """Words for a person, from another page: the chat shows them once more before they are sent."""

    async def opened(self, visitor: str, link: str, key: str) -> None:
        """A link of another page: as if it was tapped, only that the chat shows no tap."""

    async def filled(self, visitor: str, link: str, form: Entered, key: str) -> None:
        """A link of another page with the form that was filled in there; the chat shows no tap."""

    async def settled(self, visitor: str, key: str) -> bool:
        """Waits until what came with this key is handled, and not for ever; False when it is not yet."""

    async def history(self, visitor: str, after: int = 0, most: int = 200) -> list[ChatMessage]:
        """What changed after version `after`, oldest position first, the latest `most` of them."""

    async def emptied(self, visitor: str, after: int) -> bool:
        """Version `after` and everything before is gone: there is less than a page has seen."""

    async def older(self, visitor: str, before: int, most: int) -> list[ChatMessage]:
        """The `most` messages next above position `before`, oldest first."""

    def changes(self, visitor: str) -> AbstractAsyncContextManager[AsyncIterator[None]]:
        """Yields whenever this chat may have something new; may yield for nothing."""

    async def head(self, visitor: str) -> ChatHead: ...

    async def menu(self, visitor: str) -> list[MenuEntry]: ...

    async def file(self, visitor: str, file: str) -> ChatFile | None:
        """None when it is not there or not theirs."""


class Session(Struct, frozen=True):
    visitor: str
    csrf: str
    id: str = ""
    """For buttons and events; opens nothing."""
    outgrown: bool = False
    """Begun by somebody unknown who is known now: the browser gets another cookie."""


class Caller(Struct, frozen=True):
    """Who stands in front of the door."""

    house: str
    """The address that they share with others of their house."""
    mark: str = ""
    """What one of our pages gave this browser; empty when it brought none."""
    new: bool = True
    """Whether it has no session: then an answer with one may have been lost on the way."""
    agent: str = ""
    """What the browser says of itself."""


class Slowed(Exception):
    """Codes are tried too often here; `until` says when one may try again. Links open meanwhile."""

    def __init__(self, until: datetime) -> None:
        super().__init__(until.isoformat())
        self.until = until


class Sessions(Protocol):
    """Who a browser is. Tokens and cookies are kept hashed."""

    async def enter(self, token: str, caller: Caller) -> str | None:
        """Spends a personal one-time link, or starts a visitor with an invitation; returns the cookie, or None (one
        and the same None for wrong, used and expired). Raises Slowed when a code was tried too often."""

    async def start(self, caller: Caller) -> str:
        """A visitor without invitation; returns the cookie. Raises TooMany."""

    async def find(self, cookie: str, *, by_hand: bool = True) -> Session | None:
        """`by_hand`: somebody did something; pages ask by themselves, too."""

    async def renew(self, cookie: str) -> str | None:
        """Another cookie for the same browser; the one of before ends when this one is used for the first time."""

    async def leave(self, cookie: str) -> None: ...


class Health(Protocol):
    """Filled by operations: what /healthz, /readyz and /metrics answer."""

    def alive(self) -> bool: ...

    async def ready(self) -> tuple[bool, dict[str, Any]]: ...

    def metrics(self) -> bytes:
        """Prometheus text format."""
