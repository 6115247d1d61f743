"""Only looks: what is wrong is put right where it is asked."""

from bot.domain.people import Role
from bot.domain.screen import Screen
from bot.links.pausing import MyProfile
from bot.runtime.feature import Visit
from handlers.profile import screens
from handlers.profile.screens import OwnPlace, Profile


async def show(_link: MyProfile, visit: Visit) -> Screen:
    if visit.known is None:
        return screens.NOTHING
    if Role.PERSON not in visit.roles:
        return screens.before(visit.known)
    return screens.profile(await _known(visit))


async def _known(visit: Visit) -> Profile:
    uow, id = visit.uow, visit.person.id
    names = {one.id: one.name for one in await uow.associations.of_member(id)}
    leads = await uow.cohorts.of_coordinator(id)
    return Profile(
        person=visit.person,
        doors=tuple(dict.fromkeys(one.channel for one in await uow.people.addresses(id) if not one.blocked)),
        places=tuple(
            OwnPlace(one.association, names[one.association], one.role)
            for one in await uow.members.of_person(id)
            if one.association in names
        ),
        leads=tuple(one.title for one in leads),
        looks=tuple(one.title for one in await uow.cohorts.seen_by(id) if one not in leads),
        listings=tuple(await uow.listings.of_person(id)),
        manner=await uow.reminders.manner(id),
        refused=tuple(one.kind for one in await uow.recipients.opt_outs(id)),
    )
