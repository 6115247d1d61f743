"""Every screen of the way once, with invented people and a small invented programme."""

from collections.abc import Iterable
from datetime import date
from itertools import chain

from msgspec.structs import replace

from bot.domain import unasked
from bot.domain.cohorts import AssociationState
from bot.domain.desk.review import Returned
from bot.domain.journey import StageState
from bot.domain.screen import Place, Say, Screen
from bot.domain.stand import Standing
from bot.programme.invented import HOSTILE
from bot.terms import Language, MemberRole, PauseReason
from handlers.journey.gallery.values import (
    ALL,
    ANNA,
    BACK,
    BRUECKE,
    COHORT,
    COMMENTS,
    CONSULTATION,
    DAY,
    EVENING,
    HERE,
    MENDED,
    NEWER,
    NOW,
    RETURN,
    STAGES,
    TO_POST,
    VERSIONS,
    ZOE,
    answer,
    in_state,
)
from handlers.journey.screens import handing_in, map, pausing, sheet, stage, tasks, versions


def examples() -> Iterable[tuple[str, Screen]]:
    return chain(_maps(), _stages(), _sheets(), _reviews(), _rounds())


def _maps() -> Iterable[tuple[str, Screen]]:
    reader = replace(ANNA, role=MemberRole.READER)
    late = replace(COHORT, deadline=date(2027, 3, 1))
    hostile = replace(BRUECKE, name=HOSTILE, deadline=date(2027, 3, 11))
    yield "the card of somebody who left", map.CLOSED
    yield "map", map.map_card(HERE, NOW)
    yield "map with the next date", map.map_card(replace(HERE, dates=(EVENING,)), NOW)
    yield "map with a whole day, hostile title", map.map_card(replace(HERE, dates=(DAY,)), NOW)
    yield "map of a reader", map.map_card(replace(HERE, member=reader), NOW)
    yield "map, all answered, hostile name", map.map_card(replace(HERE, association=hostile, answers=ALL), NOW)
    yield "map while it is read", replace(map.map_card(in_state(StageState.HANDED_IN), NOW), place=Place.REFRESH)
    yield "map, given back", map.map_card(BACK, NOW)
    yield "map, given back and mended", map.map_card(MENDED, NOW)
    yield "map, after the deadline", map.map_card(replace(HERE, cohort=late), NOW)
    yield "map, released and not yet posted", map.map_card(TO_POST, NOW)
    yield "map, sitting out", map.map_card(_paused(), NOW)
    yield "all steps", map.all_stages(in_state(StageState.HANDED_IN))
    yield "all steps, joined late", map.all_stages(replace(HERE, statuses={}))
    yield "all steps, sitting out", map.all_stages(_paused())


def _paused() -> Standing:
    return replace(HERE, association=replace(BRUECKE, state=AssociationState.PAUSED))


def _stages() -> Iterable[tuple[str, Screen]]:
    here, step = HERE, STAGES[1]
    yield "step", stage.stage_card(here, step)
    yield "step, all answered", stage.stage_card(replace(here, answers=ALL), step)
    yield "step of which others tell", stage.stage_card(here, step, told=True)
    yield "step while it is read", stage.stage_card(in_state(StageState.HANDED_IN), step)
    yield "step, given back", stage.stage_card(BACK, step)
    yield "step, given back and mended", stage.stage_card(MENDED, step)
    yield "step, given back without remarks", stage.stage_card(replace(BACK, returned={"s2": Returned(RETURN)}), step)
    yield "step, with what came of a consultation", stage.stage_card(here, step, [CONSULTATION])
    yield "step, released", stage.stage_card(here, STAGES[0])
    yield "step to come by date", stage.stage_card(here, STAGES[2])
    yield "step to come by release", stage.stage_card(here, STAGES[3])
    yield "step to come on a day to be set", stage.stage_card(here, STAGES[4])
    yield "step to come", stage.stage_card(here, STAGES[5])
    yield "last step", stage.stage_card(replace(here, association=replace(BRUECKE, stage="s6")), STAGES[5])
    for page in (1, 2, 3):
        yield f"guide, page {page}", stage.guide(here, step, page)
    yield "guide of a step to come, last page", stage.guide(here, STAGES[3], 3)
    yield "guide, simply", stage.simply(here, step)
    yield "materials", stage.materials(here, step)
    yield "one material", stage.material(here, step, 1)
    yield "tasks", tasks.tasks(here, step)
    yield "tasks, some open elsewhere", tasks.tasks(TO_POST, STAGES[5])
    yield "who does it", tasks.holder(here, step, step.tasks[0], [ANNA, ZOE])
    yield "a task for you", tasks.given(here, step, step.tasks[0], HOSTILE)


