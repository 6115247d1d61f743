"""The Projektskizze as a Word document: title sheet, sections, annex, and a last sheet that says what is missing."""

import io
import tomllib
from dataclasses import dataclass
from datetime import date
from importlib.resources import files

from docx import Document
from docx.document import Document as Docx
from docx.enum.section import WD_SECTION

from bot.documents import word
from bot.documents.sheet_style import GAP, set_up
from bot.documents.word import Fact
from bot.domain.paper import printable
from bot.domain.programme import SOURCE_LANGUAGE, Question, Words
from bot.domain.skizze import PROJECT_TITLE, Chapter, Draft, TitleSheet

WORDS: dict[str, str] = tomllib.loads((files("bot.documents") / "skizze.toml").read_text(encoding="utf-8"))


def write(draft: Draft, sheet: TitleSheet) -> bytes:
    document = Document()
    set_up(document, WORDS["kind"], sheet.day)
    _Writer(document, draft, sheet).write()
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()


@dataclass(frozen=True, slots=True)
class _Writer:
    document: Docx
    draft: Draft
    sheet: TitleSheet

    def write(self) -> None:
        self._title_sheet()
        self._new_part(WORDS["page"], restart=True)
        for number, chapter in enumerate(self.draft.body, start=1):
            self._chapter(f"{number} {_german(chapter.section.title)}", chapter)
        for chapter in self.draft.annex:
            self._chapter(_german(chapter.section.title), chapter, new_page=True)
        self._new_part(WORDS["state_title"])
        self._state()

    def _title_sheet(self) -> None:
        word.paragraph(self.document, WORDS["kind"], "Subtitle")
        word.paragraph(self.document, self.draft.title or WORDS["no_title"], "Title")
        word.facts(self.document, [*self._known(), *self._answered()])

    def _known(self) -> list[Fact]:
        facts = [
            Fact(WORDS["association"], printable(self.sheet.association)),
            Fact(WORDS["contact"], printable(self.sheet.contact)),
            Fact(WORDS["cohort"], printable(self.sheet.cohort)),
            Fact(WORDS["day"], german_day(self.sheet.day)),
        ]
        return [fact for fact in facts if fact.value]

    def _answered(self) -> list[Fact]:
        """The project's title stands large above already."""
        pieces = [piece for chapter in self.draft.front for piece in chapter.pieces]
        return [
            Fact(_german(piece.question.title), piece.text or _gap(piece.question), gap=not piece.text)
            for piece in pieces
            if piece.question.id != PROJECT_TITLE or not piece.text
        ]

    def _chapter(self, heading: str, chapter: Chapter, *, new_page: bool = False) -> None:
        word.paragraph(self.document, heading, "Heading1", new_page=new_page)
        for piece in chapter.pieces:
            if piece.text:
                word.text(self.document, piece.text)
            else:
                word.paragraph(self.document, _gap(piece.question), GAP)

    def _new_part(self, footer: str, *, restart: bool = False) -> None:
        part = self.document.add_section(WD_SECTION.NEW_PAGE)
        word.footer(part, footer, numbered=restart)

    def _state(self) -> None:
        word.paragraph(self.document, WORDS["state_title"], "Heading1")
        word.paragraph(self.document, WORDS["state_note"])
        word.paragraph(self.document, WORDS["length_title"], "Heading2")
        whole, tenth = divmod(self.draft.tenths, 10)
        word.paragraph(self.document, WORDS["length"].format(pages=f"{whole},{tenth}", limit=self.draft.page_limit))
        if self.draft.too_long:
            word.paragraph(self.document, WORDS["too_long"].format(characters=self.draft.too_long))
        word.paragraph(self.document, _german(self.draft.note))
        word.paragraph(self.document, WORDS["gaps_title"], "Heading2")
        self._gaps()

    def _gaps(self) -> None:
        if not self.draft.gaps:
            word.paragraph(self.document, WORDS["no_gaps"])
        for chapter in self.draft.chapters:
            titles = ", ".join(_german(question.title) for question in chapter.gaps)
            if titles:
                line = WORDS["gap_line"].format(section=_german(chapter.section.title), titles=titles)
                word.paragraph(self.document, line, "ListBullet")


def german_day(day: date) -> str:
    return f"{day:%d.%m.%Y}"


def _gap(question: Question) -> str:
    return WORDS["gap"].format(title=_german(question.title), ask=_german(question.ask))


def _german(words: Words) -> str:
    return words.in_(SOURCE_LANGUAGE)[0]
