"""Questions and answers: every part is kept at once, as a version. Text that nobody waits for is asked about."""

from msgspec.structs import replace

from bot.domain.errors import Refusal
from bot.domain.journey import Answer, StageState
from bot.domain.programme import Question, Stage
from bot.domain.screen import Say, Screen, Value
from bot.domain.stand import Standing
from bot.domain.typed_moves import gets_on
from bot.domain.typed_text import asks, sounds_like_question
from bot.domain.way import WORKABLE
from bot.domain.wording import with_words
from bot.domain.worksheet import check_writer, crossed, joined, series, takes_answers, units, written
from bot.links.journey import AskQuestion, ChangeAnswer, LooseToSheet, OpenStage, ReadAnswer, Worksheet
from bot.runtime.feature import Visit
from bot.runtime.shared.finance_looks import sounds_like_items
from handlers.journey.actions.loading import STAYS_GOOD, arrive, arrive_to_write, moved, question_of, tell_one
from handlers.journey.actions.stages import remarks_at
from handlers.journey.dialog import ANSWER, OpenQuestion, wait, waiting
from handlers.journey.screens import sheet as screens
from handlers.journey.screens.stage import stage_card
from handlers.journey.screens.words import plain


async def show(link: Worksheet, visit: Visit) -> Screen:
    here = await arrive(visit, link.association)
    stage = here.way.stage(link.stage)
    return _if_locked(here, stage) or screens.sheet(here, stage)


async def ask(link: AskQuestion, visit: Visit) -> Screen:
    """A question that is answered meanwhile shows the answer instead."""
    here = await arrive(visit, link.association)
    stage, asked = question_of(here, link.question)
    locked = _if_locked(here, stage)
    if locked or asked.id in here.answers or here.state(stage.id) is StageState.HANDED_IN:
        return locked or await answer_card(visit, here, stage, asked)
    check_writer(here.member)
    await wait(visit, await opened(visit, here, stage, asked))
    return with_words(screens.question(here, stage, asked), visit.house.words, plain(asked.ask, here.language))


async def change(link: ChangeAnswer, visit: Visit) -> Screen:
    here = await arrive_to_write(visit, link.association)
    stage, asked = question_of(here, link.question)
    answer = here.answers.get(asked.id)
    if answer is None or not takes_answers(here.state(stage.id)):
        return await ask(AskQuestion(here.id, asked.id), visit)
    await wait(visit, await opened(visit, here, stage, asked))
    return screens.change(here, stage, asked, answer)


async def read(link: ReadAnswer, visit: Visit) -> Screen:
    here = await arrive(visit, link.association)
    stage, asked = question_of(here, link.question)
    return await answer_card(visit, here, stage, asked)


async def answer_card(visit: Visit, here: Standing, stage: Stage, asked: Question) -> Screen:
    comments = await remarks_at(visit.uow, here, stage, asked.id)
    return screens.answer_card(here, stage, asked, comments)


async def given(visit: Visit) -> Screen:
    """One part of an answer; parts of the same open question become one text."""
    open_ = waiting(visit)
    here = await arrive(visit, open_.association)
    stage, asked = question_of(here, open_.question)
    return await if_changed(visit, here) or await _append(visit, here, stage, asked, open_)


async def _append(visit: Visit, here: Standing, stage: Stage, asked: Question, open_: OpenQuestion) -> Screen:
    newest = await visit.uow.journey.newest(here.id, asked.id)
    versions = await visit.uow.journey.versions(here.id, asked.id) if newest else []
    open_ = replace(open_, mine=versions[0].number if versions else 0) if visit.replied else open_
    so_far = series(versions, open_.seen, open_.mine, visit.person.id)
    if not so_far and gets_on(visit.text) and not visit.filed:
        return await ask(AskQuestion(here.id, asked.id), visit)
    text = joined(so_far.text, visit.text, open_.cut_at(visit)) if so_far and visit.text.strip() else visit.text
    answer = written(versions, visit.uow.new_id(), here.id, asked.id, text, visit.person.id, visit.now)
    await wait(visit, replace(open_, mine=answer.number, last_part=units(visit.text), at=visit.now))
    asks = sounds_like_question(visit.text) and not visit.filed
    return await save_answer(visit, here, stage, answer, crossed(versions, open_.seen, visit.person.id), asks=asks)


