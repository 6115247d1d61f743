"""The Projektskizze."""

from bot.links.base import Link


class SkizzeOf(Link, code="zs"):
    """The Projektskizze of one association, for its members and its Koordination."""

    association: str


class SkizzePart(Link, code="zp"):
    association: str
    section: str


class SkizzeFile(Link, code="zd"):
    """The document itself."""

    association: str
