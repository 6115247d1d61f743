"""Who is in an association, and as what."""

from bot.links.base import Link
from bot.terms import MemberRole


class TeamOf(Link, code="tm"):
    association: str


class BackToTeam(Link, code="tb"):
    """The same in the place of the message that led away from it."""

    association: str


class ShowMate(Link, code="tp"):
    """One member, and what the contact may do with them."""

    association: str
    person: str


class SetRole(Link, code="tr", withdraws=True):
    association: str
    person: str
    role: MemberRole


class AskRole(Link, code="tu"):
    """Only what takes something away is asked."""

    association: str
    person: str
    role: MemberRole


class AskRemove(Link, code="tx", withdraws=True):
    association: str
    person: str


class Remove(Link, code="ty", withdraws=True):
    association: str
    person: str


class InviteMates(Link, code="ti"):
    """For how many?"""

    association: str


class MakeInvitation(Link, code="tj"):
    """`draft` becomes the id, so that a second press makes no second one."""

    association: str
    uses: int
    draft: str


class CloseInvitations(Link, code="tk", withdraws=True):
    """Those that the team made itself."""

    association: str


class OfferContact(Link, code="to"):
    """Asks this member to become the contact."""

    association: str
    person: str


class TakeContact(Link, code="ta"):
    """Accepts the offer, or steps in where the contact is missing."""

    association: str


class DeclineContact(Link, code="td", withdraws=True):
    association: str


class WithdrawContact(Link, code="tw", withdraws=True):
    """The contact takes the offer back."""

    association: str


class AskLeave(Link, code="tq", withdraws=True):
    association: str


class Leave(Link, code="tz", withdraws=True):
    association: str
