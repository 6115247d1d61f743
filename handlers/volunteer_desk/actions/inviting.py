"""The Koordination invites people of earlier years to help."""

from datetime import timedelta

from msgspec.structs import replace

from bot.domain.errors import gone
from bot.domain.joining.invitations import Invitation, make_ticket
from bot.domain.screen import Screen
from bot.domain.sessions.links import telegram_address, web_address
from bot.links import volunteer_desk as links
from bot.runtime.feature import Visit
from bot.runtime.scope import own_cohort
from bot.terms import MemberRole
from handlers.volunteer_desk.screens import inviting as screens

INVITATION_LASTS = timedelta(days=30)


async def invite(link: links.InviteToHelp, visit: Visit) -> Screen:
    return screens.invite(await own_cohort(visit, link.cohort), visit.uow.new_id())


async def make_invitation(link: links.MakeHelpInvitation, visit: Visit) -> Screen:
    """For one person, once. Nothing is kept of them before they say yes themselves."""
    cohort = await own_cohort(visit, link.cohort)
    if known := await visit.uow.invitations.get(link.id):
        if known.cohort != cohort.id:
            raise gone()
        return screens.made_before(cohort, known)
    ticket, until = make_ticket(visit.uow.new_secret), visit.now + INVITATION_LASTS
    made = Invitation(link.id, None, None, MemberRole.READER, 1, 0, until, visit.now, visit.person.id, cohort=cohort.id)
    await visit.uow.invitations.add(made, ticket)
    await visit.note("invite.help", cohort.id, made.id)
    bot, web = visit.house.bot_name, visit.house.web_url
    telegram = telegram_address(bot, ticket.token) if bot else ""
    return screens.invited(cohort, made, ticket, telegram, web_address(web, ticket.token) if web else "")


async def revoke(link: links.RevokeHelpInvitation, visit: Visit) -> Screen:
    cohort, found = await own_cohort(visit, link.cohort), await visit.uow.invitations.get(link.id)
    if found is None or found.cohort != cohort.id:
        return await invite(links.InviteToHelp(cohort.id), visit)
    if found.revoked_at is None:
        await visit.uow.invitations.revoke(found.id, visit.now)
        await visit.note("revoke.help", cohort.id, found.id)
    return screens.made_before(cohort, replace(found, revoked_at=found.revoked_at or visit.now))
