"""A partner answers: takes the time, proposes others, or declines; and says afterwards when it fell out."""

from msgspec.structs import replace

from bot.domain.consultations.appointment import Appointment, AppointmentSide, AppointmentState, declined, proposed
from bot.domain.consultations.times import TimeFlaw, TimeSpan, TypedTimes, UnfitTime, place_in, read_times
from bot.domain.dialog import mark_of
from bot.domain.people import Role
from bot.domain.screen import Screen
from bot.domain.sparring.sparring import Partner
from bot.links.sparring import (
    DeclineSparring,
    DeclineWhy,
    FellOut,
    NobodyCame,
    ProposeTimes,
    SendTimes,
    TakeWish,
)
from bot.runtime.feature import Visit
from handlers.sparring.actions.booking import book
from handlers.sparring.actions.loading import hosted, own_partner, save
from handlers.sparring.actions.own import agreed, offer_of
from handlers.sparring.actions.telling import tell_association
from handlers.sparring.screens import hosting as screens
from handlers.sparring.screens import own as cards
from handlers.sparring.screens import told

TIMES, PLACE = "sparring.times", "sparring.place"
HOST = AppointmentSide.HOST
MARK = 12
"""Characters of a mark in a button."""
S = AppointmentState


async def desk(visit: Visit, partner: Partner) -> Screen:
    found = await visit.uow.appointments.of_host(visit.person.id, visit.now - screens.LATELY)
    mine = [one for one in found if one.listing == partner.listing and screens.worth_showing(one)]
    member = Role.MEMBER in visit.roles
    return screens.desk(partner, mine[: screens.MOST], offer_of(visit), visit.language, member=member)


async def home(visit: Visit) -> Screen:
    return await desk(visit, await own_partner(visit))


async def take_wish(link: TakeWish, visit: Visit) -> Screen:
    one = await hosted(visit, link.sparring)
    if one.state is not S.ASKED or one.wish_at is None or one.wish_at <= visit.now:
        return cards.one(one, HOST, visit.now)
    partner = await own_partner(visit)
    if not partner.place:
        await visit.ask(PLACE, sparring=one.id)
        return screens.ask_place(one)
    return await _take(visit, one, partner)


async def _take(visit: Visit, one: Appointment, partner: Partner) -> Screen:
    span = TimeSpan(one.wish_at or visit.now, one.minutes)
    await book(visit.uow, replace(one, place=partner.place), span, offer_of(visit), visit.now)
    return await agreed(visit, one.id, by=HOST)


async def place_typed(visit: Visit) -> Screen:
    """Kept for the next time."""
    one = await hosted(visit, visit.asked("sparring"))
    place = place_in(visit.text)
    if not place:
        await visit.ask(PLACE, sparring=one.id)
        return screens.no_place(one)
    partner = replace(await own_partner(visit), place=place)
    await visit.uow.sparring.save_partner(partner)
    await visit.answered()
    return await take_wish(TakeWish(one.id), visit)


async def ask_times(link: ProposeTimes, visit: Visit) -> Screen:
    one = await hosted(visit, link.sparring)
    if not _proposable(visit, one):
        return cards.one(one, HOST, visit.now)
    await visit.ask(TIMES, sparring=one.id, words="")
    return screens.ask_times(one, (await own_partner(visit)).place)


def _proposable(visit: Visit, one: Appointment) -> bool:
    return one.is_open and (not one.booked or one.ahead(visit.now))


async def times_typed(visit: Visit) -> Screen:
    """Read back; nothing is sent before the button."""
    one = await hosted(visit, visit.asked("sparring"))
    if not _proposable(visit, one):
        await visit.answered()
        return cards.one(one, HOST, visit.now)
    read = await _read(visit, visit.text)
    if isinstance(read, UnfitTime):
        await visit.ask(TIMES, sparring=one.id, words="")
        return screens.times_unread(one, read)
    await visit.ask(TIMES, sparring=one.id, words=visit.text)
    return screens.confirm(one, read, _mark(read))


async def _read(visit: Visit, text: str) -> TypedTimes | UnfitTime:
    """With the place of the last time when none is typed."""
    read = read_times(text, visit.now, offer_of(visit).unit_minutes)
    if isinstance(read, UnfitTime):
        return read
    place = read.place or (await own_partner(visit)).place
    return TypedTimes(read.spans, place) if place else UnfitTime("", TimeFlaw.NO_PLACE)


def _mark(read: TypedTimes) -> str:
    return mark_of(" ".join([*(one.packed for one in read.spans), read.place])).partition(":")[2][:MARK]


async def send_times(link: SendTimes, visit: Visit) -> Screen:
    """A second tap shows what was proposed."""
    one = await hosted(visit, link.sparring)
    words = visit.typed(TIMES, sparring=one.id)
    if not words or not _proposable(visit, one):
        return cards.one(one, HOST, visit.now)
    read = await _read(visit, words)
    if isinstance(read, UnfitTime):
        await visit.ask(TIMES, sparring=one.id, words="")
        return screens.times_unread(one, read)
    if link.mark != _mark(read):
        return screens.confirm(one, read, _mark(read))
    return await _propose(visit, one, read)


async def _propose(visit: Visit, one: Appointment, read: TypedTimes) -> Screen:
    """What was booked until now is off, also in the calendar."""
    partner = await own_partner(visit)
    if read.place != partner.place:
        await visit.uow.sparring.save_partner(replace(partner, place=read.place))
    new = proposed(one, read.spans, read.place, visit.now)
    await save(visit.uow, new)
    await visit.answered()
    moves = one.booked
    await tell_association(visit.uow, new, lambda files: told.proposed(new, files, moves=moves), visit.now)
    return screens.proposed(new)


async def why(link: DeclineWhy, visit: Visit) -> Screen:
    one = await hosted(visit, link.sparring)
    return screens.why(one) if one.state is S.ASKED else cards.one(one, HOST, visit.now)


async def decline(link: DeclineSparring, visit: Visit) -> Screen:
    one = await hosted(visit, link.sparring)
    if one.state is not S.ASKED:
        return cards.one(one, HOST, visit.now)
    no = declined(one, link.why)
    await save(visit.uow, no)
    await visit.note("sparring-declined", one.association or "", one.id)
    await tell_association(visit.uow, no, lambda _files: told.declined(no), visit.now)
    return screens.declined(no)


async def nobody_came(link: NobodyCame, visit: Visit) -> Screen:
    """It counts, as what is cancelled late."""
    return await _afterwards(visit, link.sparring, S.MISSED)


async def fell_out(link: FellOut, visit: Visit) -> Screen:
    return await _afterwards(visit, link.sparring, S.CANCELLED)


async def _afterwards(visit: Visit, id: str, state: AppointmentState) -> Screen:
    one = await hosted(visit, id)
    if one.state not in (S.BOOKED, S.HELD, S.MISSED) or one.ahead(visit.now) or one.state is state:
        return cards.one(one, HOST, visit.now)
    new = replace(one, state=state, ended_by=HOST if state is S.CANCELLED else None)
    await save(visit.uow, new)
    await tell_association(visit.uow, new, lambda _files: told.afterwards(new), visit.now)
    return cards.one(new, HOST, visit.now)
