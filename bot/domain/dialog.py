"""What the bot waits for. Buttons carry their own arguments; only free text needs a memory."""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from hashlib import sha256

from msgspec import Struct, field

FLOOR = timedelta(hours=1)
"""After that nobody remembers what was asked."""


class Dialog(Struct, frozen=True):
    """One open question to one person (or to one address of somebody unknown)."""

    owner: str
    step: str
    """Registered by a feature, e.g. `journey.answer`."""
    answers: Mapping[str, str] = field(default_factory=dict)
    expires_at: datetime | None = None
    token: str = ""
    """Of this question; its confirmations carry the same one."""
    turn: str = ""
    """The event in which it was asked last."""
    floor_at: datetime | None = None
    """When the question, or its own confirmation, was shown last; None when something else was shown since."""

    def has_floor(self, now: datetime) -> bool:
        return self.floor_at is not None and now - self.floor_at < FLOOR


class Loose(Struct, frozen=True):
    """Text that nobody waited for, until its writer says where it belongs."""

    owner: str
    text: str
    last_part: int
    """Length of the last part in UTF-16 units."""
    turn: str
    """The event in which the last part came."""
    at: datetime


LOOSE = "loose"
GAPS = ("", " ", "\n")
PLACES = ("association", "question", "review", "number")
"""By these a subject names the text of which a message has become a part."""


class Heard(Struct, frozen=True):
    """What a message has become, for as long as its writer may change it."""

    chat: str
    message: str
    owner: str
    became: str
    """The step that took it, or LOOSE."""
    subject: Mapping[str, str]
    """Where it belongs there."""
    part: str
    """The mark of its words, as they stand there."""
    at: datetime

    @property
    def place(self) -> tuple[str, ...]:
        """The same for messages that have become parts of one text."""
        named = tuple(self.subject.get(name, "") for name in PLACES)
        return (self.became, *named) if any(named) else (self.became, self.subject.get("token", ""))


def parts_after(heard: Heard, all_: Iterable[Heard]) -> list[str]:
    """Marks of what its writer added to the same text later, the newest first."""
    same = sorted((one for one in all_ if one.place == heard.place), key=_order, reverse=True)
    return [one.part for one in same if _order(one) > _order(heard)]


def _order(heard: Heard) -> tuple[datetime, int, str]:
    """Ids of messages count up in a chat."""
    return heard.at, len(heard.message), heard.message


def mark_of(part: str) -> str:
    """By it the part is found again in a longer text, without a second copy of its words."""
    return f"{len(part)}:{sha256(part.encode()).hexdigest()[:32]}"


def found(text: str, mark: str, later: Iterable[str] = ()) -> slice | None:
    """Where the part stands, the last place first; None when it is not there any more.

    Parts begin and end at lines or words, or at the ends of the text, where a client cut it. `later`: marks of parts
    that stand behind it, the last one first, so that the same words twice are told apart.
    """
    for one in later:
        behind = found(text, one)
        text = text[: behind.start] if behind else text
    length = int(mark.partition(":")[0])
    last = len(text) - length
    places = (
        at
        for at in range(last, -1, -1)
        if at in (0, last) or (text[at - 1 : at] in GAPS and text[at + length : at + length + 1] in GAPS)
    )
    fitting = (slice(at, at + length) for at in places if mark_of(text[at : at + length]) == mark)
    return next(fitting, None) if length else None


def replaced(text: str, mark: str, by: str, later: Iterable[str] = ()) -> str | None:
    """The text with another part; None when the part is not there any more."""
    place = found(text, mark, later)
    return text[: place.start] + by + text[place.stop :] if place else None
