"""What an association can do: look, ask directly, leave a question, say that something is not true any more."""

from bot.domain.cohorts import Association
from bot.domain.desk.desk import page
from bot.domain.errors import Refusal, gone, there
from bot.domain.office import A_PAGE, LONGEST_QUESTION, OfficeQuestion, shown_to
from bot.domain.people import Member
from bot.domain.questions.guards import personal
from bot.domain.screen import Screen
from bot.domain.volunteering.listing import Listing
from bot.domain.worksheet import check_writer
from bot.links.offices import AskOffice, OfficeIsWrong, Offices, ShowOffice, TakeBackOfficeQuestion
from bot.runtime.feature import Visit
from bot.runtime.scope import own_association, tell_desk
from bot.runtime.shared.names_behind import names_around
from bot.terms.talks import ListingKind
from handlers.offices.screens import desk
from handlers.offices.screens import offices as screens

QUESTION = "offices.question"


async def offices(link: Offices, visit: Visit) -> Screen:
    association, _ = await own_association(visit, link.association)
    found = [one for one in await visit.uow.offices.of_cohort(association.cohort) if shown_to(one, association)]
    number, pages, part = page(link.page, len(found), A_PAGE)
    return screens.offices(association, found[part], number, pages)


async def show(link: ShowOffice, visit: Visit) -> Screen:
    association, member, office = await _seen(visit, link.association, link.listing)
    return screens.one(association, member, office, visit.house.programme.talks, visit.language)


async def _seen(visit: Visit, association: str, listing: str) -> tuple[Association, Member, Listing]:
    own, member = await own_association(visit, association)
    office = there(await visit.uow.listings.get(listing))
    if not shown_to(office, own):
        raise gone()
    return own, member, office


async def is_wrong(link: OfficeIsWrong, visit: Visit) -> Screen:
    """The Koordination hears it once, as long as nobody has checked the office anew."""
    association, _, office = await _seen(visit, link.association, link.listing)
    key = f"office-wrong:{office.id}:{office.version}"
    await tell_desk(visit.uow, association.cohort, desk.wrong(office), key)
    return screens.wrong_noted(association, office)


async def ask(link: AskOffice, visit: Visit) -> Screen:
    association, _, office = await _to_ask(visit, link.association, link.listing)
    await visit.ask(QUESTION, association=association.id, listing=office.id)
    return screens.ask_question(association, office)


async def _to_ask(visit: Visit, association: str, listing: str) -> tuple[Association, Member, Listing]:
    """Questions are collected for a Bundesamt, by those who may write."""
    own, member, office = await _seen(visit, association, listing)
    if office.kind is not ListingKind.FEDERAL or not member.may_write:
        raise gone()
    return own, member, office


async def question_typed(visit: Visit) -> Screen:
    association, _, office = await _to_ask(visit, visit.asked("association"), visit.asked("listing"))
    text, again = visit.text.strip(), AskOffice(association.id, office.id)
    if not 0 < len(text) <= LONGEST_QUESTION:
        raise Refusal("offices-question-long", to=again, most=LONGEST_QUESTION)
    if personal(text, await names_around(visit), (association.name,)):
        raise Refusal("offices-question-personal", to=again)
    await visit.answered()
    left = OfficeQuestion(visit.uow.new_id(), office.id, association.id, visit.person.id, visit.now, text)
    await visit.uow.offices.ask(left)
    return screens.question_left(association, office, left)


async def take_back(link: TakeBackOfficeQuestion, visit: Visit) -> Screen:
    """After the meeting it changes nothing."""
    left = there(await visit.uow.offices.question(link.question_left))
    association, member = await own_association(visit, left.association)
    check_writer(member)
    done = left.taken_at is None and await visit.uow.offices.take_back(left.id)
    return screens.taken_back(association, done=done)
