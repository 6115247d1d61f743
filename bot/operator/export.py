"""`projektschmiede export`: what the Koordination works with, as a table for a spreadsheet or as JSON."""

import asyncio
import json
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from msgspec import Struct
from openpyxl import Workbook
from openpyxl.cell import Cell as XlsxCell
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Font
from openpyxl.worksheet._write_only import WriteOnlyWorksheet

from bot.app import text_folders
from bot.config import Settings
from bot.domain.cohorts import Association, Cohort
from bot.domain.names import clean_name
from bot.domain.people import ZONE
from bot.domain.programme import Programme
from bot.domain.stand import Stand
from bot.domain.way import way_of
from bot.domain.words import SOURCE_LANGUAGE
from bot.operator.console import Exit, Stop, say
from bot.operator.database import opened
from bot.operator.output_file import free, need_place
from bot.programme.load import load
from bot.runtime.rendering.texts import Speech, Texts
from bot.terms import Language
from storage.backup.sqlite import arriving
from storage.unit_of_work import Work

Cell = str | int | date | datetime | None
GERMAN = Speech(Language.GERMAN)
WIDEST = 40
LONGEST = 500
"""Characters of one cell."""


class ExportSheet(Struct, frozen=True):
    title: str
    head: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def export(settings: Settings, file: Path) -> None:
    writers = {".xlsx": write_xlsx, ".json": write_json}
    if file.suffix not in writers:
        raise Stop(Exit.USAGE, f"{file} must end in .xlsx or .json.")
    need_place(file)
    sheets = asyncio.run(_sheets(settings))
    with free(file), arriving(file) as part:
        writers[file.suffix](sheets, part)
    associations, dates = (len(sheet.rows) for sheet in sheets)
    say(f"{file}: associations {associations}, dates {dates}")


async def _sheets(settings: Settings) -> list[ExportSheet]:
    texts = Texts(text_folders())
    async with opened(settings) as database, database.work() as work:
        return [await _associations(work, texts, load(settings.programme_dir)), await _dates(work, texts)]


async def _associations(work: Work, texts: Texts, programme: Programme) -> ExportSheet:
    stages = programme.stages
    words = ("association", "cohort", "land", "state", "members", "stage", "deadline", "moved")
    head = (*_heads(texts, words), *(f"{n}. {stage.title.texts[SOURCE_LANGUAGE]}" for n, stage in enumerate(stages, 1)))
    rows = [
        await _association(work, texts, programme, cohort, association)
        for cohort in await work.cohorts.all()
        for association in await work.associations.of_cohort(cohort.id)
    ]
    return ExportSheet(texts.plain("export-associations", GERMAN), head, tuple(rows))


async def _association(
    work: Work, texts: Texts, programme: Programme, cohort: Cohort, association: Association
) -> tuple[Cell, ...]:
    way = way_of(programme, cohort, await work.cohorts.plans(cohort.id))
    stand = Stand(association, cohort, way, await work.journey.stages(association.id))
    states = [stand.state(stage.id) for stage in programme.stages]
    return (
        association.name,
        cohort.title,
        association.land,
        texts.plain(f"export-state.{association.state}", GERMAN),
        len(await work.members.with_waiting(association.id)),
        way.programme.number(association.stage) if association.stage in way.ids else None,
        stand.deadline,
        association.moved_at,
        *(texts.plain(f"export-stage-state.{state}", GERMAN) for state in states),
    )


async def _dates(work: Work, texts: Texts) -> ExportSheet:
    rows = [
        (cohort.title, date.title, date.starts_at, date.ends_at, date.place, str(date.kind))
        for cohort in await work.cohorts.all()
        for date in await work.events.of_cohort(cohort.id)
    ]
    head = _heads(texts, ("cohort", "date", "start", "end", "place", "kind"))
    return ExportSheet(texts.plain("export-dates", GERMAN), head, tuple(rows))


def _heads(texts: Texts, words: Iterable[str]) -> tuple[str, ...]:
    return tuple(texts.plain(f"export-{word}", GERMAN) for word in words)


def write_json(sheets: Sequence[ExportSheet], file: Path) -> None:
    tables = {sheet.title: [dict(zip(sheet.head, row, strict=True)) for row in sheet.rows] for sheet in sheets}
    words = json.dumps(tables, ensure_ascii=False, indent=2, default=lambda day: day.isoformat())
    file.write_text(f"{words}\n", encoding="utf-8")


def write_xlsx(sheets: Sequence[ExportSheet], file: Path) -> None:
    book = Workbook(write_only=True)
    for sheet in sheets:
        page = book.create_sheet(sheet.title)
        page.freeze_panes = "B2"
        for column, widest in enumerate(_widths(sheet)):
            page.column_dimensions[chr(ord("A") + column)].width = widest
        page.append([_cell(page, word, bold=True) for word in sheet.head])
        for row in sheet.rows:
            page.append([_cell(page, cell) for cell in row])
    book.save(file)


def _widths(sheet: ExportSheet) -> list[int]:
    return [
        min(WIDEST, max(len(str(cell or "")) for cell in column) + 2)
        for column in zip(sheet.head, *sheet.rows, strict=True)
    ]


def _cell(page: WriteOnlyWorksheet, value: Cell, *, bold: bool = False) -> XlsxCell:
    """Words stay words: nothing that somebody typed becomes a formula, and no control character gets in."""
    shown: Any = value.astimezone(ZoneInfo(ZONE)).replace(tzinfo=None) if isinstance(value, datetime) else value
    cell: XlsxCell = WriteOnlyCell(page, value=clean_name(value, LONGEST) if isinstance(value, str) else shown)
    if isinstance(value, str):
        cell.data_type = "s"
        cell.quotePrefix = True
    if bold:
        cell.font = Font(bold=True)
    return cell
