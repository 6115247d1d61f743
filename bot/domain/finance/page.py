"""The Finanzierungsplan as a page shows it to one person, and what becomes of a form that they filled in there."""

from collections.abc import Iterable, Mapping
from enum import StrEnum

from msgspec import Struct, field
from msgspec.structs import replace

from bot.domain.cohorts import Association
from bot.domain.finance.cells import CellFault
from bot.domain.finance.checks import findings
from bot.domain.finance.edit import FinanceEdit, can_undo
from bot.domain.finance.form import (
    LONGEST_NEW,
    NEW,
    PERIOD,
    PlanForm,
    RowForm,
    merged_period,
    merged_rows,
)
from bot.domain.finance.plan import LONGEST_TITLE, MOST_ITEMS, FinanceItem, FinancePeriod, FinancePlan
from bot.domain.finance.rules import FinanceRules
from bot.domain.finance.said import FinanceGroup, group_said, grouped, rules_said
from bot.domain.finance_lines.reader import read_lines
from bot.domain.finance_lines.reading import Around, ProposedItem, Read, UnreadLine
from bot.domain.finance_lines.words import HeadingWords
from bot.domain.finance_lines.worth import LineFlaw
from bot.domain.logic_model.numbering import LogicPoint
from bot.domain.names import clean_name
from bot.domain.screen import Value
from bot.terms.finance import FinanceHeading
from bot.terms.finance_rules import FinanceVerdict


class PlanRight(StrEnum):
    """Whether somebody may change what they see, and if not, why."""

    WRITES = "writes"
    READER = "reader"
    PAUSE = "pause"
    DESK = "desk"
    """They coordinate its cohort."""


class PlanPage(Struct, frozen=True):
    association: Association
    plan: FinancePlan
    right: PlanRight
    measures: tuple[LogicPoint, ...] = ()
    edits: tuple[FinanceEdit, ...] = ()
    """The newest first."""
    words: HeadingWords = field(default_factory=HeadingWords)
    rules: FinanceRules = field(default_factory=FinanceRules)

    @property
    def writes(self) -> bool:
        return self.right is PlanRight.WRITES

    @property
    def checks(self) -> tuple[FinanceGroup, ...]:
        """What the rules find that is not in order."""
        found = findings(self.plan, self.rules, (one.number for one in self.measures))
        return tuple(group for group in grouped(found) if group.verdict is not FinanceVerdict.OK)

    @property
    def faults(self) -> int:
        return sum(group.verdict is FinanceVerdict.FAULT for group in self.checks)

    @property
    def checks_said(self) -> tuple[Value, ...]:
        """The same in words, and of which funding years the rules are."""
        groups = self.checks
        years = rules_said((one for group in groups for one in group.found), self.plan, self.rules)
        said: list[Value] = [group_said(group, self.plan, self.rules) for group in groups]
        return (*said, *([years] if years else ()))

    def may_undo(self, edit: FinanceEdit) -> bool:
        return can_undo(edit, self._now(edit)) and bool(edit.item or edit.was)

    def _now(self, edit: FinanceEdit) -> FinanceItem | FinancePeriod | None:
        if edit.item:
            return self.plan.item(edit.item)
        return None if self.plan.period.assumed else self.plan.period

    def edit(self, id: str) -> FinanceEdit | None:
        return next((edit for edit in self.edits if edit.id == id), None)

    def removal_of(self, item: str) -> FinanceEdit | None:
        """By which a row that is gone was taken out."""
        return next((edit for edit in self.edits if edit.item == item and not edit.became), None)


class LostRow(Struct, frozen=True):
    """Somebody took it out while somebody else typed into it."""

    typed: Mapping[str, str]
    removal: FinanceEdit | None


class NewRows(Struct, frozen=True):
    """What text for new rows becomes."""

    items: tuple[FinanceItem, ...]
    unread: tuple[UnreadLine, ...]
    doubtful: tuple[ProposedItem, ...] = ()
    """Added as they are, and may be meant otherwise: an amount may be that of each of several things, for example."""
    many: bool = False
    """There is no room for them: none is added."""


