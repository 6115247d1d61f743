"""That the Skizze is in the post: kept and told in one way, wherever somebody ticks it."""

from datetime import date, datetime
from functools import partial

from msgspec.structs import replace

from bot.domain.errors import Refusal
from bot.domain.journey import TaskStatus, tick, untick
from bot.domain.people import Person
from bot.domain.reminders.plan import POSTING
from bot.domain.screen import Living
from bot.domain.stand import Stand
from bot.domain.submission import screens
from bot.domain.submission import submission as rules
from bot.domain.submission.submission import Submission
from bot.domain.way import today
from bot.links.submission import SubmissionOf
from bot.runtime import scope
from storage.unit_of_work import UnitOfWork


async def tick_task(uow: UnitOfWork, at: Stand, status: TaskStatus, who: Person, now: datetime) -> None:
    """Any task of theirs. The one for the post says that it was posted today; the day may be put right later."""
    if status.task == POSTING and status.done_at is None:
        await note_posted(uow, at, status, today(now), who, now)
    else:
        await uow.journey.save_task(tick(status, who.id, now))


async def untick_task(uow: UnitOfWork, at: Stand, status: TaskStatus, who: Person) -> None:
    if status.task == POSTING and status.done_at:
        await note_not_posted(uow, at, status, who)
    else:
        await uow.journey.save_task(untick(status))


async def note_posted(
    uow: UnitOfWork, at: Stand, status: TaskStatus, day: date, who: Person, now: datetime, *, here: bool = False
) -> Submission:
    """`here`: whoever did it reads it in the answer. Another day of what is posted already is only put right."""
    before = await uow.submissions.of(at.id)
    kept = rules.posted(before, day, today(now), SubmissionOf(at.id))
    await save(uow, kept)
    if status.done_at is None:
        await uow.journey.save_task(tick(status, who.id, now))
        await _tell(uow, at, day, who, but=who.id if here else "", again=before.version > 0)
    return replace(kept, version=kept.version + 1)


async def note_not_posted(uow: UnitOfWork, at: Stand, status: TaskStatus, who: Person) -> Submission:
    kept = rules.not_posted(await uow.submissions.of(at.id))
    await save(uow, kept)
    await uow.journey.save_task(untick(status))
    for _, person in await scope.team(uow, at.id):
        if person.id != who.id:
            uow.say(person.id, screens.taken_back(at, who.name))
    await scope.tell_desk(uow, at.cohort.id, screens.desk_taken_back(at, who.name))
    await _renew(uow, at)
    return replace(kept, version=kept.version + 1)


async def save(uow: UnitOfWork, kept: Submission) -> None:
    """Raises a refusal when somebody else was quicker."""
    if not await uow.submissions.save(kept):
        raise Refusal("submission-overtaken", to=SubmissionOf(kept.association))


async def _tell(uow: UnitOfWork, at: Stand, day: date, who: Person, *, but: str, again: bool) -> None:
    said = partial(screens.posted_anew if again else screens.congratulation, at, day, who.name)
    for _, person in await scope.team(uow, at.id):
        if person.id != but and not (again and person.id == who.id):
            uow.say(person.id, said())
    await scope.tell_desk(uow, at.cohort.id, screens.desk_posted(at, day, who.name))
    await _renew(uow, at)


async def _renew(uow: UnitOfWork, at: Stand) -> None:
    await scope.renew_maps(uow, at.id)
    for person in await uow.people.coordinators(at.cohort.id):
        uow.refresh(person.id, Living.DESK)
