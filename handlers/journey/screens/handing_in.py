"""Giving a stage to the Koordination, and what others hear of it."""

from bot.domain.programme import Question, Stage
from bot.domain.screen import Button, Lines, Place, Say, Screen, Value, row
from bot.domain.stand import Standing, leads_to_the_post
from bot.domain.typed_text import excerpt
from bot.domain.wording import called, listed, paragraphs
from bot.domain.worksheet import gaps
from bot.links.desk import DeskAssociation
from bot.links.journey import AskQuestion, HandIn, OpenStage, TakeBack
from bot.links.reviews import ReadReview
from bot.terms import Language
from handlers.journey.screens.map import mend, next_step
from handlers.journey.screens.words import plain, to_map, told


def summary(here: Standing, stage: Stage) -> Screen:
    """All answers, then the control question on its own with the decision under it."""
    answers: list[Value] = [_answered(here, one) for one in stage.questions if one.id in here.answers]
    args = {**_stage(here, stage), "answers": Lines(tuple(answers), gap="\n\n")}
    return Screen("journey-summary", args, more=(_control(here, stage),))


def handed_in(here: Standing, stage: Stage) -> Screen:
    """Nobody is led past the post office: what comes after it begins when it is posted."""
    onward = next_step(here, here.stage)
    if here.stage.id == stage.id or leads_to_the_post(stage):
        onward = Button("look", OpenStage(here.id, stage.id))
    rows = (row(onward), row(Button("takeback", TakeBack(here.id, stage.id))), to_map(here.id))
    return Screen("journey-handed-in", _stage(here, stage), rows, place=Place.HERE)


def taken_back(here: Standing, stage: Stage) -> Screen:
    return Screen(
        "journey-taken-back", _stage(here, stage), (row(next_step(here, stage)), to_map(here.id)), place=Place.HERE
    )


def others_handed_in(here: Standing, stage: Stage, who: str) -> Screen:
    """To the members who did not press the button."""
    args = {**_stage(here, stage), "association": here.association.name, "who": who}
    return Screen("journey-others-handed-in", args, (row(Button("stage", OpenStage(here.id, stage.id))),))


def to_review(association: str, stage: Stage, review: str, language: Language, again: bool) -> Screen:
    """To the Koordination. `again`: it was given back before."""
    args: dict[str, Value] = {"association": association, "title": plain(stage.title, language)}
    text = "journey-desk-handed-in-again" if again else "journey-desk-handed-in"
    return Screen(text, args, (row(Button("read", ReadReview(review))),))


def desk_taken_back(association: str, id: str, stage: Stage, language: Language) -> Screen:
    args: dict[str, Value] = {"association": association, "title": plain(stage.title, language)}
    return Screen("journey-desk-taken-back", args, (row(Button("look", DeskAssociation(id))),))


def opened(here: Standing, stage: Stage) -> Screen:
    """To all members, when a day has come."""
    args: dict[str, Value] = {**_stage(here, stage), "association": here.association.name}
    return Screen(
        "journey-opened", args, (row(next_step(here, stage)), row(Button("look", OpenStage(here.id, stage.id))))
    )


def _control(here: Standing, stage: Stage) -> Screen:
    missing, remarked = gaps(stage, here.answers), here.remarked(stage)
    names: dict[str, Value] = {"number": len(remarked), "names": _titles(here, remarked)}
    open_ = Say("journey-remarks-open", names) if remarked else None
    args: dict[str, Value] = {
        "control": told(stage.control_question, here.language),
        "gaps": paragraphs(_gaps(here, missing), open_),
    }
    rows = (
        *(row(mend(here, one)) for one in remarked[:3]),
        row(Button("yes", HandIn(here.id, stage.id)), Button("notyet", OpenStage(here.id, stage.id))),
        *(row(Button("gap", AskQuestion(here.id, one.id), _title(here, one))) for one in missing[:3]),
    )
    return Screen("journey-control", args, rows)


def _gaps(here: Standing, missing: tuple[Question, ...]) -> Value:
    if not missing:
        return Say("journey-no-gaps")
    return Say("journey-gaps", {"number": len(missing), "names": _titles(here, missing)})


def _titles(here: Standing, questions: tuple[Question, ...]) -> Lines:
    return listed(plain(one.title, here.language) for one in questions)


def _answered(here: Standing, asked: Question) -> Value:
    answer = here.answers[asked.id]
    args = {**_title(here, asked), "who": called(answer.author), "text": excerpt(answer.text)}
    return Say("journey-summary-answer", args)


def _stage(here: Standing, stage: Stage) -> dict[str, Value]:
    return {"title": plain(stage.title, here.language), "number": here.number(stage.id)}


def _title(here: Standing, asked: Question) -> dict[str, Value]:
    return {"title": plain(asked.title, here.language)}
