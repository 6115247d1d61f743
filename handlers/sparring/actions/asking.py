"""An association asks the partner of its choice: consent once, then the question, perhaps a time."""

from datetime import datetime, timedelta

from msgspec.structs import replace

from bot.domain.consultations.appointment import Appointment, AppointmentSide, AppointmentState, cancelled
from bot.domain.consultations.times import TimeSpan, UnfitTime, read_times
from bot.domain.desk.review import joined
from bot.domain.errors import Refusal, gone, there
from bot.domain.privacy.consents import TEXTS, given
from bot.domain.screen import Screen
from bot.domain.sparring.sparring import Partner, check_asking
from bot.domain.way import today
from bot.links.sparring import (
    AgreeSparring,
    AskPartner,
    AskSparringConsent,
    OwnSparring,
    SendToPartner,
    TakeBackConsent,
    WishTime,
)
from bot.runtime.feature import House, Visit
from bot.runtime.scope import team
from bot.runtime.shared.consents import withdraw
from bot.terms import Purpose
from handlers.sparring.actions.loading import KIND, Entitled, entitled, entitled_writer, has_agreed, save
from handlers.sparring.actions.own import mine
from handlers.sparring.actions.telling import tell_association, tell_host
from handlers.sparring.screens import asking as screens
from handlers.sparring.screens import own as own_screens
from handlers.sparring.screens import told
from storage.unit_of_work import UnitOfWork

ABOUT, WISH = "sparring.about", "sparring.wish"
TEXT = TEXTS[Purpose.SPARRING]
LONGEST = 1500
"""Characters of a question."""


async def ask(link: AskPartner, visit: Visit) -> Screen:
    here = await entitled_writer(visit, link.association)
    partner = await _askable(visit, here, link.partner, link.topic)
    if not await has_agreed(visit):
        return screens.consent(here.association.id, partner, link.topic, TEXT.edition)
    words = visit.typed(ABOUT, association=here.association.id, listing=partner.listing)
    wish = visit.asked("wish") if words else ""
    await _wait(visit, here.association.id, partner.listing, link.topic, words, wish)
    return screens.ask(here.association.id, partner, link.topic, words)


async def _askable(visit: Visit, here: Entitled, listing: str, topic: str) -> Partner:
    partner = there(await visit.uow.sparring.partner(listing))
    if partner.person in {person.id for _, person in await team(visit.uow, here.association.id)}:
        raise gone()
    waiting = any(one.listing == listing and one.is_open and not one.booked for one in here.own)
    check_asking(partner, topic, here.offer, waiting, today(visit.now))
    return partner


async def agree(link: AgreeSparring, visit: Visit) -> Screen:
    """Only to the text that is shown today."""
    here = await entitled_writer(visit, link.association)
    if link.text == TEXT.edition and not await has_agreed(visit):
        yes = given(Purpose.SPARRING, visit.person.id, visit.address.channel, visit.turn, visit.now)
        await visit.uow.people.agree(visit.uow.new_id(), yes)
    return await ask(AskPartner(here.association.id, link.partner, link.topic), visit)


async def ask_consent(link: AskSparringConsent, visit: Visit) -> Screen:
    here = await entitled(visit, link.association)
    return own_screens.ask_consent(here.association.id)


async def take_back(link: TakeBackConsent, visit: Visit) -> Screen:
    """What is agreed on stays until somebody cancels it; a second tap finds nothing more to do."""
    here = await entitled(visit, link.association)
    await withdraw(visit.uow, visit.house, visit.person.id, Purpose.SPARRING, visit.now)
    await visit.answered()
    await visit.note("sparring-consent-withdrawn", here.association.id)
    return own_screens.consent_is_back(here.association.id)


async def withdrawn(uow: UnitOfWork, person: str, now: datetime, _house: House) -> None:
    """The consent ends: what they asked is deleted, and what nobody has agreed to is called off."""
    for one in await uow.appointments.asked_by(person, KIND):
        if one.about:
            await _forgotten(uow, one, now)


