"""Whose sparring it is, and whether an association may use it."""

from msgspec import Struct

from bot.domain.cohorts import Association
from bot.domain.consultations.appointment import Appointment, AppointmentSide
from bot.domain.errors import Refusal, gone, there
from bot.domain.people import Member, Person
from bot.domain.privacy.consents import in_force
from bot.domain.sparring.offer import SparringOffer
from bot.domain.sparring.sparring import Partner, UnitsUsed, used
from bot.domain.way import today
from bot.domain.worksheet import check_writer
from bot.links.sparring import SparringHome
from bot.runtime.feature import Visit
from bot.runtime.scope import own_association, team
from bot.terms import Purpose
from bot.terms.appointments import AppointmentKind
from storage.unit_of_work import UnitOfWork

KIND = AppointmentKind.SPARRING


class Entitled(Struct, frozen=True):
    association: Association
    member: Member
    offer: SparringOffer
    own: tuple[Appointment, ...]
    """The newest first."""
    allowed: bool
    over: bool
    """The offer has ended."""
    contacts: tuple[Person, ...]
    """Whom they can ask about it."""

    @property
    def used(self) -> UnitsUsed:
        return used(self.own)

    @property
    def open(self) -> bool:
        return self.allowed and not self.over


async def entitled(visit: Visit, association: str) -> Entitled:
    found, member = await own_association(visit, association)
    offer = visit.house.programme.sparring
    return Entitled(
        found,
        member,
        offer,
        tuple(await visit.uow.appointments.of_association(found.id, KIND)),
        allowed=await visit.uow.sparring.of_association(found.id) is not None,
        over=offer.over(today(visit.now)),
        contacts=tuple(await visit.uow.people.coordinators(found.cohort)),
    )


async def askable(visit: Visit, association: str) -> tuple[Partner, ...]:
    """Whom the association may ask now: nobody of its own."""
    mates = {person.id for _, person in await team(visit.uow, association)}
    found = await visit.uow.sparring.partners()
    return tuple(one for one in found if one.open_on(today(visit.now)) and one.person not in mates)


async def has_agreed(visit: Visit) -> bool:
    """To the text about data, or to an older one that still counts."""
    return in_force(await visit.uow.people.consents(visit.person.id), Purpose.SPARRING) != ()


async def entitled_writer(visit: Visit, association: str) -> Entitled:
    """Raises a refusal for everybody else, with the reason behind its button."""
    here = await entitled(visit, association)
    check_writer(here.member)
    if not here.open:
        raise Refusal("sparring-entitled-no-more", to=SparringHome())
    return here


async def one_of(visit: Visit, id: str) -> tuple[Appointment, AppointmentSide]:
    """Of the partner, or of somebody of the association."""
    found = there(await visit.uow.appointments.get(id))
    if found.kind is not KIND:
        raise gone()
    if found.host == visit.person.id:
        return found, AppointmentSide.HOST
    await own_association(visit, there(found.association))
    return found, AppointmentSide.ASSOCIATION


async def hosted(visit: Visit, id: str) -> Appointment:
    found, side = await one_of(visit, id)
    if side is not AppointmentSide.HOST:
        raise gone()
    return found


async def written(visit: Visit, id: str) -> Appointment:
    """Of an association in which they may write."""
    found, side = await one_of(visit, id)
    if side is not AppointmentSide.ASSOCIATION:
        raise gone()
    _, member = await own_association(visit, there(found.association))
    check_writer(member)
    return found


async def own_partner(visit: Visit) -> Partner:
    return there(await visit.uow.sparring.partner_of(visit.person.id))


async def save(uow: UnitOfWork, one: Appointment) -> None:
    """Raises a refusal when somebody was quicker."""
    if not await uow.appointments.save(one):
        raise Refusal("sparring-overtaken", to=SparringHome())
