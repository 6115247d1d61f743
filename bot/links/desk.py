"""The desk of the Koordination."""

from bot.links.base import Link, OfAssociation, OfCohort, OfCohortStage, OfMate, OfPage
from bot.terms import Heap


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


class AskDeadline(OfAssociation, code="kf"): ...


class SetDeadline(OfAssociation, code="kg"):
    """`day` is ISO; empty takes the own deadline away."""

    day: str


class DeskPeople(OfAssociation, code="kpl"):
    """Who belongs to an association, or wants to."""


class DeskPerson(OfMate, code="kpi"): ...


class AskDoorLink(OfMate, code="kpa"):
    """Asks before somebody gets a new way in."""


class MakeDoorLink(OfMate, code="kpg"):
    """`out` is 1 when the browsers so far shall be signed out."""

    out: int
