"""Sitting out a round, coming back, the answer of the ministry, and words that nobody waited for."""

from bot.domain.programme import Question
from bot.domain.screen import Button, Place, Say, Screen, Value, row
from bot.domain.standing import Standing
from bot.links import (
    DeskAssociation,
    LooseAway,
    LooseToDesk,
    LooseToSheet,
    Outcome,
    PauseBecause,
    PauseReason,
    ResumeRound,
    ShowMap,
)
from handlers.journey.screens.words import excerpt, plain, to_map

REASONS = {
    PauseReason.TIME: "journey-reason-time",
    PauseReason.PEOPLE: "journey-reason-people",
    PauseReason.IDEA: "journey-reason-idea",
    PauseReason.MONEY: "journey-reason-money",
}
OUTCOMES = {
    Outcome.GRANTED: "journey-desk-granted",
    Outcome.REFUSED: "journey-desk-refused",
    Outcome.WAITING: "journey-desk-waits",
}


def pause(here: Standing) -> Screen:
    """Asks for one reason, by button or in own words."""
    reasons = [row(Button(reason.value, PauseBecause(here.id, reason))) for reason in PauseReason]
    rows = (*reasons, row(Button("stay", ShowMap(here.id))))
    return Screen("journey-pause", {"association": here.association.name}, rows)


def paused(here: Standing) -> Screen:
    rows = (row(Button("resume", ResumeRound(here.id))), to_map(here.id))
    return Screen("journey-paused", {"association": here.association.name}, rows)


def resumed(here: Standing) -> Screen:
    return Screen("journey-resumed", {"association": here.association.name}, (to_map(here.id),))


def others_paused(here: Standing, who: str) -> Screen:
    return Screen("journey-others-paused", {"association": here.association.name, "who": who}, (to_map(here.id),))


def others_resumed(here: Standing, who: str) -> Screen:
    return Screen("journey-others-resumed", {"association": here.association.name, "who": who}, (to_map(here.id),))


def desk_paused(association: str, id: str, who: str, reason: str) -> Screen:
    """To the Koordination. `reason` is a kind of reason, or their own words."""
    known = {kind.value: Say(text) for kind, text in REASONS.items()}
    args: dict[str, Value] = {"association": association, "who": who, "reason": known.get(reason, reason)}
    return Screen("journey-desk-paused", args, _desk(id))


def desk_resumed(association: str, id: str, who: str) -> Screen:
    return Screen("journey-desk-resumed", {"association": association, "who": who}, _desk(id))


def desk_outcome(association: str, id: str, who: str, what: Outcome) -> Screen:
    return Screen(OUTCOMES[what], {"association": association, "who": who}, _desk(id))


def loose(here: Standing, text: str, question: Question | None, why: str = "") -> Screen:
    """Free text that nobody waits for: it is kept until they say where it belongs. `why` is the id of a reason."""
    title: dict[str, Value] = {"title": plain(question.title, here.language)} if question else {}
    sheet = [row(Button("sheet", LooseToSheet(here.id, question.id), title))] if question else []
    rows = (*sheet, row(Button("desk", LooseToDesk(here.id)), Button("away", LooseAway())))
    return Screen(why or "journey-loose", {"text": excerpt(text)}, rows, place=Place.CARD, card="loose")


def loose_sent(here: Standing) -> Screen:
    return Screen("journey-loose-sent", rows=(to_map(here.id),), place=Place.HERE)


def loose_away(here: Standing) -> Screen:
    return Screen("journey-loose-away", rows=(to_map(here.id),), place=Place.HERE)


def desk_word(association: str, id: str, who: str, text: str) -> Screen:
    return Screen("journey-desk-word", {"association": association, "who": who, "text": text}, _desk(id))


def _desk(association: str) -> tuple[tuple[Button, ...], ...]:
    return (row(Button("look", DeskAssociation(association))),)
