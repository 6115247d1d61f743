"""The way into an association."""

from bot.links.base import Link, OfAssociation, OfMate
from bot.terms import MemberRole


class SamePerson(OfMate, code="jsp"):
    """`person` asked to join and is the one who is `known` already."""

    known: str


class Join(Link, code="wjn"):
    """With this role; who has no association yet is asked for the name first."""

    invitation: str
    role: MemberRole


class CalledSo(Link, code="wjc"):
    """The proposed name is right."""

    invitation: str
    role: MemberRole


class Admit(OfMate, code="wjy"): ...


class Decline(OfMate, code="wjx", withdraws=True): ...


class AskCoordination(OfAssociation, code="wjk"):
    """The association does not answer; the Koordination may let them in."""


class StopWaiting(OfAssociation, code="wjs", withdraws=True): ...
