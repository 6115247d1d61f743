"""Back or forward, with a reason."""

from collections.abc import Sequence

from bot.domain.desk.ways import onward
from bot.domain.journey import Review, StageState
from bot.domain.screen import Button, Lines, Say, Screen, Value, row
from bot.domain.stand import Stand
from bot.domain.wording import back_to, called, pairs, paragraphs, stage_name, stage_said
from bot.links.desk import DeskAssociation
from bot.links.desk_stages import MoveNow, MoveStages, MoveTo
from bot.links.dialog import Cancel
from bot.links.journey import OpenStage
from bot.links.reviews import ReadReview


def choose(stand: Stand, waiting: Sequence[Review], language: str) -> Screen:
    id = stand.association.id
    lines = tuple(_line(stand, stage, language) for stage in stand.way.ids)
    reviews = (row(Button("read", ReadReview(one.id), {"number": stand.number(one.stage)})) for one in waiting)
    moves = pairs(_move(stand, stage) for stage in stand.way.ids if stand.state(stage) in _LABEL)
    args: dict[str, Value] = {"name": stand.association.name, "lines": Lines(lines)}
    return Screen("desk_stages-move", args, rows=(*reviews, *moves, row(Button("common-back", DeskAssociation(id)))))


def ask_reason(stand: Stand, stage: str, language: str) -> Screen:
    state = stand.state(stage)
    args: dict[str, Value] = {"name": stand.association.name, "stage": stage_said(stand.way, stage, language)}
    silent = row(Button("silent", MoveNow(stand.association.id, stage, 0))) if state is StageState.LOCKED else ()
    return Screen(f"desk_stages-ask-{_LABEL[state]}", args, rows=(silent, back_to(MoveStages(stand.association.id))))


def confirm(stand: Stand, stage: str, words: str, language: str) -> Screen:
    id = stand.association.id
    args: dict[str, Value] = {
        "name": stand.association.name,
        "stage": stage_said(stand.way, stage, language),
        "words": words,
    }
    rows = (
        row(Button("move", MoveNow(id, stage, 1))),
        row(Button("again", MoveTo(id, stage)), Button("common-cancel", Cancel())),
    )
    return Screen("desk_stages-confirm-move", args, rows=rows)


def moved(stand: Stand, stage: str, before: StageState, language: str) -> Screen:
    args: dict[str, Value] = {"name": stand.association.name, "stage": stage_said(stand.way, stage, language)}
    return Screen(f"desk_stages-moved-{_LABEL[before]}", args, rows=(onward(stand),))


def told(stand: Stand, stage: str, before: StageState, words: str, who: str, language: str) -> Screen:
    """For the association: who moved it and why."""
    reason = Say("common-desk-words", {"who": called(who), "words": words}) if words else None
    args: dict[str, Value] = {
        "association": stand.association.name,
        "stage": stage_said(stand.way, stage, language),
        "body": paragraphs(reason, Say("desk_stages-told-moved-why", {"who": called(who)})),
    }
    rows = (row(Button("next", OpenStage(stand.association.id, stage))),)
    return Screen(f"desk_stages-told-{_LABEL[before]}", args, rows=rows)


_LABEL = {StageState.LOCKED: "open", StageState.RELEASED: "reopen"}


def _line(stand: Stand, stage: str, language: str) -> Say:
    state = stand.state(stage).replace("_", "-")
    return Say(f"desk_stages-move-{state}", {"stage": stage_name(stand.way, stage, language)})


def _move(stand: Stand, stage: str) -> Button:
    to = MoveTo(stand.association.id, stage)
    return Button(_LABEL[stand.state(stage)], to, {"number": stand.number(stage)})
