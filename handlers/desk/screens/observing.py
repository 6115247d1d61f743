"""One association as somebody sees it who only looks: where it stands, and how many belong to it."""

from datetime import datetime

from bot.domain.cohorts import AssociationState
from bot.domain.desk.desk import age
from bot.domain.desk.ways import to_desk
from bot.domain.screen import Button, Place, Say, Screen, Step, Steps, Value, row
from bot.domain.stand import Stand
from bot.domain.wording import days_ago, paragraphs, stage_name
from bot.links.desk import DeskAssociations
from handlers.desk.screens.association import step_state


def page(stand: Stand, people: int, ticked: int, language: str, now: datetime) -> Screen:
    """No names of people, and nothing that anybody wrote."""
    one = stand.association
    tasks = sum(len(stage.tasks) for stage in stand.way.stages)
    facts = paragraphs(
        None if one.state is AssociationState.ACTIVE else Say(f"desk-observed-{one.state}"),
        Say("desk-association-last", {"age": days_ago(age(stand.moved_at, now))}),
        Say("desk-association-own" if one.deadline else "desk-association-deadline", {"day": stand.deadline}),
        Say("desk-association-tasks", {"done": ticked, "whole": tasks}),
        Say("desk-observed-people", {"count": people}),
    )
    args: dict[str, Value] = {"name": one.name, "cohort": stand.cohort.title, "land": one.land, "facts": facts}
    steps = Steps(tuple(Step(stage_name(stand.way, id, language), step_state(stand, id)) for id in stand.way.ids))
    ways = row(Button("common-all-associations", DeskAssociations(stand.cohort.id, 0)), to_desk(stand.cohort))
    return Screen("desk-association", args, rows=(ways,), blocks=(steps,), place=Place.HERE)
