"""By which words the heading of an item is guessed: `finance_words.toml`, read strictly, all faults at once."""

from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from bot.domain.finance_lines.words import Globs, HeadingWords
from bot.programme.faults import Fault
from bot.programme.sheet import TomlTable, read_sheet
from bot.programme.text_files import read
from bot.terms.finance import FinanceHeading

FILE = "finance_words.toml"
UNITS, NUMBERED, NAMED = "units", "numbered", "named"


def read_finance_words(path: Path | None, faults: list[Fault]) -> HeadingWords:
    """What the file in the folder `path` says; the one that comes with the bot when there is none."""
    text = read(_file(path), FILE, faults)
    if text is None or (sheet := read_sheet(FILE, text, faults)) is None:
        return HeadingWords()
    headings = {heading: _globs(sheet, heading) for heading in FinanceHeading}
    more = (_globs(sheet, key) if sheet.has(key) else () for key in (NUMBERED, NAMED))
    words = HeadingWords(headings, _globs(sheet, UNITS), *more)
    sheet.close()
    return words


def _file(path: Path | None) -> Traversable:
    own = path / FILE if path else None
    return own if own and own.exists() else files("bot.programme") / FILE


def _globs(sheet: TomlTable, key: str) -> Globs:
    globs = tuple(sheet.names(key))
    for wrong in (glob for glob in globs if not glob.strip("* ") or "*" in glob.strip("*") or glob != glob.casefold()):
        sheet.complain(f'"{wrong}" is no word. Write small letters, with a star before or behind at most.', key)
    return globs
