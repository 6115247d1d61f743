"""Who is in an association, and as what."""

from bot.links.base import OfAssociation
from bot.terms import MemberRole


class TeamOf(OfAssociation, code="tm"): ...


class BackToTeam(OfAssociation, code="tb"):
    """The same in the place of the message that led away from it."""


class ShowMate(OfAssociation, code="tp"):
    """One member, and what the contact may do with them."""

    person: str


class SetRole(OfAssociation, code="tr", withdraws=True):
    person: str
    role: MemberRole


class AskRole(OfAssociation, code="tu"):
    """Only what takes something away is asked."""

    person: str
    role: MemberRole


class AskRemove(OfAssociation, code="tx", withdraws=True):
    person: str


class Remove(OfAssociation, code="ty", withdraws=True):
    person: str


class InviteMates(OfAssociation, code="ti"):
    """For how many?"""


class MakeInvitation(OfAssociation, code="tj"):
    """`draft` becomes the id, so that a second press makes no second one."""

    uses: int
    draft: str


class CloseInvitations(OfAssociation, code="tk", withdraws=True):
    """Those that the team made itself."""


class OfferContact(OfAssociation, code="to"):
    """Asks this member to become the contact."""

    person: str


class TakeContact(OfAssociation, code="ta"):
    """Accepts the offer, or steps in where the contact is missing."""


class DeclineContact(OfAssociation, code="td", withdraws=True): ...


class WithdrawContact(OfAssociation, code="tw", withdraws=True):
    """The contact takes the offer back."""


class AskLeave(OfAssociation, code="tq", withdraws=True): ...


class Leave(OfAssociation, code="tz", withdraws=True): ...
