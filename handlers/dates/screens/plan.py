"""The plan counted back from the deadline."""

from collections.abc import Mapping
from datetime import date, timedelta

from bot.documents.contents import PlanRow
from bot.domain.dates.backward_plan import MINUTES_A_DAY, Backward
from bot.domain.screen import Button, Picture, Place, Rows, Say, Screen, Step, Steps, StepState, Value, row
from bot.domain.stand import Standing
from bot.domain.way import LEFT_BEHIND
from bot.links.dates import BackwardPlan, MyDates, PlanPicture
from bot.links.journey import ShowMap


def backward(here: Standing, plan: Backward) -> Screen:
    args = _args(here, plan)
    if plan.over or not plan.legs:
        return Screen("dates-plan-over" if plan.over else "dates-plan-done", args, _rows(here), place=Place.HERE)
    picture = row(Button("picture", PlanPicture(here.id)))
    return Screen("dates-plan", args, (picture, *_rows(here)), (_steps(here, plan),), place=Place.HERE)


def picture(here: Standing, plan: Backward, png: bytes) -> Screen:
    shown = Picture("plan.png", png, Say("dates-picture-alt", _args(here, plan)))
    rows = (row(Button("dates-to-plan", BackwardPlan(here.id)), Button("common-home", ShowMap(here.id))),)
    return Screen("dates-picture", _args(here, plan), rows, (shown,))


def picture_rows(here: Standing, plan: Backward) -> list[PlanRow]:
    """What the picture shows: for each stage the time that is meant for it."""
    until = {leg.stage: leg.until for leg in plan.legs}
    begins = _begins(plan)
    return [
        PlanRow(stage.title.in_(here.language)[0], begins.get(stage.id), until.get(stage.id))
        for stage in here.way.stages[:-1]
    ]


def _begins(plan: Backward) -> Mapping[str, date]:
    """The day after the stage before; two stages of one week share it."""
    begins: dict[str, date] = {}
    start = plan.today
    for leg in plan.legs:
        begins[leg.stage] = min(start, leg.until)
        start = max(start, leg.until + timedelta(days=1))
    return begins


def _args(here: Standing, plan: Backward) -> dict[str, Value]:
    return {
        "association": here.association.name,
        "deadline": plan.deadline,
        "working": plan.working,
        "needed": plan.needed,
        "minutes": MINUTES_A_DAY,
        "free": Say("dates-plan-free" if plan.free >= 0 else "dates-plan-tight", {"days": abs(plan.free)}),
        "holidays": Say("dates-plan-holidays", {"days": len(plan.holidays)}),
    }


def _steps(here: Standing, plan: Backward) -> Steps:
    until = {leg.stage: leg.until for leg in plan.legs}
    return Steps(tuple(_step(here, stage.id, until.get(stage.id)) for stage in here.way.stages[:-1]))


def _step(here: Standing, stage: str, until: date | None) -> Step:
    title = here.way.stage(stage).title.in_(here.language)[0]
    if until is None or here.state(stage) in LEFT_BEHIND:
        return Step(title, StepState.DONE)
    state = StepState.NOW if stage == here.stage.id else StepState.OPEN
    return Step(Say("dates-plan-step", {"title": title, "until": until}), state)


def _rows(here: Standing) -> Rows:
    return (row(Button("dates-to-dates", MyDates(here.id)), Button("common-home", ShowMap(here.id))),)
