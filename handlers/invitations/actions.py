"""Invitations: who may come in, by which link, and how often it was used; and a new association to invite."""

from datetime import timedelta

from msgspec.structs import replace

from bot.documents.makers import qr_png
from bot.domain.awaited import awaited
from bot.domain.cohorts import Association, AssociationState
from bot.domain.desk.desk import BUTTONS, page, same_name
from bot.domain.desk.spread import current_stage
from bot.domain.errors import Refusal, gone, there
from bot.domain.joining.invitations import Invitation, Ticket, greeting_in, invited, make_ticket
from bot.domain.names import LONGEST_ASSOCIATION, NoName
from bot.domain.screen import Place, Screen
from bot.domain.sessions.links import telegram_address, web_address
from bot.domain.stand import Stand
from bot.domain.typed_names import typed_name_in
from bot.domain.typed_text import is_no
from bot.links import invitations as links
from bot.links.desk import DeskOf
from bot.runtime.feature import Visit
from bot.runtime.scope import own_cohort, own_stand, way_through
from bot.runtime.shared.desk import refresh_boards
from bot.terms import MemberRole
from handlers.invitations import screens

NAME, GREETING = "invitations.newcomer", "invitations.greeting"


async def overview(link: links.CohortInvitations, visit: Visit) -> Screen:
    cohort, invitations = await own_cohort(visit, link.cohort), visit.uow.invitations
    number, pages, part = page(link.page, await invitations.count_of_cohort(cohort.id), screens.FEW)
    found = await invitations.of_cohort(cohort.id, visit.now, part.start, screens.FEW)
    missing = await visit.uow.awaited.count_never_arrived(cohort.id)
    return screens.overview(cohort, found, number, pages, missing, visit.now)


async def whom(link: links.InviteWhom, visit: Visit) -> Screen:
    """Where there is no contact person yet, the invitation offers that role first."""
    cohort, associations = await own_cohort(visit, link.cohort), visit.uow.associations
    number, pages, part = page(link.page, await associations.count(cohort.id), BUTTONS)
    return screens.whom(cohort, await associations.to_invite(cohort.id, part.start, BUTTONS), number, pages)


async def prepare(link: links.PrepareInvitation, visit: Visit) -> Screen:
    """With the personal line that was typed for this association; typing again corrects it."""
    stand, words = await own_stand(visit, link.association), visit.typed(GREETING, association=link.association)
    if words:
        await _ask(visit, link, words)
    return screens.prepare(stand, link, visit.uow.new_id(), words)


async def ask_greeting(link: links.AskGreeting, visit: Visit) -> Screen:
    stand, words = await own_stand(visit, link.association), visit.typed(GREETING, association=link.association)
    await _ask(visit, link, words)
    return screens.ask_greeting(stand, _wish(link), words)


async def greeting_typed(visit: Visit) -> Screen:
    role, uses, days = MemberRole(visit.asked("role")), int(visit.asked("uses")), int(visit.asked("lasts"))
    wish = links.PrepareInvitation(visit.asked("association"), role, uses, days)
    stand, words = await own_stand(visit, wish.association), greeting_in(visit.text)
    await _ask(visit, wish, words or visit.asked("words"))
    if words is None:
        return screens.no_greeting(wish, len(visit.text))
    return replace(screens.prepare(stand, wish, visit.uow.new_id(), words), place=Place.NEW)


async def drop_greeting(link: links.DropGreeting, visit: Visit) -> Screen:
    if visit.asks(GREETING, association=link.association):
        await visit.answered()
    return screens.prepare(await own_stand(visit, link.association), _wish(link), visit.uow.new_id())


def _wish(of: screens.Wish) -> links.PrepareInvitation:
    return links.PrepareInvitation(of.association, of.role, of.uses, of.days)


async def _ask(visit: Visit, wish: screens.Wish, words: str) -> None:
    uses, days = str(wish.uses), str(wish.days)
    await visit.ask(GREETING, association=wish.association, role=wish.role.value, uses=uses, lasts=days, words=words)


