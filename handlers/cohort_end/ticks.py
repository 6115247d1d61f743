"""What happens by itself: the Koordination is asked, people are told and warned, and then it is numbers only."""

from datetime import datetime, timedelta

from msgspec.structs import replace

from bot.domain.cohorts import Cohort
from bot.domain.errors import there
from bot.domain.joining.team import awake
from bot.domain.messages import Priority
from bot.domain.privacy.cohort_end import FIRST_ASKED, SILENT, CohortEnd, EndStep, asked, due, ends_by_itself
from bot.domain.way import today
from bot.runtime.feature import House, Tick
from bot.runtime.scope import tell_desk
from bot.runtime.shared.erasing import erase
from handlers.cohort_end import screens
from storage.unit_of_work import UnitOfWork

A_PART = 50
"""People who are told in one transaction."""
MOST = 500
"""Answers that are deleted in one transaction."""


async def remind(uow: UnitOfWork, now: datetime, _house: House) -> int:
    """The Koordination, some time after the deadline and then every month; in the end it ends by itself."""
    done, day = 0, today(now)
    for cohort in await uow.cohort_ends.never_ended(day - FIRST_ASKED) if awake(now) else []:
        times = asked(cohort.deadline, day)
        if ends_by_itself(cohort.deadline, day):
            done += await _end(uow, cohort, now)
        elif await uow.cohort_ends.note_told(f"cohort_end:asked:{times}", cohort.id, "", now):
            await tell_desk(uow, cohort.id, screens.is_it_over(cohort))
            done += 1
    return done


async def _end(uow: UnitOfWork, cohort: Cohort, now: datetime) -> int:
    end = CohortEnd(cohort.id, now)
    if not await uow.cohort_ends.begin(end):
        return 0
    await uow.reviews.note(None, "cohort.ended", cohort.id, "", now)
    await tell_desk(uow, cohort.id, screens.ended_by_itself(cohort, end))
    return 1


async def go_on(uow: UnitOfWork, now: datetime, _house: House) -> int:
    """One part of one step at a time."""
    for end in await uow.cohort_ends.under_way():
        step = due(end, now)
        if step and (step in SILENT or awake(now)):
            await _do(uow, end, step, now)
            return 1
    return 0


async def _do(uow: UnitOfWork, end: CohortEnd, step: EndStep, now: datetime) -> None:
    if step is EndStep.DRAFTS_GONE:
        left = await uow.cohort_ends.drop_drafts(end.cohort, MOST)
    elif step is EndStep.GONE:
        left = await _anonymise(uow, end, now)
    else:
        left = await _tell(uow, end, step, now)
    if not left:
        over = now if step is EndStep.GONE else None
        warned = end.warned_at if step in SILENT else now
        await uow.cohort_ends.save(replace(end, done=step, warned_at=warned, anonymised_at=over))


async def _tell(uow: UnitOfWork, end: CohortEnd, step: EndStep, now: datetime) -> int:
    """The Koordination when nobody else is left to be told."""
    cohort, what = there(await uow.cohorts.get(end.cohort)), f"cohort_end:{step.value}"
    found = await uow.cohort_ends.to_tell(end.cohort, what, A_PART)
    for one in found:
        await uow.cohort_ends.note_told(what, end.cohort, one.person, now)
        uow.say(one.person, screens.member(cohort, end, step, one.association), priority=Priority.NOTICE)
    if not found and step in screens.DESK:
        await tell_desk(uow, cohort.id, screens.desk(cohort, end, step))
    return len(found)


async def _anonymise(uow: UnitOfWork, end: CohortEnd, now: datetime) -> int:
    """What was written since the drafts went; then one association at a time, with its people who are nowhere else."""
    if left := await uow.cohort_ends.drop_drafts(end.cohort, MOST):
        return left
    association = await uow.cohort_ends.next_named(end.cohort)
    if association is None:
        await uow.cohort_ends.drop_words(end.cohort)
        return 0
    people = await uow.cohort_ends.erasable(association.id)
    await uow.cohort_ends.anonymise(association)
    for person in people:
        await erase(uow, person, now)
    await uow.cohort_ends.part_from(association.id)
    return 1


ALL = (
    Tick("cohort_end.remind", every=timedelta(hours=1), run=remind),
    Tick("cohort_end.go_on", every=timedelta(minutes=5), run=go_on),
)