def _sheets() -> Iterable[tuple[str, Screen]]:
    here, step = HERE, STAGES[1]
    first, third = step.questions[0], step.questions[2]
    yield "worksheet", sheet.sheet(here, step)
    yield "worksheet, given back", sheet.sheet(BACK, step)
    yield "change what was remarked on", sheet.change(BACK, step, first, here.answers[first.id])
    yield "mended", sheet.saved(MENDED, step, NEWER, "")
    yield "question", sheet.question(here, step, third)
    yield "change an answer", sheet.change(here, step, first, here.answers[first.id])
    yield "question of a released step", sheet.question(in_state(StageState.RELEASED), step, third)
    yield "change a released answer", sheet.change(in_state(StageState.RELEASED), step, first, here.answers[first.id])
    yield "answer kept", sheet.saved(here, step, here.answers[first.id], "")
    yield "last answer kept, too long", sheet.saved(replace(here, answers=ALL), step, ALL["s2-q3"], "")
    yield "two at once", sheet.saved(here, step, answer(first.id, HOSTILE, 2), HOSTILE)
    yield "two at once, to the other", sheet.crossed(here, first, HOSTILE)
    yield "answer", sheet.answer_card(here, step, first, ())
    yield "answer with a remark", sheet.answer_card(in_state(StageState.RETURNED), step, first, COMMENTS)
    yield "answer while it is read", sheet.answer_card(in_state(StageState.HANDED_IN), step, step.questions[1], ())
    yield "no answer yet", sheet.answer_card(in_state(StageState.HANDED_IN), step, third, ())
    yield "versions", versions.versions(here, first, VERSIONS)
    yield "one version", versions.version(here, first, VERSIONS[2], counts=False, may_take=True)
    yield "undone", versions.undone(here, first, VERSIONS[0], VERSIONS[1])
    yield "undone, nothing left", versions.undone(here, first, VERSIONS[0], None)


def _reviews() -> Iterable[tuple[str, Screen]]:
    here, step = HERE, STAGES[1]
    yield "hand in, with a gap", handing_in.summary(here, step)
    yield "hand in, with an open remark", handing_in.summary(replace(BACK, answers=ALL), step)
    yield "hand in", handing_in.summary(replace(here, answers=ALL), step)
    yield "handed in", handing_in.handed_in(in_state(StageState.HANDED_IN), step)
    onward = in_state(StageState.HANDED_IN, association=replace(BRUECKE, stage="s3"))
    yield "handed in, on to the next", handing_in.handed_in(onward, step)
    yield "taken back", handing_in.taken_back(here, step)
    yield "handed in by another", handing_in.others_handed_in(here, step, HOSTILE)
    yield "to the desk", handing_in.to_review(HOSTILE, step, "r", Language.GERMAN, again=False)
    yield "to the desk again", handing_in.to_review(HOSTILE, step, "r", Language.GERMAN, again=True)
    yield "taken back from the desk", handing_in.desk_taken_back(HOSTILE, "bruecke", step, Language.GERMAN)
    yield "opened by its day", handing_in.opened(here, step)


def _rounds() -> Iterable[tuple[str, Screen]]:
    hostile, short = (replace(HERE, association=replace(BRUECKE, name=name)) for name in (HOSTILE, "Brücke"))
    yield "sit out?", pausing.pause(HERE)
    yield "sit out, in own words", pausing.confirm_pause(HERE, HOSTILE)
    yield "sitting out", pausing.paused(HERE)
    yield "back in", pausing.resumed(HERE)
    yield "sitting out, to the others", pausing.others(HERE, HOSTILE, "paused")
    yield "back in, to the others", pausing.others(HERE, HOSTILE, "resumed")
    yield "sitting out, to the desk", pausing.desk_paused(hostile, HOSTILE, HOSTILE)
    for reason in PauseReason:
        yield f"sitting out: {reason.value}, to the desk", pausing.desk_paused(short, "Anna", reason.value)
    yield "back in, to the desk", pausing.desk_resumed(hostile, HOSTILE)
    places, open_ = (
        sheet.places(HERE, STAGES[1].questions[2], question=False, items=False),
        Say("journey-step-answer", {"title": "Eure Idee"}),
    )
    yield "words for a closed worksheet", unasked.where(HOSTILE, None, "", places, Say("journey-why-closed"))
    yield "words for a released worksheet", unasked.where(HOSTILE, open_, "a", places[1:], Say("journey-why-released"))
    asks = sheet.places(HERE, None, question=True, items=False)
    costs = sheet.places(HERE, STAGES[1].questions[2], question=False, items=True)
    yield "costs that nobody asked for", unasked.where("Miete 300 Euro im Monat", None, "", costs)
    yield "a question for a closed worksheet", unasked.where(HOSTILE, None, "", asks, Say("journey-why-closed"))
