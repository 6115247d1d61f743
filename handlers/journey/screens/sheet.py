"""The worksheet: all questions of a stage, and one of them with the room to answer it."""

from bot.domain.journey import Answer, Comment, StageState
from bot.domain.programme import Question, Stage
from bot.domain.screen import Button, Lines, Place, Rows, Say, Screen, Value, row
from bot.domain.stand import Standing
from bot.domain.typed_text import excerpt
from bot.domain.unasked import among_items
from bot.domain.way import WORKABLE
from bot.domain.wording import called
from bot.domain.worksheet import over, takes_answers
from bot.links import journey as links
from bot.links.questions import LooseToQuestion
from handlers.journey.screens.map import mend
from handlers.journey.screens.words import plain, told

CARD = "answer"


def sheet(here: Standing, stage: Stage) -> Screen:
    lines: list[Value] = [_line(here, stage, question) for question in stage.questions]
    args: dict[str, Value] = {
        "title": plain(stage.title, here.language),
        "done": here.answered(stage),
        "whole": len(stage.questions),
        "questions": Lines(tuple(lines)),
    }
    questions = [row(_question_button(here, stage, question)) for question in stage.questions]
    back = row(Button("stage", links.OpenStage(here.id, stage.id)))
    return Screen("journey-sheet", args, (*questions, *_hand_in(here, stage), back), place=Place.HERE)


def question(here: Standing, stage: Stage, asked: Question) -> Screen:
    """Asks and waits. `Later` leads on, and around the end back to what was left out."""
    after = here.next_question(stage, asked.id)
    later = [Button("journey-question.later", links.AskQuestion(here.id, after.id))] if after else []
    rows = (row(*later, Button("journey-question.all", links.Worksheet(here.id, stage.id))),)
    args = {**_asked(here, stage, asked), "remarks": _remarks_at(here, stage, asked)}
    return Screen(_unless_released("journey-question", here, stage), args, rows, even=True)


def _remarks_at(here: Standing, stage: Stage, asked: Question) -> Lines:
    """What is still to be dealt with at this answer."""
    back = here.came_back(stage)
    return remarks(back.at(asked.id)) if back and back.is_open(asked.id, here.answers) else Lines(())


def _unless_released(text: str, here: Standing, stage: Stage) -> str:
    """What is released says so before it is changed."""
    return f"{text}-released" if here.state(stage.id) is StageState.RELEASED else text


def change(here: Standing, stage: Stage, asked: Question, answer: Answer) -> Screen:
    """Shows what is there, to be changed and sent anew."""
    rows = (row(Button("journey-change.keep", links.ReadAnswer(here.id, asked.id))),)
    remarks = _remarks_at(here, stage, asked)
    above = Lines(("", remarks), gap="\n\n") if remarks.items else ""
    args: dict[str, Value] = {**_asked(here, stage, asked), "remarks": above}
    return Screen(_unless_released("journey-change", here, stage), args, rows, draft=answer.text)


def saved(
    here: Standing, stage: Stage, answer: Answer, crossed: str, *, asks: bool = False, goes_on: bool = True
) -> Screen:
    """`crossed` names somebody whose answer arrived meanwhile and was replaced; empty for nobody.
    `asks`: it sounds like a question, and may be one to the Koordination. `goes_on`: more may simply be written."""
    asked = here.way.programme.question(answer.question)
    args: dict[str, Value] = {
        "title": plain(asked.title, here.language),
        "text": excerpt(answer.text),
        "on": Say("journey-saved-on") if goes_on else "",
        "notes": Lines((_length(answer, asked), *([Say("journey-crossed-by", {"who": crossed})] if crossed else []))),
    }
    to_desk = row(Button("question", links.WasQuestion(here.id, answer.question, answer.number)))
    rows = (*([to_desk] if asks else []), *_after_saving(here, stage, answer))
    return Screen("journey-saved", args, rows, place=Place.CARD, card=CARD)


def answer_card(here: Standing, stage: Stage, asked: Question, comments: tuple[Comment, ...]) -> Screen:
    answer = here.answers.get(asked.id)
    if answer is None:
        rows: Rows = (row(Button("all", links.Worksheet(here.id, stage.id))),)
        return Screen("journey-unanswered", _asked(here, stage, asked), rows, place=Place.HERE)
    args: dict[str, Value] = {
        "title": plain(asked.title, here.language),
        "text": answer.text,
        "who": called(answer.author),
        "at": answer.at,
        "length": _length(answer, asked),
        "comments": remarks(comments),
    }
    return Screen("journey-answer", args, _answer_rows(here, stage, answer), place=Place.HERE)


def remarks(comments: tuple[Comment, ...]) -> Lines:
    said: list[Value] = [Say("journey-remark", {"who": called(one.author_name), "text": one.text}) for one in comments]
    return Lines(tuple(said))


