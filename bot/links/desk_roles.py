"""Who has a role at the desk of a cohort."""

from bot.links.base import Link, OfCohort
from bot.terms import DeskRole


class OfProposal(Link):
    proposal: str


class DeskRoles(OfCohort, code="zr"): ...


class OfSeat(OfCohort):
    person: str


class DeskSeatOf(OfSeat, code="zro"): ...


class AskProposal(OfCohort, code="zra"):
    """Who shall get a role? Waits for a name."""


class RoleFor(OfSeat, code="zrf"):
    """Which one? `person` is empty for somebody new, whose name was typed before."""


class ProposeRole(OfCohort, code="zrp"):
    """`person` as in `RoleFor`."""

    role: DeskRole
    person: str


class ShowProposal(OfProposal, code="zrs"): ...


class AgreeToProposal(OfProposal, code="zry"):
    """The yes of a second one: the change holds from then on."""


class DropProposal(OfProposal, code="zrn", withdraws=True): ...


class AskTaking(OfSeat, code="zrt", withdraws=True): ...


class ProposeTaking(OfSeat, code="zrk", withdraws=True): ...


class AskLeaveDesk(OfCohort, code="zrl", withdraws=True):
    """Of whoever taps: their own role."""


class LeaveDesk(OfCohort, code="zrx", withdraws=True): ...


class NewSeatLink(OfSeat, code="zri"):
    """A new personal link for somebody who has a role and has not come yet."""
