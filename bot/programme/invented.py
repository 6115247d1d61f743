"""Invented people and an invented programme, of which the galleries of all features show every screen."""

from datetime import UTC, datetime

from bot.domain.cohorts import Association, AssociationState
from bot.domain.people import Member, MemberState
from bot.domain.programme import Programme, Question, Section, Stage, Task
from bot.domain.submission.guide import SubmissionGuide
from bot.domain.words import Words
from bot.programme.load import load
from bot.terms import MemberRole, Opens

NOW = datetime(2027, 3, 12, 16, 30, tzinfo=UTC)
HOSTILE = '<b>Zoé & "Co" 🎉'
_SHIPPED = load()
CALL = _SHIPPED.call
GUIDE = SubmissionGuide(_SHIPPED.submission.checklist, note=_SHIPPED.submission.note)


def words(german: str, english: str = "") -> Words:
    return Words({"de": german, "en": english} if english else {"de": german})


def in_both(text: str) -> Words:
    return words(text, text)


def association(
    id: str, name: str, *, cohort: str = "k", land: str = "BY", stage: str = "s1", at: datetime = NOW
) -> Association:
    return Association(id, name, cohort, land, stage, AssociationState.ACTIVE, at, at)


def member(person: str, name: str, role: MemberRole, state: MemberState = MemberState.ACTIVE) -> Member:
    return Member("bruecke", person, role, state, NOW, name)


def stage(
    id: str,
    title: str,
    *,
    tasks: tuple[Task, ...] = (),
    questions: tuple[Question, ...] = (),
    opens: Opens = Opens.FREE,
    control: str = "",
) -> Stage:
    none = in_both("")
    return Stage(id, in_both(title), none, none, none, tasks, questions, in_both(control), (), opens)


def programme(stages: tuple[Stage, ...], sections: tuple[Section, ...] = (), note: str = "") -> Programme:
    title = in_both("Programm")
    return Programme("p", title, CALL, 10, 2500, words(note), sections, stages, submission=GUIDE)
