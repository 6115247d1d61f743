"""What somebody has asked: where it stands, other words for it, the next question, or no need any more."""

from msgspec.structs import replace

from bot.domain.dialog import Heard
from bot.domain.errors import Refusal, gone
from bot.domain.questions.desk import parted
from bot.domain.questions.enquiry import Enquiry, EnquiryState, must_wait, withdrawn
from bot.domain.questions.enquiry import reworded as in_other_words
from bot.domain.questions.guards import Datum, concern, personal
from bot.domain.questions.screens import ASKED, EnquiryCard
from bot.domain.screen import Screen
from bot.domain.way import today
from bot.links.questions import (
    AnswerEnough,
    FollowUp,
    GiveMail,
    MyEnquiries,
    RewordAs,
    RewordEnquiry,
    ShowEnquiry,
    WithdrawEnquiry,
)
from bot.runtime.feature import Visit
from bot.runtime.shared.enquiry_cards import renew_desk, show_enquiry
from handlers.questions.actions import guarding
from handlers.questions.actions.loading import own_enquiries
from handlers.questions.actions.passing_on import checked
from handlers.questions.dialog import MAIL, OTHER_WORDS, TO_PERSON, WHOLE, drafted, drop, is_whole
from handlers.questions.screens import tickets as screens
from handlers.questions.screens.answers import ask_whole


async def mine(_link: MyEnquiries, visit: Visit) -> Screen:
    return screens.mine(await own_enquiries(visit))


async def show(link: ShowEnquiry, visit: Visit) -> Screen:
    return screens.status(await _own(visit, link.enquiry))


async def card(visit: Visit) -> Screen | None:
    """The living card of the question whose id stands behind its name."""
    return screens.status(await _own(visit, visit.text))


async def enough(link: AnswerEnough, visit: Visit) -> Screen:
    return screens.enough(await _own(visit, link.enquiry))


async def follow_up(link: FollowUp, visit: Visit) -> Screen:
    await _own(visit, link.enquiry)
    await visit.ask(TO_PERSON, follows=link.enquiry)
    return screens.ask()


async def reword(link: RewordEnquiry, visit: Visit) -> Screen:
    enquiry = await _own(visit, link.enquiry)
    if not enquiry.waits and not link.whole:
        return screens.status(enquiry)
    await visit.ask(OTHER_WORDS, enquiry=enquiry.id, words=WHOLE if link.whole else "")
    return ask_whole() if link.whole else screens.reword_sent(enquiry)


async def reworded(visit: Visit) -> Screen:
    return await _changed(visit, await _own(visit, visit.asked("enquiry")), whole=is_whole(visit))


async def reword_as(link: RewordAs, visit: Visit) -> Screen:
    """The words without personal data, as they were shown."""
    enquiry, draft = await _own(visit, link.enquiry), await visit.uow.enquiries.draft(visit.owner)
    if draft is None or draft.mark != link.mark:
        return screens.status(enquiry)
    if not enquiry.waits:
        return await _next(visit, enquiry, draft.text)
    await drop(visit, ASKED, enquiry=enquiry.id)
    return await _saved(visit, enquiry, draft.text)


async def words_changed(heard: Heard, visit: Visit) -> Screen:
    """The message of a question was changed."""
    return await _changed(visit, await _own(visit, heard.subject.get("enquiry", "")))


async def _changed(visit: Visit, enquiry: Enquiry, *, whole: bool = False) -> Screen:
    """What is answered already stays; other words are the next question then."""
    if visit.asks(OTHER_WORDS):
        await visit.answered()
    if not visit.text.strip():
        raise Refusal("questions-no-words", to=RewordEnquiry(enquiry.id))
    if not enquiry.waits:
        return await _next(visit, enquiry, visit.text, whole=whole)
    asks_first = None if whole else await guarding.of_words(visit, enquiry, visit.text)
    return asks_first or await _saved(visit, enquiry, visit.text)


async def _next(visit: Visit, enquiry: Enquiry, text: str, *, whole: bool = False) -> Screen:
    follows = enquiry.id if enquiry.state is EnquiryState.ANSWERED else ""
    return await checked(visit, drafted(visit, text, enquiry.stage, follows=follows, whole=whole))


async def _saved(visit: Visit, enquiry: Enquiry, text: str) -> Screen:
    nearest = visit.look_up(text, enquiry.stage).entries
    other = replace(in_other_words(enquiry, text, concern(text)), nearest=nearest)
    if not await visit.uow.enquiries.save(other):
        raise gone()
    visit.uow.heard = ASKED, {"enquiry": enquiry.id}
    await _tell_holder(visit, other)
    await _part(visit, enquiry)
    if enquiry.same_as or other.concern is not enquiry.concern:
        await show_enquiry(visit.uow, other, today(visit.now))
    return screens.status(other)


async def _tell_holder(visit: Visit, enquiry: Enquiry) -> None:
    """Whoever works on it reads at once what is different; all others on their cards."""
    await renew_desk(visit.uow, enquiry)
    if enquiry.holder:
        visit.uow.bring(enquiry.holder, EnquiryCard.DESK.of(enquiry.lead))


async def _part(visit: Visit, enquiry: Enquiry) -> None:
    """Others who asked the same still wait, for an answer of their own."""
    for one in parted(await visit.uow.enquiries.together(enquiry.lead), enquiry):
        await visit.uow.enquiries.save(one)
        await (renew_desk(visit.uow, one) if one.same_as else show_enquiry(visit.uow, one, today(visit.now)))


async def ask_mail(link: GiveMail, visit: Visit) -> Screen:
    enquiry = await _own(visit, link.enquiry)
    if not enquiry.waits:
        return screens.status(enquiry)
    await visit.ask(MAIL, enquiry=enquiry.id)
    return screens.ask_mail(enquiry)


async def mail_given(visit: Visit) -> Screen:
    """For this one answer only."""
    enquiry = await _own(visit, visit.asked("enquiry"))
    found = [one for one in personal(visit.text) if one.datum is Datum.MAIL]
    if not found:
        raise Refusal("questions-no-mail", to=GiveMail(enquiry.id))
    await visit.answered()
    there = replace(enquiry, mail=visit.text[found[0].start : found[0].end])
    if enquiry.waits and await visit.uow.enquiries.save(there):
        await _tell_holder(visit, there)
        return screens.status(there)
    return screens.status(await _own(visit, enquiry.id))


async def withdraw(link: WithdrawEnquiry, visit: Visit) -> Screen:
    enquiry = await _own(visit, link.enquiry)
    if not enquiry.waits:
        return screens.status(enquiry)
    must_wait(enquiry)
    gone_ = withdrawn(enquiry)
    if await visit.uow.enquiries.save(gone_):
        await _tell_holder(visit, gone_)
        await _part(visit, enquiry)
    return screens.status(gone_)


async def _own(visit: Visit, id: str) -> Enquiry:
    for enquiry in await own_enquiries(visit):
        if enquiry.id == id:
            return enquiry
    raise gone()