async def _forgotten(uow: UnitOfWork, one: Appointment, now: datetime) -> None:
    waits = one.is_open and not one.booked
    off = cancelled(one, AppointmentSide.ASSOCIATION, now, timedelta()) if waits else one
    await save(uow, replace(off, about=""))
    if waits:
        await tell_host(uow, off, lambda _files: told.withdrawn(off, AppointmentSide.HOST), now)


async def _wait(visit: Visit, association: str, listing: str, topic: str, words: str, wish: str) -> None:
    await visit.ask(ABOUT, association=association, listing=listing, topic=topic, words=words, wish=wish)


async def about_typed(visit: Visit) -> Screen:
    """Read once more before it is sent; what follows is added."""
    here = await entitled_writer(visit, visit.asked("association"))
    topic = visit.asked("topic")
    partner = await _askable(visit, here, visit.asked("listing"), topic)
    words = joined(visit.asked("words"), visit.text)[:LONGEST]
    if not words.strip():
        raise Refusal("sparring-about-missing", to=AskPartner(here.association.id, partner.listing, topic))
    wish = visit.asked("wish")
    await _wait(visit, here.association.id, partner.listing, topic, words, wish)
    return screens.confirm(here.association.id, partner, words, _span(wish))


def _span(packed: str) -> TimeSpan | None:
    return TimeSpan.unpacked(packed) if packed else None


async def ask_wish(link: WishTime, visit: Visit) -> Screen:
    here = await entitled_writer(visit, link.association)
    words = visit.typed(ABOUT, association=here.association.id, listing=link.partner)
    if not words:
        return await ask(AskPartner(here.association.id, link.partner), visit)
    topic = visit.asked("topic")
    await visit.ask(WISH, association=here.association.id, listing=link.partner, topic=topic, words=words)
    return screens.ask_wish(here.association.id)


async def wish_typed(visit: Visit) -> Screen:
    here = await entitled_writer(visit, visit.asked("association"))
    listing, topic, words = visit.asked("listing"), visit.asked("topic"), visit.asked("words")
    partner = await _askable(visit, here, listing, topic)
    read = read_times(visit.text, visit.now, here.offer.unit_minutes, 1)
    if isinstance(read, UnfitTime):
        await visit.ask(WISH, association=here.association.id, listing=listing, topic=topic, words=words)
        return screens.wish_unread(here.association.id, read)
    await _wait(visit, here.association.id, listing, topic, words, read.spans[0].packed)
    return screens.confirm(here.association.id, partner, words, read.spans[0])


async def send(link: SendToPartner, visit: Visit) -> Screen:
    """A second tap shows what was sent."""
    here = await entitled_writer(visit, link.association)
    words = visit.typed(ABOUT, association=here.association.id, listing=link.partner)
    if not words:
        return await mine(OwnSparring(here.association.id), visit)
    topic, wish = visit.asked("topic"), _span(visit.asked("wish"))
    partner = await _askable(visit, here, link.partner, topic)
    made = Appointment(
        visit.uow.new_id(), KIND, visit.now, AppointmentState.ASKED, partner.person, partner.cohort,
        here.association.id, visit.person.id, partner.listing, topic=topic, about=words,
    )  # fmt: skip
    if wish and wish.begins > visit.now:
        made = replace(made, wish_at=wish.begins, minutes=wish.minutes)
    await visit.uow.appointments.add(made)
    await visit.answered()
    await visit.note("sparring-asked", here.association.id, made.id)
    one = there(await visit.uow.appointments.get(made.id))
    topic_words = screens.topic_name(here.offer, topic, visit.language)
    await tell_host(visit.uow, one, lambda _files: told.asked(one, topic_words, here.used, here.offer), visit.now)
    team_told = told.team_asked(one, visit.person.name)
    await tell_association(visit.uow, one, lambda _files: team_told, visit.now, visit.person.id)
    return screens.sent(one)
