"""The points of the mock assessment: `mock_assessment.toml`, read strictly: all faults at once, with file and line."""

from collections.abc import Collection
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from bot.domain.sparring.point import AssessmentPoint
from bot.programme.faults import Fault
from bot.programme.sheet import TomlTable, read_sheet
from bot.programme.stage_file import Ids
from bot.programme.text_files import read
from bot.terms import Language

FILE = "mock_assessment.toml"
LONGEST = 200
"""Characters of a point."""


def read_assessment(
    path: Path | None, questions: Collection[str] | None, faults: list[Fault]
) -> tuple[AssessmentPoint, ...]:
    """Those of the file in the folder `path`; those that come with the bot when there is none.

    `questions` are the ids of the worksheets; None when nobody knows them. What an own file names must be there; of
    the file that comes with the bot, what is not there is left out.
    """
    file, own = _file(path)
    text = read(file, FILE, faults)
    if text is None or (sheet := read_sheet(FILE, text, faults)) is None:
        return ()
    ids = Ids()
    points = tuple(_point(row, ids, questions, strict=own) for row in sheet.rows("points"))
    sheet.close()
    return points


def _file(path: Path | None) -> tuple[Traversable, bool]:
    """And whether what it names must be there."""
    own = path / FILE if path else None
    if own and own.exists():
        return own, True
    return files("bot.programme") / FILE, path is None


def _point(row: TomlTable, ids: Ids, questions: Collection[str] | None, *, strict: bool) -> AssessmentPoint:
    ask = row.words("ask", LONGEST)
    for missing in set(Language) - ask.texts.keys() if ask.texts else ():
        row.complain(f'It is not asked in this language. Add a line ask.{missing} = "...".', "ask")
    mends = row.names("mends")
    for id in mends:
        if strict and questions is not None and id not in questions:
            row.complain(f'"{id}" is no question of a worksheet. Correct it or delete it from the list.', "mends")
    return AssessmentPoint(ids.of("point", row), ask, tuple(id for id in mends if questions is None or id in questions))
