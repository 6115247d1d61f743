"""The desk of the Koordination."""

from bot.links.base import Link, OfAssociation, OfCohort, OfCohortStage, OfInvitation, OfMate, OfPage, OfStage
from bot.terms import Heap, Land, MemberRole, Opens


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


class CohortInvitations(OfPage, code="ki"): ...


class InviteWhom(OfPage, code="kia"): ...


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


class AskGreeting(OfAssociation, code="kig"):
    """A personal line for the invitation that is about to be made, of which the rest says how."""

    role: MemberRole
    uses: int
    days: int


class DropGreeting(OfAssociation, code="kih"):
    """Without the line that was typed."""

    role: MemberRole
    uses: int
    days: int


class DeskInvitation(OfInvitation, code="kid"): ...


class RevokeInvitation(OfInvitation, code="kie", withdraws=True): ...


class RevokeNow(OfInvitation, code="kif", withdraws=True): ...


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
