"""One version of one answer, and whose names it must not carry."""

from bot.domain.errors import gone, there
from bot.domain.faq.book import PENDING, FaqVersion, newest
from bot.domain.faq.entry import FaqEntry
from bot.domain.questions.guards import NamesBehind
from bot.runtime.feature import Visit
from bot.runtime.shared.names_behind import names_behind


async def version_of(visit: Visit, entry: str, number: int) -> FaqVersion:
    for one in await visit.uow.faq.history(entry):
        if one.number == number:
            return one
    raise gone()


async def draft_of(visit: Visit, entry: str, number: int) -> FaqVersion:
    """Raises `gone` when it was decided."""
    version = await version_of(visit, entry, number)
    if version.state not in PENDING:
        raise gone()
    return version


def filed(visit: Visit, entry: str) -> FaqEntry | None:
    """As it came with the programme."""
    return next((one for one in visit.house.faq_filed if one.id == entry), None)


async def content_of(visit: Visit, entry: str) -> FaqEntry:
    """What it says now, or said before it was taken out."""
    now = newest(await visit.uow.faq.history(entry))
    return now.content if now else there(filed(visit, entry))


async def names_for(visit: Visit, version: FaqVersion) -> NamesBehind:
    """Of whoever asked the question from which it came."""
    found = await visit.uow.enquiries.get(version.enquiry) if version.enquiry else None
    together = await visit.uow.enquiries.together(found.lead) if found else []
    return await names_behind(visit.uow, together)


async def alone(visit: Visit) -> bool:
    """Nobody else could read it."""
    return all(one.id == visit.person.id for one in await visit.uow.people.every_coordinator())
