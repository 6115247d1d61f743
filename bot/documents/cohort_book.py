"""Where a cohort stands, as a workbook: written row by row, so that ten thousand associations need no more memory.

What somebody typed stays text: every such cell is of the type of text and marked as typed text, so that a spreadsheet
makes no formula of it, also when somebody edits the cell.
"""

import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from enum import Enum
from importlib.resources import files
from typing import Any

import tomli
from msgspec import Struct
from openpyxl import Workbook
from openpyxl.cell import Cell as XlsxCell
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet._write_only import WriteOnlyWorksheet

from bot.domain.desk.cohort_book import CohortBook
from bot.domain.desk.desk import DeskLine
from bot.domain.printable import printable, shortened
from bot.domain.way import today

WORDS: Mapping[str, Mapping[str, Any]] = tomli.loads(
    (files("bot.documents") / "cohort_book.toml").read_text(encoding="utf-8")
)
LONGEST = 500
"""UTF-16 units of one cell; what is longer is cut, with a mark."""
DAY = "dd.mm.yyyy"
CellValue = str | int | date | None
CellValues = Sequence[CellValue]


class CellKind(Enum):
    TEXT = "text"
    NUMBER = "number"
    DAY = "day"


class BookColumn(Struct, frozen=True):
    head: str
    width: int
    """In characters."""
    kind: CellKind = CellKind.TEXT


def write(book: CohortBook, by: str) -> bytes:
    """`by`: who takes it along."""
    target = io.BytesIO()
    made = Workbook(write_only=True)
    made.properties.creator = ""
    made.properties.created = made.properties.modified = book.at.replace(tzinfo=None)
    _Pages(made, book).write(by)
    made.save(target)
    return target.getvalue()


def _day(at: datetime | None) -> date | None:
    """On which it happened, in the zone of the programme."""
    return today(at) if at else None


