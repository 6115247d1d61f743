"""The Abgabe: `submission.toml`, read strictly: all faults at once, each with file, line and what to do."""

from collections.abc import Iterator
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from msgspec import Struct

from bot.domain.programme import Programme
from bot.domain.submission.guide import CheckItem, SheetField, SubmissionGuide
from bot.domain.words import Words
from bot.programme.blanks import filler, flaws
from bot.programme.faults import Fault
from bot.programme.sheet import TomlTable, read_sheet
from bot.programme.stage_file import Ids
from bot.programme.text_files import read
from bot.terms.submission import SheetFact

FILE = "submission.toml"
LONGEST = 60
"""Characters of the title of a point."""


class SubmissionContext(Struct, frozen=True):
    """What the file is read against. `own`: what it names must be there; of the file that comes with the bot, what is
    not there is left out."""

    programme: Programme
    tasks: dict[str, Words]
    questions: frozenset[str]
    own: bool


def read_submission(path: Path | None, programme: Programme, faults: list[Fault]) -> SubmissionGuide:
    """What the file in the folder `path` says; the one that comes with the bot when there is none."""
    file, own = _file(path)
    text = read(file, FILE, faults)
    if text is None or (sheet := read_sheet(FILE, text, faults)) is None:
        return SubmissionGuide()
    faults.extend(_flaws(text))
    sizes = {"page_limit": programme.page_limit, "steps": len(programme.stages)}
    sheet.fill = filler(programme.call, sizes)
    tasks = {task.id: task.title for stage in programme.stages for task in stage.tasks}
    around = SubmissionContext(programme, tasks, frozenset(one.id for one in programme.questions), own or path is None)
    guide = SubmissionGuide(tuple(_items(sheet, around)), tuple(_fields(sheet, around)), sheet.words("note"))
    sheet.close()
    return guide


def _file(path: Path | None) -> tuple[Traversable, bool]:
    own = path / FILE if path else None
    return (own, True) if own and own.exists() else (files("bot.programme") / FILE, False)


def _flaws(text: str) -> Iterator[Fault]:
    for number, line in enumerate(text.splitlines(), 1):
        yield from (Fault(FILE, number, what) for what in flaws("" if line.lstrip().startswith("#") else line))


def _items(sheet: TomlTable, around: SubmissionContext) -> Iterator[CheckItem]:
    ids = Ids()
    for row in sheet.rows("checklist"):
        id, task = ids.of("point", row), row.text("task") if row.has("task") else ""
        hint = row.words("hint") if row.has("hint") else None
        title = around.tasks.get(task) if task else row.words("title", LONGEST)
        if title:
            yield CheckItem(id, title, hint, task)
        elif around.own:
            row.complain(f'"{task}" is no task of a stage. Correct it or delete the point.', "task")


def _fields(sheet: TomlTable, around: SubmissionContext) -> Iterator[SheetField]:
    ids = Ids()
    for row in sheet.rows("fields"):
        id, label = ids.of("field", row), row.words("label", LONGEST)
        question, fact = row.text("question") if row.has("question") else "", _fact(row)
        if question and question not in around.questions:
            if around.own:
                row.complain(f'"{question}" is no question of a worksheet. Correct it or delete the line.', "question")
            question = ""
        if question or fact:
            yield SheetField(id, label, question, fact)
        elif around.own:
            row.complain('The field has neither "question" nor "fact". Add one of them.', "label")


def _fact(row: TomlTable) -> SheetFact | None:
    named = row.text("fact") if row.has("fact") else ""
    found = next((one for one in SheetFact if one.value == named), None)
    if named and found is None:
        row.complain(f'"{named}" is unknown. Use one of: {", ".join(SheetFact)}.', "fact")
    return found
