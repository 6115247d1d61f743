"""Seeing one's data, taking them along, having them deleted."""

from bot.links.base import Link
from bot.terms.rights import LeftWork


class MyData(Link, code="gd"):
    """What is stored of me."""


class TakeData(Link, code="gt"):
    """As files."""


class AskErasure(Link, code="gx"):
    """What goes and what stays."""


class ChooseLeftWork(Link, code="gxw"):
    """The last question before it."""

    work: LeftWork


class EraseMe(Link, code="gxx", withdraws=True):
    """`asked`: when it was asked, in milliseconds since 1970: an old yes is asked for once more; `alone`: of how many
    associations the question spoke, because the work of no other one goes along."""

    work: LeftWork
    asked: int
    alone: int


class KeepMe(Link, code="gk"):
    """Whoever is here for nothing just now stays."""