class _Pages:
    def __init__(self, made: Workbook, book: CohortBook) -> None:
        self.made, self.book, self.words = made, book, WORDS[book.language]
        self.titles = {
            stage.id: f"{book.way.programme.number(stage.id)}. {stage.title.in_(book.language)[0]}"
            for stage in book.way.stages
        }

    def write(self, by: str) -> None:
        self._readme(by)
        self._page("associations", self._association_columns(), map(self._association, self.book.lines))
        self._page("stages", self._stage_columns(), map(self._stages, self.book.lines))
        self._page("dates", self._date_columns(), map(self._answers, self.book.lines))
        self._page("questions", self._question_columns(), self._questions())

    def _readme(self, by: str) -> None:
        page = self.made.create_sheet(self.words["readme"])
        page.column_dimensions["A"].width, page.column_dimensions["B"].width = 18, 90
        facts: dict[str, CellValue] = {"of_cohort": self.book.cohort.title, "made": today(self.book.at), "made_by": by}
        for word, value in facts.items():
            kind = CellKind.TEXT if isinstance(value, str) else CellKind.DAY
            page.append([_head(page, self.words[word]), self._filled(_empty(page, kind), value)])
        for line in self.words["lines"]:
            page.append([None, self._filled(_empty(page, CellKind.TEXT), line)])

    def _page(self, title: str, columns: Sequence[BookColumn], rows: Iterable[CellValues]) -> None:
        page = self.made.create_sheet(self.words[title])
        page.freeze_panes = "B2"
        for number, column in enumerate(columns, 1):
            page.column_dimensions[get_column_letter(number)].width = column.width
        page.append([_head(page, self._text(column.head)) for column in columns])
        cells, below = [_empty(page, column.kind) for column in columns], 0
        for row in rows:
            page.append([self._filled(cell, value) for cell, value in zip(cells, row, strict=True)])
            below += 1
        page.auto_filter.ref = f"A1:{get_column_letter(len(columns))}{below + 1}"

    def _filled(self, cell: XlsxCell, value: CellValue) -> XlsxCell | None:
        """The same cell, for the row that is written at once."""
        if value is None or value == "":
            return None
        if not isinstance(value, str):
            cell.value = value
            return cell
        cell.value = self._text(value)
        cell.data_type = "s"
        return cell

    def _text(self, value: str) -> str:
        text, cut = shortened(printable(value), LONGEST)
        return f"{text}{self.words['cut']}" if cut else text

    def _association_columns(self) -> list[BookColumn]:
        texts = [("name", 40), ("land", 8), ("stage", 34), ("heap", 22), ("contact", 24)]
        numbers, days = ("tasks", "contacts", "workers", "readers"), ("last", "deadline", "invited", "arrived")
        return [
            *(BookColumn(self.words[word], width) for word, width in texts),
            *(BookColumn(self.words[word], 14, CellKind.NUMBER) for word in numbers),
            *(BookColumn(self.words[word], 16, CellKind.DAY) for word in days),
        ]

    def _association(self, line: DeskLine) -> CellValues:
        one = self.book.associations[line.association]
        texts = (line.name, one.land, self.titles.get(line.stage, ""), self.words["heaps"][line.heap], one.contact)
        numbers = (one.tasks, one.contacts, one.workers, one.readers)
        return (*texts, *numbers, _day(line.since), one.deadline, _day(one.invited_at), _day(one.arrived_at))

    def _stage_columns(self) -> list[BookColumn]:
        pairs = [
            (BookColumn(title, 20), BookColumn(self.words["since"], 12, CellKind.DAY)) for title in self.titles.values()
        ]
        return [BookColumn(self.words["name"], 40), *(column for pair in pairs for column in pair)]

    def _stages(self, line: DeskLine) -> CellValues:
        found = [self.book.stage(line, stage) for stage in self.titles]
        cells = [(self.words["states"][state], _day(at)) for state, at in found]
        return (line.name, *(cell for pair in cells for cell in pair))

    def _date_columns(self) -> list[BookColumn]:
        heads = [f"{one.when.first:%d.%m.%Y} {one.title}" for one in self.book.dates]
        pairs = [(BookColumn(head, 26), BookColumn(self.words["there"], 12, CellKind.NUMBER)) for head in heads]
        return [BookColumn(self.words["name"], 40), *(column for pair in pairs for column in pair)]

    def _answers(self, line: DeskLine) -> CellValues:
        return (line.name, *(cell for one in self.book.dates for cell in self._answer(one.id, line.association)))

    def _answer(self, event: str, association: str) -> tuple[str | None, int | None]:
        found = self.book.answers.get((event, association))
        if found is None:
            return None, None
        said = self.words["coming"][found.coming] if found.coming else None
        return f"{said} ({found.heads})" if said and found.heads else said, found.there

    def _question_columns(self) -> list[BookColumn]:
        texts = [("state", 18), ("name", 40), ("stage", 34)]
        return [
            BookColumn(self.words["number"], 10, CellKind.NUMBER),
            *(BookColumn(self.words[word], width) for word, width in texts),
            *(BookColumn(self.words[word], 16, CellKind.DAY) for word in ("asked", "due", "answered")),
        ]

    def _questions(self) -> Iterator[CellValues]:
        for one in self.book.questions:
            texts = (self.words["enquiries"][one.state], one.association, self.titles.get(one.stage, ""))
            yield (one.number, *texts, _day(one.at), one.due_on, _day(one.answered_at))


def _head(page: WriteOnlyWorksheet, text: str) -> XlsxCell:
    cell: XlsxCell = WriteOnlyCell(page, value=text)
    cell.data_type = "s"
    cell.font, cell.fill = Font(bold=True), PatternFill("solid", fgColor="EDE8DC")
    cell.alignment = Alignment(wrap_text=True, vertical="top")
    return cell


def _empty(page: WriteOnlyWorksheet, kind: CellKind) -> XlsxCell:
    cell: XlsxCell = WriteOnlyCell(page)
    if kind is CellKind.DAY:
        cell.number_format = DAY
    if kind is CellKind.TEXT:
        cell.quotePrefix = True
    return cell
