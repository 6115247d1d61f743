"""The Koordination takes an association into its cohort, with all that it has; or says that it does not fit."""

from msgspec.structs import replace

from bot.domain.cohorts import Association, Cohort
from bot.domain.errors import Refusal, there
from bot.domain.finance.plan import assumed_period
from bot.domain.people import Member, Person
from bot.domain.screen import Living, Screen
from bot.domain.submission.second_try import (
    SecondTry,
    carried_answers,
    carried_item,
    carried_period,
    newcomer,
    possible,
)
from bot.domain.way import today
from bot.links.second_try import NotThisRound, ShowSecondTry, TakeIn, WhoTriesAgain
from bot.runtime import scope
from bot.runtime.feature import Visit
from bot.runtime.shared.finance_edits import deadline_of, plan_of
from bot.terms.after import TryState
from handlers.second_try import screens
from handlers.second_try.actions.wishing import granted
from storage.unit_of_work import UnitOfWork


async def waiting(link: WhoTriesAgain, visit: Visit) -> Screen:
    cohort = await scope.own_cohort(visit, link.cohort)
    wishes = await visit.uow.second_tries.waiting(cohort.id)
    found = [there(await visit.uow.associations.get(one.association)) for one in wishes]
    return screens.waiting(cohort, found)


async def show(link: ShowSecondTry, visit: Visit) -> Screen:
    association, wish, choice = await _at_desk(visit, link.association)
    if not wish.is_open:
        return screens.decided(association, wish)
    who = await visit.uow.people.name_of(wish.person or "")
    return screens.decide(association, wish, choice, who, granted=await granted(visit.uow, association))


async def take_in(link: TakeIn, visit: Visit) -> Screen:
    association, wish, choice = await _at_desk(visit, link.association)
    if not wish.is_open:
        return screens.decided(association, wish)
    cohort = next((one for one in choice if one.id == link.cohort), None)
    if cohort is None or await granted(visit.uow, association):
        return await show(ShowSecondTry(association.id), visit)
    new = await _carry_over(visit, association, cohort)
    taken = replace(wish.decided(TryState.TAKEN, visit.person.id, visit.now, new.id), cohort=cohort.id)
    await _save(visit, taken)
    await visit.note("second_try.taken", association.id, new.id)
    for person in await _people(visit.uow, new):
        visit.uow.say(person.id, screens.told_taken(new, cohort), f"second_try:{new.id}:{person.id}")
        visit.uow.refresh(person.id, Living.MAP)
    return screens.decided(association, taken)


async def not_this_round(link: NotThisRound, visit: Visit) -> Screen:
    association, wish, _ = await _at_desk(visit, link.association)
    if wish.is_open:
        wish = wish.decided(TryState.NOT_NOW, visit.person.id, visit.now)
        await _save(visit, wish)
        await visit.note("second_try.not_now", association.id)
        await scope.tell_team(visit.uow, association.id, lambda _: screens.told_not_now(association))
    return screens.decided(association, wish)


async def _at_desk(visit: Visit, id: str) -> tuple[Association, SecondTry, tuple[Cohort, ...]]:
    """With the cohorts of whoever decides that fit. Raises `gone` for everybody to whom it was not put."""
    association = there(await visit.uow.associations.get(id))
    wish = there(await visit.uow.second_tries.of(id))
    await scope.own_cohort(visit, wish.cohort or association.cohort)
    own = there(await visit.uow.cohorts.get(association.cohort))
    led = await visit.uow.cohorts.of_coordinator(visit.person.id)
    return association, wish, possible(own, led, await visit.uow.second_tries.over(), today(visit.now))


async def _save(visit: Visit, wish: SecondTry) -> None:
    """Raises a refusal when somebody else was quicker."""
    if not await visit.uow.second_tries.save(wish):
        raise Refusal("second_try-overtaken", to=ShowSecondTry(wish.association))


async def _carry_over(visit: Visit, old: Association, cohort: Cohort) -> Association:
    """The team, what it wrote and noted, and its plan, so many years later."""
    uow = visit.uow
    way = await scope.way_through(uow, visit.house.programme, cohort)
    new = newcomer(old, uow.new_id(), cohort.id, way.ids[0], visit.now)
    await uow.associations.add(new)
    for member, person in await scope.team(uow, old.id):
        await uow.members.save(replace(_copy(member), association=new.id, joined_at=visit.now))
        await uow.people.save(replace(person, association=new.id))
    known = {question.id for question in visit.house.programme.questions}
    for answer in carried_answers(await uow.journey.answers(old.id), known, new.id):
        await uow.journey.add_answer(replace(answer, id=uow.new_id()))
    for note in await uow.logic_notes.of_association(old.id):
        await uow.logic_notes.save(replace(note, association=new.id, version=0))
    await _carry_plan(uow, old, new, cohort)
    return new


def _copy(member: Member) -> Member:
    return Member(member.association, member.person, member.role, member.state, member.joined_at)


async def _carry_plan(uow: UnitOfWork, old: Association, new: Association, cohort: Cohort) -> None:
    before, deadline = await plan_of(uow, old), await deadline_of(uow, old)
    years = assumed_period(cohort.deadline).begins.year - assumed_period(deadline).begins.year
    if not before.period.assumed:
        await uow.finance.set_period(carried_period(before.period, years), new.id)
    for item in before.items:
        await uow.finance.add(replace(carried_item(item, new.id, years), id=uow.new_id()))


async def _people(uow: UnitOfWork, association: Association) -> list[Person]:
    return [person for _, person in await scope.team(uow, association.id)]
