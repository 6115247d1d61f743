"""Contact details in a talk."""

from datetime import datetime

from bot.domain.screen import Button, Rows, Say, Screen, Value, row
from bot.domain.talks.contact import OPEN_FOR, TalkContact
from bot.domain.talks.talk import Talk
from bot.domain.wording import CANCEL, HOME, lines
from bot.links.contact_exchange import CancelContact, ContactOffer, DropContact, NoContact, TypeContact, YesToExchange
from bot.links.talks import OpenTalk
from bot.terms.talks import ContactPart


def choose(talk: Talk, own: TalkContact) -> Screen:
    """Nothing is offered yet."""
    parts = tuple(row(_part(own, part)) for part in ContactPart)
    back = Button("common-back", OpenTalk(talk.id))
    if not own.parts:
        return Screen("contact_exchange-choose", {"number": talk.number}, (*parts, row(back)), even=True)
    rows = (row(Button("yes", YesToExchange(talk.id))), *parts, row(back))
    return Screen("contact_exchange-chosen", {"number": talk.number, "parts": _listed(own)}, rows)


def _part(own: TalkContact, part: ContactPart) -> Button:
    if own.get(part):
        return Button(f"contact_exchange-drop-{part}", DropContact(own.talk, part))
    return Button(f"contact_exchange-add-{part}", TypeContact(own.talk, part))


def ask_part(talk: Talk, part: ContactPart) -> Screen:
    return Screen(f"contact_exchange-ask-{part}", {"number": talk.number}, (CANCEL,))


def waits(talk: Talk, own: TalkContact) -> Screen:
    """Their yes stands."""
    args: dict[str, Value] = {"number": talk.number, "parts": _listed(own), "until": _until(own)}
    return Screen("contact_exchange-waits", args, (_back(talk), row(Button("cancel", CancelContact(talk.id))), HOME))


def _until(own: TalkContact) -> datetime:
    return (own.offered_at or own.at) + OPEN_FOR


def invited(talk: Talk) -> Screen:
    """To the other side: not whether a yes still stands."""
    rows: Rows = (row(Button("on", ContactOffer(talk.id))), row(Button("no", NoContact(talk.id))), HOME)
    return Screen("contact_exchange-invited", {"number": talk.number}, rows, even=True)


def told(talk: Talk, other: TalkContact) -> Screen:
    """What the other side chose."""
    return Screen("contact_exchange-told", {"number": talk.number, "parts": _listed(other)}, (_back(talk),))


def cancelled(talk: Talk) -> Screen:
    return Screen("contact_exchange-cancelled", {"number": talk.number}, (_back(talk),))


def declined(talk: Talk) -> Screen:
    return Screen("contact_exchange-declined", {"number": talk.number}, (_back(talk),))


def nothing(talk: Talk) -> Screen:
    return Screen("contact_exchange-nothing-stands", {"number": talk.number}, (_back(talk),))


def closed(talk: Talk) -> Screen:
    return Screen("contact_exchange-closed", {"number": talk.number}, (_back(talk),))


def expired(talk: Talk) -> Screen:
    """To whoever had said yes."""
    return Screen("contact_exchange-expired", {"number": talk.number}, (_back(talk),))


def _back(talk: Talk) -> tuple[Button, ...]:
    return row(Button("contact_exchange-to-talk", OpenTalk(talk.id)))


def _listed(contact: TalkContact) -> Value:
    return lines(*(Say(f"contact_exchange-part-{part}", {"words": contact.get(part)}) for part in contact.parts))
