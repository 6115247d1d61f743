"""The living card: the way, the next step, the days that are left."""

from datetime import datetime

from bot.domain.finance.plan import STAGE as FINANCE
from bot.domain.journey import StageState
from bot.domain.programme import Question, Stage
from bot.domain.screen import (
    Block,
    Button,
    Lines,
    Living,
    Place,
    Progress,
    Rows,
    Say,
    Screen,
    Step,
    Steps,
    StepState,
    Value,
    row,
)
from bot.domain.stand import Standing
from bot.domain.way import WORKABLE, today
from bot.domain.wording import HOME
from bot.links import journey as links
from bot.links.dates import MyDates
from bot.links.finance_plan import OpenFinancePlan
from bot.links.questions import AskSomething
from bot.links.skizze import SkizzeOf
from bot.links.submission import SubmissionOf
from bot.links.team import TeamOf
from handlers.journey.screens.news import news
from handlers.journey.screens.words import plain, to_map

CLOSED = Screen("journey-closed", rows=(HOME,), place=Place.CARD, card=Living.MAP)
"""Of whoever is in no association any more."""
SHOWN_LOCKED = 2
"""Of the locked stages at the end; more of them become one line."""
LOOKS = {
    StageState.RELEASED: StepState.DONE,
    StageState.HANDED_IN: StepState.REVIEW,
    StageState.OPEN: StepState.OPEN,
    StageState.RETURNED: StepState.OPEN,
    StageState.LOCKED: StepState.LOCKED,
}


def map_card(here: Standing, now: datetime) -> Screen:
    args: dict[str, Value] = {
        "association": here.association.name,
        "number": here.number(here.stage.id),
        "whole": len(here.way.stages),
        "news": Lines(tuple(news(here, now))),
    }
    return Screen(
        "journey-map", args, _buttons(here, now), (_steps(here), *_progress(here)), place=Place.CARD, card=Living.MAP
    )


def glance(here: Standing, now: datetime) -> Value:
    """The card in one line, for the browser, where it scrolls away."""
    stage = here.stage
    number, whole = here.number(stage.id), len(here.way.stages)
    said: list[Value] = [Say("journey-glance-stage", {"number": number, "whole": whole})]
    if here.paused:
        return Lines((*said, Say("journey-glance-paused")), gap=" · ")
    if here.state(stage.id) is StageState.HANDED_IN:
        said.append(Say("journey-glance-handed-in"))
    elif here.state(stage.id) in WORKABLE and stage.questions:
        said.append(Say("journey-glance-answers", {"done": here.answered(stage), "whole": len(stage.questions)}))
    left = here.days_left(now)
    days = Say("journey-glance-days", {"days": left}) if left >= 0 else Say("journey-glance-over")
    return Lines((*said, Say("journey-glance-posted") if here.is_posted else days), gap=" · ")


def all_stages(here: Standing) -> Screen:
    steps = Steps(tuple(Step(_dated(here, stage), _look(here, stage)) for stage in here.way.stages))
    stages = [row(Button("stage", links.OpenStage(here.id, one.id), _named(here, one))) for one in here.way.stages]
    round_ = [
        Button("resume", links.ResumeRound(here.id)) if here.paused else Button("pause", links.PauseRound(here.id))
    ]
    rows = (*stages, *([tuple(round_)] if here.member.is_contact else []), to_map(here.id))
    before: tuple[Value, ...] = (Say("journey-steps-before"),) if _caught_up_with(here) else ()
    args: dict[str, Value] = {"association": here.association.name, "before": Lines(before)}
    return Screen("journey-steps", args, rows, (steps,), place=Place.HERE)


def _caught_up_with(here: Standing) -> bool:
    """Somebody joined late: there are stages before theirs that they never worked on."""
    earlier = here.way.ids[: here.way.ids.index(here.stage.id)]
    return any(stage not in here.statuses for stage in earlier)


