"""The glossary: `words.toml`, read strictly: all faults at once, each with file, line and what to do."""

from collections.abc import Collection, Iterable, Iterator
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from bot.domain.glossary import Word, plain
from bot.domain.programme import Programme
from bot.domain.words import SOURCE_LANGUAGE, Words
from bot.programme.blanks import filler
from bot.programme.body import unshowable
from bot.programme.faults import Fault, ProgrammeFault
from bot.programme.sheet import Fill, TomlTable, read_sheet
from bot.programme.stage_file import Ids
from bot.programme.text_files import read
from bot.terms import Language

FILE = "words.toml"
LONGEST = {"everyday": 60, "meaning": 400, "example": 250}
"""Characters."""


class ReadWord(Struct, frozen=True):
    word: Word
    row: TomlTable
    """Where to complain."""


def load_words(
    programme: Programme, path: Path | None = None, entries: Collection[str] | None = None
) -> tuple[Word, ...]:
    """The words in the folder `path`; those that come with the bot when there is no such file.

    Blanks are filled with what the call of `programme` says. `entries` are the ids of the FAQ; None when nobody
    knows them. What an own file says to look up must be there; of the words that come with the bot, what is not
    there is left out.
    Raises ProgrammeFault.
    """
    faults: list[Fault] = []
    sizes = {"page_limit": programme.page_limit, "steps": len(programme.stages)}
    rows = tuple(_rows(_file(path), filler(programme.call, sizes), faults))
    stages = [stage.id for stage in programme.stages]
    _check_names(rows)
    if path is None or _is_own(path):
        _check_places(rows, "entries", entries, "answer of the FAQ")
        _check_places(rows, "stages", stages, "stage")
    if faults:
        raise ProgrammeFault(faults)
    return tuple(_within(one.word, entries, stages) for one in rows)


def _is_own(path: Path) -> bool:
    return (path / FILE).exists()


def _file(path: Path | None) -> Traversable:
    return path / FILE if path and _is_own(path) else files("bot.programme") / FILE


def _rows(file: Traversable, fill: Fill, faults: list[Fault]) -> Iterator[ReadWord]:
    text = read(file, FILE, faults)
    if text is None or (sheet := read_sheet(FILE, text, faults)) is None:
        return
    ids = Ids()
    yield from (ReadWord(_word(row, ids, fill), row) for row in sheet.rows("words"))
    sheet.close()


def _word(row: TomlTable, ids: Ids, fill: Fill) -> Word:
    row.asked.append("example")
    return Word(
        id=ids.of("word", row),
        term=row.text("word"),
        everyday=_words(row, "everyday", fill),
        forms=_names(row, "forms"),
        meaning=_words(row, "meaning", fill),
        example=_words(row, "example", fill) if "example" in row.table else None,
        entries=_names(row, "entries"),
        stages=_names(row, "stages"),
    )


def _names(row: TomlTable, key: str) -> tuple[str, ...]:
    """A list that need not be there."""
    row.asked.append(key)
    return tuple(row.names(key)) if key in row.table else ()


def _words(row: TomlTable, key: str, fill: Fill) -> Words:
    """In every language, with the blanks filled in."""
    raw = row.words(key)
    for missing in set(Language) - raw.texts.keys() - {SOURCE_LANGUAGE} if raw.texts else ():
        row.complain(f'"{key}" is not there in this language. Add a line {key}.{missing} = "...".', key)
    filled = {language: fill(text, language) for language, text in raw.texts.items()}
    for language, text in raw.texts.items():
        for what in _wrong(text, len(filled[language]), LONGEST[key]):
            row.complain(what, key, language)
    return Words(filled)


def _wrong(text: str, length: int, longest: int) -> Iterator[str]:
    yield from dict.fromkeys(what for _, what in unshowable(text.splitlines(), 1))
    if length > longest:
        yield f"The text has {length} characters, it may have {longest}. Shorten it."


def _check_names(rows: Iterable[ReadWord]) -> None:
    """The same name for two words would have two meanings."""
    homes: dict[str, Word] = {}
    for one in rows:
        for key, name in (("word", one.word.term), *(("forms", form) for form in one.word.forms)):
            home = homes.setdefault(plain(name), one.word)
            if home is not one.word:
                what = f'"{name}" is a name of the word "{home.id}" already. Delete it in one of the two places.'
                one.row.complain(what, key)


def _check_places(rows: Iterable[ReadWord], key: str, known: Collection[str] | None, what: str) -> None:
    for one in rows:
        for id in getattr(one.word, key):
            if known is not None and id not in known:
                one.row.complain(f'"{id}" is no {what}. Correct it or delete it from the list.', key)


def _within(word: Word, entries: Collection[str] | None, stages: Collection[str]) -> Word:
    return replace(
        word,
        entries=tuple(id for id in word.entries if entries is None or id in entries),
        stages=tuple(id for id in word.stages if id in stages),
    )