def crossed(here: Standing, asked: Question, who: str) -> Screen:
    """To the one whose answer was replaced without being seen."""
    args: dict[str, Value] = {
        "association": here.association.name,
        "title": plain(asked.title, here.language),
        "who": who,
    }
    rows = (
        row(
            Button("read", links.ReadAnswer(here.id, asked.id)),
            Button("versions", links.AnswerVersions(here.id, asked.id)),
        ),
    )
    return Screen("journey-crossed", args, rows)


def _asked(here: Standing, stage: Stage, asked: Question) -> dict[str, Value]:
    # Examples are short; somebody new believes that this is all that is wanted.
    short = 2 * len(plain(asked.example, here.language)) <= asked.budget
    return {
        "title": plain(asked.title, here.language),
        "number": stage.questions.index(asked) + 1,
        "whole": len(stage.questions),
        "ask": told(asked.ask, here.language),
        "example": told(asked.example, here.language),
        "how": Say(f"journey-how.{'later' if stage.questions.index(asked) else 'first'}"),
        "room": Say(f"journey-room.{'longer' if short else 'enough'}", {"budget": asked.budget}),
    }


def _line(here: Standing, stage: Stage, asked: Question) -> Value:
    answer = here.answers.get(asked.id)
    args: dict[str, Value] = {"title": plain(asked.title, here.language)}
    if asked in here.remarked(stage):
        return Say("journey-line-remarked", args)
    if answer is None:
        return Say("journey-line-open", args)
    return Say("journey-line-done", {**args, "who": called(answer.author), "length": len(answer.text)})


def _length(answer: Answer, asked: Question) -> Value:
    much = over(answer.text, asked.budget)
    args: dict[str, Value] = {"length": len(answer.text), "budget": asked.budget, "over": much}
    return Say("journey-length-over" if much else "journey-length", args)


def _question_button(here: Standing, stage: Stage, asked: Question) -> Button:
    title: dict[str, Value] = {"title": plain(asked.title, here.language)}
    if asked.id in here.answers:
        label = "remarked" if asked in here.remarked(stage) else "done"
        return Button(label, links.ReadAnswer(here.id, asked.id), title)
    return Button("open", links.AskQuestion(here.id, asked.id), title)


def _hand_in(here: Standing, stage: Stage) -> Rows:
    ready = here.state(stage.id) in WORKABLE and here.member.may_write and here.answered(stage)
    return (row(Button("handin", links.PrepareHandIn(here.id, stage.id))),) if ready else ()


def _onward(here: Standing, stage: Stage, answer: Answer) -> tuple[Button, ...]:
    """To the next remark, else to the next question without an answer."""
    if remarked := [asked for asked in here.remarked(stage) if asked.id != answer.question]:
        return row(mend(here, remarked[0]))
    after = here.next_question(stage, answer.question)
    title: dict[str, Value] = {"title": plain(after.title, here.language)} if after else {}
    return row(Button("next", links.AskQuestion(here.id, after.id), title)) if after else ()


def _after_saving(here: Standing, stage: Stage, answer: Answer) -> Rows:
    onward = _onward(here, stage, answer)
    next_ = [onward] if onward else list(_hand_in(here, stage))
    older = [Button("versions", links.AnswerVersions(here.id, answer.question))] if answer.number > 1 else []
    return (
        *next_,
        row(
            Button("change", links.ChangeAnswer(here.id, answer.question)),
            Button("undo", links.UndoAnswer(here.id, answer.question, answer.number)),
        ),
        row(*older, Button("all", links.Worksheet(here.id, stage.id))),
    )


def _answer_rows(here: Standing, stage: Stage, answer: Answer) -> Rows:
    writes = here.member.may_write and takes_answers(here.state(stage.id))
    onward = _onward(here, stage, answer) if writes else ()
    return (
        *([row(Button("change", links.ChangeAnswer(here.id, answer.question)))] if writes else []),
        *([onward] if onward else []),
        row(
            Button("versions", links.AnswerVersions(here.id, answer.question)),
            Button("all", links.Worksheet(here.id, stage.id)),
        ),
    )


def places(here: Standing, asked: Question | None, *, question: bool, items: bool) -> Rows:
    """Where text may go that nobody waits for. `question`: it sounds like one, and the answers come before a person;
    `items`: like those of a plan."""
    title: dict[str, Value] = {"title": plain(asked.title, here.language)} if asked else {}
    sheet = [row(Button("journey-loose-sheet", links.LooseToSheet(here.id, asked.id), title))] if asked else []
    ask = Button("common-loose.ask", LooseToQuestion())
    person = () if question else (Button("common-to-person", links.LooseToDesk(here.id)),)
    plan = among_items(here.id) if items else ()
    return (*plan, *sheet, row(ask, *person))
