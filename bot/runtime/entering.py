"""Who comes in with an event, and where the answer goes."""

from datetime import datetime

from msgspec.structs import replace

from bot.domain.desk.role import lay_still, to_be_noted
from bot.domain.errors import Refusal
from bot.domain.names import clean_text
from bot.domain.people import Address, Channel, Role
from bot.runtime.feature import House, Visit
from bot.runtime.inputs import Commanded, Event, Filled, Left, Reacted, Said, Sent, Tapped
from bot.runtime.outbox.envelope import Envelope
from bot.runtime.outside import NOTHING, Prepared
from bot.runtime.rendering.texts import Speech
from bot.runtime.routes import Routes
from bot.terms import Language
from storage.unit_of_work import Work


async def enter(
    work: Work, routes: Routes, event: Event, house: House, now: datetime, prepared: Prepared = NOTHING
) -> Visit:
    """Before anything is done: who it is, what they may, what they were asked, and what was searched for already."""
    # Not stored: before consent nothing is kept.
    nobody = Address(f"{event.channel[0]}{event.external}", event.channel, event.external, None, _language(event))
    entrance = await work.entrances.of(event.channel, event.external, nobody.id, now)
    address = await _met(work, event, entrance.address) if entrance.address else nobody
    known, dialog = entrance.person, entrance.dialog
    if known and known.home is not event.channel:
        known = replace(known, home=event.channel)
        await work.people.save(known)
    visit = Visit(
        uow=work,
        now=now,
        address=address,
        known=known,
        roles=entrance.roles,
        dialog=dialog,
        text=clean_text(event.input.text) if isinstance(event.input, Said | Commanded | Sent | Reacted) else "",
        html=clean_text(event.input.html) if isinstance(event.input, Said | Sent | Commanded) else "",
        group=event.input.group if isinstance(event.input, Sent) else "",
        called=event.name,
        house=house,
        file=event.input.kind if isinstance(event.input, Sent) else "",
        upload=event.input.upload if isinstance(event.input, Sent) else None,
        media=event.input.media if isinstance(event.input, Sent | Commanded) else "",
        brought=event.input.brought if isinstance(event.input, Sent) else None,
        beside=event.input.beside if isinstance(event.input, Said | Sent) else (),
        form=event.input if isinstance(event.input, Filled) else None,
        own_number=event.input.own_number if isinstance(event.input, Sent) else "",
        hints=event.input.hints if isinstance(event.input, Said | Sent) else (),
        turn=key_of(event),
        browser=event.browser,
        has_floor=dialog is not None and dialog.has_floor(now),
        in_line=entrance.waits,
        found=prepared.found,
        clean=prepared.clean,
        made=prepared.file,
    )
    return replace(visit, open_question=routes.open_question(visit)) if dialog else visit


async def rested(visit: Visit) -> Refusal | None:
    """Of somebody of a desk whose chat on Telegram lay still for so long that it may belong to somebody else: there
    nothing is shown before it was seen to. Every other chat is noted as used."""
    if Role.OBSERVER not in visit.roles or visit.address.channel is not Channel.TELEGRAM:
        return None
    book, chat = visit.uow.desk_roles, visit.address.id
    used_at = await book.chat_used_at(chat)
    if lay_still(used_at, visit.now):
        return Refusal("desk_roles-chat-rests")
    if to_be_noted(used_at, visit.now):
        await book.note_chat_use(chat, visit.now)
    return None


def key_of(event: Event) -> str:
    return f"{event.channel}:{event.update_id}"


async def _met(work: Work, event: Event, found: Address) -> Address:
    gone = isinstance(event.input, Left) and event.input.gone
    if found.blocked is not gone:
        found = replace(found, blocked=gone)
        await work.people.save_address(found)
    return found


def _language(event: Event) -> Language:
    """German, unless the device clearly speaks something else that we speak."""
    return Language.ENGLISH if event.language and not event.language.startswith("de") else Language.GERMAN


async def renewed(envelope: Envelope, visit: Visit) -> Envelope:
    """Somebody may just have chosen a language, or become known."""
    address = await visit.uow.people.address(visit.address.channel, visit.address.external) or visit.address
    if visit.owner in visit.uow.departed:
        address = replace(address, person=None)
    known = await visit.uow.people.get(address.person) if address.person else None
    if known is visit.known and address is visit.address:
        return envelope
    speech = Speech(known.language, known.zone) if known else Speech(address.language)
    return replace(envelope, address=address, speech=speech)


async def leaves(visit: Visit, event: Event) -> bool:
    """Their data were deleted a moment ago: the confirmation is the last that they hear, whatever they pressed."""
    gone = visit.known is None and isinstance(event.input, Tapped)
    return gone and await visit.uow.erasure.under_way(event.channel, event.external)


def answer_to(visit: Visit, event: Event, now: datetime) -> Envelope:
    return Envelope(
        address=visit.address,
        speech=Speech(visit.language, visit.known.zone) if visit.known else Speech(visit.language),
        key=key_of(event),
        now=now,
        tapped=event.input.message if isinstance(event.input, Tapped) else None,
    )
