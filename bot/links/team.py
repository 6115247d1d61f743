"""Who is in an association, and as what."""

from bot.links.base import OfAssociation, OfMate
from bot.terms import MemberRole


class TeamOf(OfAssociation, code="tm"): ...


class BackToTeam(OfAssociation, code="tb"):
    """The same in the place of the message that led away from it."""


class ShowMate(OfMate, code="tp"):
    """One member, and what the contact may do with them."""


class SetRole(OfMate, code="tr", withdraws=True):
    role: MemberRole


class AskRole(OfMate, code="tu"):
    """Only what takes something away is asked."""

    role: MemberRole


class AskRemove(OfMate, code="tx", withdraws=True): ...


class Remove(OfMate, code="ty", withdraws=True): ...


class InviteMates(OfAssociation, code="ti"):
    """For how many?"""


class MakeInvitation(OfAssociation, code="tj"):
    """`draft` becomes the id, so that a second press makes no second one."""

    uses: int
    draft: str


class CloseInvitations(OfAssociation, code="tk", withdraws=True):
    """Those that the team made itself."""


class OfferContact(OfMate, code="to"):
    """Asks this member to become the contact."""


class TakeContact(OfAssociation, code="ta"):
    """Accepts the offer, or steps in where the contact is missing."""


class DeclineContact(OfAssociation, code="td", withdraws=True): ...


class WithdrawContact(OfAssociation, code="tw", withdraws=True):
    """The contact takes the offer back."""


class AskLeave(OfAssociation, code="tq", withdraws=True): ...


class Leave(OfAssociation, code="tz", withdraws=True): ...
