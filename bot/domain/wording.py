"""What every feature says and lays out in the same way."""

from collections.abc import Iterable
from itertools import islice

from bot.domain.screen import Button, Lines, Rows, Say, Value, row
from bot.domain.words import Words
from bot.links.dialog import Cancel
from bot.links.home import Home

HOME = row(Button("common-home", Home()))
CANCEL = row(Button("common-cancel", Cancel()))


def called(name: str | None) -> Value:
    """People who were erased, or never said it, have no name."""
    return name or Say("common-unknown-name")


def marked(words: Words, language: str) -> Value:
    """With a mark when there is only the German text."""
    text, german = words.in_(language)
    return Lines((text, Say("common-mark-german")), gap=" ") if german else text


def listed(items: Iterable[Value]) -> Lines:
    """One below the other, each with a dot."""
    return Lines(tuple(Say("common-list-item", {"item": item}) for item in items))


def lines(*parts: Value | None) -> Lines:
    return Lines(tuple(part for part in parts if part is not None))


def paragraphs(*parts: Value | None) -> Lines:
    return Lines(lines(*parts).items, gap="\n\n")


def pairs(buttons: Iterable[Button]) -> Rows:
    """Two beside each other."""
    left = iter(buttons)
    return tuple(iter(lambda: tuple(islice(left, 2)), ()))
