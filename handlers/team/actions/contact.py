"""The contact hands over, or somebody steps in where it is missing."""

from bot.domain import team
from bot.domain.screen import Screen
from bot.links.team import DeclineContact, OfferContact, TakeContact, WithdrawContact
from bot.runtime.feature import Visit
from bot.runtime.scope import tell_desk
from handlers.team.actions.people import load, note, show
from handlers.team.screens import contact as screens


async def offer_contact(tap: OfferContact, visit: Visit) -> Screen:
    seen = await load(tap.association, visit)
    if seen.handover is None and seen.has(tap.person):
        handover = team.offer(seen.members, seen.me.person, tap.person, visit.now)
        await visit.uow.members.save_handover(handover)
        visit.uow.say(tap.person, screens.please_take(seen, handover), valid_until=handover.expires_at)
    return await show(tap.association, visit)


async def take_contact(tap: TakeContact, visit: Visit) -> Screen:
    seen = await load(tap.association, visit)
    if seen.me.is_contact:
        return await show(tap.association, visit)
    changed = team.take(seen.members, seen.handover, seen.me.person)
    for member in changed:
        await visit.uow.members.save(member)
    await visit.uow.members.drop_handover(tap.association)
    await note("team.contact", changed[0], visit)
    for former in changed[1:]:
        visit.uow.say(former.person, screens.taken(seen))
    await tell_desk(visit.uow, seen.association.cohort, screens.desk_contact(seen))
    return screens.you_are_contact(seen.association)


async def decline_contact(tap: DeclineContact, visit: Visit) -> Screen:
    seen = await load(tap.association, visit)
    if seen.handover and seen.asked_me:
        await visit.uow.members.drop_handover(tap.association)
        visit.uow.say(seen.handover.giver, screens.declined(seen))
        return screens.you_declined(seen.association)
    return await show(tap.association, visit)


async def withdraw_contact(tap: WithdrawContact, visit: Visit) -> Screen:
    seen = await load(tap.association, visit)
    if seen.handover and seen.handover.giver == seen.me.person:
        await visit.uow.members.drop_handover(tap.association)
        visit.uow.say(seen.handover.taker, screens.withdrawn(seen))
    return await show(tap.association, visit)