class FormOutcome(Struct, frozen=True):
    """What of a form can be done, and what cannot."""

    faults: Mapping[str, CellFault]
    """By field."""
    clashes: frozenset[str]
    """Fields that somebody else has changed meanwhile."""
    lost: Mapping[str, LostRow]
    new: Mapping[FinanceHeading, NewRows]
    refused_undo: bool
    writes: bool
    """Something is to be written."""

    def after(self, before: "FormOutcome") -> "FormOutcome":
        """Once what could be done of it is done: new rows are not read again beside themselves."""
        return replace(self, new=before.new)

    @property
    def is_clean(self) -> bool:
        told = any(rows.many or rows.unread for rows in self.new.values())
        return not (self.faults or self.clashes or self.lost or self.refused_undo or told)

    @property
    def tells(self) -> bool:
        """There is something to be read of it."""
        return not self.is_clean or any(rows.doubtful for rows in self.new.values())


NOTHING_FILLED = FormOutcome({}, frozenset(), {}, {}, False, False)


def outcome(page: PlanPage, form: PlanForm) -> FormOutcome:
    plan = page.plan
    rows, period = merged_rows(plan, form), merged_period(plan.period, form.period) if form.period else None
    new = {heading: new_rows(page, heading, text) for heading, text in form.new.items()}
    faults = {f"{cell}.{row}": fault for row, one in rows.items() for cell, fault in one.faults.items()}
    clashes = {f"{cell}.{row}" for row, one in rows.items() for cell in one.clashes}
    if period:
        faults |= {f"{cell}.{PERIOD}": fault for cell, fault in period.faults.items()}
        clashes |= {f"{cell}.{PERIOD}" for cell in period.clashes}
    writes = (
        any(not one.item.same(plan.item(row)) for row, one in rows.items())
        or any(rows.items and not rows.many for rows in new.values())
        or (period is not None and period.period != plan.period)
        or _presses(page, form)
    )
    lost = {row: LostRow(one.wants, page.removal_of(row)) for row, one in form.rows.items() if row not in rows}
    return FormOutcome(faults, frozenset(clashes), lost, new, _refused(page, form), writes)


def _presses(page: PlanPage, form: PlanForm) -> bool:
    item = page.plan.item(form.confirm)
    sure = bool(item and not item.sure) or (form.confirm == PERIOD and page.plan.period.assumed)
    edit = page.edit(form.back)
    return sure or page.plan.item(form.out) is not None or (edit is not None and page.may_undo(edit))


def _refused(page: PlanPage, form: PlanForm) -> bool:
    """It was not taken back yet, and cannot be any more."""
    edit = page.edit(form.back)
    done = any(other.undoes == form.back for other in page.edits)
    return bool(form.back) and not done and (edit is None or not page.may_undo(edit))


def new_rows(page: PlanPage, heading: FinanceHeading, text: str) -> NewRows:
    """Under the heading below which it was typed, unless the text names another one. A line that is only a name
    becomes a row, too: its numbers are typed into its cells."""
    around = Around(page.plan.period, page.words, heading=heading)
    read = [_named(one, heading) for one in read_lines(text[:LONGEST_NEW], around)]
    found = tuple(one for one in read if isinstance(one, ProposedItem))
    items = tuple(one.item for one in found)
    doubtful = tuple(one for one in found if one.doubts)
    unread = tuple(one for one in read if isinstance(one, UnreadLine) and not one.flaw.is_fine)
    return NewRows(items, unread, doubtful, many=len(page.plan.items) + len(items) > MOST_ITEMS)


def _named(read: Read, heading: FinanceHeading) -> Read:
    title = clean_name(read.line, LONGEST_TITLE) if isinstance(read, UnreadLine) else ""
    if isinstance(read, ProposedItem) or read.flaw is not LineFlaw.NO_AMOUNT or not title:
        return read
    return ProposedItem(FinanceItem("", "", 0, title, heading, 0, certain=heading.is_cost), read.line, read.row)


def kept_text(rows: NewRows, text: str) -> str:
    """What stays in the field: all when there is no room, else what nobody could read."""
    return text if rows.many else "\n".join(one.line for one in rows.unread)


def unfinished(form: PlanForm, found: FormOutcome) -> Mapping[str, str]:
    """What was typed and is not done, by field: it stays where it was typed."""
    period: Iterable[tuple[str, RowForm]] = [(PERIOD, form.period)] if form.period else []
    cells = {f"{cell}.{row}": text for row, one in (*form.rows.items(), *period) for cell, text in one.wants.items()}
    told = {field: text for field, text in cells.items() if field in found.faults or field in found.clashes}
    return told | {f"{NEW}.{heading}": kept_text(rows, form.new[heading]) for heading, rows in found.new.items()}