async def take_loose(link: LooseToSheet, visit: Visit) -> Screen:
    """What nobody waited for becomes an answer, or the end of the one that is there."""
    here = await arrive_to_write(visit, link.association)
    stage, asked = question_of(here, link.question)
    found = await visit.kept()
    if not found:
        return await ask(AskQuestion(here.id, asked.id), visit)
    # A released text is not changed by a button that was made before.
    state = here.state(stage.id)
    if state not in WORKABLE:
        why = "journey-released-already" if state is StageState.RELEASED else "journey-lies-there"
        raise Refusal(why, to=OpenStage(here.id, stage.id))
    old = here.answers.get(asked.id)
    versions = await visit.uow.journey.versions(here.id, asked.id)
    text = joined(old.text if old else "", found, 0)
    answer = written(versions, visit.uow.new_id(), here.id, asked.id, text, visit.person.id, visit.now)
    await visit.placed(ANSWER, association=here.id, question=asked.id)
    await wait(visit, replace(await opened(visit, here, stage, asked), mine=answer.number))
    return await save_answer(visit, here, stage, answer, None)


async def opened(visit: Visit, here: Standing, stage: Stage, asked: Question) -> OpenQuestion:
    newest = await visit.uow.journey.newest(here.id, asked.id)
    title, state = plain(asked.title, here.language), here.state(stage.id)
    return OpenQuestion(here.id, asked.id, seen=newest, title=title, state=state)


async def save_answer(
    visit: Visit,
    here: Standing,
    stage: Stage,
    answer: Answer,
    replaced: Answer | None,
    *,
    asks: bool = False,
    goes_on: bool = True,
) -> Screen:
    """`replaced` is somebody else's answer that the writer had not seen; its writer is told. `asks`: it sounds like a
    question. `goes_on`: what is written next is added to it."""
    await visit.uow.journey.add_answer(answer)
    after = await moved(visit, here)
    if replaced:
        asked = after.way.programme.question(answer.question)
        who, until = visit.person.name, visit.now + STAYS_GOOD
        await tell_one(visit, after, replaced.person, lambda seen: screens.crossed(seen, asked, who), until)
    return screens.saved(after, stage, answer, replaced.author if replaced else "", asks=asks, goes_on=goes_on)


def _if_locked(here: Standing, stage: Stage) -> Screen | None:
    """The preview of a locked stage; None for one that is open."""
    return stage_card(here, stage) if here.state(stage.id) is StageState.LOCKED else None


async def anything(visit: Visit) -> Screen:
    here = await arrive(visit)
    return await if_changed(visit, here) or await ask_where(visit, here)


async def if_changed(visit: Visit, here: Standing) -> Screen | None:
    """When the step of the open question was handed in, released or given back since: that is said first."""
    if visit.dialog is None or not visit.asks(ANSWER, association=here.id):
        return None
    open_ = waiting(visit)
    state = here.state(question_of(here, open_.question)[0].id)
    if not here.member.may_write or not takes_answers(state):
        return await ask_where(visit, here, Say("journey-why-closed"), to_open=False)
    if open_.state == state:
        return None
    known = replace(visit.dialog, answers={**visit.dialog.answers, "state": state})
    await visit.uow.dialogs.put(known)
    return await ask_where(visit, here, Say("journey-why-released") if state is StageState.RELEASED else "")


async def ask_where(visit: Visit, here: Standing, why: Value = "", *, to_open: bool = True) -> Screen:
    """Several messages become one text, as in the worksheet. Without an open question, the next one is offered."""
    asked = None if to_open and visit.open_question else _question(here)
    text = visit.text or await visit.kept()
    items = here.member.may_write and await sounds_like_items(visit, here.association, text)
    return await visit.ask_where(screens.places(here, asked, question=asks(text), items=items), why, to_open=to_open)


def _question(here: Standing) -> Question | None:
    """Where the text might belong: the next open question, for those who may write it down."""
    may = here.member.may_write and here.state(here.stage.id) in WORKABLE
    return here.next_question(here.stage) if may else None
