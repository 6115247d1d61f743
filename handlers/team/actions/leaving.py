"""Getting out, by oneself: of an association; and where one gives back what else one is here."""

from bot.domain.joining import team
from bot.domain.screen import Screen
from bot.domain.volunteering.listing import ListingState
from bot.links.pausing import LeaveWhat
from bot.links.team import AskLeave, Leave
from bot.runtime.feature import Visit
from bot.runtime.scope import tell_desk
from bot.terms.talks import ListingKind
from handlers.team.actions.people import load, out_of_team
from handlers.team.screens import contact
from handlers.team.screens import leaving as screens


async def what(_link: LeaveWhat, visit: Visit) -> Screen:
    """Whoever is in one association and nothing else is asked about that at once."""
    if visit.known is None:
        return screens.NOWHERE
    own = await visit.uow.associations.of_member(visit.person.id)
    cohorts = await visit.uow.cohorts.seen_by(visit.person.id)
    helps = any(
        one.kind is ListingKind.ALUMNA and one.state is not ListingState.WITHDRAWN
        for one in await visit.uow.listings.of_person(visit.person.id)
    )
    if len(own) == 1 and not cohorts and not helps:
        return await ask_leave(AskLeave(own[0].id), visit)
    return screens.what(own, cohorts, helps=helps) if own or cohorts or helps else screens.NOWHERE


async def ask_leave(tap: AskLeave, visit: Visit) -> Screen:
    """A contact among others is asked to hand over first."""
    seen = await load(tap.association, visit)
    if team.hands_over_first(seen.members, seen.me):
        return screens.hand_over_first(seen)
    return screens.ask_leave(seen)


async def leave(tap: Leave, visit: Visit) -> Screen:
    seen = await load(tap.association, visit)
    await out_of_team(team.leave(seen.members, seen.me.person), visit)
    await visit.answered()
    await _tell(seen, visit)
    return screens.you_left(seen.association)


async def _tell(seen: team.Team, visit: Visit) -> None:
    """The contact; whoever waits for an answer of the one who left; the Koordination when nobody is left."""
    if len(team.active(seen.members)) == 1:
        await tell_desk(visit.uow, seen.association.cohort, screens.nobody_left(seen))
        await visit.uow.members.note_out_of_reach(seen.association.id, visit.now)
        return
    head = team.contact_of(seen.members)
    if head and head.person != seen.me.person:
        visit.uow.say(head.person, screens.somebody_left(seen))
    if seen.handover and seen.handover.taker == seen.me.person:
        visit.uow.say(seen.handover.giver, contact.declined(seen), wanted=True)
