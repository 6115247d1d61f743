"""The programme as one cohort walks it."""

from collections.abc import Mapping
from datetime import date, datetime
from zoneinfo import ZoneInfo

from msgspec import Struct
from msgspec.structs import force_setattr

from bot.domain.cohorts import Association, Cohort, StagePlan
from bot.domain.errors import gone
from bot.domain.journey import StageState, StageStatus
from bot.domain.people import ZONE
from bot.domain.programme import Programme, Stage, for_cohort
from bot.terms import Opens

Statuses = Mapping[str, StageStatus]
"""By stage; missing means never touched."""

LEFT_BEHIND = frozenset({StageState.HANDED_IN, StageState.RELEASED})
"""The next stage may open."""
WORKABLE = frozenset({StageState.OPEN, StageState.RETURNED})


def today(now: datetime) -> date:
    """The day on which dates of the programme count."""
    return now.astimezone(ZoneInfo(ZONE)).date()


class Way(Struct, frozen=True):
    """Stages in the cohort's order, each with the cohort's way of opening, and the days on which they open."""

    programme: Programme
    days: Mapping[str, date]
    ids: tuple[str, ...] = ()
    """Of the stages, found out once."""

    def __post_init__(self) -> None:
        force_setattr(self, "ids", tuple(stage.id for stage in self.stages))

    @property
    def stages(self) -> tuple[Stage, ...]:
        return self.programme.stages

    def stage(self, id: str) -> Stage:
        """Raises the refusal `gone` for a stage that the programme no longer has."""
        if id not in self.ids:
            raise gone()
        return self.programme.stage(id)

    def place(self, association: Association) -> int:
        """Where it stands, counted from 0."""
        return self.place_of(association.stage)

    def place_of(self, stage: str) -> int:
        """From 0; the beginning when the programme no longer has the stage."""
        return self.ids.index(stage) if stage in self.ids else 0

    def untouched(self, stage: str, stands: str) -> StageState:
        """Stages that nobody touched are open up to where the association stands: the first always, and the missed
        ones of somebody who joined late."""
        return StageState.OPEN if self.ids.index(stage) <= self.place_of(stands) else StageState.LOCKED

    def before(self, id: str) -> Stage | None:
        index = self.ids.index(id)
        return self.stages[index - 1] if index else None

    def day(self, id: str) -> date | None:
        """When it opens; None when it does not open by date, or nobody has set the day."""
        return self.days.get(id) if self.stage(id).opens is Opens.DATE else None


def way_of(programme: Programme, cohort: Cohort, plans: Mapping[str, StagePlan]) -> Way:
    """Survives a programme that has changed since: unknown stages are left out, new ones stand at the end."""
    known = [stage.id for stage in programme.stages]
    order = [id for id in dict.fromkeys(cohort.order) if id in known]
    ids = (*order, *(id for id in known if id not in order))
    opens = {id: plan.opens for id, plan in plans.items() if id in known}
    days = {id: plan.opens_on for id, plan in plans.items() if plan.opens_on}
    return Way(for_cohort(programme, ids, opens), days)
