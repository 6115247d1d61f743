"""Sitting out a round, and coming back."""

from bot.domain.screen import Button, Say, Screen, Value, row
from bot.domain.stand import Standing
from bot.links.desk import DeskAssociation
from bot.links.journey import PauseBecause, PauseInWords, ResumeRound, ShowMap
from bot.links.second_try import AskSecondTry
from bot.terms import PauseReason
from handlers.journey.screens.words import to_map


def pause(here: Standing) -> Screen:
    """Asks for one reason, by button or in own words."""
    reasons = [row(Button(reason.value, PauseBecause(here.id, reason))) for reason in PauseReason]
    rows = (*reasons, row(Button("stay", ShowMap(here.id))))
    return Screen("journey-pause", {"association": here.association.name}, rows)


def confirm_pause(here: Standing, words: str) -> Screen:
    rows = (row(Button("journey-pause.stay", ShowMap(here.id))), row(Button("sure", PauseInWords(here.id))))
    return Screen("journey-pause-words", {"association": here.association.name, "words": words}, rows)


def paused(here: Standing) -> Screen:
    rows = (row(Button("resume", ResumeRound(here.id))), row(Button("next", AskSecondTry(here.id))), to_map(here.id))
    return Screen("journey-paused", {"association": here.association.name}, rows)


def resumed(here: Standing) -> Screen:
    return Screen("journey-resumed", {"association": here.association.name}, (to_map(here.id),))


def others(here: Standing, who: str, what: str) -> Screen:
    """To the members who did not press the button: `paused` or `resumed`."""
    return Screen(f"journey-others-{what}", {"association": here.association.name, "who": who}, (to_map(here.id),))


def desk_paused(here: Standing, who: str, reason: str) -> Screen:
    """To the Koordination. `reason` is a kind of reason, or their own words."""
    known = {kind.value: Say(f"journey-reason-{kind}") for kind in PauseReason}
    args: dict[str, Value] = {"association": here.association.name, "who": who, "reason": known.get(reason, reason)}
    return Screen("journey-desk-paused", args, _desk(here.id))


def desk_resumed(here: Standing, who: str) -> Screen:
    return Screen("journey-desk-resumed", {"association": here.association.name, "who": who}, _desk(here.id))


def _desk(association: str) -> tuple[tuple[Button, ...], ...]:
    return (row(Button("look", DeskAssociation(association))),)
