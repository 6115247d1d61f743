"""What a person is shown, before anyone knows in which language or through which door.

A `Screen` names texts by their Fluent id and buttons by their link. `bot.runtime.rendering.render` turns it into words.
"""

from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum

from msgspec import Struct, field

from bot.domain.enclosure import Enclosure
from bot.links.base import Link


class Markup(Struct, frozen=True):
    """Trusted HTML in Telegram's subset: made from the programme's own Markdown, or from the formatting that somebody
    gave their message (`Visit.html`, `typed_html`), where all else is escaped. Never words as they were typed."""

    html: str


class Say(Struct, frozen=True):
    """Another text inside a text: a Fluent message id, or `id.attribute`."""

    id: str
    args: Mapping[str, "Value"] = field(default_factory=dict)


class Lines(Struct, frozen=True):
    """Several pieces, one below the other; nothing at all when there are none."""

    items: tuple["Value", ...]
    gap: str = "\n"


Value = str | int | date | datetime | Markup | Say | Lines
"""What may stand in a text. A `str` is shown literally; a `datetime` is an aware instant, shown in the wall time of
the reader; a `date` is shown with its weekday."""


class StepState(StrEnum):
    DONE = "done"
    REVIEW = "review"
    NOW = "now"
    OPEN = "open"
    LOCKED = "locked"


class Step(Struct, frozen=True):
    label: Value
    state: StepState


class Steps(Struct, frozen=True):
    """The way, one line per step."""

    steps: tuple[Step, ...]


class Progress(Struct, frozen=True):
    done: int
    whole: int
    label: Value


class Tone(StrEnum):
    """The colours of the house: what one can do, the Koordination and time, done."""

    EMBER = "ember"
    STEEL = "steel"
    DONE = "done"


class Look(Struct, frozen=True):
    """What a row of a table is beside its words: where it leads, and the colour of its last cell."""

    to: Link | None = None
    tone: Tone | None = None


class Table(Struct, frozen=True):
    head: tuple[Value, ...]
    rows: tuple[tuple[Value, ...], ...]
    looks: tuple[Look, ...] = ()
    """Of each row, for the browser; none at all, or as many as there are rows."""
    numbers: int = 0
    """How many of the last columns are numbers, which stand one below the other; the first column takes several lines
    then, so that nothing of it is cut."""


class Picture(Struct, frozen=True):
    name: str
    png: bytes
    alt: Value


Block = Steps | Progress | Table | Picture


class File(Struct, frozen=True):
    name: str
    content: bytes
    mime: str


class Button(Struct, frozen=True):
    """`label` is an attribute of the screen's own text (`.next`), or the id of a shared text when it has a hyphen."""

    label: str
    to: Link | str
    """A link of the bot, or an address that starts with https:// or http://."""
    args: Mapping[str, Value] = field(default_factory=dict)


Rows = tuple[tuple[Button, ...], ...]


class Place(StrEnum):
    """Where a screen appears."""

    NEW = "new"
    """Below everything else."""
    HERE = "here"
    """In the place of the message whose button was tapped; below everything else when there is none."""
    CARD = "card"
    """As the one living message of its `card` name: sent and pinned anew, the older one is put to rest."""
    REFRESH = "refresh"
    """Into the living message of its `card` name where it stands; nothing happens when there is none."""


class Living(StrEnum):
    """The cards to which people come back: one message each, renewed where it stands."""

    MAP = "map"
    """Of a member: the way of the association."""
    DESK = "desk"
    """Of the Koordination."""
    HELP = "help"
    """Of whoever helps other associations."""


class Screen(Struct, frozen=True):
    """One message: the text `id`, then the blocks, then the text `id.after` if there is one, then the buttons."""

    id: str
    args: Mapping[str, Value] = field(default_factory=dict)
    rows: Rows = ()
    blocks: tuple[Block, ...] = ()
    files: tuple[File, ...] = ()
    place: Place = Place.NEW
    card: str = ""
    copy: bool = False
    """A text to pass on: the browser offers to copy it, on Telegram it is forwarded."""
    draft: str | Say = ""
    """What somebody wrote, to be changed: the browser puts it into the text field, Telegram shows it to be copied."""
    media: str = ""
    """Something that somebody sent, shown above the text: `kind:id of the file at Telegram`."""
    brought: File | None = None
    """The same from a browser, where it lies nowhere else."""
    enclosed: tuple[Enclosure, ...] = ()
    """Files that go to many: one with few words carries them; else they come first, and the words with the buttons
    below. A `Picture` or `files` beside them are not for them."""
    protected: bool = False
    """Telegram lets nobody pass it on or save it."""
    even: bool = False
    """No button stands out: the answer is typed, or one choice is as good as the other."""
    missed: bool = False
    """What was typed could not be taken; it stays with its writer."""
    lasting: bool = False
    """Made once and shown to many: its words are kept, too."""
    more: tuple["Screen", ...] = ()
    """Screens that follow this one, in order."""
    then: Link | None = None
    """Below it follows at once what a tap on this would show."""


def row(*buttons: Button) -> tuple[Button, ...]:
    return buttons
