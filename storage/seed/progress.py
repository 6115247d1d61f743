"""The past of an association that a seed puts somewhere on the way: stages, and in a rehearsal invented answers."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from bot.domain.journey import Answer, Review, StageState, StageStatus, TaskStatus
from bot.domain.programme import Programme, Stage
from bot.domain.seed.records import SeedAssociation
from bot.domain.words import SOURCE_LANGUAGE
from storage.unit_of_work import Work

PER_STAGE = timedelta(days=12)


async def rehearse(
    work: Work,
    seed: SeedAssociation,
    programme: Programme,
    members: Sequence[str],
    now: datetime,
    *,
    invented: bool,
) -> None:
    """Earlier stages are released and the present one is open; answers, ticks and reviews only when `invented`."""
    for stage, moved in _passed(seed, programme, now, invented=invented):
        released = stage.id != seed.stage
        if invented and members:
            await _answer(work, seed, stage, members, moved, all_of_it=released or seed.handed_in)
        handed_in = invented and seed.handed_in and bool(members) and not released
        state = StageState.RELEASED if released else StageState.HANDED_IN if handed_in else StageState.OPEN
        await work.journey.save_stage(StageStatus(seed.id, stage.id, state, moved, None))
        if handed_in:
            await work.reviews.add(Review(work.new_id(), seed.id, stage.id, members[0], moved))


def _passed(
    seed: SeedAssociation, programme: Programme, now: datetime, *, invented: bool
) -> Iterator[tuple[Stage, datetime]]:
    """Every stage up to where they stand, with the time of its last change."""
    here = programme.number(seed.stage)
    last = now - timedelta(days=seed.quiet_days) if invented else now
    for number, stage in enumerate(programme.stages[:here], start=1):
        yield stage, last - (here - number) * PER_STAGE if invented else now


async def _answer(
    work: Work, seed: SeedAssociation, stage: Stage, members: Sequence[str], moved: datetime, *, all_of_it: bool
) -> None:
    """The members take turns; what is done is ticked."""
    for place, question in enumerate(stage.questions):
        example = question.example.texts[SOURCE_LANGUAGE] if seed.examples and all_of_it else ""
        text = seed.answers.get(question.id, example)
        if text:
            at = moved - timedelta(hours=26 - place)
            writer = members[place % len(members)]
            await work.journey.add_answer(Answer(work.new_id(), seed.id, question.id, text, writer, at, 1))
    for place, task in enumerate(stage.tasks if all_of_it else ()):
        doer = members[place % len(members)]
        await work.journey.save_task(TaskStatus(seed.id, task.id, doer, moved - timedelta(days=1), doer))
