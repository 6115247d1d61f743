"""What a Projektschmiede teaches: stages with their guide, tasks and worksheet, and the outline they fill."""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Protocol, TypeVar

from msgspec import Struct
from msgspec.structs import replace

from bot.domain.finance.rules import FinanceRules
from bot.domain.finance_lines.words import HeadingWords
from bot.domain.funding_call import Call
from bot.domain.sparring.offer import SparringOffer
from bot.domain.sparring.point import AssessmentPoint
from bot.domain.submission.after_guide import AfterGuide
from bot.domain.submission.guide import SubmissionGuide
from bot.domain.talks.topics import TalkTopics
from bot.domain.words import Words
from bot.terms import Opens

LONGEST_TITLE = 30
"""Characters of a question's title; with "Weiter: " before it, a button shows all of it."""


class Task(Struct, frozen=True):
    id: str
    title: Words
    minutes: int


class Question(Struct, frozen=True):
    id: str
    stage: str
    section: str
    """Where the answer stands in the Projektskizze; empty when the question is only for thinking."""
    title: Words
    ask: Words
    example: Words
    budget: int
    """Characters that the answer may fill."""
    label: Words | None = None
    """What stands above the answer in the document, which does not ask anybody."""

    @property
    def named(self) -> Words:
        return self.label or self.title


class Material(Struct, frozen=True):
    title: Words
    text: Words
    """Markdown."""


class Stage(Struct, frozen=True):
    id: str
    title: Words
    why: Words
    guide: Words
    """Markdown."""
    simply: Words
    """Markdown."""
    tasks: tuple[Task, ...]
    questions: tuple[Question, ...]
    control_question: Words
    materials: tuple[Material, ...]
    opens: Opens


class Section(Struct, frozen=True):
    id: str
    title: Words
    counts: bool = True
    """Whether it is part of the limited pages; the title sheet and the annex are not."""


class _Named(Protocol):
    @property
    def id(self) -> str: ...


Thing = TypeVar("Thing", bound=_Named)


def _one(things: Iterable[Thing], id: str) -> Thing:
    for thing in things:
        if thing.id == id:
            return thing
    raise KeyError(id)


class Programme(Struct, frozen=True):
    """Every lookup raises KeyError when the id is unknown."""

    id: str
    title: Words
    call: Call
    page_limit: int
    characters_per_page: int
    """An estimate; the limit itself is counted in pages."""
    outline_note: Words
    """Says that `sections` are a working template, not the official outline."""
    sections: tuple[Section, ...]
    stages: tuple[Stage, ...]
    talks: TalkTopics = TalkTopics()
    """About what people talk who did it before."""
    sparring: SparringOffer = SparringOffer()
    finance: FinanceRules = FinanceRules()
    assessment: tuple[AssessmentPoint, ...] = ()
    """Of the mock assessment."""
    finance_words: HeadingWords = HeadingWords()
    submission: SubmissionGuide = SubmissionGuide()
    after: AfterGuide = AfterGuide()

    @property
    def questions(self) -> tuple[Question, ...]:
        return tuple(question for stage in self.stages for question in stage.questions)

    @property
    def room(self) -> int:
        """Characters that the counted sections may fill together."""
        return self.page_limit * self.characters_per_page

    @property
    def budget(self) -> int:
        """Characters that the answers in counted sections fill when each one uses its budget."""
        counted = {section.id for section in self.sections if section.counts}
        return sum(question.budget for question in self.questions if question.section in counted)

    def stage(self, id: str) -> Stage:
        return _one(self.stages, id)

    def section(self, id: str) -> Section:
        return _one(self.sections, id)

    def question(self, id: str) -> Question:
        return _one((question for stage in self.stages for question in stage.questions), id)

    def task(self, id: str) -> Task:
        return _one((task for stage in self.stages for task in stage.tasks), id)

    def number(self, stage: str) -> int:
        """The place of a stage on the way, from 1."""
        return self.stages.index(self.stage(stage)) + 1

    def stage_after(self, id: str) -> Stage | None:
        return next(iter(self.stages[self.number(id) :]), None)

    def questions_of_section(self, section: str) -> tuple[Question, ...]:
        known = self.section(section)
        return tuple(question for question in self.questions if question.section == known.id)


def for_cohort(programme: Programme, order: tuple[str, ...] | None, opens: Mapping[str, Opens]) -> Programme:
    """The programme as one cohort walks it. Raises ValueError when a stage is unknown, missing or named twice."""
    ids = [stage.id for stage in programme.stages]
    way = list(ids if order is None else order)
    _refuse("These stages are not in the programme", [id for id in [*way, *opens] if id not in ids])
    _refuse("These stages are in the order twice", [id for id, times in Counter(way).items() if times > 1])
    _refuse("These stages are missing from the order", [id for id in ids if id not in way])
    stages = (programme.stage(id) for id in way)
    return replace(
        programme, stages=tuple(replace(one, opens=opens[one.id]) if one.id in opens else one for one in stages)
    )


def _refuse(what: str, stages: list[str]) -> None:
    if stages:
        raise ValueError(f"{what}: {', '.join(dict.fromkeys(stages))}.")
