"""Each tap narrows it down or widens it, and shows how many it is now."""

from msgspec.structs import replace

from bot.domain.announcements import audience as rules
from bot.domain.announcements.announcement import Announcement
from bot.domain.cohorts import Association, AssociationState
from bot.domain.desk.desk import page
from bot.domain.errors import Refusal, there
from bot.domain.screen import Place, Screen
from bot.domain.typed_text import folded
from bot.links import announcement_audience as links
from bot.runtime.feature import Visit
from bot.runtime.scope import own_cohort
from handlers.announcement_audience.actions.loading import choose, own_draft, seen
from handlers.announcement_audience.screens import choosing as screens

NAME = "announcement_audience.name"


async def show(link: links.ChooseAudience, visit: Visit) -> Screen:
    """Whoever types for whom it is, instead of tapping, is understood."""
    one = await own_draft(visit, link.announcement)
    await visit.ask(NAME, announcement=one.id)
    return screens.audience(await seen(visit, one))


async def more(link: links.MoreAudience, visit: Visit) -> Screen:
    one = await own_draft(visit, link.announcement)
    own = await visit.uow.cohorts.of_coordinator(visit.person.id)
    earlier = await visit.uow.announcements.count_of_cohort(one.cohort)
    return screens.more(await seen(visit, one), cohorts=len(own) > 1, earlier=bool(earlier))


async def mean_everybody(link: links.MeanEverybody, visit: Visit) -> Screen:
    one = await own_draft(visit, link.announcement)
    return screens.audience(await seen(visit, await choose(visit, one, rules.everybody(one.audience.cohorts))))


async def cohorts(link: links.ChooseCohorts, visit: Visit) -> Screen:
    return await _cohorts(visit, await own_draft(visit, link.announcement))


async def toggle_cohort(link: links.ToggleCohort, visit: Visit) -> Screen:
    one, cohort = await own_draft(visit, link.announcement), await own_cohort(visit, link.cohort)
    own = [it.id for it in await visit.uow.cohorts.of_coordinator(visit.person.id)]
    return await _cohorts(visit, await choose(visit, one, rules.with_cohort(one.audience, own, cohort.id)))


async def _cohorts(visit: Visit, one: Announcement) -> Screen:
    own = await visit.uow.cohorts.of_coordinator(visit.person.id)
    return screens.cohorts(await seen(visit, one), own)


async def stages(link: links.ChooseStages, visit: Visit) -> Screen:
    return await _stages(visit, await own_draft(visit, link.announcement))


async def toggle_stage(link: links.ToggleStage, visit: Visit) -> Screen:
    one = await own_draft(visit, link.announcement)
    stage = there(next((it for it in visit.house.programme.stages if it.id == link.stage), None))
    return await _stages(visit, await choose(visit, one, rules.with_stage(one.audience, stage.id)))


async def _stages(visit: Visit, one: Announcement) -> Screen:
    return screens.stages(await seen(visit, one), visit.house.programme, visit.language)


async def lands(link: links.ChooseLands, visit: Visit) -> Screen:
    return await _lands(visit, await own_draft(visit, link.announcement))


async def toggle_land(link: links.ToggleLand, visit: Visit) -> Screen:
    one = await own_draft(visit, link.announcement)
    return await _lands(visit, await choose(visit, one, rules.with_land(one.audience, link.land)))


async def _lands(visit: Visit, one: Announcement) -> Screen:
    there_are = {it.land for it in await _active(visit, one)} | set(one.audience.lands)
    return screens.lands(await seen(visit, one), sorted(there_are))


async def people(link: links.ChoosePeople, visit: Visit) -> Screen:
    return screens.people(await seen(visit, await own_draft(visit, link.announcement)))


async def toggle_role(link: links.ToggleMemberRole, visit: Visit) -> Screen:
    one = await own_draft(visit, link.announcement)
    return screens.people(await seen(visit, await choose(visit, one, rules.with_role(one.audience, link.role))))


async def toggle_group(link: links.ToggleGroup, visit: Visit) -> Screen:
    one = await own_draft(visit, link.announcement)
    return screens.people(await seen(visit, await choose(visit, one, rules.with_group(one.audience, link.group))))


async def associations(link: links.ChooseAssociations, visit: Visit) -> Screen:
    one = await own_draft(visit, link.announcement)
    await visit.ask(NAME, announcement=one.id)
    return await _associations(visit, one, link.page)


async def toggle_association(link: links.ToggleAssociation, visit: Visit) -> Screen:
    one = await own_draft(visit, link.announcement)
    known = {it.id for it in await _active(visit, one)}
    chosen = there(link.association if link.association in known else None)
    one = await choose(visit, one, rules.with_association(one.audience, chosen))
    return await _associations(visit, one, link.page)


async def _associations(visit: Visit, one: Announcement, number: int) -> Screen:
    found = sorted(await _active(visit, one), key=lambda it: it.name.casefold())
    number, pages, part = page(number, len(found), screens.A_PAGE)
    return screens.associations(await seen(visit, one), found[part], number, pages)


async def _active(visit: Visit, one: Announcement) -> list[Association]:
    found = [it for cohort in one.audience.cohorts for it in await visit.uow.associations.of_cohort(cohort)]
    return [it for it in found if it.state is AssociationState.ACTIVE]


async def find(link: links.FindAssociation, visit: Visit) -> Screen:
    one = await own_draft(visit, link.announcement)
    await visit.ask(NAME, announcement=one.id)
    return screens.ask_name(one)


async def name_typed(visit: Visit) -> Screen:
    """One that fits is chosen; of several they choose. More names may follow."""
    one = await own_draft(visit, visit.asked("announcement"))
    words = rules.named(visit.text)
    if rules.means_everybody(visit.text):
        await visit.ask_on()
        return replace(await mean_everybody(links.MeanEverybody(one.id), visit), place=Place.NEW)
    if not words:
        raise Refusal("common-loose-empty", to=links.FindAssociation(one.id))
    found = [it for it in await _active(visit, one) if words in folded(it.name)]
    exact = [it for it in found if folded(it.name) == words]
    await visit.ask_on()
    if len(exact or found) != 1:
        return screens.found(await seen(visit, one), exact or found, missed=not found)
    (chosen,) = exact or found
    if chosen.id not in one.audience.chosen:
        one = await choose(visit, one, rules.with_association(one.audience, chosen.id))
    return screens.chosen(await seen(visit, one), chosen)


async def unanswered(link: links.ChooseUnanswered, visit: Visit) -> Screen:
    return await _unanswered(visit, await own_draft(visit, link.announcement), link.page)


async def toggle_unanswered(link: links.ToggleUnanswered, visit: Visit) -> Screen:
    one = await own_draft(visit, link.announcement)
    other = there(await visit.uow.announcements.get(link.other))
    await own_cohort(visit, other.cohort)
    other = there(other if other.started_at else None)
    return await _unanswered(visit, await choose(visit, one, rules.without_answer(one.audience, other.id)), 0)


async def _unanswered(visit: Visit, one: Announcement, number: int) -> Screen:
    count = await visit.uow.announcements.count_of_cohort(one.cohort)
    number, pages, part = page(number, count, screens.A_PAGE)
    found = await visit.uow.announcements.of_cohort(one.cohort, part.start, screens.A_PAGE)
    return screens.unanswered(await seen(visit, one), [it for it in found if it.started_at], number, pages)
