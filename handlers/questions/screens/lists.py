"""The answers by topic and by stage."""

from collections.abc import Callable, Sequence

from bot.domain.desk.desk import page as page_of
from bot.domain.faq.entry import FaqEntry, Topic
from bot.domain.names import short
from bot.domain.programme import Stage
from bot.domain.screen import Button, Lines, Place, Rows, Say, Screen, Value, row
from bot.domain.wording import labelled, leaves
from bot.links.base import Link
from bot.links.questions import AskSomething, FaqOfStage, FaqOfTopic, FaqTopics, OpenEntry, PassOn
from bot.terms import Language

Leaf = Callable[[int], Link]
A_PAGE = 6
LONGEST_LABEL = 38


def topics(topics: Sequence[Topic], language: Language, web_url: str, *, of_stage: bool) -> Screen:
    """`web_url`: of the web door, where there is one; it answers while one types."""
    buttons = [labelled(one.name.in_(language)[0], FaqOfTopic(one.id, 1)) for one in topics]
    pairs = tuple(tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2))
    stage: Rows = (row(Button("stage", FaqOfStage("", 1))),) if of_stage else ()
    page: Rows = (row(Button("page", f"{web_url}/fragen")),) if web_url else ()
    rows = (row(Button("ask", AskSomething())), *stage, *pairs, *page, _person())
    return Screen("questions-topics", rows=rows, place=Place.HERE)


def of_topic(topic: Topic, entries: Sequence[FaqEntry], page: int, language: Language) -> Screen:
    return _list(topic.name.in_(language)[0], entries, page, language, lambda to: FaqOfTopic(topic.id, to))


def of_stage(stage: Stage, entries: Sequence[FaqEntry], page: int, language: Language) -> Screen:
    return _list(stage.title.in_(language)[0], entries, page, language, lambda to: FaqOfStage(stage.id, to))


def _list(title: str, entries: Sequence[FaqEntry], page: int, language: Language, leaf: Leaf) -> Screen:
    at, pages, part = page_of(page - 1, len(entries), A_PAGE)
    args: dict[str, Value] = {"title": title, "page": at + 1, "pages": pages}
    args["questions"] = Lines(tuple(_line(one, language) for one in entries[part]))
    buttons = tuple(row(_entry(one, language)) for one in entries[part])
    turn = leaves(leaf, at + 1, pages, "", 1)
    back = row(Button("topics", FaqTopics()))
    rows = (*buttons, turn, back, _person())
    return Screen("questions-list" if entries else "questions-list-empty", args, rows, place=Place.HERE)


def _line(entry: FaqEntry, language: Language) -> Say:
    return Say("questions-of-list", {"question": entry.question[language]})


def _entry(entry: FaqEntry, language: Language) -> Button:
    return labelled(short(entry.question[language], LONGEST_LABEL), OpenEntry(entry.id))


def _person() -> tuple[Button, ...]:
    return row(Button("common-to-person", PassOn()))