async def create(link: links.CreateInvitation, visit: Visit) -> Screen:
    stand = await own_stand(visit, link.association)
    if link.uses not in screens.USES or link.days not in screens.DAYS:
        raise gone()
    if await visit.uow.invitations.get(link.id):
        return await show(links.DeskInvitation(link.id), visit)
    await _check_goes_on(visit, stand.association.cohort)
    ticket, lasts = make_ticket(visit.uow.new_secret), timedelta(days=link.days)
    words = visit.typed(GREETING, association=link.association)
    invitation = invited(link.id, link.association, link.role, link.uses, lasts, visit.person.id, visit.now, words)
    await visit.uow.invitations.add(invitation, ticket)
    if words:
        await visit.answered()
    await _wait_for(visit, link.association)
    await visit.note("invite", stand.association.id, invitation.id)
    return screens.created(stand, invitation, ticket, _doors(visit, ticket))


async def _check_goes_on(visit: Visit, cohort: str) -> None:
    """Whoever came now would never be forgotten: what is over is over."""
    end = await visit.uow.cohort_ends.get(cohort)
    if end and end.anonymised_at:
        raise Refusal("invitations-numbers-only", to=DeskOf(cohort))


async def _wait_for(visit: Visit, association: str) -> None:
    """Whoever invited is reminded, as long as nobody of the association has come."""
    known = await visit.uow.awaited.get(association)
    if not await visit.uow.awaited.arrived(association):
        await visit.uow.awaited.save(awaited(known, association, visit.person.id, visit.now))


async def show(link: links.DeskInvitation, visit: Visit) -> Screen:
    found, stand = await _own(visit, link.invitation)
    return screens.show(stand, found, await visit.uow.invitations.uses(found.id), visit.now)


async def ask_revoke(link: links.RevokeInvitation, visit: Visit) -> Screen:
    found, stand = await _own(visit, link.invitation)
    return screens.ask_revoke(stand, found)


async def revoke(link: links.RevokeNow, visit: Visit) -> Screen:
    found, stand = await _own(visit, link.invitation)
    if found.revoked_at is None:
        await visit.uow.invitations.revoke(found.id, visit.now)
        await visit.note("revoke", stand.association.id, found.id)
    return await show(links.DeskInvitation(found.id), visit)


async def _own(visit: Visit, invitation: str) -> tuple[Invitation, Stand]:
    found = there(await visit.uow.invitations.get(invitation))
    return found, await own_stand(visit, there(found.association))


def _doors(visit: Visit, ticket: Ticket) -> screens.InvitationLinks:
    bot, web = visit.house.bot_name, visit.house.web_url
    telegram = telegram_address(bot, ticket.token) if bot else ""
    browser = web_address(web, ticket.token) if web else ""
    address = telegram or browser
    return screens.InvitationLinks(telegram, browser, qr_png(address) if address else b"")


async def ask_name(link: links.NewAssociation, visit: Visit) -> Screen:
    cohort = await own_cohort(visit, link.cohort)
    await _check_goes_on(visit, cohort.id)
    await visit.ask(NAME, cohort=cohort.id)
    return screens.ask_name(cohort)


async def name_typed(visit: Visit) -> Screen:
    """Doubles are warned about, not forbidden. Typing again corrects the name."""
    cohort = await own_cohort(visit, visit.asked("cohort"))
    name = typed_name_in(visit.text, LONGEST_ASSOCIATION)
    if name is NoName.MOVE and not is_no(visit.text):
        name = visit.typed(NAME, cohort=cohort.id) or name
    if isinstance(name, NoName):
        await visit.ask(NAME, cohort=cohort.id)
        return screens.no_name(cohort, name)
    await visit.ask(NAME, cohort=cohort.id, words=name)
    others = await visit.uow.associations.of_cohort(cohort.id)
    return screens.choose_land(cohort, name, same_name(name, others), visit.uow.new_id())


async def add(link: links.AddAssociation, visit: Visit) -> Screen:
    cohort = await own_cohort(visit, link.cohort)
    name = visit.typed(NAME, cohort=cohort.id)
    if not await visit.uow.associations.get(link.id):
        if not name:
            return await ask_name(links.NewAssociation(cohort.id), visit)
        await _check_goes_on(visit, cohort.id)
        stage = current_stage(
            await way_through(visit.uow, visit.house.programme, cohort), await visit.uow.desk.spread(cohort.id)
        )
        state, now = AssociationState.ACTIVE, visit.now
        await visit.uow.associations.add(Association(link.id, name, cohort.id, link.land, stage, state, now, now))
        await visit.note("association", link.id, name)
        await visit.answered()
        await refresh_boards(visit.uow, cohort, visit.now)
    return await prepare(links.PrepareInvitation(link.id, MemberRole.CONTACT, screens.USES[1], screens.DAYS[1]), visit)
