"""Who is in, with which role, and who goes."""

from msgspec.structs import replace

from bot.domain.joining import team
from bot.domain.joining.invitations import still_good
from bot.domain.people import Member
from bot.domain.screen import Living, Screen
from bot.links.team import AskRemove, AskRole, BackToTeam, Remove, SetRole, ShowMate, TeamOf
from bot.runtime import scope
from bot.runtime.feature import Visit
from bot.terms import MemberRole
from handlers.team.screens import people as screens


async def show_team(tap: TeamOf, visit: Visit) -> Screen:
    return screens.team_(await load(tap.association, visit))


async def back(tap: BackToTeam, visit: Visit) -> Screen:
    return await show(tap.association, visit)


async def mate(tap: ShowMate, visit: Visit) -> Screen:
    seen = await load(tap.association, visit)
    if not seen.me.is_contact or tap.person == seen.me.person or not seen.has(tap.person):
        return await show(tap.association, visit)
    return screens.mate(seen, team.among(seen.members, tap.person))


async def set_role(tap: SetRole, visit: Visit) -> Screen:
    seen = await load(tap.association, visit)
    if not seen.has(tap.person):
        return await show(tap.association, visit)
    changed = team.set_role(seen.members, seen.me.person, tap.person, tap.role)
    if changed not in seen.members:
        await visit.uow.members.save(changed)
        await note("team.role", changed, visit)
        visit.uow.say(changed.person, screens.your_role(seen.association, changed.role))
    return screens.mate(await load(tap.association, visit), changed)


async def ask_role(tap: AskRole, visit: Visit) -> Screen:
    """What gives something is done at once; what takes something away is asked."""
    if tap.role is not MemberRole.READER:
        return await set_role(SetRole(tap.association, tap.person, tap.role), visit)
    seen = await load(tap.association, visit)
    if not seen.has(tap.person):
        return await show(tap.association, visit)
    changed = team.set_role(seen.members, seen.me.person, tap.person, tap.role)
    if changed in seen.members:
        return screens.mate(seen, changed)
    return screens.ask_role(seen, team.among(seen.members, tap.person))


async def ask_remove(tap: AskRemove, visit: Visit) -> Screen:
    seen = await load(tap.association, visit)
    if not seen.has(tap.person):
        return await show(tap.association, visit)
    team.remove(seen.members, seen.me.person, tap.person)
    return screens.ask_remove(seen, team.among(seen.members, tap.person))


async def remove(tap: Remove, visit: Visit) -> Screen:
    seen = await load(tap.association, visit)
    if not seen.has(tap.person):
        return await show(tap.association, visit)
    await out_of_team(team.remove(seen.members, seen.me.person, tap.person), visit)
    visit.uow.say(tap.person, screens.you_are_out(seen.association))
    return await show(tap.association, visit)


async def out_of_team(gone_member: Member, visit: Visit) -> None:
    """From this second on they see nothing of it, and nothing of it comes to them. What they held is free for the
    others, what they wrote stays, and the ways in that they opened are closed."""
    association, person = gone_member.association, gone_member.person
    await visit.uow.members.save(gone_member)
    await visit.uow.pauses.leave(person, association)
    handover = await visit.uow.members.handover(association, visit.now)
    if handover and person in (handover.giver, handover.taker):
        await visit.uow.members.drop_handover(association)
    for task in (await visit.uow.journey.tasks(association)).values():
        if task.holder == person and task.done_at is None:
            await visit.uow.journey.save_task(replace(task, holder=None))
    for one in await visit.uow.invitations.of_association(association):
        if one.created_by == person and still_good(one, visit.now):
            await visit.uow.invitations.revoke(one.id, visit.now)
    visit.uow.take_away(person, Living.MAP)
    await note("team.left", gone_member, visit)


async def load(association: str, visit: Visit) -> team.Team:
    """Raises `gone` for everybody who is not in."""
    found, me = await scope.own_association(visit, association)
    members = await visit.uow.members.with_waiting(found.id)
    handover = await visit.uow.members.handover(found.id, visit.now)
    own = await visit.uow.associations.of_member(visit.person.id)
    return team.Team(found, tuple(members), me, handover, several=len(own) > 1)


async def show(association: str, visit: Visit) -> Screen:
    return screens.here(screens.team_(await load(association, visit)))


async def note(verb: str, member: Member, visit: Visit) -> None:
    await visit.note(verb, member.association, f"{member.person} {member.role}")
