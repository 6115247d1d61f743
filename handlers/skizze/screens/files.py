"""The Projektskizze as files, and what they lack."""

from datetime import date

from bot.documents.makers import DOCUMENT_MIME
from bot.documents.papers import PDF_MIME, ZIP_MIME, Papers, zipped
from bot.domain.logic_model.numbering import LogicPoint
from bot.domain.printable import file_name, finance_file_name
from bot.domain.screen import Button, File, Lines, Say, Screen, Value, row
from bot.domain.skizze.outline import Chapter, Outline, TitleSheet
from bot.domain.wording import lines, listed, marked, paragraphs
from bot.links.base import Link
from bot.links.logic_model import LogicOf
from bot.links.skizze import SkizzeBundle, SkizzeFile, SkizzeOf
from handlers.skizze.screens.reading import Viewer, length, next_gap, out

FEW = 12
"""Gaps that are named one by one."""
MOST_NUMBERS = 4
WORKING, BUNDLE = "Projektskizze Arbeitsfassung", "Abgabe"
"""What names of files begin with."""


def document(reader: Viewer, draft: Outline, sheet: TitleSheet, content: bytes) -> Screen:
    """To work on: what concerns only them, and below it the file with its gaps."""
    args: dict[str, Value] = {"association": reader.association.name, "day": sheet.day}
    file = File(file_name(sheet.association, sheet.day, what=WORKING), content, DOCUMENT_MIME)
    rows = (row(_to_overview(reader)), out(reader))
    return _state(reader, draft, Screen("skizze-document", args, files=(file,), rows=rows))


def _state(reader: Viewer, draft: Outline, below: Screen) -> Screen:
    args: dict[str, Value] = {
        "length": length(draft) if draft.tenths else Say("skizze-no-stand"),
        "count": draft.gaps,
        "gaps": _gaps(reader, draft),
        "note": marked(draft.note, reader.language),
    }
    return Screen("skizze-state", args, more=(below,))


def _gaps(reader: Viewer, draft: Outline) -> Lines:
    return Lines(tuple(_missing(chapter, reader, draft.gaps) for chapter in draft.chapters if chapter.gaps))


def _missing(chapter: Chapter, reader: Viewer, gaps: int) -> Say:
    """The titles while there are few; else how many."""
    section = marked(chapter.section.title, reader.language)
    titles = Lines(tuple(marked(question.title, reader.language) for question in chapter.gaps), gap=", ")
    what: Value = titles if gaps <= FEW else Say("skizze-missing-texts", {"count": len(chapter.gaps)})
    return Say("skizze-missing", {"section": section, "what": what})


def lacks(draft: Outline) -> bool:
    """What is to be sent is not whole, or too long."""
    return bool(draft.gaps or draft.too_long or (draft.logic and draft.logic.open))


def lacking(reader: Viewer, draft: Outline, anyway: Link) -> Screen:
    """Before a file is made. Of nothing at all there is none."""
    args: dict[str, Value] = {"association": reader.association.name, "lacks": _lacks(reader, draft)}
    id, written = reader.association.id, draft.questions > draft.gaps
    made = Button("anyway", anyway) if written else None
    logic = Button("common-logic", LogicOf(id)) if draft.table.open else None
    rows = (
        *next_gap(reader, draft),
        _some(made, logic),
        _some(Button("skizze-file", SkizzeFile(id)), _to_overview(reader)),
    )
    return Screen("skizze-lacking", args, rows)


def _lacks(reader: Viewer, draft: Outline) -> Value:
    return paragraphs(
        Say("skizze-lacks-texts", {"count": draft.gaps, "gaps": _gaps(reader, draft)}) if draft.gaps else None,
        Say("skizze-lacks-logic", {"count": draft.table.open}) if draft.table.open else None,
        Say("skizze-too-long", {"characters": draft.too_long}) if draft.too_long else None,
    )


def to_send(reader: Viewer, draft: Outline, sheet: TitleSheet, made: Papers) -> Screen:
    rows = (row(Button("bundle", SkizzeBundle(reader.association.id, 1))), row(_to_overview(reader)), out(reader))
    files = tuple(File(name, content, mime) for name, content, mime in _named(sheet, made))
    return Screen("skizze-to-send", _told(reader, draft, sheet, made), rows, files=files)


def bundle(reader: Viewer, draft: Outline, sheet: TitleSheet, made: Papers) -> Screen:
    inside = [(name, content) for name, content, _ in _named(sheet, made)]
    if made.xlsx:
        inside.append((finance_file_name(sheet.association, sheet.day), made.xlsx))
    name = file_name(sheet.association, sheet.day, "zip", BUNDLE)
    file = File(name, zipped(inside, _date(sheet.day)), ZIP_MIME)
    plan = Lines(()) if made.xlsx else Say("skizze-no-plan")
    args = {**_told(reader, draft, sheet, made), "names": listed(name for name, _ in inside), "plan": plan}
    return Screen("skizze-bundle", args, (row(_to_overview(reader)), out(reader)), files=(file,))


def _date(day: date) -> tuple[int, int, int]:
    return day.year, day.month, day.day


def _named(sheet: TitleSheet, made: Papers) -> list[tuple[str, bytes, str]]:
    of_all = ((made.docx, "docx", DOCUMENT_MIME), (made.pdf, "pdf", PDF_MIME))
    return [(file_name(sheet.association, sheet.day, end), content, mime) for content, end, mime in of_all if content]


def _told(reader: Viewer, draft: Outline, sheet: TitleSheet, made: Papers) -> dict[str, Value]:
    return {
        "association": reader.association.name,
        "day": sheet.day,
        "state": lines(
            length(draft),
            Say("skizze-without", {"count": draft.gaps}) if draft.gaps else None,
            Say(f"skizze-pdf-{made.no_pdf}") if made.no_pdf else None,
            *(_renumbered("goal", point) for point in draft.table.renumbered_goals[:MOST_NUMBERS]),
            *(_renumbered("measure", point) for point in draft.table.renumbered_measures[:MOST_NUMBERS]),
        ),
    }


def _renumbered(kind: str, point: LogicPoint) -> Say:
    """What they call by a number of their own has another one in the document."""
    return Say(f"skizze-renumbered-{kind}", {"own": point.own, "number": point.number})


def _some(*buttons: Button | None) -> tuple[Button, ...]:
    return tuple(button for button in buttons if button)


def _to_overview(reader: Viewer) -> Button:
    return Button("skizze-to-overview", SkizzeOf(reader.association.id))
