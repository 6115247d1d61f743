"""The Projektskizze in the chat."""

from collections.abc import Sequence

from msgspec import Struct

from bot.domain.cohorts import Association
from bot.domain.desk.ways import way_out
from bot.domain.names import short
from bot.domain.peer_reading.reading import ReadingRemark
from bot.domain.screen import Button, Lines, Place, Rows, Say, Screen, Steps, Value, row
from bot.domain.skizze import screens as skizze_screens
from bot.domain.skizze.outline import Chapter, Outline
from bot.domain.wording import marked, paragraphs, quoted
from bot.links.journey import AskQuestion
from bot.links.logic_model import LogicOf
from bot.links.mock_assessment import AssessmentOf
from bot.links.skizze import SkizzeFile, SkizzeOf, SkizzePart, SkizzeToSend
from bot.terms import Language

PREVIEW = 2800
"""UTF-16 units of answers on one screen; the document holds all of it."""
MOST_REMARKS = 5
"""Of other associations, at one section."""


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
        "title": Say("skizze-title", {"title": short(draft.title, 120)}) if draft.title else Say("common-no-title"),
        "written": draft.questions - draft.gaps,
        "questions": draft.questions,
        "length": length(draft),
        "note": marked(draft.note, reader.language),
        "stand": Say("skizze-stand", {"at": draft.changed_at}) if draft.changed_at else Say("skizze-no-stand"),
    }
    steps = Steps(tuple(skizze_screens.step(chapter, reader.language) for chapter in draft.chapters))
    return Screen("skizze-overview", args, blocks=(steps,), rows=_overview_rows(reader, draft))


def _overview_rows(reader: Viewer, draft: Outline) -> Rows:
    id = reader.association.id
    read = (Button("read", SkizzePart(id, draft.chapters[0].section.id)),) if draft.chapters else ()
    logic = Button("common-logic", LogicOf(id))
    documents = row(Button("skizze-send", SkizzeToSend(id)), Button("skizze-file", SkizzeFile(id)))
    assess = row(Button("skizze-assess", AssessmentOf(id))) if draft.changed_at else ()
    rows = (*next_gap(reader, draft), documents, row(*read, logic), assess, out(reader))
    return tuple(line for line in rows if line)


def next_gap(reader: Viewer, draft: Outline) -> Rows:
    gap = next((question for chapter in draft.chapters for question in chapter.gaps), None)
    if gap is None or not reader.writes:
        return ()
    title = short(gap.title.in_(reader.language)[0])
    return (row(Button("skizze-go-on", AskQuestion(reader.association.id, gap.id), {"question": title})),)


def length(draft: Outline) -> Value:
    if not draft.tenths:
        return Lines(())
    whole, tenth = divmod(draft.tenths, 10)
    length = Say("skizze-length", {"whole": whole, "tenth": tenth, "limit": draft.page_limit})
    too_long = Say("skizze-too-long", {"characters": draft.too_long})
    return Lines((length, too_long)) if draft.too_long else length


def part(reader: Viewer, draft: Outline, chapter: Chapter, remarks: Sequence[ReadingRemark] = ()) -> Screen:
    """`remarks`: what other associations noted at it."""
    args: dict[str, Value] = {
        "section": marked(chapter.section.title, reader.language),
        "association": reader.association.name,
        "pieces": paragraphs(skizze_screens.pieces(chapter, reader.language, PREVIEW), _noted(remarks)),
    }
    id = reader.association.id
    ends = row(Button("skizze-to-overview", SkizzeOf(id)), Button("skizze-file", SkizzeFile(id)))
    rows = (*_writing(reader, chapter), *_leafing(reader, draft, chapter), ends)
    return Screen("skizze-part", args, rows=rows, place=Place.HERE)


def _noted(remarks: Sequence[ReadingRemark]) -> Value | None:
    if not remarks:
        return None
    words = Lines(tuple(quoted(one.text) for one in remarks[:MOST_REMARKS]))
    return Say("skizze-remarks", {"list": words})


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


def out(reader: Viewer) -> tuple[Button, ...]:
    return way_out(reader.association.id, inside=reader.inside)
