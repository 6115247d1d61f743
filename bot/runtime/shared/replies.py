"""What members answer to something that the Koordination wrote to them: a question of their association at its desk."""

from msgspec import Struct
from msgspec.structs import replace

from bot.domain.cohorts import Association
from bot.domain.desk.review import joined
from bot.domain.errors import Refusal, gone, there
from bot.domain.questions import enquiry as rules
from bot.domain.questions.enquiry import Enquiry, due
from bot.domain.questions.guards import concern
from bot.domain.questions.screens import ASKED
from bot.domain.way import today
from bot.programme.public_holidays import of_land
from bot.runtime.shared.enquiry_cards import renew_desk, show_enquiry
from bot.runtime.visit import Visit


class DeskReply(Struct, frozen=True):
    cohort: str
    """Whose Koordination wrote."""
    text: str
    media: str = ""
    """As in an enquiry."""
    association: Association | None = None
    """None for somebody who has none there."""
    word: str = ""
    announcement: str = ""
    holder: str | None = None
    """With whom it lies as long as they coordinate the cohort; danger lies with whoever is first."""


async def ask_desk(visit: Visit, reply: DeskReply) -> Enquiry:
    """The same words once more, while they wait, are no second question. Refuses what is too long, whole."""
    text = reply.text.strip()
    if len(text) > rules.LONGEST:
        raise Refusal("common-too-long", length=len(text), most=rules.LONGEST)
    cohort = there(await visit.uow.cohorts.get(reply.cohort))
    asked = Enquiry(
        id=visit.uow.new_id(),
        cohort=cohort.id,
        text=text,
        at=visit.now,
        association=reply.association.id if reply.association else None,
        person=visit.person.id,
        stage=reply.association.stage if reply.association else "",
        media=reply.media,
        language=visit.language,
        concern=concern(reply.text),
        due_on=due(today(visit.now), of_land(cohort.land)),
        asker=visit.person.name,
        word=reply.word,
        announcement=reply.announcement,
    )
    return await _known(visit, asked) or await _added(visit, asked, reply.holder)


async def _known(visit: Visit, asked: Enquiry) -> Enquiry | None:
    waiting = [one for one in await visit.uow.enquiries.own(visit.person.id, visit.address.id) if one.waits]
    return next((one for one in waiting if _what(one) == _what(asked)), None)


def _what(one: Enquiry) -> tuple[str | None, ...]:
    return one.text, one.media, one.word, one.announcement, one.association


async def _added(visit: Visit, asked: Enquiry, holder: str | None) -> Enquiry:
    desk = {one.id for one in await visit.uow.people.coordinators(asked.cohort)}
    if holder in desk and not asked.in_danger:
        asked = rules.taken(asked, str(holder), visit.now)
    enquiry = await visit.uow.enquiries.add(asked)
    await show_enquiry(visit.uow, enquiry, today(visit.now))
    visit.uow.heard = ASKED, {"enquiry": enquiry.id}
    return enquiry


async def went_on(visit: Visit, id: str) -> Enquiry | None:
    """A long answer comes in several messages: the next one belongs to the same question, as long as it waits and there
    is room in it."""
    enquiry = await visit.uow.enquiries.get(id) if id else None
    if enquiry is None or enquiry.person != visit.person.id or not enquiry.waits or visit.media:
        return None
    text = joined(enquiry.text, visit.text)
    if len(text) > rules.LONGEST:
        return None
    more = replace(rules.reworded(enquiry, text, concern(text)), before=enquiry.before)
    if not await visit.uow.enquiries.save(more):
        raise gone()
    await renew_desk(visit.uow, more)
    visit.uow.heard = ASKED, {"enquiry": enquiry.id}
    return more


async def is_free(visit: Visit, step: str) -> bool:
    """Nothing else is asked: what somebody else wanted to know stays open while they answer a message."""
    open_ = await visit.uow.dialogs.get(visit.owner, visit.now)
    return open_ is None or open_.step == step
