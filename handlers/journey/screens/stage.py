"""One stage: why it matters, what is to be done, what it teaches."""

from collections.abc import Sequence
from functools import partial

from bot.domain.consultations.appointment import Appointment
from bot.domain.finance.plan import STAGE as FINANCE
from bot.domain.journey import StageState
from bot.domain.logic_model.numbering import GOALS, MEASURES
from bot.domain.names import short
from bot.domain.programme import Question, Stage
from bot.domain.screen import Button, Lines, Place, Rows, Say, Screen, Value, row
from bot.domain.stand import Standing, leads_to_the_post
from bot.domain.way import WORKABLE, today
from bot.domain.wording import leaves, paragraphs
from bot.links import journey as links
from bot.links.consultations import FreeSlots
from bot.links.directory import Directory
from bot.links.finance_plan import OpenFinancePlan
from bot.links.logic_model import LogicOf
from bot.links.outcome import AfterPosting
from bot.links.questions import AskSomething
from bot.links.submission import SubmissionOf
from bot.links.volunteering import StoriesAt
from bot.terms import Depth
from handlers.journey.screens.map import mend, next_step
from handlers.journey.screens.tasks import task_line
from handlers.journey.screens.words import lesson, page_count, plain, to_map, told

LONGEST_LABEL, LONGEST_REMARK = 38, 200
MOST_RESULTS = 2
MOST_REMARKS = 3
"""Buttons of their own; the others follow when these are dealt with."""


def stage_card(here: Standing, stage: Stage, results: Sequence[Appointment] = (), *, told: bool = False) -> Screen:
    """`results`: consultations about it of which something was noted. `told`: others tell how it was for them."""
    state = here.state(stage.id)
    if state is StageState.LOCKED:
        return _preview(here, stage)
    tasks: list[Value] = [task_line(here, task) for task in stage.tasks]
    shown = paragraphs(_state(here, stage), *map(_result, results[:MOST_RESULTS]))
    args = {**_heading(here, stage), "state": shown, "tasks": Lines(tuple(tasks))}
    return Screen("journey-stage", args, _rows(here, stage, told=told), place=Place.HERE)


def _result(one: Appointment) -> Say:
    args: dict[str, Value] = {"day": today(one.begins_at), "text": short(one.result, LONGEST_REMARK)}
    return Say("journey-consultation-line", args)


def simply(here: Standing, stage: Stage) -> Screen:
    args = {"title": plain(stage.title, here.language), "guide": lesson(stage.simply, here.language)}
    full, back = links.ReadGuide(here.id, stage.id, Depth.FULL), links.OpenStage(here.id, stage.id)
    return Screen("journey-guide", args, (row(Button("full", full), Button("stage", back)),))


def guide(here: Standing, stage: Stage, page: int) -> Screen:
    """One page; the last leads on to the worksheet, where somebody may open it."""
    args = {"title": plain(stage.title, here.language), "guide": lesson(stage.guide, here.language, page)}
    last = page_count(stage.guide, here.language)
    turn = leaves(partial(links.GuidePage, here.id, stage.id), page, last, first=1)
    on = page == last and here.state(stage.id) is not StageState.LOCKED
    out = (
        Button("sheet", links.Worksheet(here.id, stage.id))
        if on
        else Button("stage", links.OpenStage(here.id, stage.id))
    )
    simple = (row(Button("simply", links.ReadGuide(here.id, stage.id, Depth.SIMPLE))),) if page == 1 else ()
    return Screen("journey-guide", args, (row(*turn, out), *simple), place=Place.HERE)


def materials(here: Standing, stage: Stage) -> Screen:
    listed = [
        row(
            Button(
                "open",
                links.ReadMaterial(here.id, stage.id, number),
                {"name": short(plain(material.title, here.language), LONGEST_LABEL)},
            )
        )
        for number, material in enumerate(stage.materials, 1)
    ]
    back = row(Button("common-back", links.OpenStage(here.id, stage.id)))
    return Screen("journey-materials", {"title": plain(stage.title, here.language)}, (*listed, back), place=Place.HERE)


def material(here: Standing, stage: Stage, number: int, page: int = 1) -> Screen:
    one = stage.materials[number - 1]
    args = {"title": plain(one.title, here.language), "text": lesson(one.text, here.language, page)}
    last = page_count(one.text, here.language)
    turn = leaves(partial(links.MaterialPage, here.id, stage.id, number), page, last, first=1)
    out = row(
        Button("list", links.ReadMaterial(here.id, stage.id, 0)), Button("stage", links.OpenStage(here.id, stage.id))
    )
    return Screen("journey-material", args, (turn, out), place=Place.HERE)


def _preview(here: Standing, stage: Stage) -> Screen:
    language = here.language
    questions: list[Value] = [Say("common-list-item", {"item": plain(one.title, language)}) for one in stage.questions]
    tasks: list[Value] = [Say("common-list-item", {"item": plain(one.title, language)}) for one in stage.tasks]
    day = here.way.day(stage.id)
    args: dict[str, Value] = {
        **_heading(here, stage),
        "opens": Say("journey-preview-on", {"day": day}) if day else Say(f"journey-preview-{stage.opens}"),
        "tasks": Lines(tuple(tasks)),
        "questions": Lines(tuple(questions)),
    }
    return Screen("journey-preview", args, (_guides(here, stage), (*to_map(here.id), _ask(stage))), place=Place.HERE)


