"""Text that nobody waits for is kept until its writer says where it belongs."""

from msgspec.structs import replace

from bot.domain.journey import StageState
from bot.domain.programme import Question
from bot.domain.screen import Say, Screen, Value
from bot.domain.stand import Standing
from bot.domain.typed_text import asks
from bot.domain.way import WORKABLE
from bot.domain.worksheet import takes_answers
from bot.runtime.feature import Visit
from handlers.journey.actions.loading import arrive, question_of
from handlers.journey.dialog import ANSWER, waiting
from handlers.journey.screens import pausing as screens


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
    question = asks(visit.text or await visit.kept())
    return await visit.ask_where(screens.places(here, asked, question=question), why, to_open=to_open)


def _question(here: Standing) -> Question | None:
    """Where the text might belong: the next open question, for those who may write it down."""
    may = here.member.may_write and here.state(here.stage.id) in WORKABLE
    return here.next_question(here.stage) if may else None
