"""From a question that was answered to a draft of an answer of the house."""

from bot.domain.enquiry import Enquiry, EnquiryState
from bot.domain.errors import Refusal, gone, there
from bot.domain.faq import FaqEntry
from bot.domain.faq_book import PENDING, FaqVersion, begun, declined
from bot.domain.faq_promotion import entry_id, from_enquiry
from bot.domain.screen import Screen
from bot.links.faq_desk import DropFaqDraft, FaqDraft, PromoteEnquiry
from bot.links.question_desk import AnswerEnquiry
from bot.runtime.feature import Visit
from bot.runtime.scope import own_cohort
from handlers.faq_desk import screens


async def promote(link: PromoteEnquiry, visit: Visit) -> Screen:
    lead = await _answered(visit, link.enquiry)
    versions = await visit.uow.faq.history(entry_id(lead.id))
    content = versions[-1].content if versions else await _proposed(visit, lead)
    version = begun(content, versions, visit.person.id, visit.now, lead.id)
    await visit.uow.faq.add_version(version)  # whoever comes second sees the draft of the first
    return screens.draft(version, visit.house.topics, visit.language)


async def _answered(visit: Visit, id: str) -> Enquiry:
    """The one that stands for all that ask the same."""
    lead = there(await visit.uow.enquiries.get(there(await visit.uow.enquiries.get(id)).lead))
    await own_cohort(visit, lead.cohort)
    if lead.state is not EnquiryState.ANSWERED:
        raise Refusal("faq_desk-not-answered", to=AnswerEnquiry(lead.id))
    return lead


async def _proposed(visit: Visit, lead: Enquiry) -> FaqEntry:
    """Under the topic of what comes nearest."""
    nearest = visit.look_up(lead.text, lead.stage).entries if lead.text else ()
    topics = {one.id: one.topic for one in visit.house.faq}
    topic = next((topics[id] for id in (lead.entry, *nearest) if id in topics), visit.house.topics[0].id)
    together = await visit.uow.enquiries.together(lead.id)
    return from_enquiry(lead, together, topic, await _names(visit, together))


async def _names(visit: Visit, together: list[Enquiry]) -> list[str]:
    """Of those who asked, of their associations, and of the people in them."""
    names = [one.asker for one in together]
    for id in dict.fromkeys(one.association for one in together if one.association):
        names.append(there(await visit.uow.associations.get(id)).name)
        names += [member.name for member in await visit.uow.members.team(id)]
    return [name for name in names if name]


async def draft(link: FaqDraft, visit: Visit) -> Screen:
    return screens.draft(await _version(visit, link.entry, link.version), visit.house.topics, visit.language)


async def drop(link: DropFaqDraft, visit: Visit) -> Screen:
    version = await _version(visit, link.entry, link.version)
    if version.state in PENDING:
        await visit.uow.faq.decide(declined(version, visit.person.id, visit.now))
    return screens.dropped()


async def _version(visit: Visit, entry: str, number: int) -> FaqVersion:
    for one in await visit.uow.faq.history(entry):
        if one.number == number:
            return one
    raise gone()
