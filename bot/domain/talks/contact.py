"""Both sides of a talk may tell each other who they are, when both want to, at the same moment."""

import re
from datetime import datetime, timedelta

from msgspec import Struct
from msgspec.structs import replace

from bot.domain.errors import Refusal
from bot.domain.names import NoName, name_in
from bot.domain.questions.guards import MAIL, PHONE
from bot.domain.talks.talk import Side
from bot.links.contact_exchange import ContactOffer, TypeContact
from bot.terms.talks import ContactPart

OPEN_FOR = timedelta(days=7)
"""So long a yes waits for the other one."""
DRAFT_KEPT = timedelta(days=1)
"""What was typed and not offered."""
_SPACED = re.compile(r"\s+")


class TalkContact(Struct, frozen=True):
    """What one side would tell; gone as soon as it was told, taken back, or nobody answered."""

    talk: str
    side: Side
    at: datetime
    """When it was typed or offered last."""
    name: str = ""
    phone: str = ""
    mail: str = ""
    offered_at: datetime | None = None
    """When this side said yes; None: it is being written."""
    consent: str | None = None

    def get(self, part: ContactPart) -> str:
        return {ContactPart.FULL_NAME: self.name, ContactPart.PHONE: self.phone, ContactPart.MAIL: self.mail}[part]

    @property
    def parts(self) -> tuple[ContactPart, ...]:
        return tuple(part for part in ContactPart if self.get(part))


def called_up(number: str) -> str:
    """Telegram writes whole numbers without the plus."""
    return number if number.startswith(("+", "0")) else f"+{number}"


def stands(contact: TalkContact | None, now: datetime) -> bool:
    """There is a yes, and it is not too old."""
    return contact is not None and contact.offered_at is not None and now - contact.offered_at < OPEN_FOR


def with_part(contact: TalkContact, part: ContactPart, words: str, now: datetime) -> TalkContact:
    """Raises a refusal for what does not look like it."""
    return _set(contact, part, _checked(contact.talk, part, words), now)


def without_part(contact: TalkContact, part: ContactPart, now: datetime) -> TalkContact:
    return _set(contact, part, "", now)


def _set(contact: TalkContact, part: ContactPart, words: str, now: datetime) -> TalkContact:
    """Another part is another offer: the yes is said anew."""
    values = {one: contact.get(one) for one in ContactPart} | {part: words}
    name, phone, mail = (values[one] for one in (ContactPart.FULL_NAME, ContactPart.PHONE, ContactPart.MAIL))
    return replace(contact, name=name, phone=phone, mail=mail, at=now, offered_at=None)


def _checked(talk: str, part: ContactPart, words: str) -> str:
    plain = _SPACED.sub(" ", words).strip()
    if part is ContactPart.FULL_NAME:
        name = name_in(words)
        return name if not isinstance(name, NoName) else _no(talk, part)
    shape = MAIL if part is ContactPart.MAIL else PHONE
    return plain if shape.fullmatch(plain) else _no(talk, part)


def _no(talk: str, part: ContactPart) -> str:
    raise Refusal(f"contact_exchange-no-{part}", to=TypeContact(talk, part))


def offered(contact: TalkContact, consent: str, now: datetime) -> TalkContact:
    """Raises a refusal when nothing is chosen."""
    if not contact.parts:
        raise Refusal("contact_exchange-nothing", to=ContactOffer(contact.talk))
    return replace(contact, offered_at=now, at=now, consent=consent)
