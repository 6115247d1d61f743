"""The Projektskizze."""

from bot.links.base import OfAssociation


class SkizzeOf(OfAssociation, code="zs"):
    """The Projektskizze of one association, for its members and its Koordination."""


class SkizzePart(OfAssociation, code="zp"):
    section: str


class SkizzeFile(OfAssociation, code="zd"):
    """The document itself."""
