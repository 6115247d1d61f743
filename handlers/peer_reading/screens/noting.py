"""What somebody notes while they read."""

from collections.abc import Sequence
from functools import partial

from bot.domain.desk.desk import page
from bot.domain.names import short
from bot.domain.peer_reading.own import OwnReading
from bot.domain.peer_reading.reading import ReadingRemark
from bot.domain.programme import Programme
from bot.domain.screen import Button, Lines, Say, Screen, Value, row
from bot.domain.wording import leaves, marked
from bot.links.peer_reading import DropRemark, OpenRemark, ReadingHome, ReadingRemarks, ReadOutline, ReadSection
from bot.terms import Language

A_PAGE = 5
BEGINNING = 26


def section_title(programme: Programme, id: str, language: Language) -> Value:
    """Sections that the programme does not have any more keep their id."""
    found = next((one for one in programme.sections if one.id == id), None)
    return marked(found.title, language) if found else id


def noted(programme: Programme, remark: ReadingRemark, language: Language) -> Screen:
    args: dict[str, Value] = {"section": section_title(programme, remark.section, language), "text": remark.text}
    rows = (
        row(Button("onward", ReadSection(remark.reading, remark.section))),
        row(Button("change", OpenRemark(remark.id)), Button("all", ReadingRemarks(remark.reading))),
    )
    return Screen("peer_reading-noted", args, rows)


def listed(
    programme: Programme, own: OwnReading, found: Sequence[ReadingRemark], at: int, language: Language
) -> Screen:
    number, pages, part = page(at, len(found), A_PAGE)
    args: dict[str, Value] = {"name": own.association.name, "list": _list(programme, found[part], language)}
    writes = own.member.may_write and own.givable
    change = tuple(row(_change(one)) for one in found[part]) if writes else ()
    leaf = leaves(partial(ReadingRemarks, own.reading.id), number, pages - 1, "peer_reading-")
    back = ReadOutline(own.reading.id) if own.open else ReadingHome(own.reader.id)
    rows = tuple(line for line in (*change, leaf, row(Button("common-back", back))) if line)
    return Screen("peer_reading-listed" if found else "peer_reading-listed-none", args, rows, even=True)


def _list(programme: Programme, found: Sequence[ReadingRemark], language: Language) -> Lines:
    return Lines(tuple(said(programme, one, language) for one in found), gap="\n\n")


def said(programme: Programme, one: ReadingRemark, language: Language) -> Say:
    args: dict[str, Value] = {"section": section_title(programme, one.section, language), "text": one.text}
    return Say("peer_reading-remark", args)


def _change(one: ReadingRemark) -> Button:
    return Button("peer_reading-change", OpenRemark(one.id), {"text": short(" ".join(one.text.split()), BEGINNING)})


def ask_change(programme: Programme, own: OwnReading, remark: ReadingRemark, language: Language) -> Screen:
    args: dict[str, Value] = {"section": section_title(programme, remark.section, language)}
    rows = (
        row(Button("drop", DropRemark(remark.id))),
        row(Button("common-back", ReadingRemarks(own.reading.id))),
    )
    return Screen("peer_reading-ask-change", args, rows, draft=remark.text, even=True)
