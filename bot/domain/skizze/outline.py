"""The Projektskizze as it stands: which answers flow into which section, what is missing, how long it is."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from msgspec import Struct
from msgspec.structs import replace

from bot.domain.finance.plan import FinancePlan
from bot.domain.journey import Answer
from bot.domain.logic_model.note import LogicNote
from bot.domain.logic_model.numbering import GOALS, MEASURES, Numbering, goals, measures, numbered
from bot.domain.logic_model.table import LogicTable, logic_table
from bot.domain.printable import printable, room
from bot.domain.programme import Programme, Question, Section
from bot.domain.words import Words

HEADING, SUBHEADING = 100, 70
"""Characters of text that would fill the height of one."""
PROJECT_TITLE = "projekt-titel"
"""The question whose answer stands large on the cover sheet, if the programme has it."""
ASSOCIATION, CONTACT = "verein-name", "verein-kontakt"
"""The questions whose answers stand instead of what the bot knows anyway."""


class Piece(Struct, frozen=True):
    """One question and what the association wrote."""

    question: Question
    text: str
    """Empty when nobody has answered yet."""
    points: Numbering | None = None
    """Goals or measures, when there are some in it."""

    @property
    def of_measures(self) -> bool:
        return self.question.id in MEASURES


class Chapter(Struct, frozen=True):
    section: Section
    pieces: tuple[Piece, ...]
    headed: bool
    """Each answer has a heading of its own; a single one has that of the section."""

    @property
    def gaps(self) -> tuple[Question, ...]:
        return tuple(piece.question for piece in self.pieces if not piece.text)

    @property
    def written(self) -> tuple[Piece, ...]:
        return tuple(piece for piece in self.pieces if piece.text)

    @property
    def room(self) -> int:
        """Characters that it takes on the page, with its headings; 0 while nothing is written."""
        return sum(room(piece.text) for piece in self.pieces) + self._headings

    @property
    def _headings(self) -> int:
        return bool(self.written) * HEADING + self.headed * len(self.written) * SUBHEADING


class Outline(Struct, frozen=True):
    """The document, section by section. Pages are counted in tenths and are an estimate."""

    front: tuple[Chapter, ...]
    """The title sheet: what stands before the first section that counts."""
    body: tuple[Chapter, ...]
    """What counts towards the page limit."""
    annex: tuple[Chapter, ...]
    note: Words
    """What this outline is worth."""
    page_limit: int
    characters_per_page: int
    changed_at: datetime | None
    """When the newest answer was written; None while there is none."""
    table: LogicTable = LogicTable((), ())
    """Of goals and measures."""

    @property
    def chapters(self) -> tuple[Chapter, ...]:
        return (*self.front, *self.body, *self.annex)

    @property
    def gaps(self) -> int:
        return sum(len(chapter.gaps) for chapter in self.chapters)

    @property
    def questions(self) -> int:
        return sum(len(chapter.pieces) for chapter in self.chapters)

    @property
    def tenths(self) -> int:
        """Rounded up, so that nothing looks shorter than it is."""
        return -(-10 * self._room // self.characters_per_page)

    @property
    def too_long(self) -> int:
        """Characters to be cut; 0 when it fits."""
        return max(0, self._room - self.page_limit * self.characters_per_page)

    @property
    def _room(self) -> int:
        return sum(chapter.room for chapter in self.body) + (self.logic.room if self.logic else 0)

    @property
    def logic(self) -> LogicTable | None:
        """Stands behind the measures; None while nothing is noted to a goal."""
        return self.table if self.table.begun else None

    @property
    def to_send(self) -> "Outline":
        """Only what is written: no gap, and no heading above nothing."""
        return replace(self, front=_written(self.front), body=_written(self.body), annex=_written(self.annex))

    @property
    def title(self) -> str:
        """One line; empty while the project has none."""
        named = (
            piece.text for chapter in self.chapters for piece in chapter.pieces if piece.question.id == PROJECT_TITLE
        )
        return " ".join(next(named, "").split())

    def chapter(self, section: str) -> Chapter | None:
        return next((chapter for chapter in self.chapters if chapter.section.id == section), None)

    def beside(self, section: str) -> tuple[Chapter | None, Chapter | None]:
        """The chapters before and after."""
        ids = [chapter.section.id for chapter in self.chapters]
        at = ids.index(section)
        before = self.chapters[at - 1] if at else None
        return before, next(iter(self.chapters[at + 1 :]), None)


def project_title(answers: Mapping[str, Answer]) -> str:
    """One line; empty while the project has none."""
    return " ".join(printable(answers[PROJECT_TITLE].text).split()) if PROJECT_TITLE in answers else ""


def _written(chapters: tuple[Chapter, ...]) -> tuple[Chapter, ...]:
    return tuple(replace(chapter, pieces=chapter.written) for chapter in chapters if chapter.written)


class TitleSheet(Struct, frozen=True):
    """What stands around the answers: whose Skizze it is, and the Finanzierungsplan of its annex."""

    association: str
    contact: str
    """Empty when there is no contact person."""
    day: date
    plan: FinancePlan | None = None


def compose(programme: Programme, answers: Mapping[str, Answer], notes: Sequence[LogicNote] = ()) -> Outline:
    """`notes`: to the goals."""
    points = {question: found for questions in (GOALS, MEASURES) for question, found in numbered(answers, questions)}
    chapters = [_chapter(programme, section, answers, points) for section in programme.sections]
    counted = [place for place, chapter in enumerate(chapters) if chapter.section.counts]
    start, end = (counted[0], counted[-1] + 1) if counted else (len(chapters), len(chapters))
    return Outline(
        front=tuple(chapters[:start]),
        body=tuple(chapter for chapter in chapters[start:end] if chapter.section.counts),
        annex=tuple(chapter for chapter in chapters[start:] if not chapter.section.counts),
        note=programme.outline_note,
        page_limit=programme.page_limit,
        characters_per_page=programme.characters_per_page,
        changed_at=max(
            (answers[one.id].at for one in programme.questions if one.section and one.id in answers), default=None
        ),
        table=logic_table(goals(answers), measures(answers), notes),
    )


def _chapter(
    programme: Programme, section: Section, answers: Mapping[str, Answer], points: Mapping[str, Numbering]
) -> Chapter:
    pieces = tuple(
        Piece(question, printable(answers[question.id].text) if question.id in answers else "", points.get(question.id))
        for question in programme.questions_of_section(section.id)
    )
    return Chapter(section, pieces, headed=len(pieces) > 1)
