"""The desk of the Koordination."""

from bot.links.base import Link
from bot.terms import Heap, Land, MemberRole, Opens


class DeskOf(Link, code="kd"):
    cohort: str


class DeskCohorts(Link, code="kc"): ...


class DeskAssociations(Link, code="kl"):
    cohort: str
    page: int


class TurnDesk(Link, code="kdt"):
    """Another page of the table, in the place of the one that is shown."""

    cohort: str
    page: int


class ChooseGroup(Link, code="klg"):
    """Of which heap or stage the associations shall be listed."""

    cohort: str


class OfHeap(Link, code="klh"):
    cohort: str
    heap: Heap
    page: int


class AtStage(Link, code="kls"):
    cohort: str
    stage: str
    page: int


class DeskAssociation(Link, code="ka"):
    association: str


class OpenFromTable(Link, code="kat"):
    """A row of the desk: the association below it, so that the desk stays what it is."""

    association: str


class MoveStages(Link, code="km"):
    """Choose a stage that one association moves back or forward to."""

    association: str


class MoveTo(Link, code="kn"):
    association: str
    stage: str


class MoveNow(Link, code="ko"):
    """`words` is 1 for the reason that was typed before, 0 for none."""

    association: str
    stage: str
    words: int


class AskDeadline(Link, code="kf"):
    association: str


class SetDeadline(Link, code="kg"):
    """`day` is ISO; empty takes the own deadline away."""

    association: str
    day: str


class CohortStages(Link, code="ks"):
    cohort: str


class OpenForAll(Link, code="kb"):
    cohort: str
    stage: str


class OpenForAllNow(Link, code="ky"):
    cohort: str
    stage: str


class StagePlans(Link, code="kp"):
    cohort: str


class PlanStage(Link, code="kq"):
    cohort: str
    stage: str


class SetWay(Link, code="kh"):
    cohort: str
    stage: str
    way: Opens


class SetOpeningDay(Link, code="kt"):
    """`day` is ISO."""

    cohort: str
    stage: str
    day: str


class ShiftStage(Link, code="ku"):
    """`to` is the place on the way that the stage shall have, from 1; pressing it twice changes nothing more."""

    cohort: str
    stage: str
    to: int


class CohortInvitations(Link, code="ki"):
    cohort: str
    page: int


class InviteWhom(Link, code="kia"):
    cohort: str
    page: int


class PrepareInvitation(Link, code="kib"):
    """An invitation as it would be made; each button changes one thing."""

    association: str
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


class NewAssociation(Link, code="kna"):
    cohort: str


class AddAssociation(Link, code="knl"):
    """With the name that was typed before; `id` is what the association will be called."""

    id: str
    cohort: str
    land: Land


class DeskPeople(Link, code="kpl"):
    """Who belongs to an association, or wants to."""

    association: str


class DeskPerson(Link, code="kpi"):
    association: str
    person: str


class AskDoorLink(Link, code="kpa"):
    """Asks before somebody gets a new way in."""

    association: str
    person: str


class MakeDoorLink(Link, code="kpg"):
    """`out` is 1 when the browsers so far shall be signed out."""

    association: str
    person: str
    out: int
