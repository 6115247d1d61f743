"""The card of a question: one living message for each coordinator; and the answer, as whoever asked has it."""

from collections.abc import Sequence
from datetime import timedelta

from bot.domain.desk.desk import page
from bot.domain.errors import there
from bot.domain.questions.desk import by_urgency
from bot.domain.questions.enquiry import Enquiry, EnquiryState
from bot.domain.questions.screens import told
from bot.domain.screen import Screen
from bot.links.question_desk import DeskEnquiries, DeskEnquiry, QuestionsAbout
from bot.runtime.feature import Visit
from bot.runtime.scope import own_cohort
from handlers.question_desk.actions.loading import as_it_stands, seen_by
from handlers.question_desk.screens import answers, cards, lists

LATELY = timedelta(days=30)


async def show(link: DeskEnquiry, visit: Visit) -> Screen:
    return await as_it_stands(visit, link.enquiry)


async def waiting(link: DeskEnquiries, visit: Visit) -> Screen:
    """What is most urgent first; of what was answered the newest."""
    cohort = await own_cohort(visit, link.cohort)
    if link.answered:
        answered = await visit.uow.enquiries.answered(cohort.id, visit.now - LATELY)
        found: Sequence[Enquiry] = sorted(answered, key=lambda one: one.answered_at or one.at, reverse=True)
    else:
        found = by_urgency(await visit.uow.enquiries.waiting(cohort.id))
    number, pages, part = page(link.page, len(found), lists.A_PAGE)
    lines = found[part.start : part.stop]
    return lists.listed(lists.EnquiryPage(cohort, lines, number, pages, len(found), bool(link.answered)), visit.now)


async def about(link: QuestionsAbout, visit: Visit) -> Screen:
    """In the cohorts of whoever looks; the newest first."""
    one = there(await visit.uow.announcements.get(link.announcement))
    await own_cohort(visit, one.cohort)
    own = {cohort.id for cohort in await visit.uow.cohorts.of_coordinator(visit.person.id)}
    found = [each for each in reversed(await visit.uow.enquiries.about(one.id)) if each.cohort in own]
    number, pages, part = page(link.page, len(found), lists.A_PAGE)
    return lists.about(one, found[part.start : part.stop], (number, pages), visit.now)


async def card(visit: Visit) -> Screen | None:
    """Of the question whose id stands behind the name of the card; None when it is none of theirs any more."""
    found = await visit.uow.enquiries.get(visit.text)
    own = {cohort.id for cohort in await visit.uow.cohorts.of_coordinator(visit.person.id)}
    if found is None or found.cohort not in own:
        return None
    first = await visit.uow.enquiries.get(found.lead)
    if found.same_as and first:
        return cards.merged(found, first)
    return cards.card(await seen_by(visit, found))


async def answer_card(visit: Visit) -> Screen | None:
    found = await visit.uow.enquiries.get(visit.text)
    if found is None or found.state is not EnquiryState.ANSWERED:
        return None
    return told(found, answer_to(visit, found))


def answer_to(visit: Visit, enquiry: Enquiry) -> answers.Value:
    """In the language of whoever asked."""
    book = {one.id: one for one in visit.house.faq}
    return answers.whole(enquiry.answer, book.get(enquiry.entry), enquiry.language)
