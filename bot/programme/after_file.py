"""After the answer: `after.toml`, read strictly: all faults at once, each with file, line and what to do."""

from collections.abc import Iterator
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from bot.domain.submission.after_guide import AfterGuide
from bot.domain.submission.guide import CheckItem
from bot.programme.faults import Fault
from bot.programme.sheet import TomlTable, read_sheet
from bot.programme.stage_file import Ids
from bot.programme.text_files import read

FILE = "after.toml"
LONGEST = 60
"""Characters of the title of a step."""


def read_after(path: Path | None, faults: list[Fault]) -> AfterGuide:
    """What the file in the folder `path` says; the one that comes with the bot when there is none."""
    text = read(_file(path), FILE, faults)
    if text is None or (sheet := read_sheet(FILE, text, faults)) is None:
        return AfterGuide()
    ids = Ids()
    guide = AfterGuide(tuple(_steps(sheet, "granted", ids)), tuple(_steps(sheet, "refused", ids)))
    sheet.close()
    return guide


def _file(path: Path | None) -> Traversable:
    own = path / FILE if path else None
    return own if own and own.exists() else files("bot.programme") / FILE


def _steps(sheet: TomlTable, key: str, ids: Ids) -> Iterator[CheckItem]:
    for row in sheet.rows(key):
        hint = row.words("hint") if row.has("hint") else None
        yield CheckItem(ids.of(key, row), row.words("title", LONGEST), hint)
