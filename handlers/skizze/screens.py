from msgspec import Struct

from bot.documents.makers import DOCUMENT_MIME
from bot.domain.cohorts import Association
from bot.domain.names import short
from bot.domain.printable import file_name, shortened
from bot.domain.screen import Button, File, Lines, Place, Rows, Say, Screen, Step, Steps, StepState, Value, row
from bot.domain.skizze import Chapter, Outline, Piece, TitleSheet
from bot.domain.wording import HOME, marked
from bot.links.desk import DeskAssociation
from bot.links.journey import AskQuestion
from bot.links.mock_assessment import AssessmentOf
from bot.links.skizze import SkizzeFile, SkizzeOf, SkizzePart
from bot.terms import Language

PREVIEW = 2800
"""UTF-16 units of answers on one screen; the document holds all of it."""
FEW = 12
"""Gaps that are named one by one."""


class Viewer(Struct, frozen=True):
    """Who looks at whose Skizze."""

    association: Association
    language: Language
    writes: bool
    inside: bool
    """A member; otherwise the Koordination."""


def overview(reader: Viewer, draft: Outline) -> Screen:
    args: dict[str, Value] = {
        "association": reader.association.name,
        "title": Say("skizze-title", {"title": short(draft.title, 120)}) if draft.title else Say("skizze-no-title"),
        "written": draft.questions - draft.gaps,
        "questions": draft.questions,
        "length": _length(draft),
        "note": marked(draft.note, reader.language),
        "stand": Say("skizze-stand", {"at": draft.changed_at}) if draft.changed_at else Say("skizze-no-stand"),
    }
    steps = Steps(tuple(_step(chapter, reader.language) for chapter in draft.chapters))
    return Screen("skizze-overview", args, blocks=(steps,), rows=_overview_rows(reader, draft))


def _overview_rows(reader: Viewer, draft: Outline) -> Rows:
    id = reader.association.id
    read = (row(Button("read", SkizzePart(id, draft.chapters[0].section.id))),) if draft.chapters else ()
    assess = row(Button("skizze-assess", AssessmentOf(id))) if draft.changed_at else ()
    rows = (row(Button("file", SkizzeFile(id))), *read, *_next_gap(reader, draft), assess, _out(reader))
    return tuple(line for line in rows if line)


def _next_gap(reader: Viewer, draft: Outline) -> Rows:
    gap = next((question for chapter in draft.chapters for question in chapter.gaps), None)
    if gap is None or not reader.writes:
        return ()
    title = short(gap.title.in_(reader.language)[0])
    return (row(Button("gap", AskQuestion(reader.association.id, gap.id), {"question": title})),)


def _step(chapter: Chapter, language: Language) -> Step:
    title, whole, done = marked(chapter.section.title, language), len(chapter.pieces), len(chapter.written)
    if done == whole:
        return Step(title, StepState.DONE)
    label = Say("skizze-line", {"section": title, "done": done, "whole": whole})
    return Step(label, StepState.NOW if done else StepState.OPEN)


def _length(draft: Outline) -> Value:
    if not draft.tenths:
        return Lines(())
    whole, tenth = divmod(draft.tenths, 10)
    length = Say("skizze-length", {"whole": whole, "tenth": tenth, "limit": draft.page_limit})
    too_long = Say("skizze-too-long", {"characters": draft.too_long})
    return Lines((length, too_long)) if draft.too_long else length


def part(reader: Viewer, draft: Outline, chapter: Chapter) -> Screen:
    share = PREVIEW // max(1, len(chapter.pieces))
    pieces = tuple(_piece(piece, share, reader.language) for piece in chapter.pieces)
    args: dict[str, Value] = {
        "section": marked(chapter.section.title, reader.language),
        "association": reader.association.name,
        "pieces": Lines(pieces, gap="\n\n"),
    }
    id = reader.association.id
    ends = row(Button("overview", SkizzeOf(id)), Button("file", SkizzeFile(id)))
    rows = (*_writing(reader, chapter), *_leafing(reader, draft, chapter), ends)
    return Screen("skizze-part", args, rows=rows, place=Place.HERE)


def _piece(piece: Piece, share: int, language: Language) -> Say:
    title = marked(piece.question.title, language)
    if not piece.text:
        return Say("skizze-gap", {"title": title})
    text, cut = shortened(piece.text, share)
    return Say("skizze-piece-cut" if cut else "skizze-piece", {"title": title, "text": text})


def _writing(reader: Viewer, chapter: Chapter) -> Rows:
    if not reader.writes:
        return ()
    return tuple(
        row(
            Button(
                "change" if piece.text else "write",
                AskQuestion(reader.association.id, piece.question.id),
                {"question": short(piece.question.title.in_(reader.language)[0])},
            )
        )
        for piece in chapter.pieces
    )


def _leafing(reader: Viewer, draft: Outline, chapter: Chapter) -> Rows:
    id, (before, after) = reader.association.id, draft.beside(chapter.section.id)
    back = (Button("back", SkizzePart(id, before.section.id)),) if before else ()
    onward = (Button("next", SkizzePart(id, after.section.id)),) if after else ()
    return (row(*back, *onward),)


def document(reader: Viewer, draft: Outline, sheet: TitleSheet, content: bytes) -> Screen:
    """What concerns only them, and below it the file."""
    args: dict[str, Value] = {"association": reader.association.name, "day": sheet.day}
    file = File(file_name(sheet.association, sheet.day), content, DOCUMENT_MIME)
    rows = (row(Button("overview", SkizzeOf(reader.association.id))), _out(reader))
    return _state(reader, draft, Screen("skizze-document", args, files=(file,), rows=rows))


def _state(reader: Viewer, draft: Outline, below: Screen) -> Screen:
    gaps = Lines(tuple(_missing(chapter, reader, draft.gaps) for chapter in draft.chapters if chapter.gaps))
    args: dict[str, Value] = {
        "length": _length(draft) if draft.tenths else Say("skizze-no-stand"),
        "count": draft.gaps,
        "gaps": gaps,
        "note": marked(draft.note, reader.language),
    }
    return Screen("skizze-state", args, more=(below,))


def _missing(chapter: Chapter, reader: Viewer, gaps: int) -> Say:
    """The titles while there are few; else how many."""
    section = marked(chapter.section.title, reader.language)
    titles = Lines(tuple(marked(question.title, reader.language) for question in chapter.gaps), gap=", ")
    what: Value = titles if gaps <= FEW else Say("skizze-missing-texts", {"count": len(chapter.gaps)})
    return Say("skizze-missing", {"section": section, "what": what})


def _out(reader: Viewer) -> tuple[Button, ...]:
    if reader.inside:
        return HOME
    return row(Button("desk", DeskAssociation(reader.association.id)))
