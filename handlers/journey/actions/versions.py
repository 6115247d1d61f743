"""Undo, redo, earlier versions, and messages that were changed later. An outdated button only shows how it stands."""

from msgspec.structs import replace

from bot.domain.dialog import Heard, replaced
from bot.domain.errors import Refusal
from bot.domain.journey import Answer, StageState
from bot.domain.programme import Question, Stage
from bot.domain.questions.draft import QuestionDraft
from bot.domain.screen import Screen
from bot.domain.stand import Standing
from bot.domain.worksheet import added, check_writer, counting, redoable, takes_answers, version, written
from bot.links import journey as links
from bot.runtime.feature import Visit
from handlers.journey.actions.loading import arrive, arrive_to_write, moved, question_of
from handlers.journey.actions.sheet import answer_card, opened, save_answer
from handlers.journey.dialog import ANSWER, QUESTION, asks_for, wait, waiting
from handlers.journey.screens import versions as screens


async def show(link: links.AnswerVersions, visit: Visit) -> Screen:
    here = await arrive(visit, link.association)
    _, asked = question_of(here, link.question)
    return screens.versions(here, asked, await visit.uow.journey.versions(here.id, asked.id))


async def read(link: links.ReadVersion, visit: Visit) -> Screen:
    here = await arrive(visit, link.association)
    stage, asked = question_of(here, link.question)
    versions = await visit.uow.journey.versions(here.id, asked.id)
    one, now = version(versions, link.number), counting(versions)
    may_take = here.member.may_write and takes_answers(here.state(stage.id))
    return screens.version(here, asked, one, now is not None and now.id == one.id, may_take)


async def undo(link: links.UndoAnswer, visit: Visit) -> Screen:
    here, stage, asked = await _to_write(visit, link.association, link.question)
    now = counting(await visit.uow.journey.versions(here.id, asked.id))
    if now is None or now.number != link.number:
        return await answer_card(visit, here, stage, asked)
    await visit.uow.journey.undo_answer(now.id)
    after = await moved(visit, here)
    if asks_for(visit, asked):
        await visit.ask_on()
    return screens.undone(after, asked, now, after.answers.get(asked.id))


async def redo(link: links.RedoAnswer, visit: Visit) -> Screen:
    here, stage, asked = await _to_write(visit, link.association, link.question)
    aside = redoable(await visit.uow.journey.versions(here.id, asked.id), link.number)
    if aside:
        await visit.uow.journey.redo_answer(aside.id)
        here = await moved(visit, here)
    return await answer_card(visit, here, stage, asked)


async def take(link: links.TakeVersion, visit: Visit) -> Screen:
    here, stage, asked = await _to_write(visit, link.association, link.question)
    versions = await visit.uow.journey.versions(here.id, asked.id)
    one, now = version(versions, link.number), counting(versions)
    if now and now.text == one.text:
        return await answer_card(visit, here, stage, asked)
    answer: Answer = written(versions, visit.uow.new_id(), here.id, asked.id, one.text, visit.person.id, visit.now)
    return await save_answer(visit, here, stage, answer, None)


async def was_question(link: links.WasQuestion, visit: Visit) -> Screen:
    """The words leave the answer, and are looked at as a question at once."""
    here, stage, asked = await _to_write(visit, link.association, link.question)
    versions = await visit.uow.journey.versions(here.id, asked.id)
    now = counting(versions)
    if now is None or (now.number, now.person) != (link.number, visit.person.id):
        return await answer_card(visit, here, stage, asked)
    words = added(versions, now)
    await visit.uow.enquiries.keep_draft(QuestionDraft(visit.owner, words, stage.id, visit.now))
    await visit.becomes(QUESTION, ANSWER, words)
    await visit.uow.journey.undo_answer(now.id)
    after = await moved(visit, here)
    return screens.question_taken(after, asked)


async def _to_write(visit: Visit, association: str, question: str) -> tuple[Standing, Stage, Question]:
    here = await arrive_to_write(visit, association)
    stage, asked = question_of(here, question)
    if not takes_answers(here.state(stage.id)):
        raise Refusal("journey-lies-there", to=links.OpenStage(here.id, stage.id))
    return here, stage, asked


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
        raise Refusal("journey-edit-replaced", to=links.ReadAnswer(here.id, asked.id))
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
        raise Refusal("journey-edit-closed", to=links.ReadAnswer(here.id, asked.id))
