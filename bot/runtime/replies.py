"""What members answer to something that the Koordination wrote to them: a question of their association at its desk."""

from msgspec.structs import replace

from bot.domain import enquiry as rules
from bot.domain.cohorts import Association
from bot.domain.enquiry import Enquiry, due
from bot.domain.enquiry_screens import ASKED
from bot.domain.errors import gone, there
from bot.domain.question_guards import concern
from bot.domain.review import joined
from bot.domain.way import today
from bot.programme.public_holidays import of_land
from bot.runtime.enquiry_cards import renew_desk, show_enquiry
from bot.runtime.visit import Visit


async def answered_desk(
    visit: Visit, association: Association, *, holder: str | None = None, word: str = ""
) -> Enquiry:
    """With the words, or the file, of this visit. It lies with `holder` as long as they coordinate the cohort; danger
    with whoever is first. The same words once more, while they wait, are no second question."""
    cohort = there(await visit.uow.cohorts.get(association.cohort))
    asked = Enquiry(
        id=visit.uow.new_id(),
        cohort=cohort.id,
        text=visit.text.strip()[: rules.LONGEST],
        at=visit.now,
        association=association.id,
        person=visit.person.id,
        stage=association.stage,
        media=visit.media,
        language=visit.language,
        concern=concern(visit.text),
        due_on=due(today(visit.now), of_land(cohort.land)),
        asker=visit.person.name,
        word=word,
    )
    if known := await _known(visit, asked):
        return known
    return await _added(visit, asked, holder)


async def _known(visit: Visit, asked: Enquiry) -> Enquiry | None:
    waiting = [one for one in await visit.uow.enquiries.own(visit.person.id, visit.address.id) if one.waits]
    return next((one for one in waiting if _same(one, asked)), None)


def _same(one: Enquiry, other: Enquiry) -> bool:
    return (one.text, one.media, one.word) == (other.text, other.media, other.word)


async def _added(visit: Visit, asked: Enquiry, holder: str | None) -> Enquiry:
    desk = {one.id for one in await visit.uow.people.coordinators(asked.cohort)}
    if holder in desk and not asked.in_danger:
        asked = rules.taken(asked, str(holder), visit.now)
    enquiry = await visit.uow.enquiries.add(asked)
    await show_enquiry(visit.uow, enquiry, today(visit.now))
    visit.uow.heard = ASKED, {"enquiry": enquiry.id}
    return enquiry


async def went_on(visit: Visit, id: str) -> Enquiry | None:
    """A long answer comes in several messages: the next one belongs to the same question, as long as it waits."""
    enquiry = await visit.uow.enquiries.get(id) if id else None
    if enquiry is None or enquiry.person != visit.person.id or not enquiry.waits or visit.media:
        return None
    text = joined(enquiry.text, visit.text)
    more = replace(rules.reworded(enquiry, text, concern(text)), before=enquiry.before)
    if not await visit.uow.enquiries.save(more):
        raise gone()
    await renew_desk(visit.uow, more)
    visit.uow.heard = ASKED, {"enquiry": enquiry.id}
    return more
