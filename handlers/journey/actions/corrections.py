"""Messages that were changed after they had become something."""

from dataclasses import replace

from bot.domain.dialog import Heard, replaced
from bot.domain.errors import Refusal
from bot.domain.journey import StageState
from bot.domain.programme import Question, Stage
from bot.domain.screen import Screen
from bot.domain.stand import Standing
from bot.domain.worksheet import check_writer, counting, takes_answers, written
from bot.links.journey import ReadAnswer
from bot.runtime.feature import Visit
from handlers.journey.actions.loading import arrive, question_of
from handlers.journey.actions.sheet import opened, save_answer
from handlers.journey.dialog import asks_for, wait, waiting


async def answer_changed(heard: Heard, visit: Visit) -> Screen:
    """A version of its own, with the new words where the old ones stood."""
    here = await arrive(visit, heard.subject.get("association", ""))
    stage, asked = question_of(here, heard.subject.get("question", ""))
    _must_take(visit, here, stage, asked)
    versions = await visit.uow.journey.versions(here.id, asked.id)
    now = counting(versions)
    own, later = now is not None and now.person == visit.person.id, await visit.parts_after(heard)
    text = replaced(now.text, heard.part, visit.text, later) if now and own else None
    if text is None:
        raise Refusal("journey-edit-replaced", to=ReadAnswer(here.id, asked.id))
    answer = written(versions, visit.uow.new_id(), here.id, asked.id, text, visit.person.id, visit.now)
    goes_on = asks_for(visit, asked) or visit.dialog is None
    if asks_for(visit, asked):
        await wait(visit, replace(waiting(visit), mine=answer.number))
    elif visit.dialog is None:
        await wait(visit, replace(await opened(visit, here, stage, asked), mine=answer.number))
    return await save_answer(visit, here, stage, answer, None, goes_on=goes_on)


def _must_take(visit: Visit, here: Standing, stage: Stage, asked: Question) -> None:
    """What is released changes only when its writer knew that it is."""
    state = here.state(stage.id)
    known = asks_for(visit, asked) and waiting(visit).state == state
    check_writer(here.member)
    if not takes_answers(state) or (state is StageState.RELEASED and not known):
        raise Refusal("journey-edit-closed", to=ReadAnswer(here.id, asked.id))
