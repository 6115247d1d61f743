"""What one side would tell of itself, its yes, and its second thoughts."""

from datetime import datetime

from bot.domain.dialog import Heard
from bot.domain.errors import Refusal, gone
from bot.domain.privacy.consents import given
from bot.domain.screen import Screen
from bot.domain.talks.contact import TalkContact, called_up, offered, stands, with_part, without_part
from bot.domain.talks.talk import Side, Talk, TalkState
from bot.domain.way import today
from bot.links.base import OfTalk
from bot.links.contact_exchange import CancelContact, ContactOffer, DropContact, NoContact, TypeContact, YesToExchange
from bot.runtime import scope
from bot.runtime.feature import House, Visit
from bot.runtime.shared.talk_hours import held
from bot.terms import Purpose
from bot.terms.talks import ContactPart
from handlers.contact_exchange import screens
from storage.unit_of_work import UnitOfWork

PART = "contact_exchange.part"


async def offer(link: ContactOffer, visit: Visit) -> Screen:
    talk, side = await scope.own_talk(visit, link.talk)
    return await _closed(visit, talk, side) or screens.choose(talk, await _own(visit, talk, side))


async def ask_part(link: TypeContact, visit: Visit) -> Screen:
    talk, side = await scope.own_talk(visit, link.talk)
    if there := await _closed(visit, talk, side):
        return there
    await visit.ask(PART, days=1, talk=talk.id, part=link.part)
    return screens.ask_part(talk, link.part)


async def typed(visit: Visit) -> Screen:
    return await _answer(visit, visit.text)


async def corrected(heard: Heard, visit: Visit) -> Screen:
    """As long as their yes does not stand. Raises a refusal when nothing is there any more."""
    talk, side = await scope.own_talk(visit, heard.subject["talk"])
    if await visit.uow.talk_contacts.of(talk.id, side) is None:
        raise Refusal("common-edit-too-late")
    return await _keep(visit, talk.id, ContactPart(heard.subject["part"]), visit.text)


async def sent(visit: Visit) -> Screen:
    """A contact of Telegram counts when it is the one of whoever sends it."""
    part = ContactPart(visit.asked("part"))
    again = TypeContact(visit.asked("talk"), part)
    if part is not ContactPart.PHONE or visit.file != "contact":
        raise Refusal("contact_exchange-not-text", to=again)
    if not visit.own_number:
        raise Refusal("contact_exchange-foreign", to=again)
    return await _answer(visit, called_up(visit.own_number))


async def _answer(visit: Visit, words: str) -> Screen:
    talk, part = visit.asked("talk"), ContactPart(visit.asked("part"))
    shown = await _keep(visit, talk, part, words)
    await visit.answered()
    visit.uow.heard = PART, {"talk": talk, "part": part}
    return shown


async def _keep(visit: Visit, id: str, part: ContactPart, words: str) -> Screen:
    talk, side = await scope.own_talk(visit, id)
    if there := await _closed(visit, talk, side):
        return there
    own = with_part(await _own(visit, talk, side), part, words, visit.now)
    await visit.uow.talk_contacts.save(own)
    return screens.choose(talk, own)


async def drop_part(link: DropContact, visit: Visit) -> Screen:
    talk, side = await scope.own_talk(visit, link.talk)
    if there := await _closed(visit, talk, side):
        return there
    own = without_part(await _own(visit, talk, side), link.part, visit.now)
    await visit.uow.talk_contacts.save(own)
    return screens.choose(talk, own)


async def yes(link: YesToExchange, visit: Visit) -> Screen:
    """The second yes shows it to both."""
    talk, side = await _held(link, visit)
    if there := await _closed(visit, talk, side):
        return there
    consent = given(Purpose.EXCHANGE, visit.person.id, visit.address.channel, visit.turn, visit.now)
    before = await _own(visit, talk, side)
    own = offered(before, visit.uow.new_id(), visit.now)
    if before.consent:
        await visit.uow.people.withdraw_one(before.consent, visit.now)
    await visit.uow.people.agree(str(own.consent), consent)
    await visit.uow.talk_contacts.save(own)
    other = await visit.uow.talk_contacts.of(talk.id, side.other)
    if other and stands(other, visit.now):
        return await _exchanged(visit, talk, own, other)
    await _invite(visit, talk, side)
    return screens.waits(talk, own)


async def cancel(link: CancelContact, visit: Visit) -> Screen:
    """Nobody else hears of it."""
    talk, side = await _held(link, visit)
    own = await visit.uow.talk_contacts.of(talk.id, side)
    if own is None:
        return screens.nothing(talk)
    await visit.uow.talk_contacts.drop(talk.id, side)
    if own.consent:
        await visit.uow.people.withdraw_one(own.consent, visit.now)
    return screens.cancelled(talk)


async def withdrawn(uow: UnitOfWork, person: str, _now: datetime, _house: House) -> None:
    """The consent as a whole: nothing of theirs waits for a yes any more. What both have read stays with them."""
    for talk in await uow.talks.of_person(person):
        if side := talk.side_of(person):
            await uow.talk_contacts.drop(talk.id, side)


async def no(link: NoContact, visit: Visit) -> Screen:
    talk, side = await scope.own_talk(visit, link.talk)
    own = await visit.uow.talk_contacts.of(talk.id, side)
    if own and own.offered_at is None:
        await visit.uow.talk_contacts.drop(talk.id, side)
    return screens.declined(talk)


async def _held(link: OfTalk, visit: Visit) -> tuple[Talk, Side]:
    """Whoever says yes on the other side at the same moment waits."""
    await visit.uow.talk_contacts.hold(link.talk)
    return await scope.own_talk(visit, link.talk)


async def _own(visit: Visit, talk: Talk, side: Side) -> TalkContact:
    """What was written so far."""
    return await visit.uow.talk_contacts.of(talk.id, side) or TalkContact(talk.id, side, visit.now)


async def _closed(visit: Visit, talk: Talk, side: Side) -> Screen | None:
    """What there is to say when nothing can be changed: the talk does not run, or their yes stands."""
    if talk.state is not TalkState.RUNNING or not talk.person(side.other):
        return screens.closed(talk)
    own = await visit.uow.talk_contacts.of(talk.id, side)
    return screens.waits(talk, own) if own and stands(own, visit.now) else None


async def _exchanged(visit: Visit, talk: Talk, own: TalkContact, other: TalkContact) -> Screen:
    """Both read it in the same moment, and nothing of it is kept."""
    partner = talk.person(other.side)
    if partner is None:
        raise gone()
    await visit.uow.talk_contacts.drop_of_talk(talk.id)
    visit.uow.say(partner, screens.told(talk, own), wanted=True)
    return screens.told(talk, other)


async def _invite(visit: Visit, talk: Talk, side: Side) -> None:
    """Once a day at most, however often somebody changes their mind."""
    if partner := talk.person(side.other):
        key = f"contact-exchange-{talk.id}-{side}-{today(visit.now)}"
        later = await held(visit.uow, talk, side.other, visit.now)
        visit.uow.say(partner, screens.invited(talk), key=key, not_before=later, wanted=True)
