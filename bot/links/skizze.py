"""The Projektskizze."""

from bot.links.base import OfAssociation


class SkizzeOf(OfAssociation, code="zs"):
    """The Projektskizze of one association, for its members and its Koordination."""


class SkizzePart(OfAssociation, code="zp"):
    section: str


class SkizzeFile(OfAssociation, code="zd"):
    """The document with its gaps, to work on."""


class SkizzeToSend(OfAssociation, code="ci"):
    """The document as it is posted. `anyway`: 1 when they know what is missing."""

    anyway: int = 0


class SkizzeBundle(OfAssociation, code="cj"):
    """All that is posted, in one file. `anyway`: the same."""

    anyway: int = 0
