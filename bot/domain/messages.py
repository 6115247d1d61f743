"""Messages to be sent, and how they rank."""

from datetime import datetime
from enum import IntEnum, StrEnum

from msgspec import Struct

from bot.domain.dialog import Dialog
from bot.domain.people import Address
from bot.domain.screen import Screen


class Priority(IntEnum):
    """Smaller goes first. Up to REMINDER, what may have got lost is sent once more; above, a person decides."""

    REPLY = 0
    NOTICE = 1
    """Something happened that the person waits for."""
    REMINDER = 2
    RELAY = 3
    BROADCAST = 4


class Fate(StrEnum):
    """What became of an outgoing message."""

    WAITING = "waiting"
    CLAIMED = "claimed"
    SENT = "sent"
    FAILED = "failed"
    BLOCKED = "blocked"
    UNCLEAR = "unclear"
    """The answer was lost; nobody knows whether it arrived."""
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"
    """It arrived, and was taken back."""


class Message(Struct, frozen=True):
    """A screen for one person, said when the transaction commits."""

    person: str
    screen: Screen
    key: str
    """Unique for ever: the same key is said once."""
    priority: Priority = Priority.NOTICE
    not_before: datetime | None = None
    valid_until: datetime | None = None
    address: str = ""
    """Of somebody unknown, who has asked for it; then there is no person."""
    last: Address | None = None
    """Where it is the last that is said: the address is kept no more."""
    asks: Dialog | None = None
    """Whoever replies to it answers this; it does not take the floor from it."""
    origin: str = ""
    """The announcement that it belongs to: what one person got of it can be changed and taken back."""
    wanted: bool = False
    """The answer to something that they asked, or a line of a talk that they run: it comes to those, too, who want to
    hear nothing unasked."""


class Recast(Struct, frozen=True):
    """What somebody got of an announcement is changed, or taken back."""

    origin: str
    person: str
    screen: Screen | None
    """What stands there then; of what is taken back, where Telegram does not delete it any more."""
    back: bool = False
    """Taken back."""


class Received(Struct, frozen=True):
    """An update that is committed and not yet handled."""

    channel: str
    update_id: str
    lane: str
    """Everything of one lane is handled in order."""
    body: str
    """Raw JSON, as it came."""
    received_at: datetime
    position: int = 0
    tries: int = 0
    """How often it was begun after it had been left lying."""
    found: bool = False
    """It was left lying: by a process that ended, or by one that is too slow."""
    written_at: datetime | None = None
    """By the clock of the channel; known only until a restart."""
    tap: bool = False
    """A button was pressed; known only until a restart."""
    known: bool = True
    """Whoever wrote it is no stranger; known only until a restart."""
    slow: bool = False
    """So much of this person waits already that this one has to wait."""
    flood: bool = False
    """The first one of too many: it is not handled, but answered with where reading stopped."""

    @property
    def external(self) -> str:
        """Of the chat or the visitor; empty for what nobody in particular has sent."""
        return self.lane.partition(":")[2]


class Attachment(Struct, frozen=True):
    id: str
    name: str
    mime: str
    size: int
    content: bytes | None
    """None once it is sent and dropped."""
    shared: str | None = None
    """The enclosure that it is one of many of: its content lies there."""


class Act(StrEnum):
    """What the sender does with a payload."""

    SEND = "send"
    EDIT = "edit"
    """Into the message `message`; as a new one when that fails."""
    CARD = "card"
    """As a new message that becomes the living card `card`."""
    REFRESH = "refresh"
    """Into the living card `card`, if there is one."""
    DELETE = "delete"
    """Takes back what `about` said; where that is not possible any more, the payload takes its place."""
    CLEAR = "clear"
    """Deletes the messages whose numbers stand in `message`, at most a hundred."""


EDITS = (Act.EDIT, Act.REFRESH, Act.DELETE, Act.CLEAR)
"""Made twice they are made once."""


class Outgoing(Struct, frozen=True):
    """One rendered message on its way to one chat."""

    id: str
    key: str
    person: str | None
    channel: str
    chat: str
    priority: Priority
    act: Act
    card: str
    payload: str
    """JSON, as `bot.runtime.rendering.render` made it."""
    created_at: datetime
    message: str | None = None
    """The message to edit, then the message that it became; of an album all of them, parted by spaces."""
    not_before: datetime | None = None
    valid_until: datetime | None = None
    tries: int = 0
    position: int = 0
    version: int = 0
    mine: bool = False
    state: Fate = Fate.WAITING
    question: str = ""
    """The token of the open question that it asks or confirms."""
    asked: str = ""
    """JSON of that question, if somebody who replies to this message answers it again."""
    origin: str = ""
    """The announcement that it belongs to."""
    about: str = ""
    """The row that it changes, of the same origin; whatever Telegram knows of that is looked up when it leaves."""
    wanted: bool = False
    """As in `Message`; of a reply that goes without saying."""


class Sight(Struct, frozen=True):
    """Of a message that was shown, what says which buttons are in sight."""

    message: str | None
    act: Act
    card: str
    question: str
    payload: str
    origin: str = ""
    """The announcement that it belongs to."""


class Due(Struct, frozen=True, order=True):
    """A message that may leave, without its words; the smaller goes first."""

    priority: Priority
    position: int
    id: str
    chat: str


class Card(Struct, frozen=True):
    """The one living message of a name in a chat."""

    address: str
    name: str
    outbox: str
    message: str | None


class Backlog(Struct, frozen=True):
    waiting: int
    oldest: datetime | None
