"""Baustein: a remark that a Koordination keeps, and changes before it is sent."""

from collections.abc import Iterable
from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace

from bot.domain.errors import Refusal
from bot.domain.names import clean_name, clean_text
from bot.links.base import Link
from bot.links.saved_replies import ShowReply

LONGEST = 4000
"""Characters."""
LONGEST_TITLE = 40
"""Characters: a title is a button."""


class SavedReply(Struct, frozen=True):
    id: str
    cohort: str
    title: str
    text: str
    author: str | None
    """Who keeps it; None once that person is erased."""
    at: datetime
    uses: int = 0


def saved_reply(id: str, cohort: str, text: str, author: str, now: datetime) -> SavedReply:
    """Its first words are its title."""
    words = _words(text)
    return SavedReply(id, cohort, titled(words.partition("\n")[0]), words, author, now)


def titled(raw: str) -> str:
    title = clean_name(raw, 2 * LONGEST_TITLE)
    return title if len(title) <= LONGEST_TITLE else f"{title[: LONGEST_TITLE - 1].rstrip()}…"


def renamed(reply: SavedReply, raw: str) -> SavedReply:
    title = titled(raw)
    if not title:
        raise Refusal("common-loose-empty", to=ShowReply(reply.id))
    return replace(reply, title=title)


def reworded(reply: SavedReply, raw: str) -> SavedReply:
    """Its title stays."""
    return replace(reply, text=_words(raw, ShowReply(reply.id)))


def _words(raw: str, to: Link | None = None) -> str:
    words = clean_text(raw)
    if not words:
        raise Refusal("common-loose-empty", to=to)
    if len(words) > LONGEST:
        raise Refusal("common-too-long", to=to, length=len(words), most=LONGEST)
    return words


def with_words(text: str, among: Iterable[SavedReply]) -> SavedReply | None:
    """The one that says this already."""
    return next((one for one in among if one.text == clean_text(text)), None)


def put_into(words: str, reply: SavedReply) -> str:
    """Below what was written so far; once, however often it is picked."""
    return words if reply.text in words else f"{words}\n\n{reply.text}".strip()
