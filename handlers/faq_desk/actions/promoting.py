"""From a question that was answered to a draft of an answer of the house."""

from bot.domain.errors import Refusal, there
from bot.domain.faq.book import begun, newest, pending
from bot.domain.faq.entry import FaqEntry
from bot.domain.faq.promotion import entry_id, from_enquiry
from bot.domain.questions.enquiry import Enquiry, EnquiryState
from bot.domain.screen import Screen
from bot.links.faq_desk import EditFaq, FaqEntryDesk, PromoteEnquiry
from bot.links.question_desk import AnswerEnquiry
from bot.runtime.feature import Visit
from bot.runtime.scope import own_cohort
from bot.runtime.shared.names_behind import names_behind
from handlers.faq_desk.actions.entries import show
from handlers.faq_desk.actions.loading import content_of
from handlers.faq_desk.screens import drafts as screens


async def promote(link: PromoteEnquiry, visit: Visit) -> Screen:
    """What is an answer of the house already is shown as it stands."""
    lead = await _answered(visit, link.enquiry)
    versions = await visit.uow.faq.history(entry_id(lead.id))
    if newest(versions) and not pending(versions):
        return await show(FaqEntryDesk(entry_id(lead.id)), visit)
    content = versions[-1].content if versions else await _proposed(visit, lead)
    version = begun(content, versions, visit.person.id, visit.now, lead.id)
    await visit.uow.faq.add_version(version)  # whoever comes second sees the draft of the first
    return screens.draft(version, visit.house.topics, visit.house.programme, visit.language)


async def edit(link: EditFaq, visit: Visit) -> Screen:
    content, versions = await content_of(visit, link.entry), await visit.uow.faq.history(link.entry)
    version = begun(content, versions, visit.person.id, visit.now)
    await visit.uow.faq.add_version(version)
    return screens.draft(version, visit.house.topics, visit.house.programme, visit.language)


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
    return from_enquiry(lead, together, topic, await names_behind(visit.uow, together))
