"""What is missing, and what stands on the title sheet."""

from collections.abc import Sequence

from bot.domain.names import short
from bot.domain.programme import Question
from bot.domain.screen import Button, Place, Rows, Say, Screen, Value, row
from bot.domain.skizze.outline import Chapter
from bot.domain.stand import Standing
from bot.domain.submission.sheet import SheetEntry
from bot.domain.wording import lines, listed, marked, paragraphs
from bot.domain.worksheet import takes_answers
from bot.links.finance_checks import FinanceChecks
from bot.links.finance_plan import OpenFinancePlan
from bot.links.journey import AskQuestion
from bot.links.mock_assessment import AssessmentOf
from bot.links.peer_reading import ReadingHome
from bot.links.skizze import SkizzeOf
from bot.links.submission import SubmissionOf
from bot.terms.submission import SheetFact
from handlers.submission.screens.overview import SubmissionSeen, plan_said

MOST_TO_WRITE = 4
"""Buttons to what is missing; all of it is named in the text."""


def missing(seen: SubmissionSeen) -> Screen:
    outline, language = seen.outline, seen.here.language
    gaps = [_of_chapter(chapter, language) for chapter in outline.chapters if chapter.gaps]
    long = Say("skizze-too-long", {"characters": outline.too_long}) if outline.too_long else None
    texts = lines(*gaps, long) if gaps or long else Say("submission-no-gaps")
    open_ = [gap for chapter in outline.chapters for gap in chapter.gaps]
    args: dict[str, Value] = {"association": seen.here.association.name, "texts": texts, "plan": plan_said(seen)}
    rows = (
        *_to_write(seen.here, open_),
        row(Button("skizze", SkizzeOf(seen.id)), _to_plan(seen)),
        row(Button("assess", AssessmentOf(seen.id)), Button("partners", ReadingHome(seen.id))),
        row(Button("common-back", SubmissionOf(seen.id))),
    )
    return Screen("submission-missing", args, rows, place=Place.HERE)


def _to_plan(seen: SubmissionSeen) -> Button:
    """Nobody checks an empty plan."""
    if seen.plan.is_empty:
        return Button("plan", OpenFinancePlan(seen.id))
    return Button("checks", FinanceChecks(seen.id))


def _of_chapter(chapter: Chapter, language: str) -> Say:
    what = Say("skizze-missing-texts", {"count": len(chapter.gaps)})
    return Say("skizze-missing", {"section": marked(chapter.section.title, language), "what": what})


def _to_write(here: Standing, questions: Sequence[Question]) -> Rows:
    """Those of steps that are closed still, or lie with the Koordination, are only named."""
    may = [one for one in questions if here.member.may_write and takes_answers(here.state(one.stage))]
    return tuple(
        row(Button("write", AskQuestion(here.id, one.id), {"question": short(one.title.in_(here.language)[0])}))
        for one in may[:MOST_TO_WRITE]
    )


def sheet(seen: SubmissionSeen, entries: Sequence[SheetEntry]) -> Screen:
    """A form of its own, into which each field is copied."""
    here = seen.here
    args: dict[str, Value] = {
        "association": here.association.name,
        "entries": paragraphs(*(_entry(one, here.language) for one in entries), _from_plan(entries, here.language)),
    }
    open_ = [one.question for one in entries if one.question and not one.text]
    back = Button("common-back", SubmissionOf(here.id))
    rows = (*_to_write(here, open_), row(Button("plan", OpenFinancePlan(here.id)), back))
    return Screen("submission-sheet", args, rows, place=Place.HERE)


def _entry(entry: SheetEntry, language: str) -> Say | None:
    label: dict[str, Value] = {"label": marked(entry.field.label, language)}
    if entry.text:
        return Say("submission-entry", {**label, "text": entry.text})
    if entry.question:
        asked = marked(entry.question.title, language)
        return Say("submission-entry-to-write", {**label, "question": asked})
    return None if _of_plan(entry) else Say("submission-entry-from-team", label)


def _from_plan(entries: Sequence[SheetEntry], language: str) -> Say | None:
    """All that the plan does not say yet, in one go."""
    open_ = [marked(one.field.label, language) for one in entries if not one.text and _of_plan(one)]
    return Say("submission-entries-from-plan", {"labels": listed(open_)}) if open_ else None


def _of_plan(entry: SheetEntry) -> bool:
    return not entry.question and entry.field.fact not in (SheetFact.ASSOCIATION, SheetFact.CONTACT)
