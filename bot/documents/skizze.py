"""The Projektskizze as a Word document: cover sheet, sections, signatures, annex.

There are two of it. The one to work on shows its gaps in grey. The one to send has nothing but what is written, and can
be posted as it is. What is missing and how long it is concerns only the association: that is said in the chat.
"""

import io
from collections.abc import Sequence
from importlib.resources import files
from typing import Any

import tomli
from docx import Document
from docx.document import Document as Docx
from docx.enum.section import WD_SECTION
from docx.shared import Cm
from msgspec import Struct

from bot.documents import word
from bot.documents.finance.annex import add_finance_plan
from bot.documents.sheet_style import GAP, set_up
from bot.documents.word import Fact
from bot.domain.logic_model.numbering import Numbering
from bot.domain.logic_model.table import LogicRow, LogicTable
from bot.domain.names import short
from bot.domain.printable import printable
from bot.domain.programme import Question
from bot.domain.skizze.outline import ASSOCIATION, CONTACT, PROJECT_TITLE, Chapter, Outline, Piece, TitleSheet
from bot.domain.words import SOURCE_LANGUAGE, Words
from bot.terms.logic_model import LogicPart

WORDS: dict[str, Any] = tomli.loads((files("bot.documents") / "skizze.toml").read_text(encoding="utf-8"))
LOGIC_WIDTHS = tuple(Cm(width) for width in (4.6, 3.4, 4, 2, 2))
IN_THE_HEADER = 46
"""Characters of a name above each page."""


def write(draft: Outline, sheet: TitleSheet, *, to_send: bool = False) -> bytes:
    document = Document()
    set_up(document, WORDS["kind"], sheet.day)
    _Writer(document, draft.to_send if to_send else draft, sheet, to_send).write()
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()


class _Writer(Struct, frozen=True):
    document: Docx
    draft: Outline
    sheet: TitleSheet
    to_send: bool

    def write(self) -> None:
        if self.draft.title or not self.to_send:
            word.paragraph(self.document, WORDS["kind" if self.to_send else "working"], "Subtitle")
        word.title(self.document, self.draft.title or WORDS["kind" if self.to_send else "no_title"])
        word.facts(self.document, [*self._unasked(), *self._facts()])
        self._new_part(WORDS["page"])
        for number, chapter in enumerate(self.draft.body, start=1):
            self._chapter(f"{number}", chapter)
        word.signatures(self.document, WORDS["place"], WORDS["signatures"])
        for number, chapter in enumerate(self.draft.annex, start=1):
            if number == 1:
                self._new_part(WORDS["annex_page"])
            self._chapter("", chapter, new_page=number > 1)
        self._plan()

    def _plan(self) -> None:
        """Behind the other annexes."""
        if self.sheet.plan is None or self.sheet.plan.is_empty:
            return
        if not self.draft.annex:
            self._new_part(WORDS["annex_page"])
        add_finance_plan(self.document, self.sheet.plan, new_page=bool(self.draft.annex))

    def _facts(self) -> list[Fact]:
        """The project's title stands large above already."""
        """The project's title stands large above already; to send, what nobody knows is left out."""
        return [self._fact(piece) for piece in self._front() if piece.question.id != PROJECT_TITLE or not piece.text]

    def _front(self) -> list[Piece]:
        return [piece for chapter in self.draft.front for piece in chapter.pieces]

    def _fact(self, piece: Piece) -> Fact:
        """An answer counts more than what the bot knows."""
        value = piece.text or self._known().get(piece.question.id, "")
        return Fact(_german(piece.question.named), value or _gap(piece.question), gap=not value)

    def _known(self) -> dict[str, str]:
        return {ASSOCIATION: printable(self.sheet.association), CONTACT: printable(self.sheet.contact)}

    def _unasked(self) -> list[Fact]:
        """For a programme without these questions."""
        asked = {piece.question.id for piece in self._front()}
        labels = {ASSOCIATION: WORDS["association"], CONTACT: WORDS["contact"]}
        return [Fact(labels[id], value) for id, value in self._known().items() if value and id not in asked]

    def _chapter(self, number: str, chapter: Chapter, *, new_page: bool = False) -> None:
        title = _german(chapter.section.title)
        word.paragraph(self.document, f"{number} {title}".strip(), "Heading1", new_page=new_page)
        for place, piece in enumerate(chapter.pieces, start=1):
            if chapter.headed:
                heading = (
                    f"{number}.{place} {_german(piece.question.named)}" if number else _german(piece.question.named)
                )
                word.paragraph(self.document, heading, "Heading2")
            self._piece(piece)
        if self.draft.logic and any(piece.of_measures for piece in chapter.pieces):
            self._logic(f"{number}.{len(chapter.pieces) + 1}", self.draft.logic)

    def _piece(self, piece: Piece) -> None:
        if not piece.text:
            word.paragraph(self.document, _gap(piece.question), GAP)
        elif piece.points and piece.points.items:
            self._points(piece.points, "measure" if piece.of_measures else "goal")
        else:
            word.text(self.document, piece.text)

    def _points(self, points: Numbering, label: str) -> None:
        word.text(self.document, points.before)
        for one in points.items:
            name = one.title if one.named and label == "measure" else ""
            word.point(self.document, WORDS[label].format(number=one.number), name, one.text)
        word.text(self.document, points.after)

    def _logic(self, number: str, table: LogicTable) -> None:
        word.paragraph(self.document, f"{number} {WORDS['logic']}", "Heading2")
        rows = [[cell or WORDS["nothing"] for cell in _cells(row)] for row in table.rows]
        word.table(self.document, WORDS["logic_head"], rows, LOGIC_WIDTHS)

    def _new_part(self, footer: str) -> None:
        """Its pages are counted from 1; above each stands whose Skizze it is."""
        part = self.document.add_section(WD_SECTION.NEW_PAGE)
        word.header(part, self._whose())
        word.footer(part, footer)

    def _whose(self) -> Sequence[str]:
        facts = (self._fact(piece) for piece in self._front() if piece.question.id == ASSOCIATION)
        named = next((fact.value for fact in facts), self._known()[ASSOCIATION])
        names = (named, self.draft.title) if self.to_send else (WORDS["working"], named, self.draft.title)
        return [short(" ".join(name.split()), IN_THE_HEADER) for name in names if name.strip()]


def _cells(row: LogicRow) -> list[str]:
    goal = f"{WORDS['goal'].format(number=row.goal.number)}: {row.brief}"
    measures = (f"{WORDS['measure'].format(number=one.number)} {one.title}" for one in row.measures)
    return [goal, "\n".join(measures), *(row.part(part) for part in LogicPart)]


def _gap(question: Question) -> str:
    return str(WORDS["gap"]).format(title=_german(question.title), ask=_german(question.ask))


def _german(words: Words) -> str:
    return words.in_(SOURCE_LANGUAGE)[0]