def _heading(here: Standing, stage: Stage) -> dict[str, Value]:
    return {
        "title": plain(stage.title, here.language),
        "number": here.number(stage.id),
        "whole": len(here.way.stages),
        "why": told(stage.why, here.language),
    }


def _state(here: Standing, stage: Stage) -> Value:
    state, status = here.state(stage.id), here.statuses.get(stage.id)
    count: dict[str, Value] = {"done": here.answered(stage), "whole": len(stage.questions)}
    if state is StageState.RETURNED:
        return _came_back(here, stage, Say("journey-progress-sentence", count))
    if status and state is StageState.HANDED_IN:
        return Say("journey-state-handed-in", {"at": status.changed_at})
    if status and state is StageState.RELEASED:
        return Say("journey-state-released", {"at": status.changed_at})
    return Say("journey-progress", count)


def _came_back(here: Standing, stage: Stage, count: Say) -> Say:
    """With each remark that nobody has dealt with."""
    back, open_ = here.came_back(stage), here.remarked(stage)
    said = [_remark(here, asked, comment.text) for asked in open_ for comment in (back.at(asked.id) if back else ())]
    done = [Say("journey-remarks-done")] if back and back.comments and not open_ else []
    args: dict[str, Value] = {"reason": back.review.reason if back else "", "body": Lines((*said, *done, count))}
    return Say("journey-state-returned", args)


def _remark(here: Standing, asked: Question, text: str) -> Say:
    title = plain(asked.title, here.language)
    return Say("journey-remark-line", {"title": title, "text": short(text, LONGEST_REMARK)})


def _rows(here: Standing, stage: Stage, *, told: bool) -> Rows:
    state, writes = here.state(stage.id), here.member.may_write
    tasks = Button("tasks", links.ShowTasks(here.id, stage.id), {"number": len(here.open_tasks(stage))})
    # While remarks are open, or nothing has changed, handing in is possible and not what comes first.
    later = (here.remarked(stage) or here.unmended(stage)) and writes and here.answered(stage)
    rows = [
        *_first(here, stage),
        _guides(here, stage),
        row(tasks, Button("sheet", links.Worksheet(here.id, stage.id))),
        row(Button("journey-finance-plan", OpenFinancePlan(here.id))) if stage.id == FINANCE else (),
        (*_materials(here, stage), *_logic(here, stage), *_stories(here, stage, told=told)),
        row(Button("handin", links.PrepareHandIn(here.id, stage.id))) if later else (),
        row(Button("journey-submission", SubmissionOf(here.id))) if leads_to_the_post(stage) else (),
        _after(here, stage),
        row(Button("takeback", links.TakeBack(here.id, stage.id))) if writes and state is StageState.HANDED_IN else (),
        row(Button("journey-consultation", FreeSlots(here.id, stage.id)), _ask(stage)),
        row(Button("common-who-did-it", Directory(here.id))),
        to_map(here.id),
    ]
    return tuple(line for line in rows if line)


def _ask(stage: Stage) -> Button:
    return Button("common-ask", AskSomething(stage.id))


def _first(here: Standing, stage: Stage) -> Rows:
    """While somebody may work on it."""
    if here.state(stage.id) not in WORKABLE or not here.member.may_write:
        return ()
    if remarked := here.remarked(stage):
        return tuple(row(mend(here, asked)) for asked in remarked[:MOST_REMARKS])
    buttons = [next_step(here, stage)]
    if here.answered(stage) and here.next_question(stage):
        buttons.append(Button("handin", links.PrepareHandIn(here.id, stage.id)))
    return (tuple(buttons),)


def _guides(here: Standing, stage: Stage) -> tuple[Button, ...]:
    full, simple = (links.ReadGuide(here.id, stage.id, depth) for depth in (Depth.FULL, Depth.SIMPLE))
    return row(Button("guide", full), Button("simply", simple))


def _materials(here: Standing, stage: Stage) -> tuple[Button, ...]:
    return row(Button("material", links.ReadMaterial(here.id, stage.id, 0))) if stage.materials else ()


def _logic(here: Standing, stage: Stage) -> tuple[Button, ...]:
    """Where goals or measures are written."""
    asked = {one.id for one in stage.questions}
    return row(Button("common-logic", LogicOf(here.id))) if asked & {*GOALS, *MEASURES} else ()


def _stories(here: Standing, stage: Stage, *, told: bool) -> tuple[Button, ...]:
    return row(Button("common-stories", StoriesAt(here.id, stage.id))) if told else ()


def _after(here: Standing, stage: Stage) -> tuple[Button, ...]:
    return row(Button("posted", AfterPosting(here.id))) if here.is_last(stage) else ()
