"""What the page with the notice needs to know."""

from typing import Protocol

from msgspec import Struct


class NoticePart(Struct, frozen=True):
    head: str
    html: str
    """As in a payload."""


class NoticeBook(Protocol):
    """The whole notice, in the words of the chat."""

    async def parts(self, language: str) -> list[NoticePart]: ...
