"""May this stand in the FAQ without names? Both sides of a talk, or of a short answer, say yes to the same words."""

from bot.links.base import Link, OfTalk, OfTalkOffer


class QuoteTalk(OfTalk, code="ut"):
    """Question and answer are typed anew."""


class QuoteOffer(OfTalkOffer, code="uto"):
    """The same, of a short answer."""


class OfQuote(Link):
    quote: str


class SendQuote(Link, code="uu"):
    """The words as they were shown; `id` is what it will be called: a second tap asks nobody twice."""

    id: str
    mark: str


class AgreeToQuote(OfQuote, code="uv"):
    """To exactly these words."""

    mark: str


class ChangeQuote(OfQuote, code="uw"):
    """Written anew by whoever was asked."""


class RefuseQuote(OfQuote, code="ux", withdraws=True): ...


class TakeBackQuote(OfQuote, code="uy", withdraws=True):
    """By either of them, until it is published."""
