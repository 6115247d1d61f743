"""The way into an association."""

from bot.links.base import Link
from bot.terms import MemberRole


class SamePerson(Link, code="jsp"):
    """`person` asked to join and is the one who is `known` already."""

    association: str
    person: str
    known: str


class Join(Link, code="wjn"):
    """With this role; who has no association yet is asked for the name first."""

    invitation: str
    role: MemberRole


class CalledSo(Link, code="wjc"):
    """The proposed name is right."""

    invitation: str
    role: MemberRole


class Admit(Link, code="wjy"):
    association: str
    person: str


class Decline(Link, code="wjx", withdraws=True):
    association: str
    person: str


class AskCoordination(Link, code="wjk"):
    """The association does not answer; the Koordination may let them in."""

    association: str


class StopWaiting(Link, code="wjs", withdraws=True):
    association: str
