"""What must be true of all words and screens, looked at without a database: for `check`, and for the tests."""

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from fluent.syntax import ast
from fluent.syntax.visitor import Visitor
from msgspec import Struct

from bot.domain.screen import Button, Screen
from bot.links.base import Link, pack
from bot.programme.blanks import YEAR
from bot.runtime.feature import Feature
from bot.runtime.rendering.bundle import TextFault, entries
from bot.runtime.rendering.render import Renderer
from bot.runtime.rendering.split_html import LONGEST, visible_length
from bot.runtime.rendering.texts import Speech, Texts
from bot.runtime.routes import Routes
from bot.terms import Language

LONGEST_LABEL = 40
"""Characters that a button shows on a phone."""
TAGS = frozenset({"b", "i", "u", "s", "code", "pre", "blockquote", "a"})
_TAG = re.compile(r"</?([a-zA-Z][\w-]*)[^>]*>")


class Example(Struct, frozen=True):
    """One screen of a gallery."""

    feature: str
    name: str
    screen: Screen

    @property
    def title(self) -> str:
        return f"{self.feature}: {self.name}"


def examples(features: Iterable[Feature]) -> Iterator[Example]:
    """Every screen of every gallery, those that follow another one too."""
    for feature in features:
        for name, screen in feature.examples():
            yield from _unfolded(feature.name, name, screen)


def _unfolded(feature: str, name: str, screen: Screen) -> Iterator[Example]:
    yield Example(feature, name, screen)
    for number, following in enumerate(screen.more, start=2):
        yield from _unfolded(feature, f"{name}, {number}", following)


def wrong_texts(folders: Iterable[Path], texts: Texts) -> list[str]:
    """The same texts, attributes and arguments in every language, and no year that grows old."""
    return [fault for folder in folders for fault in _wrong_folder(folder, texts)]


def _wrong_folder(folder: Path, texts: Texts) -> Iterator[str]:
    german, *others = (Language.GERMAN, *(one for one in Language if one is not Language.GERMAN))
    source = _used_in(folder, german, texts)
    yield from _years(folder, german, source)
    for language in others:
        target = _used_in(folder, language, texts)
        yield from _differences(folder / f"{language}.ftl", source, target)
        yield from _years(folder, language, target)


def _differences(file: Path, source: "Mapping[str, _Used]", target: "Mapping[str, _Used]") -> Iterator[str]:
    yield from (f"{file}: {text} is missing" for text in source.keys() - target.keys())
    yield from (f"{file}: {text} has no German original" for text in target.keys() - source.keys())
    for text in source.keys() & target.keys():
        ours, theirs = source[text].names, target[text].names
        if ours != theirs:
            yield f"{file}: {text} uses {sorted(theirs)}, the German text uses {sorted(ours)}"


def _years(folder: Path, language: Language, used: "Mapping[str, _Used]") -> Iterator[str]:
    for text, found in used.items():
        name, _, _ = text.partition(".")
        for year in (year for words in found.words for year in YEAR.findall(words)):
            said = f"{folder / language}.ftl: {name} says {year}"
            yield f"{said}; years come from programme.toml, examples do without one"


def _used_in(folder: Path, language: Language, texts: Texts) -> "Mapping[str, _Used]":
    """Id or id.attribute, and what its pattern is made of."""
    names = (name for name, _ in entries(folder / f"{language}.ftl"))
    return {text: _Used.by(pattern) for name in names for text, pattern in texts.patterns(name, language).items()}


class _Used(Visitor):
    """All that is literally there, words as well as quoted strings; and the arguments."""

    def __init__(self) -> None:
        self.words: list[str] = []
        self.names: set[str] = set()

    @classmethod
    def by(cls, pattern: Any) -> "_Used":
        used = cls()
        used.visit(pattern)
        return used

    def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802
        self.words.append(node.value)

    def visit_StringLiteral(self, node: ast.StringLiteral) -> None:  # noqa: N802
        self.words.append(node.value)

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.names.add(node.id.name)


def wrong_screens(shown: Iterable[Example], routes: Routes, renderer: Renderer) -> list[str]:
    """Every example in every language: its words exist, its buttons lead somewhere, Telegram would take it."""
    return [
        f"{example.title} ({language}): {fault}"
        for example in shown
        for language in Language
        for fault in _wrong_screen(example.screen, renderer, Speech(language), routes)
    ]


def _wrong_screen(screen: Screen, renderer: Renderer, speech: Speech, routes: Routes) -> Iterator[str]:
    try:
        pieces = [piece.payload for piece in renderer.telegram(screen, speech)]
        renderer.web(screen, speech)
    except (TextFault, ValueError) as fault:
        yield str(fault)
        return
    for piece in pieces:
        if visible_length(piece.text) > LONGEST:
            yield f"a message has {visible_length(piece.text)} characters"
        yield from (f"<{tag}> is unknown to Telegram" for tag in set(_TAG.findall(piece.text)) - TAGS)
        for label in (button["text"] for row in piece.buttons for button in row):
            yield from _wrong_label(label)
    for button in (button for row in screen.rows for button in row):
        yield from _wrong_goal(button, routes)


def _wrong_label(text: str) -> Iterator[str]:
    if not text.strip():
        yield "a button without words"
    if len(text) > LONGEST_LABEL:
        yield f'the button "{text}" has {len(text)} characters; {LONGEST_LABEL} are shown'


def _wrong_goal(button: Button, routes: Routes) -> Iterator[str]:
    if isinstance(button.to, Link):
        pack(button.to)
        if type(button.to) not in routes.taps and type(button.to).__name__ not in OF_THE_RUNTIME:
            yield f"no feature answers the button {type(button.to).__name__}"
    elif not button.to.startswith(("https://", "http://")):
        yield f"{button.to} is no address"


OF_THE_RUNTIME = frozenset({"Home", "Cancel", "LooseLast", "LooseToOpen"})
