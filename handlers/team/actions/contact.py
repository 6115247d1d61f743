"""What the contact does: inviting more members, and handing over; or somebody steps in where it is missing."""

from bot.domain.joining import team
from bot.domain.joining.invitations import Invitation, make_ticket
from bot.domain.screen import Screen
from bot.links import team as links
from bot.runtime.feature import Visit
from bot.runtime.scope import tell_desk
from handlers.team.actions.people import load, note, show
from handlers.team.screens import contact as screens


async def offer_contact(tap: links.OfferContact, visit: Visit) -> Screen:
    seen = await load(tap.association, visit)
    if seen.handover is None and seen.has(tap.person):
        handover = team.offer(seen.members, seen.me.person, tap.person, visit.now)
        await visit.uow.members.save_handover(handover)
        visit.uow.say(tap.person, screens.please_take(seen, handover), valid_until=handover.expires_at)
    return await show(tap.association, visit)


async def take_contact(tap: links.TakeContact, visit: Visit) -> Screen:
    seen = await load(tap.association, visit)
    if seen.me.is_contact:
        return await show(tap.association, visit)
    changed = team.take(seen.members, seen.handover, seen.me.person)
    for member in changed:
        await visit.uow.members.save(member)
    await visit.uow.members.drop_handover(tap.association)
    await note("team.contact", changed[0], visit)
    for former in changed[1:]:
        visit.uow.say(former.person, screens.taken(seen), wanted=True)
    await tell_desk(visit.uow, seen.association.cohort, screens.desk_contact(seen))
    return screens.you_are_contact(seen.association)


async def decline_contact(tap: links.DeclineContact, visit: Visit) -> Screen:
    seen = await load(tap.association, visit)
    if seen.handover and seen.asked_me:
        await visit.uow.members.drop_handover(tap.association)
        visit.uow.say(seen.handover.giver, screens.declined(seen), wanted=True)
        return screens.you_declined(seen.association)
    return await show(tap.association, visit)


async def withdraw_contact(tap: links.WithdrawContact, visit: Visit) -> Screen:
    seen = await load(tap.association, visit)
    if seen.handover and seen.handover.giver == seen.me.person:
        await visit.uow.members.drop_handover(tap.association)
        visit.uow.say(seen.handover.taker, screens.withdrawn(seen))
    return await show(tap.association, visit)


async def invite(tap: links.InviteMates, visit: Visit) -> Screen:
    seen = await load(tap.association, visit)
    team.check_contact(seen.members, seen.me.person)
    return screens.invite(seen, len(await _own_invitations(seen, visit)), visit.uow.new_id())


async def make_invitation(tap: links.MakeInvitation, visit: Visit) -> Screen:
    seen = await load(tap.association, visit)
    team.check_contact(seen.members, seen.me.person)
    if await visit.uow.invitations.get(tap.draft):
        return screens.invited_already(seen)
    ticket = make_ticket(visit.uow.new_secret)
    invitation = team.new_invitation(seen.me, tap.draft, tap.uses, visit.now)
    await visit.uow.invitations.add(invitation, ticket)
    return screens.invitation(seen, invitation, ticket, visit.house.web_url, visit.house.bot_name)


async def close_invitations(tap: links.CloseInvitations, visit: Visit) -> Screen:
    seen = await load(tap.association, visit)
    team.check_contact(seen.members, seen.me.person)
    for one in await _own_invitations(seen, visit):
        await visit.uow.invitations.revoke(one.id, visit.now)
    return screens.invitations_closed(seen)


async def _own_invitations(seen: team.Team, visit: Visit) -> list[Invitation]:
    every = await visit.uow.invitations.of_association(seen.association.id)
    return team.own_invitations(seen.members, every, visit.now)
