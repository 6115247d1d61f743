"""What reaches the bot, the same from every door."""

from msgspec import Struct

from bot.domain.dates.file import Upload
from bot.domain.people import Channel


class Said(Struct, frozen=True):
    text: str
    message: str = ""
    """Its id, at a door where messages can be changed and replied to; else empty."""
    reply_to: str = ""
    """The message that it answers."""
    edited: bool = False
    """It was said before, in other words."""
    beside: tuple[str, ...] = ()
    """Parts of the message that are neither text nor form, by their names at the door."""
    hints: tuple[tuple[str, str], ...] = ()
    """`link` or `name`, and the words to which the door has tied an address, or a person."""
    html: str = ""
    """The text with its formatting, in Telegram's subset; empty when nothing is formatted."""


class Commanded(Struct, frozen=True):
    name: str
    """Without slash, lower case."""
    text: str
    """What was typed behind it."""
    message: str = ""
    """Its id, at a door where messages can be changed; else empty."""
    media: str = ""
    """As of something that was sent; the command stood below it."""
    html: str = ""
    """Of `text`, as of a text."""
    bare: bool = False
    """The word alone, without its slash: it may mean a button as well."""


class Tapped(Struct, frozen=True):
    data: str
    message: str
    """The message under which the button stood."""


class Sent(Struct, frozen=True):
    """Something that is neither text nor button: `kind` is sticker, voice, photo, location, contact, file ..."""

    kind: str
    upload: Upload | None = None
    """A file that some feature reads, from somebody."""
    text: str = ""
    """What stood below it."""
    media: str = ""
    """`kind:id of the file at Telegram`, of what can be passed on as it is."""
    brought: Upload | None = None
    """The same from a browser, while a question is asked."""
    reply_to: str = ""
    """The message that it answers."""
    beside: tuple[str, ...] = ()
    hints: tuple[tuple[str, str], ...] = ()
    """Both as of a text."""
    html: str = ""
    """Of `text`, as of a text."""
    bare: bool = False
    """The word alone, without its slash: it may mean a button as well."""
    message: str = ""
    """Its id, where there are words below it that can be changed."""
    group: str = ""
    """Telegram's id of the album that it came with; empty when it came alone."""
    own_number: str = ""
    """Of a contact, if it is the one of whoever sends it; the number of anybody else is not read."""


class Filled(Struct, frozen=True):
    """A form of a page: a button with more than a link can carry."""

    data: str
    fields: tuple[tuple[str, str], ...]
    """Name and value of each, as often as something was chosen."""
    files: tuple[Upload, ...] = ()


class Reacted(Struct, frozen=True):
    """Put an emoji under a message of the bot, or took it away."""

    message: str
    text: str = ""
    """The emoji; empty when there is none any more, or one that has no letter."""
    origin: str = ""
    """The announcement to which the message belongs; looked up before anything else."""


class Left(Struct, frozen=True):
    """Blocked the bot, or came back."""

    gone: bool


Input = Said | Commanded | Tapped | Sent | Filled | Reacted | Left


class Event(Struct, frozen=True):
    channel: Channel
    update_id: str
    external: str
    """The chat: a Telegram id, or a visitor of the web door."""
    input: Input
    name: str
    """What they call themselves; only a proposal."""
    language: str
    """Of their device, e.g. `de` or `pt-br`."""
    quiet: bool = False
    """Nobody typed it: the web chat does not show it."""
    browser: str = ""
    """Of the web door: the id of the session, as far as it matters."""


def pressed(said: Input) -> bool:
    """A button, or a word of the menu."""
    return isinstance(said, Tapped) or (isinstance(said, Commanded) and not said.text and not said.bare)


ENOUGH = frozenset({"stopp", "stop"})
"""Whoever has enough writes that and nothing else, without looking for how it is done."""


def read_text(text: str) -> Said | Commanded:
    """A leading slash makes a command, on every door; so does a word that means one only."""
    if text.strip(" .!\n").lower() in ENOUGH:
        return Commanded("stopp", "", bare=True)
    if not text.startswith("/"):
        return Said(text)
    head, *rest = text.split(maxsplit=1)
    name = head[1:].split("@")[0].lower()
    return Commanded(name, rest[0].strip() if rest else "") if name.isidentifier() else Said(text)
