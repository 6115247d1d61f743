"""Ways into an association, made by the Koordination; and an association that is new."""

from bot.links.base import Link, OfAssociation, OfCohort, OfInvitation, OfPage
from bot.terms import Land, MemberRole


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
