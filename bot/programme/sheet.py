"""A TOML table that is read strictly: what is missing, wrong or unknown becomes a fault."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, datetime
from typing import TypeGuard

import tomli
from msgspec import field

from bot.domain.words import SOURCE_LANGUAGE, Words
from bot.programme.faults import Fault, KeyPath, Places
from bot.stateful import Stateful

LANGUAGES = ("de", "en", "uk", "ru", "tr", "ar", "fa", "fr")
Fill = Callable[[str, str], str]
"""A text and its language -> the text with its blanks filled in."""


def as_it_is(text: str, _language: str) -> str:
    return text


class TomlTable(Stateful):
    """One table. Asking for an entry notes it as known; `close` complains about all others."""

    file: str
    table: Mapping[str, object]
    places: Places
    faults: list[Fault]
    place: KeyPath = ()
    asked: list[str] = field(default_factory=list)
    fill: Fill = as_it_is

    def line(self, *below: str | int) -> int:
        place = self.place + below
        while place not in self.places.lines:
            place = place[:-1]
        return self.places.lines[place]

    def where(self, key: str) -> str:
        return f"{self.file}:{self.line(key)}"

    def complain(self, what: str, *below: str | int) -> None:
        self.faults.append(Fault(self.file, self.line(*below), what))

    def has(self, key: str) -> bool:
        """Whether an entry is there that need not be."""
        self.asked.append(key)
        return key in self.table

    def text(self, key: str, may_be_empty: bool = False) -> str:
        value = self._take(key, f'{key} = "..."')
        if isinstance(value, str) and (value.strip() or may_be_empty):
            return value.strip()
        if value is not None:
            self.complain(f'"{key}" is no text. Write a text in quotes after the equal sign.', key)
        return ""

    def words(self, key: str, longest: int | None = None) -> Words:
        value = self._take(key, f'{key}.de = "..."')
        texts = value if isinstance(value, Mapping) else {SOURCE_LANGUAGE: value}
        filled = {language: self._filled(text, language) for language, text in texts.items()}
        if value is not None:
            self._check_words(key, filled, longest)
        return Words({language: str(text).strip() for language, text in filled.items()})

    def _filled(self, text: object, language: str) -> object:
        return self.fill(text, language) if isinstance(text, str) else text

    def perhaps(self, key: str) -> Words | None:
        """Words that need not be there, in any of the languages."""
        self.asked.append(key)
        texts = self.table.get(key)
        if texts is None:
            return None
        if isinstance(texts, Mapping) and SOURCE_LANGUAGE not in texts:
            self._check_words(key, {SOURCE_LANGUAGE: "-", **texts}, None)
            return Words({language: str(text).strip() for language, text in texts.items()})
        return self.words(key)

    def _check_words(self, key: str, texts: Mapping[str, object], longest: int | None) -> None:
        if SOURCE_LANGUAGE not in texts:
            self.complain(f'"{key}" has no German text. Add a line {key}.de = "...".', key)
        for language, text in texts.items():
            name = f"{key}.{language}"
            if language not in LANGUAGES:
                self.complain(f'"{name}": the language is unknown. Use one of: {", ".join(LANGUAGES)}.', key, language)
            elif not isinstance(text, str) or not text.strip():
                self.complain(f'"{name}" is no text. Write a text in quotes after the equal sign.', key, language)
            elif longest and len(text.strip()) > longest:
                much = f"has {len(text.strip())} characters, the button has room for {longest}"
                self.complain(f'"{name}" {much}. Shorten it.', key, language)

    def day(self, key: str) -> date:
        value = self._take(key, f"{key} = 2030-06-30")
        if _is_day(value):
            return value
        if value is not None:
            self.complain(f'"{key}" is no day. Write year-month-day without quotes, for example 2030-06-30.', key)
        return date.min

    def days(self, key: str) -> tuple[date, ...]:
        value = self._take(key, f"{key} = [2030-06-30]")
        if isinstance(value, list) and value and all(map(_is_day, value)):
            return tuple(value)
        if value is not None:
            self.complain(f'"{key}" is no list of days. Write days like 2030-06-30, with commas, inside [ ].', key)
        return ()

    def below(self, key: str) -> "TomlTable":
        """The table [key]. Of one that is missing, that alone is said, and not what is missing in it."""
        self.asked.append(key)
        table = self.table.get(key)
        if isinstance(table, Mapping):
            return TomlTable(self.file, table, self.places, self.faults, (*self.place, key), fill=self.fill)
        self.complain(f"There is no block [{key}]. Copy it from the programme that comes with the bot.", key)
        return TomlTable(self.file, {}, self.places, [], (*self.place, key), fill=self.fill)

    def positive(self, key: str) -> int:
        value = self._take(key, f"{key} = 10")
        if type(value) is int and value > 0:
            return value
        if value is not None:
            self.complain(f'"{key}" is no whole number above 0. Write only digits, without quotes.', key)
        return 1

    def choice(self, key: str, known: Iterable[str], default: str) -> str:
        self.asked.append(key)
        value = self.table.get(key, default)
        if value in (choices := list(known)):
            return str(value)
        self.complain(f'"{key}" has an unknown value. Use one of: {", ".join(choices)}.', key)
        return default

    def truth(self, key: str, default: bool) -> bool:
        self.asked.append(key)
        value = self.table.get(key, default)
        if not isinstance(value, bool):
            self.complain(f'"{key}" is neither true nor false. Write one of the two, without quotes.', key)
        return bool(value)

    def names(self, key: str) -> list[str]:
        value = self._take(key, f'{key} = ["..."]')
        if isinstance(value, list) and value and all(isinstance(name, str) for name in value):
            return value
        if value is not None:
            self.complain(f'"{key}" is no list of names. Write names in quotes, with commas, inside [ ].', key)
        return []

    def rows(self, key: str) -> "Iterator[TomlTable]":
        """One after the other; when the next is asked for, the one before is closed."""
        self.asked.append(key)
        rows = self.table.get(key)
        if not (isinstance(rows, list) and rows and all(isinstance(row, Mapping) for row in rows)):
            self.complain(f"There is no block [[{key}]]. Add at least one.", key)
            return
        for number, row in enumerate(rows):
            read = TomlTable(self.file, row, self.places, self.faults, (*self.place, key, number), fill=self.fill)
            yield read
            read.close()

    def close(self) -> None:
        for key in self.table:
            if key not in self.asked:
                known = ", ".join(dict.fromkeys(self.asked))
                self.complain(f'"{key}" is unknown here. Correct it or delete it; known are: {known}.', key)

    def _take(self, key: str, example: str) -> object:
        self.asked.append(key)
        value = self.table.get(key)
        if value is None:
            self.complain(f'"{key}" is missing. Add a line {example}.')
        return value


def _is_day(value: object) -> TypeGuard[date]:
    return isinstance(value, date) and not isinstance(value, datetime)


def read_sheet(file: str, text: str, faults: list[Fault], first: int = 1, fill: Fill = as_it_is) -> TomlTable | None:
    """The whole text as one sheet whose lines count from `first`; None when it is not TOML."""
    try:
        return TomlTable(file, tomli.loads(text), Places(text, first), faults, fill=fill)
    except tomli.TOMLDecodeError as error:
        where = re.search(r" \(at line (\d+).*\)", str(error))
        line = int(where[1]) if where else len(text.splitlines())
        reason = re.sub(r" \(at .*\)", "", str(error))
        what = f"This is not valid TOML ({reason}). Check quotes, brackets and equal signs here and just above."
        faults.append(Fault(file, first + line - 1, what))
        return None
