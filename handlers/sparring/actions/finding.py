"""Who can be asked: the partners with topics and methods."""

from bot.domain.desk.desk import page
from bot.domain.errors import there
from bot.domain.people import Role
from bot.domain.screen import Screen
from bot.domain.sparring.sparring import by_topic
from bot.links.sparring import PartnerCard, SparringHome, SparringPartners, SparringTopics, SparringUnits
from bot.runtime.feature import Visit
from handlers.sparring.actions import leading
from handlers.sparring.actions.hosting import desk
from handlers.sparring.actions.loading import askable, entitled
from handlers.sparring.screens import finding as screens


async def command(visit: Visit) -> Screen:
    return await home(SparringHome(), visit)


async def home(_link: SparringHome, visit: Visit) -> Screen:
    """A partner sees what is asked of them, the Koordination the units, everybody else the partners."""
    if partner := await visit.uow.sparring.partner_of(visit.person.id):
        return await desk(visit, partner)
    if Role.COORDINATOR in visit.roles:
        return await leading.units(SparringUnits(""), visit)
    if Role.MEMBER not in visit.roles:
        return screens.NOT_FOR_YOU
    return await partners(SparringPartners(""), visit)


async def partners(link: SparringPartners, visit: Visit) -> Screen:
    """All of them where the topic is none of the offer any more."""
    here = await entitled(visit, link.association)
    if not here.open:
        return screens.closed(here.association.id, here.offer, here.contacts, allowed=here.allowed, some=bool(here.own))
    topic = link.topic if here.offer.topic(link.topic) else ""
    found = by_topic(await askable(visit, here.association.id), topic)
    number, pages, part = page(link.page, len(found), screens.A_PAGE)
    seen = screens.PartnerPage(found[part], topic, number, pages, len(here.own))
    return screens.partners(here.association.id, seen, here.offer, here.used, visit.language)


async def topics(link: SparringTopics, visit: Visit) -> Screen:
    here = await entitled(visit, link.association)
    if not here.open:
        return screens.closed(here.association.id, here.offer, here.contacts, allowed=here.allowed, some=bool(here.own))
    return screens.topics(here.association.id, here.offer, visit.language)


async def card(link: PartnerCard, visit: Visit) -> Screen:
    here = await entitled(visit, link.association)
    partner = there(await visit.uow.sparring.partner(link.partner))
    if not here.open or partner not in await askable(visit, here.association.id):
        return await partners(SparringPartners(here.association.id, ""), visit)
    inside = partner.listing in await visit.uow.sparring.at_work(here.association.id)
    contacts = await visit.uow.people.coordinators(partner.cohort) if partner.cohort else []
    return screens.card(
        here.association.id,
        partner,
        link.topic,
        here.offer,
        here.used,
        contacts,
        visit.language,
        inside=inside,
        asks=here.member.may_write,
    )
