"""An association would like to take part once more."""

from msgspec.structs import replace

from bot.domain.cohorts import Association, Cohort
from bot.domain.errors import gone, there
from bot.domain.people import Member
from bot.domain.screen import Screen
from bot.domain.submission.second_try import SecondTry, possible, too_early
from bot.domain.way import today
from bot.domain.worksheet import check_writer
from bot.links.second_try import AskSecondTry, DropSecondTry, WishSecondTry
from bot.runtime import scope
from bot.runtime.feature import Visit
from bot.runtime.shared.finance_edits import deadline_of
from bot.terms import Outcome
from handlers.second_try import screens
from handlers.second_try.screens import Luggage
from storage.unit_of_work import UnitOfWork


async def ask(link: AskSecondTry, visit: Visit) -> Screen:
    association, member = await scope.own_association(visit, link.association)
    wish = await visit.uow.second_tries.of(association.id)
    if wish and wish.became:
        inside = await visit.uow.members.active(wish.became, visit.person.id)
        return screens.taken_already(association, await _title(visit.uow, wish), wish.became if inside else "")
    if wish and wish.is_open and await granted(visit.uow, association):
        return screens.wished_and_granted(association, writes=member.may_write)
    if wish and wish.is_open and await _still_to_come(visit, association, wish):
        return screens.wished(association, await _title(visit.uow, wish), writes=member.may_write)
    if no := await _too_early(visit, association):
        return no
    choice = await _choice(visit, association)
    return screens.ask(association, await _luggage(visit.uow, association), choice, writes=member.may_write)


async def wish(link: WishSecondTry, visit: Visit) -> Screen:
    association, _ = await _to_write(visit, link.association)
    choice = await _choice(visit, association)
    cohort = next((one for one in choice if one.id == link.target), None)
    if (cohort is None and (choice or link.target)) or await _too_early(visit, association):
        return await ask(AskSecondTry(association.id), visit)
    new = SecondTry(association.id, cohort.id if cohort else None, visit.person.id, visit.now)
    if await visit.uow.second_tries.add(new) or await _other_cohort(visit.uow, new):
        await visit.note("second_try.wished", association.id, cohort.id if cohort else "")
        desk = cohort.id if cohort else association.cohort
        told = screens.told_desk(association, cohort, visit.person.name)
        await scope.tell_desk(visit.uow, desk, told)
    return await ask(AskSecondTry(association.id), visit)


async def drop(link: DropSecondTry, visit: Visit) -> Screen:
    association, _ = await _to_write(visit, link.association)
    before = await visit.uow.second_tries.of(association.id)
    if before and not before.is_open:
        return await ask(AskSecondTry(association.id), visit)
    if before and await visit.uow.second_tries.drop(association.id):
        await visit.note("second_try.dropped", association.id)
        told = screens.told_desk_dropped(association, visit.person.name)
        await scope.tell_desk(visit.uow, before.cohort or association.cohort, told)
    return screens.dropped(association)


async def _other_cohort(uow: UnitOfWork, new: SecondTry) -> bool:
    """They waited for any, or for another one, and have chosen now. False when it is the same."""
    before = await uow.second_tries.of(new.association)
    if before is None or not before.is_open or before.cohort == new.cohort:
        return False
    return await uow.second_tries.save(replace(before, cohort=new.cohort))


async def _to_write(visit: Visit, id: str) -> tuple[Association, Member]:
    association, member = await scope.own_association(visit, id)
    check_writer(member)
    return association, member


async def _too_early(visit: Visit, association: Association) -> Screen | None:
    """What they read while there is no second try for them."""
    outcome, deadline = await visit.uow.outcomes.of(association.id), await deadline_of(visit.uow, association)
    why = too_early(association, deadline, outcome.outcome if outcome else None, today(visit.now))
    return screens.not_yet(why, deadline) if why else None


async def _choice(visit: Visit, association: Association) -> tuple[Cohort, ...]:
    own = there(await visit.uow.cohorts.get(association.cohort))
    return possible(own, await visit.uow.cohorts.all(), await visit.uow.second_tries.over(), today(visit.now))


async def _still_to_come(visit: Visit, association: Association, wish: SecondTry) -> bool:
    """The cohort that they chose may still take them in; whoever chose none waits for any."""
    own = there(await visit.uow.cohorts.get(association.cohort))
    found = possible(own, await visit.uow.cohorts.all(), await visit.uow.second_tries.over(), today(visit.now))
    return wish.cohort is None or wish.cohort in {one.id for one in found}


async def granted(uow: UnitOfWork, association: Association) -> bool:
    """The office said yes after all, since they wished."""
    outcome = await uow.outcomes.of(association.id)
    return outcome is not None and outcome.outcome is Outcome.GRANTED


async def _luggage(uow: UnitOfWork, association: Association) -> Luggage:
    answers, items = await uow.journey.answers(association.id), await uow.finance.items(association.id)
    return Luggage(len(answers), len(items), len(await scope.team(uow, association.id)))


async def _title(uow: UnitOfWork, wish: SecondTry) -> str:
    """Empty when it is the next that there will be."""
    if wish.cohort is None:
        return ""
    cohort = await uow.cohorts.get(wish.cohort)
    if cohort is None:
        raise gone()
    return cohort.title
