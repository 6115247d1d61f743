"""The outline of another association, section by section, and giving what was noted."""

from collections import Counter
from collections.abc import Sequence

from bot.domain.names import short
from bot.domain.peer_reading.own import OwnReading
from bot.domain.peer_reading.reading import ReadingRemark
from bot.domain.screen import Button, Lines, Place, Rows, Say, Screen, Steps, Value, row
from bot.domain.skizze import screens as skizze_screens
from bot.domain.skizze.outline import Chapter, Outline
from bot.domain.wording import marked, quoted
from bot.links.mock_assessment import AssessmentOf
from bot.links.peer_reading import AskGiveReading, GiveReading, ReadingHome, ReadingRemarks, ReadOutline, ReadSection
from bot.terms import Language


def outline(own: OwnReading, draft: Outline, remarks: Sequence[ReadingRemark], language: Language) -> Screen:
    noted = Counter(one.section for one in remarks)
    args: dict[str, Value] = {
        "name": own.association.name,
        "title": short(draft.title, 120) or Say("common-no-title"),
        "read_by": own.round.read_by,
        "noted": Say("peer_reading-noted-count", {"count": noted.total()}),
    }
    steps = Steps(tuple(skizze_screens.step(chapter, language) for chapter in draft.chapters))
    id = own.reading.id
    first = draft.chapters[0].section.id if draft.chapters else ""
    read = (row(Button("read", ReadSection(id, first))),) if first else ()
    rows = (
        *read,
        row(Button("remarks", ReadingRemarks(id)), Button("assess", AssessmentOf(own.association.id))),
        *_finish(own),
        row(Button("peer_reading-to-home", ReadingHome(own.reader.id))),
    )
    return Screen("peer_reading-outline", args, rows, blocks=(steps,))


def _finish(own: OwnReading) -> Rows:
    return (row(Button("peer_reading-finish", AskGiveReading(own.reading.id))),) if own.member.may_write else ()


def section(
    own: OwnReading, draft: Outline, chapter: Chapter, remarks: Sequence[ReadingRemark], language: Language
) -> Screen:
    """All of it, in several messages if it is long."""
    own_words = Lines(tuple(quoted(one.text) for one in remarks))
    parts: list[Value] = [
        skizze_screens.pieces(chapter, language),
        *((Say("peer_reading-own-remarks", {"list": own_words}),) if remarks else ()),
        *((Say("peer_reading-write-here"),) if own.member.may_write else ()),
    ]
    args: dict[str, Value] = {
        "section": marked(chapter.section.title, language),
        "name": own.association.name,
        "text": Lines(tuple(parts), gap="\n\n"),
    }
    ends = row(Button("overview", ReadOutline(own.reading.id)))
    rows = tuple(line for line in (_leafing(own, draft, chapter), ends) if line)
    return Screen("peer_reading-section", args, rows, place=Place.HERE)


def _leafing(own: OwnReading, draft: Outline, chapter: Chapter) -> tuple[Button, ...]:
    before, after = draft.beside(chapter.section.id)
    back = (Button("previous", ReadSection(own.reading.id, before.section.id)),) if before else ()
    onward = (Button("following", ReadSection(own.reading.id, after.section.id)),) if after else ()
    return (*back, *onward)


def ask_give(own: OwnReading, count: int) -> Screen:
    args: dict[str, Value] = {"name": own.association.name, "count": count}
    back = ReadOutline(own.reading.id) if own.open else ReadingHome(own.reader.id)
    look = (Button("look", ReadingRemarks(own.reading.id)),) if count else ()
    rows = (row(Button("give", GiveReading(own.reading.id))), row(*look, Button("common-back", back)))
    return Screen("peer_reading-ask-give", args, rows)


def given(own: OwnReading) -> Screen:
    rows = (row(Button("peer_reading-to-home", ReadingHome(own.reader.id))),)
    return Screen("peer_reading-given", {"name": own.association.name}, rows)
