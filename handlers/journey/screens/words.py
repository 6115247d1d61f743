"""Texts of the programme and of people, as they stand in a screen."""

from bot.domain.errors import gone
from bot.domain.screen import Button, Lines, Say, Value, row
from bot.domain.wording import marked
from bot.domain.words import Words
from bot.links.journey import ShowMap
from bot.programme.markup import pages, telegram_html
from bot.terms import Language

told = marked


def plain(words: Words, language: Language) -> str:
    """Short enough that a foreign word needs no mark."""
    return words.in_(language)[0]


def lesson(words: Words, language: Language, page: int = 1) -> Value:
    """One page of it; raises `gone` when there is no such page."""
    text, german = words.in_(language)
    leaves = pages(text)
    if not 1 <= page <= len(leaves):
        raise gone()
    shown = telegram_html(leaves[page - 1])
    count = (Say("journey-page-of", {"page": page, "pages": len(leaves)}),) if len(leaves) > 1 else ()
    mark = (Say("common-mark-german"),) if german else ()
    return Lines((*mark, *count, shown), gap="\n\n")


def page_count(words: Words, language: Language) -> int:
    return len(pages(words.in_(language)[0]))


def read_on(words: Words, language: Language, page: int) -> tuple[str, str]:
    """The text of one page, and of all before it."""
    leaves = pages(words.in_(language)[0])
    return leaves[page - 1], "\n\n".join(leaves[: page - 1])


def to_map(association: str) -> tuple[Button, ...]:
    return row(Button("common-home", ShowMap(association)))
