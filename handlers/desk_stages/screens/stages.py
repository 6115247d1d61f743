"""The stages of a whole cohort: who has which, how each opens, in which order."""

from collections.abc import Sequence
from datetime import date

from bot.domain.cohorts import Association, Cohort
from bot.domain.desk.spread import Spread
from bot.domain.desk.ways import to_desk
from bot.domain.journey import StageState
from bot.domain.programme import Stage
from bot.domain.screen import Button, Lines, Place, Say, Screen, Table, Value, row
from bot.domain.way import Way
from bot.domain.wording import CANCEL, back_to, listed, pairs, stage_name, stage_said
from bot.links import desk_stages as links
from bot.terms import Opens

NAMED = 20
"""Associations that are named; of the others it is said how many they are."""
HEAD = tuple(Say(f"desk_stages-head.{column}") for column in ("stage", "locked", "open", "review", "done"))


def overview(cohort: Cohort, spread: Sequence[Spread]) -> Screen:
    rows = tuple(_spread(number, one) for number, one in enumerate(spread, start=1))
    openable = [(number, one) for number, one in enumerate(spread, start=1) if one.locked]
    buttons = pairs(
        Button("open", links.OpenForAll(cohort.id, one.stage), {"number": number, "count": one.locked})
        for number, one in openable
    )
    return Screen(
        "desk_stages-overview",
        {"cohort": cohort.title},
        rows=(*buttons, row(Button("plans", links.StagePlans(cohort.id)), to_desk(cohort))),
        blocks=(Table(HEAD, rows),),
    )


def ask_all(cohort: Cohort, way: Way, stage: str, named: Sequence[Association], count: int, language: str) -> Screen:
    """`named`: the first of those that are `count`."""
    args = _told(way, stage, named, count, language)
    back = Button("common-back", links.CohortStages(cohort.id))
    if not count:
        return Screen("desk_stages-all-open-already", args, rows=(row(back),), place=Place.HERE)
    now = Button("now", links.OpenForAllNow(cohort.id, stage))
    return Screen("desk_stages-open-all", args, rows=(row(now), row(back)), place=Place.HERE)


def opened_all(cohort: Cohort, way: Way, stage: str, opened: Sequence[Association], language: str) -> Screen:
    args = _told(way, stage, opened[:NAMED], len(opened), language)
    rows = (row(Button("desk_stages-to-overview", links.CohortStages(cohort.id)), to_desk(cohort)),)
    return Screen(
        "desk_stages-opened-all" if opened else "desk_stages-all-open-already", args, rows=rows, place=Place.HERE
    )


def opening_all(cohort: Cohort, way: Way, stage: str, count: int, language: str) -> Screen:
    """For those that are still to come."""
    args: dict[str, Value] = {"stage": stage_said(way, stage, language), "count": count}
    rows = (row(Button("desk_stages-to-overview", links.CohortStages(cohort.id)), to_desk(cohort)),)
    return Screen("desk_stages-opening-all", args, rows=rows, place=Place.HERE)


def _told(way: Way, stage: str, named: Sequence[Association], count: int, language: str) -> dict[str, Value]:
    more = count - len(named)
    others = (Say("desk_stages-names-more", {"count": more}),) if more > 0 else ()
    names = Lines((*listed(one.name for one in named).items, *others))
    return {"stage": stage_said(way, stage, language), "count": count, "names": names}


def plans(cohort: Cohort, way: Way, language: str) -> Screen:
    lines = (
        Say("desk_stages-plan-line", {"stage": stage_name(way, id, language), "way": _way(way, id)}) for id in way.ids
    )
    buttons = pairs(
        Button("one", links.PlanStage(cohort.id, id), {"number": number}) for number, id in enumerate(way.ids, start=1)
    )
    args: dict[str, Value] = {"cohort": cohort.title, "lines": Lines(tuple(lines))}
    back = row(Button("common-back", links.CohortStages(cohort.id)), to_desk(cohort))
    return Screen("desk_stages-plans", args, rows=(*buttons, back), place=Place.HERE)


def plan(cohort: Cohort, way: Way, stage: Stage, free: frozenset[str], language: str) -> Screen:
    args: dict[str, Value] = {
        "stage": stage_name(way, stage.id, language),
        "way": _way(way, stage.id),
        "hint": Say("desk_stages-plan-movable" if stage.id in free else "desk_stages-plan-started"),
    }
    ways = tuple(row(_choice(cohort, stage, one)) for one in Opens)
    back = row(Button("common-back", links.StagePlans(cohort.id)), to_desk(cohort))
    return Screen("desk_stages-plan", args, rows=(*ways, _shifts(cohort, way, stage.id, free), back), place=Place.HERE)


def ask_day(cohort: Cohort, way: Way, stage: Stage, language: str) -> Screen:
    args: dict[str, Value] = {"stage": stage_said(way, stage.id, language)}
    return Screen("desk_stages-ask-day", args, rows=(back_to(links.PlanStage(cohort.id, stage.id)),))


def confirm_day(cohort: Cohort, stage: str, day: date) -> Screen:
    again = Button("again", links.SetWay(cohort.id, stage, Opens.DATE))
    rows = (row(Button("set", links.SetOpeningDay(cohort.id, stage, day.isoformat()))), (again, *CANCEL))
    return Screen("desk_stages-confirm-day", {"day": day}, rows=rows)


def _spread(number: int, one: Spread) -> tuple[Value, ...]:
    working = one.count(StageState.OPEN, StageState.RETURNED)
    counts = (one.locked, working, one.count(StageState.HANDED_IN), one.count(StageState.RELEASED))
    return (str(number), *(str(count) if count else "–" for count in counts))


def _way(way: Way, stage: str) -> Say:
    opens, day = way.stage(stage).opens, way.day(stage)
    if opens is Opens.DATE:
        return Say("desk_stages-way-day", {"day": day}) if day else Say("desk_stages-way-no-day")
    return Say(f"desk_stages-way-{opens}")


def _choice(cohort: Cohort, stage: Stage, way: Opens) -> Button:
    chosen = "chosen" if stage.opens is way else "way"
    return Button(f"desk_stages-choose-{way}-{chosen}", links.SetWay(cohort.id, stage.id, way))


def _shifts(cohort: Cohort, way: Way, stage: str, free: frozenset[str]) -> tuple[Button, ...]:
    here = way.ids.index(stage)
    near = {"up": here - 1, "down": here + 1}
    return tuple(
        Button(label, links.ShiftStage(cohort.id, stage, place + 1))
        for label, place in near.items()
        if stage in free and 0 <= place < len(way.ids) and way.ids[place] in free
    )
