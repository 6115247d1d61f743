"""Invitations: who may come in, by which link, and how often it was used."""

from datetime import timedelta

from bot.documents.makers import qr_png
from bot.domain.cohorts import Association
from bot.domain.desk import by_name
from bot.domain.errors import gone, there
from bot.domain.invitations import Invitation, Ticket, make_ticket
from bot.domain.screen import Screen
from bot.domain.stand import Stand
from bot.domain.team import contact_of
from bot.links import desk as links
from bot.runtime.feature import Visit
from bot.runtime.scope import own_cohort, own_stand
from handlers.desk.screens import inviting as screens
from handlers.desk.screens import making


async def overview(link: links.CohortInvitations, visit: Visit) -> Screen:
    cohort = await own_cohort(visit, link.cohort)
    rows: list[tuple[Invitation, Association]] = []
    for one in await visit.uow.associations.of_cohort(cohort.id):
        rows += [(invitation, one) for invitation in await visit.uow.invitations.of_association(one.id)]
    return screens.overview(cohort, rows, link.page, visit.now)


async def whom(link: links.InviteWhom, visit: Visit) -> Screen:
    """Where there is no contact person yet, the invitation offers that role first."""
    cohort = await own_cohort(visit, link.cohort)
    found = by_name(await visit.uow.associations.of_cohort(cohort.id))
    led = frozenset([one.id for one in found if contact_of(await visit.uow.members.team(one.id))])
    return screens.whom(cohort, found, led, link.page)


async def prepare(link: links.PrepareInvitation, visit: Visit) -> Screen:
    return making.prepare(await own_stand(visit, link.association), link, visit.uow.new_id())


async def create(link: links.CreateInvitation, visit: Visit) -> Screen:
    stand = await own_stand(visit, link.association)
    if link.uses not in screens.USES or link.days not in screens.DAYS:
        raise gone()
    if await visit.uow.invitations.get(link.id):
        return await show(links.DeskInvitation(link.id), visit)
    ticket, invitation = make_ticket(visit.uow.new_secret), _invitation(link, visit)
    await visit.uow.invitations.add(invitation, ticket)
    await visit.note("invite", stand.association.id, invitation.id)
    return making.created(stand, invitation, ticket, _doors(visit, ticket))


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


def _invitation(link: links.CreateInvitation, visit: Visit) -> Invitation:
    return Invitation(
        id=link.id,
        association=link.association,
        person=None,
        role=link.role,
        uses_left=link.uses,
        used=0,
        expires_at=visit.now + timedelta(days=link.days),
        created_at=visit.now,
        created_by=visit.person.id,
    )


def _doors(visit: Visit, ticket: Ticket) -> making.InvitationLinks:
    bot, web = visit.house.bot_name, visit.house.web_url
    telegram = f"https://t.me/{bot}?start={ticket.token}" if bot else ""
    browser = f"{web}/tuer/{ticket.token}" if web else ""
    address = telegram or browser
    return making.InvitationLinks(telegram, browser, qr_png(address) if address else b"")
