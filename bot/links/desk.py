"""The desk of the Koordination."""

from bot.links.base import Link, OfAssociation, OfCohort, OfCohortStage, OfMate, OfPage, OfStage
from bot.terms import Heap, Opens


class DeskOf(OfCohort, code="kd"): ...


class DeskCohorts(Link, code="kc"): ...


class MoreDesk(OfCohort, code="kdm"):
    """All that does not stand below the desk itself."""


class DeskAssociations(OfPage, code="kl"): ...


class TurnDesk(OfPage, code="kdt"):
    """Another page of the table, in the place of the one that is shown."""


class ChooseGroup(OfCohort, code="klg"):
    """Of which heap or stage the associations shall be listed."""


class OfHeap(OfCohort, code="klh"):
    heap: Heap
    page: int


class AtStage(OfCohortStage, code="kls"):
    page: int


class DeskAssociation(OfAssociation, code="ka"): ...


class MoreOfAssociation(OfAssociation, code="kam"):
    """All that does not stand below the association itself."""


class OpenFromTable(OfAssociation, code="kat"):
    """A row of the desk: the association below it, so that the desk stays what it is."""


class MoveStages(OfAssociation, code="km"):
    """Choose a stage that one association moves back or forward to."""


class MoveTo(OfStage, code="kn"): ...


class MoveNow(OfStage, code="ko"):
    """`words` is 1 for the reason that was typed before, 0 for none."""

    words: int


class AskDeadline(OfAssociation, code="kf"): ...


class SetDeadline(OfAssociation, code="kg"):
    """`day` is ISO; empty takes the own deadline away."""

    day: str


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


class DeskPeople(OfAssociation, code="kpl"):
    """Who belongs to an association, or wants to."""


class DeskPerson(OfMate, code="kpi"): ...


class AskDoorLink(OfMate, code="kpa"):
    """Asks before somebody gets a new way in."""


class MakeDoorLink(OfMate, code="kpg"):
    """`out` is 1 when the browsers so far shall be signed out."""

    out: int
