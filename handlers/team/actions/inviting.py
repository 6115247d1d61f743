"""More members, invited by the contact."""

from bot.domain import team
from bot.domain.invitations import Invitation, make_ticket
from bot.domain.screen import Screen
from bot.links.team import CloseInvitations, InviteMates, MakeInvitation
from bot.runtime.feature import Visit
from handlers.team.actions.people import load
from handlers.team.screens import inviting as screens


async def invite(tap: InviteMates, visit: Visit) -> Screen:
    seen = await load(tap.association, visit)
    team.check_contact(seen.members, seen.me.person)
    return screens.invite(seen, len(await _own_invitations(seen, visit)), visit.uow.new_id())


async def make_invitation(tap: MakeInvitation, visit: Visit) -> Screen:
    seen = await load(tap.association, visit)
    team.check_contact(seen.members, seen.me.person)
    if await visit.uow.invitations.get(tap.draft):
        return screens.invited_already(seen)
    ticket = make_ticket(visit.uow.new_secret)
    invitation = team.new_invitation(seen.me, tap.draft, tap.uses, visit.now)
    await visit.uow.invitations.add(invitation, ticket)
    return screens.invitation(seen, invitation, ticket, visit.house.web_url, visit.house.bot_name)


async def close_invitations(tap: CloseInvitations, visit: Visit) -> Screen:
    seen = await load(tap.association, visit)
    team.check_contact(seen.members, seen.me.person)
    for one in await _own_invitations(seen, visit):
        await visit.uow.invitations.revoke(one.id, visit.now)
    return screens.invitations_closed(seen)


async def _own_invitations(seen: team.Team, visit: Visit) -> list[Invitation]:
    every = await visit.uow.invitations.of_association(seen.association.id)
    return team.own_invitations(seen.members, every, visit.now)
