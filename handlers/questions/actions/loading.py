"""Where somebody stands who asks, and which answers may be given today."""

from collections.abc import Iterable, Mapping

from bot.domain.cohorts import Association, Cohort
from bot.domain.desk.desk import home_cohort
from bot.domain.errors import Refusal, there
from bot.domain.faq import book as faq_book
from bot.domain.faq.entry import FaqEntry
from bot.domain.people import Role
from bot.domain.questions.enquiry import Enquiry
from bot.domain.questions.guards import Personal, personal
from bot.domain.way import today
from bot.links.welcome import TellAbout
from bot.runtime.feature import Visit
from bot.runtime.scope import looks_at
from bot.runtime.shared.names_behind import names_around
from bot.terms import About


async def own(visit: Visit) -> Association | None:
    """The association for which they ask."""
    return await looks_at(visit) if Role.MEMBER in visit.roles else None


async def stage_of(visit: Visit) -> str:
    association = await own(visit)
    return association.stage if association else ""


async def desk_for(visit: Visit, association: Association | None) -> Cohort:
    """Whose Koordination answers; for people without an association the one with the next deadline."""
    if association:
        return there(await visit.uow.cohorts.get(association.cohort))
    run = [one for one in await visit.uow.cohorts.all() if await visit.uow.people.coordinators(one.id)]
    found = home_cohort(run, visit.now)
    if found is None:
        raise Refusal("questions-nobody", to=TellAbout(About.WHOM))
    return found


async def data_in(visit: Visit, text: str) -> tuple[Personal, ...]:
    return personal(text, await names_around(visit))


async def own_enquiries(visit: Visit) -> list[Enquiry]:
    """Also what they asked here before they were known."""
    return await visit.uow.enquiries.own(visit.known.id if visit.known else None, visit.address.id)


def given(visit: Visit) -> Mapping[str, FaqEntry]:
    return faq_book.given(visit.house.faq, today(visit.now))


def chosen(visit: Visit, ids: Iterable[str]) -> tuple[FaqEntry, ...]:
    book = given(visit)
    return tuple(book[id] for id in ids if id in book)
