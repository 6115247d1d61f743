"""One word, or a list of them."""

from collections.abc import Sequence

from bot.domain.errors import gone
from bot.domain.faq.entry import FaqEntry
from bot.domain.glossary import Word
from bot.domain.names import short
from bot.domain.programme import Stage
from bot.domain.screen import Button, Lines, Place, Say, Screen, Value, row
from bot.domain.wording import labelled, leaves, pairs
from bot.links.glossary import ExplainWord, WordPage
from bot.links.journey import OpenStage
from bot.links.questions import OpenEntry, PassOn
from bot.programme.markup import telegram_html
from bot.terms import Language

A_PAGE = 6
"""Words; each is a line and a button."""
MOST_ANSWERS = 2
LONGEST_LABEL = 28
LONGEST_QUESTION = 36
LONGEST_TYPED = 60


def word(
    word: Word, stages: Sequence[Stage], answers: Sequence[FaqEntry], language: Language, place: Place = Place.NEW
) -> Screen:
    """`stages` are those to which the reader may go, `answers` those that may be given."""
    example: tuple[Value, ...] = ()
    if word.example:
        example = (Say("glossary-example", {"text": telegram_html(word.example.in_(language)[0])}),)
    args: dict[str, Value] = {
        "term": word.term,
        "everyday": word.everyday.in_(language)[0],
        "meaning": Lines((telegram_html(word.meaning.in_(language)[0]), *example), gap="\n\n"),
    }
    ways = (row(Button("stage", OpenStage("", one.id), {"title": _title(one, language)})) for one in stages)
    more = (row(_answer(one, language)) for one in answers[:MOST_ANSWERS])
    return Screen("glossary-word", args, (*more, *ways, row(Button("all", WordPage(1)))), place=place)


def _answer(entry: FaqEntry, language: Language) -> Button:
    return Button("answer", OpenEntry(entry.id), {"question": short(entry.question[language], LONGEST_QUESTION)})


def _title(stage: Stage, language: Language) -> str:
    return short(stage.title.in_(language)[0], LONGEST_LABEL)


def choice(words: Sequence[Word]) -> Screen:
    rows = (*(row(_button(one)) for one in words), row(Button("all", WordPage(1)), _person()))
    return Screen("glossary-choice", {}, rows)


def _button(word: Word) -> Button:
    return labelled(short(word.term, LONGEST_LABEL), ExplainWord(word.id))


def unknown(typed: str, mark: str, near: Sequence[Word]) -> Screen:
    """`mark`: that of the question to a person which the typed words would be. `near`: words that are written alike."""
    rows = (*(row(_button(one)) for one in near), row(_person(mark)), row(Button("all", WordPage(1))))
    return Screen("glossary-unknown", {"typed": short(typed, LONGEST_TYPED), "near": len(near)}, rows)


def _person(mark: str = "") -> Button:
    return Button("common-to-person", PassOn(mark))


def list_(words: Sequence[Word], page: int, language: Language) -> Screen:
    """By the alphabet; raises `gone` when there is no such page."""
    ordered = sorted(words, key=lambda one: one.term.casefold())
    here = ordered[(page - 1) * A_PAGE : page * A_PAGE] if page > 0 else []
    if not here:
        raise gone()
    pages = -(-len(ordered) // A_PAGE)
    lines = (Say("glossary-line", {"term": one.term, "everyday": one.everyday.in_(language)[0]}) for one in here)
    args: dict[str, Value] = {"page": page, "pages": pages, "words": Lines(tuple(lines))}
    rows = (*pairs(map(_button, here)), leaves(WordPage, page, pages, first=1), row(_person()))
    return Screen("glossary-list", args, rows, place=Place.HERE)
