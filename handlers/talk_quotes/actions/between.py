"""Who the two are between whom words arose, and whether one still hears of the other."""

from datetime import datetime

from msgspec import Struct

from bot.domain.errors import gone, there
from bot.domain.screen import Screen
from bot.domain.talks.quote import TalkQuote
from bot.domain.talks.talk import TalkState
from bot.runtime.feature import Visit
from bot.runtime.shared.talk_hours import held_for
from bot.terms.talks import Ruling
from storage.unit_of_work import UnitOfWork


class QuoteSource(Struct, frozen=True):
    """From which a quote can be made, as one of the two sees it."""

    id: str
    cohort: str
    other: str
    """The person."""


async def source_of(visit: Visit, id: str) -> QuoteSource:
    """Of a talk that is over, or of a short answer, while both are there. Raises `gone`."""
    if talk := await visit.uow.talks.get(id):
        held = talk.state is TalkState.ENDED and talk.volunteer_first_at is not None
        return await _between(visit, id, talk.association if held else None, (talk.asker, talk.volunteer))
    offer = there(await visit.uow.talk_requests.offer(id))
    request = there(await visit.uow.talk_requests.get(offer.request))
    listing = there(await visit.uow.listings.get(offer.listing))
    association = request.association if offer.answer else None
    return await _between(visit, id, association, (request.person, listing.person))


async def _between(visit: Visit, id: str, association: str | None, both: tuple[str | None, str | None]) -> QuoteSource:
    asker, volunteer = both
    if not (asker and volunteer and association) or asker == volunteer or visit.person.id not in both:
        raise gone()
    group = there(await visit.uow.associations.get(association))
    return QuoteSource(id, group.cohort, volunteer if visit.person.id == asker else asker)


async def tell(uow: UnitOfWork, quote: TalkQuote, person: str, screen: Screen, now: datetime) -> None:
    """In their hours; unless one of them wanted no more of the other: whoever writes does not read that."""
    if not await _apart(uow, quote.source):
        uow.say(person, screen, not_before=await held_for(uow, person, now))


async def _apart(uow: UnitOfWork, source: str) -> bool:
    if talk := await uow.talks.get(source):
        reports = await uow.talk_reports.of_talk(talk.id)
        reported = any(one.ruling is not Ruling.UNFOUNDED for one in reports)
        return reported or await uow.talk_ends.blocked(talk.listing or "", talk.association or "")
    offer = await uow.talk_requests.offer(source)
    request = await uow.talk_requests.get(offer.request) if offer else None
    if offer is None or request is None:
        return False
    return await uow.talk_ends.blocked(offer.listing, request.association)
