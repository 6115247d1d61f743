"""The Projektskizze as a Word document that can be sent as it is: cover sheet, sections, signature, annex.

What is missing and how long it is concerns only the association: that is said in the chat, never in the file.
"""

import io
from collections.abc import Sequence
from importlib.resources import files

import tomli
from docx import Document
from docx.document import Document as Docx
from docx.enum.section import WD_SECTION
from msgspec import Struct

from bot.documents import word
from bot.documents.finance_annex import add_finance_plan
from bot.documents.sheet_style import GAP, set_up
from bot.documents.word import Fact
from bot.domain.names import short
from bot.domain.printable import printable
from bot.domain.programme import Question
from bot.domain.skizze import ASSOCIATION, CONTACT, PROJECT_TITLE, Chapter, Outline, Piece, TitleSheet
from bot.domain.words import SOURCE_LANGUAGE, Words

WORDS: dict[str, str] = tomli.loads((files("bot.documents") / "skizze.toml").read_text(encoding="utf-8"))
IN_THE_HEADER = 70
"""Characters of a name above each page."""


def write(draft: Outline, sheet: TitleSheet) -> bytes:
    document = Document()
    set_up(document, WORDS["kind"], sheet.day)
    _Writer(document, draft, sheet).write()
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()


class _Writer(Struct, frozen=True):
    document: Docx
    draft: Outline
    sheet: TitleSheet

    def write(self) -> None:
        word.paragraph(self.document, WORDS["kind"], "Subtitle")
        word.title(self.document, self.draft.title or WORDS["no_title"])
        word.facts(self.document, [*self._unasked(), *self._facts()])
        self._new_part(WORDS["page"])
        for number, chapter in enumerate(self.draft.body, start=1):
            self._chapter(f"{number}", chapter)
        word.signature(self.document, WORDS["place"], WORDS["signature"])
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
            if piece.text:
                word.text(self.document, piece.text)
            else:
                word.paragraph(self.document, _gap(piece.question), GAP)

    def _new_part(self, footer: str) -> None:
        """Its pages are counted from 1; above each stands whose Skizze it is."""
        part = self.document.add_section(WD_SECTION.NEW_PAGE)
        word.header(part, self._whose())
        word.footer(part, footer)

    def _whose(self) -> Sequence[str]:
        facts = (self._fact(piece) for piece in self._front() if piece.question.id == ASSOCIATION)
        named = next((fact.value for fact in facts), self._known()[ASSOCIATION])
        return [short(" ".join(name.split()), IN_THE_HEADER) for name in (named, self.draft.title) if name.strip()]


def _gap(question: Question) -> str:
    return WORDS["gap"].format(title=_german(question.title), ask=_german(question.ask))


def _german(words: Words) -> str:
    return words.in_(SOURCE_LANGUAGE)[0]
