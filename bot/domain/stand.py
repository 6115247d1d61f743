"""Where an association stands: for everybody, and as one of its members sees it."""

from collections.abc import Mapping
from datetime import date, datetime

from msgspec import Struct, field

from bot.domain.cohorts import Association, AssociationState, Cohort
from bot.domain.dates.calendar import CohortDate
from bot.domain.desk.review import Returned
from bot.domain.journey import StageState, TaskStatus
from bot.domain.people import Member
from bot.domain.programme import Question, Stage, Task
from bot.domain.reminders.plan import POSTING
from bot.domain.way import Statuses, Way, today
from bot.domain.worksheet import Answers, gaps, next_gap
from bot.terms import Language


class Stand(Struct, frozen=True):
    """One association with all that says where it is."""

    association: Association
    cohort: Cohort
    way: Way
    statuses: Statuses

    @property
    def id(self) -> str:
        return self.association.id

    @property
    def place(self) -> int:
        """Of its stage on the way, from 0."""
        return self.way.place(self.association)

    @property
    def deadline(self) -> date:
        return self.association.deadline or self.cohort.deadline

    @property
    def active(self) -> bool:
        return self.association.state is AssociationState.ACTIVE

    @property
    def moved_at(self) -> datetime:
        """The last step of anybody: theirs, or a decision of the Koordination."""
        return max([self.association.moved_at, *(status.changed_at for status in self.statuses.values())])

    @property
    def released(self) -> int:
        return sum(self.state(stage) is StageState.RELEASED for stage in self.way.ids)

    def number(self, stage: str) -> int:
        return self.way.programme.number(stage)

    def days_left(self, now: datetime) -> int:
        """To the deadline; negative when it has passed."""
        return (self.deadline - today(now)).days

    def state(self, stage: str) -> StageState:
        if stage in self.statuses:
            return self.statuses[stage].state
        return self.way.untouched(stage, self.association.stage)

    def locked_next(self) -> Stage | None:
        """The first stage that is still locked."""
        return next((one for one in self.way.stages if self.state(one.id) is StageState.LOCKED), None)


class Standing(Stand, frozen=True):
    """As one of its members sees it."""

    member: Member
    language: Language
    answers: Answers
    tasks: Mapping[str, TaskStatus]
    dates: tuple[CohortDate, ...] = ()
    """Of the cohort, in their order."""
    returned: Mapping[str, Returned] = field(default_factory=dict)
    """By stage that came back."""

    @property
    def stage(self) -> Stage:
        """The one to work on now: given back, or where they stand."""
        returned = [status.stage for status in self.statuses.values() if status.state is StageState.RETURNED]
        back = next((one for one in self.way.stages if one.id in returned), None) if returned else None
        return back or self.way.stages[self.place]

    def stage_or_now(self, id: str) -> Stage:
        """The one to work on now when none is named. Raises `gone` for one that the programme no longer has."""
        return self.way.stage(id) if id else self.stage

    @property
    def paused(self) -> bool:
        return self.association.state is AssociationState.PAUSED

    def next_date(self, now: datetime) -> CohortDate | None:
        """The next that takes place."""
        return next((date for date in self.dates if date.planned and date.starts_at > now), None)

    def answered(self, stage: Stage) -> int:
        return len(stage.questions) - len(gaps(stage, self.answers))

    def next_question(self, stage: Stage, after: str = "") -> Question | None:
        return next_gap(stage, self.answers, after)

    def came_back(self, stage: Stage) -> Returned | None:
        """While it is being mended."""
        return self.returned.get(stage.id) if self.state(stage.id) is StageState.RETURNED else None

    def remarked(self, stage: Stage) -> tuple[Question, ...]:
        """Those whose remark nobody has dealt with."""
        back = self.came_back(stage)
        return tuple(one for one in stage.questions if back.is_open(one.id, self.answers)) if back else ()

    def unmended(self, stage: Stage) -> bool:
        """It came back, and nobody has written anything since."""
        if self.came_back(stage) is None:
            return False
        since = self.statuses[stage.id].changed_at
        written = (self.answers.get(one.id) for one in stage.questions)
        return all(answer.at <= since for answer in written if answer)

    def task(self, id: str) -> TaskStatus:
        return self.tasks.get(id) or TaskStatus(self.id, id, None, None, None)

    def open_tasks(self, stage: Stage) -> tuple[Task, ...]:
        return tuple(task for task in stage.tasks if self.task(task.id).done_at is None)

    def open_elsewhere(self, stage: Stage) -> tuple[Task, ...]:
        """Of all other stages that they have worked on: what was not done there is still to be done."""
        worked_on = [one for one in self.way.stages if one.id != stage.id and self._worked_on(one)]
        return tuple(task for one in worked_on for task in self.open_tasks(one))

    def _worked_on(self, stage: Stage) -> bool:
        return stage.id in self.statuses and self.state(stage.id) is not StageState.LOCKED

    def to_post(self, now: datetime) -> Stage | None:
        """The stage after which the application is posted, while it is released, not posted and not too late."""
        stage = next((one for one in self.way.stages if leads_to_the_post(one)), None)
        if stage is None or self.days_left(now) < 0 or self.state(stage.id) is not StageState.RELEASED:
            return None
        return stage if any(task.id == POSTING for task in self.open_tasks(stage)) else None

    @property
    def is_posted(self) -> bool:
        return self.task(POSTING).done_at is not None

    def is_last(self, stage: Stage) -> bool:
        return stage.id == self.way.ids[-1]


def leads_to_the_post(stage: Stage) -> bool:
    return any(task.id == POSTING for task in stage.tasks)
