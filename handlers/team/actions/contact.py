"""The contact hands over, or somebody steps in where it is missing."""

from bot.domain import team
from bot.domain.screen import Screen
from bot.links import DeclineContact, OfferContact, TakeContact, WithdrawContact
from bot.runtime.feature import Visit
from handlers.team.actions.scope import load, note, show, tell
from handlers.team.screens import contact as screens


async def offer_contact(tap: OfferContact, visit: Visit) -> Screen:
    seen = await load(tap.association, visit)
    if seen.handover is None and seen.has(tap.person):
        handover = team.offer(seen.members, seen.me.person, tap.person, visit.now)
        await visit.uow.members.save_handover(handover)
        asked = screens.please_take(seen, handover)
        visit.uow.say(tap.person, asked, key=f"team:asked:{visit.uow.new_id()}", valid_until=handover.expires_at)
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
        tell(former.person, screens.taken(seen), "taken", visit)
    for coordinator in await visit.uow.people.coordinators(seen.association.cohort):
        tell(coordinator.id, screens.desk_contact(seen), "contact", visit)
    return screens.you_are_contact(seen.association)


async def decline_contact(tap: DeclineContact, visit: Visit) -> Screen:
    seen = await load(tap.association, visit)
    if seen.handover and seen.asked_me:
        await visit.uow.members.drop_handover(tap.association)
        tell(seen.handover.giver, screens.declined(seen), "declined", visit)
        return screens.you_declined(seen.association)
    return await show(tap.association, visit)


async def withdraw_contact(tap: WithdrawContact, visit: Visit) -> Screen:
    seen = await load(tap.association, visit)
    if seen.handover and seen.handover.giver == seen.me.person:
        await visit.uow.members.drop_handover(tap.association)
        tell(seen.handover.taker, screens.withdrawn(seen), "withdrawn", visit)
    return await show(tap.association, visit)
