"""To whom a screen goes, when and how urgently."""

from datetime import datetime

from msgspec import Struct

from bot.domain.dialog import Dialog
from bot.domain.json_text import written
from bot.domain.messages import Act, Message, Priority
from bot.domain.people import Address, Person
from bot.domain.screen import Place
from bot.runtime.rendering.texts import Speech

ACTS = {Place.NEW: Act.SEND, Place.HERE: Act.EDIT, Place.CARD: Act.CARD, Place.REFRESH: Act.REFRESH}


class Envelope(Struct, frozen=True):
    address: Address
    speech: Speech
    key: str
    now: datetime
    priority: Priority = Priority.REPLY
    tapped: str | None = None
    """The message whose button was tapped."""
    not_before: datetime | None = None
    valid_until: datetime | None = None
    question: str = ""
    """The token of the open question that it asks or confirms."""
    asked: str = ""
    origin: str = ""
    """The announcement that it belongs to."""
    wanted: bool = False

    def act_at(self, place: Place) -> Act:
        """Where nothing was tapped there is nothing to change: it is new, and said as carefully as what is."""
        return Act.SEND if place is Place.HERE and not self.tapped else ACTS[place]


def addressed_to(message: Message, person: Person, address: Address, now: datetime) -> Envelope:
    return Envelope(
        address=address,
        speech=Speech(person.language, person.zone),
        key=f"{message.key}@{address.id}",
        now=now,
        priority=message.priority,
        not_before=message.not_before,
        valid_until=message.valid_until,
        question=message.asks.token if message.asks else "",
        asked=asked(message.asks) if message.asks else "",
        origin=message.origin,
        wanted=message.wanted,
    )


def asked(dialog: Dialog) -> str:
    """What is kept of a question with its messages, so that a reply answers it again."""
    return written({"step": dialog.step, "answers": dict(dialog.answers)})