def _steps(here: Standing) -> Steps:
    steps = [Step(_label(here, stage), _look(here, stage)) for stage in here.way.stages]
    locked = _tail(steps)
    if locked <= SHOWN_LOCKED + 1:
        return Steps(tuple(steps))
    hidden = locked - SHOWN_LOCKED
    return Steps((*steps[:-hidden], Step(Say("journey-more-steps", {"number": hidden}), StepState.LOCKED)))


def _tail(steps: list[Step]) -> int:
    """How many at the end are locked."""
    return next((place for place, step in enumerate(reversed(steps)) if step.state is not StepState.LOCKED), len(steps))


def _look(here: Standing, stage: Stage) -> StepState:
    state = here.state(stage.id)
    return StepState.NOW if stage.id == here.stage.id and state in WORKABLE else LOOKS[state]


def _label(here: Standing, stage: Stage) -> Value:
    if here.state(stage.id) is StageState.HANDED_IN:
        return Say("journey-step-handed-in", _named(here, stage))
    return plain(stage.title, here.language)


def _dated(here: Standing, stage: Stage) -> Value:
    status = here.statuses.get(stage.id)
    if status and status.state is StageState.RELEASED:
        return Say("journey-step-released", {**_named(here, stage), "at": today(status.changed_at)})
    if stage.id in here.way.ids and here.state(stage.id) is StageState.LOCKED and here.way.day(stage.id):
        return Say("journey-step-from", {**_named(here, stage), "day": here.way.days[stage.id]})
    return _label(here, stage)


def _named(here: Standing, stage: Stage) -> dict[str, Value]:
    return {"title": plain(stage.title, here.language)}


def _progress(here: Standing) -> tuple[Block, ...]:
    stage = here.stage
    if here.paused or here.state(stage.id) not in WORKABLE or not stage.questions:
        return ()
    done, whole = here.answered(stage), len(stage.questions)
    return (Progress(done, whole, Say("journey-progress", {"done": done, "whole": whole})),)


def _buttons(here: Standing, now: datetime) -> Rows:
    stage = here.stage
    tasks = len(here.open_tasks(stage)) + len(here.open_elsewhere(stage))
    return (
        *([row(Button("resume", links.ResumeRound(here.id)))] if here.paused and here.member.may_write else []),
        row(_now_or_never(here, now) or next_step(here, stage)),
        row(
            Button("tasks", links.ShowTasks(here.id, stage.id), {"number": tasks}),
            Button("dates", MyDates(here.id)),
        ),
        row(Button("steps", links.AllStages(here.id)), Button("outline", SkizzeOf(here.id)), *_finance(here)),
        row(Button("team", TeamOf(here.id)), Button("common-ask", AskSomething(stage.id))),
    )


def _finance(here: Standing) -> tuple[Button, ...]:
    """From the stage on in which it is prepared."""
    known = FINANCE in here.way.ids and here.state(FINANCE) is not StageState.LOCKED
    return row(Button("finance", OpenFinancePlan(here.id))) if known else ()


def _now_or_never(here: Standing, now: datetime) -> Button | None:
    """What is written counts only when it is in the post."""
    stage = here.to_post(now)
    return Button("post", SubmissionOf(here.id)) if stage and not here.paused else None


def mend(here: Standing, asked: Question) -> Button:
    """An answer that the Koordination remarked on."""
    return Button("journey-mend", links.ChangeAnswer(here.id, asked.id), {"title": plain(asked.title, here.language)})


def next_step(here: Standing, stage: Stage) -> Button:
    """The one thing to do now; its label is an attribute `next`, `handin` or `stage`, or a shared one."""
    if here.state(stage.id) in WORKABLE and here.member.may_write:
        if remarked := here.remarked(stage):
            return mend(here, remarked[0])
        question = here.next_question(stage)
        if question:
            title = plain(question.title, here.language)
            return Button("next", links.AskQuestion(here.id, question.id), {"title": title})
        if here.unmended(stage):
            return Button("journey-rework", links.Worksheet(here.id, stage.id))
        return Button("handin", links.PrepareHandIn(here.id, stage.id))
    return Button("stage", links.OpenStage(here.id, stage.id), _named(here, stage))
