"""Which stages are open: for one association, and for all of a cohort."""

from bot.links.base import OfAssociation, OfCohort, OfCohortStage, OfStage
from bot.terms import Opens


class MoveStages(OfAssociation, code="km"):
    """Choose a stage that one association moves back or forward to."""


class MoveTo(OfStage, code="kn"): ...


class MoveNow(OfStage, code="ko"):
    """`words` is 1 for the reason that was typed before, 0 for none."""

    words: int


class CohortStages(OfCohort, code="ks"): ...


class OpenForAll(OfCohortStage, code="kb"): ...


class OpenForAllNow(OfCohortStage, code="ky"): ...


class StagePlans(OfCohort, code="kp"): ...


class PlanStage(OfCohortStage, code="kq"): ...


class SetWay(OfCohortStage, code="kh"):
    way: Opens


class SetOpeningDay(OfCohortStage, code="kt"):
    """`day` is ISO."""

    day: str


class ShiftStage(OfCohortStage, code="ku"):
    """`to` is the place on the way that the stage shall have, from 1; pressing it twice changes nothing more."""

    to: int
