"""The desk itself, and one association on it."""

from msgspec.structs import replace

from bot.domain.desk.desk import BUTTONS, DeskCut, Mate, measure
from bot.domain.desk.personal_word import newest
from bot.domain.people import Member, MemberState
from bot.domain.reminders.plan import POSTING
from bot.domain.screen import Place, Screen
from bot.domain.stand import Stand
from bot.domain.submission.submission import posted_on
from bot.links import desk as links
from bot.runtime.feature import Visit
from bot.runtime.scope import leads_cohort, own_cohort, own_stand, seen_cohort, seen_stand
from bot.runtime.shared.desk import read_cohort, waiting_reviews
from handlers.desk.actions.loading import board_of, page_of, seen_way
from handlers.desk.screens import association as pages
from handlers.desk.screens import board as screens
from handlers.desk.screens import listing, observing
from handlers.desk.screens import more as ways


async def desk(link: links.DeskOf, visit: Visit) -> Screen:
    """From its first page."""
    cohort = await seen_cohort(visit, link.cohort)
    await visit.uow.desk.turn(visit.person.id, cohort.id, 0)
    return screens.board(await board_of(visit, cohort))


async def renewed(visit: Visit) -> Screen:
    """The living card, on the page that is read. Whoever may look at no desk any more sees nothing of it."""
    cohort = await read_cohort(visit.uow, visit.person.id, visit.now)
    if cohort is None:
        return screens.CLOSED
    return screens.board(await board_of(visit, cohort, await visit.uow.desk.page(visit.person.id, cohort.id)))


async def cohorts(_: links.DeskCohorts, visit: Visit) -> Screen:
    return screens.cohorts(await visit.uow.cohorts.seen_by(visit.person.id))


async def more(link: links.MoreDesk, visit: Visit) -> Screen:
    cohort = await own_cohort(visit, link.cohort)
    return ways.more(cohort, len(await visit.uow.cohorts.seen_by(visit.person.id)))


async def turn(link: links.TurnDesk, visit: Visit) -> Screen:
    """The living card itself: on this page it stays until somebody turns it or asks for the desk."""
    cohort = await seen_cohort(visit, link.cohort)
    seen = await board_of(visit, cohort, link.page)
    await visit.uow.desk.turn(visit.person.id, cohort.id, seen.page)
    return replace(screens.board(seen), place=Place.HERE)


async def associations(link: links.DeskAssociations | links.OfHeap | links.AtStage, visit: Visit) -> Screen:
    cohort, way = await seen_way(visit, link.cohort)
    heap = link.heap if isinstance(link, links.OfHeap) else None
    stage = way.stage(link.stage).id if isinstance(link, links.AtStage) else None
    cut = DeskCut(link.page * BUTTONS, BUTTONS, heap, stage)
    found, kept, pages = await page_of(visit, cohort, way, cut)
    return listing.associations(cohort, cut, way, found, kept, pages, leads=await leads_cohort(visit, cohort.id))


async def choose(link: links.ChooseGroup, visit: Visit) -> Screen:
    cohort, way = await seen_way(visit, link.cohort)
    found = await visit.uow.desk.lines(cohort.id, measure(way, visit.now), DeskCut(0, 0))
    return listing.choose(cohort, way, found.sizes, await visit.uow.desk.stages(cohort.id))


async def association(link: links.DeskAssociation, visit: Visit) -> Screen:
    return await show_association(visit, await seen_stand(visit, link.association))


async def from_table(link: links.OpenFromTable, visit: Visit) -> Screen:
    """The table stays."""
    return replace(await show_association(visit, await seen_stand(visit, link.association)), place=Place.NEW)


async def show_association(visit: Visit, stand: Stand) -> Screen:
    """Who only observes sees less of it."""
    leads = await leads_cohort(visit, stand.cohort.id)
    mates = await _mates(visit, stand)
    done = await visit.uow.journey.tasks(stand.association.id)
    tasks = [task.id for stage in stand.way.stages for task in stage.tasks]
    ticked = sum(id in done and done[id].done_at is not None for id in tasks)
    if not leads:
        inside = sum(mate.member.state is MemberState.ACTIVE for mate in mates)
        return observing.page(stand, inside, ticked, visit.language, visit.now)
    waiting = await waiting_reviews(visit.uow, stand)
    return pages.page(stand, mates, ticked, waiting, visit.language, visit.now, await _beside(visit, stand))


async def more_of(link: links.MoreOfAssociation, visit: Visit) -> Screen:
    stand = await own_stand(visit, link.association)
    return pages.more(stand, await _mates(visit, stand), await visit.uow.desk_notes.count(stand.id))


async def _mates(visit: Visit, stand: Stand) -> list[Mate]:
    return [await mate_of(visit, member) for member in await visit.uow.members.with_waiting(stand.id)]


async def _beside(visit: Visit, stand: Stand) -> pages.Beside:
    by, words = measure(stand.way, visit.now), visit.uow.personal_words
    missed = newest(await words.missed(stand.id, stand.cohort.id, by), stand, by, visit.now)
    posted = (await visit.uow.journey.tasks(stand.id)).get(POSTING)
    kept = await visit.uow.submissions.of(stand.id)
    return pages.Beside(
        await words.last(stand.id),
        missed,
        await visit.uow.desk_notes.count(stand.id),
        posted_on(kept, posted) if posted else None,
        kept.received_on,
    )


async def nothing_asked(visit: Visit) -> Screen:
    """Free text while nobody waits for it."""
    if visit.open_question or visit.near or await visit.kept() or await visit.runs_talks():
        return await visit.ask_where()
    return screens.nothing_asked(await own_cohort(visit))


async def mate_of(visit: Visit, member: Member) -> Mate:
    addresses = await visit.uow.people.addresses(member.person)
    return Mate(member, tuple(address.channel for address in addresses if not address.blocked))
