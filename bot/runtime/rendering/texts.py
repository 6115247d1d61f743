"""Words for a screen: strict Fluent, where a missing id or a missing argument is an error."""

import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

from fluent.syntax import ast
from fluent.syntax.visitor import Visitor
from msgspec import Struct

from bot.domain.screen import Lines, Markup, Say, Value
from bot.programme.formats import day_in, number_in
from bot.runtime.rendering.arguments import bare, escaped, one_stop, whole_lines
from bot.runtime.rendering.bundle import Book, TextFault
from bot.runtime.rendering.plans import Plan, plan_of, referred
from bot.terms import Language

DAYS = {
    Language.GERMAN: ("Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"),
    Language.ENGLISH: ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
}

NOTHING: Mapping[str, Value] = {}
_TAG = re.compile(r"</?\w[^>]*>")


class Speech(Struct, frozen=True):
    """Who reads: decides the language of the words and the wall time of an instant."""

    language: Language
    zone: str = "Europe/Berlin"


class Texts:
    def __init__(self, folders: Iterable[Path]) -> None:
        """Each folder holds one `<language>.ftl` for every language."""
        places = list(folders)
        self._books = {language: Book(language, places) for language in Language}
        self._plans: dict[tuple[str, Language], Plan] = {}

    def parse_all(self) -> None:
        """Raises TextFault for the first entry that is not Fluent."""
        for book in self._books.values():
            book.parse_all()

    def has(self, text: str) -> bool:
        return self._books[Language.GERMAN].pattern(text) is not None

    def say(self, text: str, speech: Speech, args: Mapping[str, Value] = NOTHING) -> str:
        """HTML in Telegram's subset. `text` is an id, or `id.attribute`; every argument is escaped here, once."""
        return whole_lines(self._say(text, speech, args))

    def _say(self, text: str, speech: Speech, args: Mapping[str, Value]) -> str:
        key = text, speech.language
        if key not in self._plans:
            self._plans[key] = plan_of(self._books[speech.language], self._pattern(text, speech.language))
        plan = self._plans[key]
        if isinstance(plan, str):
            return plan
        names = plan[1::2] if plan else ()
        given = [args[name] for name in names if name in args]
        if plan is None or len(given) < len(names):
            return self._by_fluent(text, speech, args)
        words = [*plan]
        for place, value in enumerate(given):
            spoken = self._spoken(value, speech)
            words[2 * place + 1] = spoken if isinstance(spoken, str) else number_in(spoken, speech.language)
        return one_stop("".join(words))

    def _by_fluent(self, text: str, speech: Speech, args: Mapping[str, Value]) -> str:
        book, pattern = self._books[speech.language], self._pattern(text, speech.language)
        names = _names(book, pattern)
        spoken = {name: self._spoken(args[name], speech) for name in names.found if name in args}
        for name in spoken.keys() - names.counted:
            if isinstance(number := spoken[name], int):
                spoken[name] = number_in(number, speech.language)
        return one_stop(book.decided(text, spoken))

    def words(self, text: str, language: str, **args: str | int) -> str:
        """For pages, which know a language by its code."""
        return self.plain(text, Speech(Language(language)), args)

    def plain(self, text: str, speech: Speech, args: Mapping[str, Value] = NOTHING) -> str:
        """The same without HTML, for buttons and menus. Arguments stand as they are."""
        return bare(self.say(text, speech, args))

    def value(self, value: Value, speech: Speech) -> str:
        """One argument on its own, as HTML."""
        return whole_lines(one_stop(str(self._spoken(value, speech))))

    def plain_value(self, value: Value, speech: Speech) -> str:
        return bare(_TAG.sub("", self.value(value, speech)))

    def patterns(self, name: str, language: Language) -> Mapping[str, ast.Pattern]:
        """Of one entry: by its id, and by id.attribute. A term has none."""
        return self._books[language].patterns(name)

    def _pattern(self, text: str, language: Language) -> ast.Pattern:
        pattern = self._books[language].pattern(text)
        if pattern is None:
            raise TextFault(f"there is no text {text}")
        return pattern

    def _spoken(self, value: Value, speech: Speech) -> str | int:
        if isinstance(value, str):
            return escaped(value)
        if isinstance(value, Say):
            return self._say(value.id, speech, value.args)
        match value:
            case Lines(items=items, gap=gap):
                return gap.join(str(self._spoken(item, speech)) for item in items)
            case Markup(html=html):
                return html
            case datetime() | date():
                return spoken_time(value, speech)
            case _:
                return value


@cache
def _names(book: Book, pattern: ast.BaseNode) -> "_Names":
    """The arguments that it uses: the others are not even looked at."""
    names = _Names(book)
    names.visit(pattern)
    return names


class _Names(Visitor):
    """Also of the messages that it refers to."""

    def __init__(self, book: Book) -> None:
        self.book = book
        self.found: set[str] = set()
        self.counted: set[str] = set()
        """Those that decide between words, or are given to a function."""

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802
        self.counted |= _names(self.book, node.selector).found
        self.generic_visit(node)

    def visit_FunctionReference(self, node: ast.FunctionReference) -> None:  # noqa: N802
        self.counted |= _names(self.book, node.arguments).found
        self.generic_visit(node)

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.found.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802
        if pattern := self.book.pattern(referred(node)):
            self.visit(pattern)


def spoken_time(at: date | datetime, speech: Speech) -> str:
    """`Fr 12.03.2027`, in English `Fri 12 March 2027`; with `, 17:30` for an instant."""
    wall = at.astimezone(ZoneInfo(speech.zone)) if isinstance(at, datetime) else at
    written = f"{wall:%d.%m.%Y}" if speech.language is Language.GERMAN else day_in(wall, speech.language)
    day = f"{DAYS[speech.language][wall.weekday()]} {written}"
    return f"{day}, {wall:%H:%M}" if isinstance(wall, datetime) else day
