"""A second try (zweiter Versuch): who may ask for it, in which cohort, and what comes along."""

from collections.abc import Collection, Iterable, Mapping
from datetime import date, datetime
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from bot.domain.cohorts import Association, AssociationState, Cohort
from bot.domain.finance.plan import FinanceItem, FinancePeriod
from bot.domain.journey import Answer
from bot.terms import Outcome
from bot.terms.after import TryState


class SecondTry(Struct, frozen=True):
    """The wish of one association; there is one at a time."""

    association: str
    cohort: str | None
    """In which they want to take part; None: in the next that there will be."""
    person: str | None
    """Who said it; None once that person is erased."""
    at: datetime
    state: TryState = TryState.OPEN
    decided_by: str | None = None
    decided_at: datetime | None = None
    became: str | None = None
    """The association in the other cohort."""
    version: int = 0

    @property
    def is_open(self) -> bool:
        return self.state is TryState.OPEN

    def decided(self, state: TryState, by: str, now: datetime, became: str | None = None) -> "SecondTry":
        return replace(self, state=state, decided_by=by, decided_at=now, became=became)


class TooEarly(StrEnum):
    """Why there is no second try yet."""

    GRANTED = "granted"
    GOES_ON = "too-early"
    """Their round: they are not refused, do not pause, and the deadline is still to come."""


def too_early(association: Association, deadline: date, outcome: Outcome | None, today: date) -> TooEarly | None:
    if outcome is Outcome.GRANTED:
        return TooEarly.GRANTED
    over = association.state is AssociationState.PAUSED or outcome is Outcome.REFUSED or deadline < today
    return None if over else TooEarly.GOES_ON


def possible(own: Cohort, cohorts: Iterable[Cohort], ended: Collection[str], today: date) -> tuple[Cohort, ...]:
    """Later ones of the same carrier whose deadline is to come, the next first."""
    found = [
        one
        for one in cohorts
        if one.carrier == own.carrier and one.deadline > max(own.deadline, today) and one.id not in ended
    ]
    return tuple(sorted(found, key=lambda one: (one.deadline, one.title, one.id)))


def newcomer(old: Association, id: str, cohort: str, stage: str, now: datetime) -> Association:
    """The same association at the beginning of another cohort. A deadline of its own was that of the old one."""
    return Association(id, old.name, cohort, old.land, stage, AssociationState.ACTIVE, now, now)


def carried_answers(answers: Mapping[str, Answer], known: Collection[str], new: str) -> list[Answer]:
    """What counts now, as the first version there; of questions that the programme still asks. Ids are still the old
    ones."""
    return [
        replace(answer, association=new, number=1, undone=False)
        for question, answer in answers.items()
        if question in known
    ]


def carried_item(item: FinanceItem, new: str, years: int) -> FinanceItem:
    """So many years later. The id is still the old one."""
    return replace(
        item,
        association=new,
        year=item.year + years if item.year else None,
        amounts={year + years: cents for year, cents in item.amounts.items()},
        version=0,
    )


def carried_period(period: FinancePeriod, years: int) -> FinancePeriod:
    return replace(period, begins=period.begins.replace(year=period.begins.year + years))
