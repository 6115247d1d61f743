"""Earlier versions of an answer, and the way back to them."""

from bot.domain.journey import Answer
from bot.domain.programme import Question
from bot.domain.screen import Button, Lines, Place, Say, Screen, Value, row
from bot.domain.stand import Standing
from bot.domain.typed_text import differing, excerpt
from bot.domain.wording import called
from bot.domain.worksheet import Versions, counting
from bot.links.journey import AnswerVersions, ReadAnswer, ReadVersion, RedoAnswer, TakeVersion
from bot.links.questions import LookOn
from handlers.journey.screens.words import plain

SHOWN = 8
"""Versions with a button of their own; older ones stay in the database."""
BEGINNING = 120


def versions(here: Standing, asked: Question, all_of_them: Versions) -> Screen:
    shown = all_of_them[:SHOWN]
    now = counting(all_of_them)
    older = [*all_of_them[1 : SHOWN + 1], None]
    lines: list[Value] = [_line(one, before, now) for one, before in zip(shown, older, strict=False)]
    args: dict[str, Value] = {
        "title": plain(asked.title, here.language),
        "number": len(all_of_them),
        "versions": Lines(tuple(lines), gap="\n\n"),
    }
    buttons = [
        row(Button("version", ReadVersion(here.id, asked.id, one.number), {"number": one.number})) for one in shown
    ]
    back = row(Button("common-back", ReadAnswer(here.id, asked.id)))
    return Screen("journey-versions", args, (*buttons, back), place=Place.HERE)


def version(here: Standing, asked: Question, one: Answer, counts: bool, may_take: bool) -> Screen:
    take = [row(Button("take", TakeVersion(here.id, asked.id, one.number)))] if may_take and not counts else []
    args = {**_written(one), "title": plain(asked.title, here.language), "text": one.text}
    return Screen("journey-version", args, (*take, row(Button("common-back", AnswerVersions(here.id, asked.id)))))


def undone(here: Standing, asked: Question, aside: Answer, now: Answer | None) -> Screen:
    """`aside` was taken back, `now` counts instead."""
    args: dict[str, Value] = {"title": plain(asked.title, here.language), "text": excerpt(now.text) if now else ""}
    text = "journey-undone" if now else "journey-undone-empty"
    redo = Button("redo", RedoAnswer(here.id, asked.id, aside.number))
    return Screen(text, args, (row(redo, Button("read", ReadAnswer(here.id, asked.id))),))


def question_taken(here: Standing, asked: Question) -> Screen:
    """It is no longer part of the answer."""
    rows = (row(Button("read", ReadAnswer(here.id, asked.id))),)
    return Screen("journey-question-taken", {"title": plain(asked.title, here.language)}, rows, then=LookOn(""))


def _line(one: Answer, before: Answer | None, now: Answer | None) -> Value:
    """With the place at which it differs from the version before it."""
    counts = now is not None and one.number == now.number
    text = "journey-version-counts" if counts else "journey-version-undone" if one.undone else "journey-version-older"
    return Say(text, {**_written(one), "text": differing(one.text, before.text if before else "", BEGINNING)})


def _written(one: Answer) -> dict[str, Value]:
    return {"number": one.number, "who": called(one.author), "at": one.at, "length": len(one.text)}
