"""The desk of the Koordination."""

from bot.links.base import Link, OfAssociation, OfCohort, OfMate, OfStage
from bot.terms import Heap, Land, MemberRole, Opens


class DeskOf(OfCohort, code="kd"): ...


class DeskCohorts(Link, code="kc"): ...


class DeskAssociations(OfCohort, code="kl"):
    page: int


class TurnDesk(OfCohort, code="kdt"):
    """Another page of the table, in the place of the one that is shown."""

    page: int


class ChooseGroup(OfCohort, code="klg"):
    """Of which heap or stage the associations shall be listed."""


class OfHeap(OfCohort, code="klh"):
    heap: Heap
    page: int


class AtStage(OfCohort, code="kls"):
    stage: str
    page: int


class DeskAssociation(OfAssociation, code="ka"): ...


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


class OpenForAll(OfCohort, code="kb"):
    stage: str


class OpenForAllNow(OfCohort, code="ky"):
    stage: str


class StagePlans(OfCohort, code="kp"): ...


class PlanStage(OfCohort, code="kq"):
    stage: str


class SetWay(OfCohort, code="kh"):
    stage: str
    way: Opens


class SetOpeningDay(OfCohort, code="kt"):
    """`day` is ISO."""

    stage: str
    day: str


class ShiftStage(OfCohort, code="ku"):
    """`to` is the place on the way that the stage shall have, from 1; pressing it twice changes nothing more."""

    stage: str
    to: int


class CohortInvitations(OfCohort, code="ki"):
    page: int


class InviteWhom(OfCohort, code="kia"):
    page: int


class PrepareInvitation(OfAssociation, code="kib"):
    """An invitation as it would be made; each button changes one thing."""

    role: MemberRole
    uses: int
    days: int


class CreateInvitation(Link, code="kic"):
    """`id` is what the invitation will be called, so that a second tap makes no second one."""

    id: str
    association: str
    role: MemberRole
    uses: int
    days: int


class DeskInvitation(Link, code="kid"):
    invitation: str


class RevokeInvitation(Link, code="kie", withdraws=True):
    invitation: str


class RevokeNow(Link, code="kif", withdraws=True):
    invitation: str


class NewAssociation(OfCohort, code="kna"): ...


class AddAssociation(Link, code="knl"):
    """With the name that was typed before; `id` is what the association will be called."""

    id: str
    cohort: str
    land: Land


class DeskPeople(OfAssociation, code="kpl"):
    """Who belongs to an association, or wants to."""


class DeskPerson(OfMate, code="kpi"): ...


class AskDoorLink(OfMate, code="kpa"):
    """Asks before somebody gets a new way in."""


class MakeDoorLink(OfMate, code="kpg"):
    """`out` is 1 when the browsers so far shall be signed out."""

    out: int
