"""A talk comes to its end: is it done, end it, say how it was, say thank you, never again."""

from bot.links.base import OfCohort, OfTalk
from bot.terms import Score


class TalkDone(OfTalk, code="led"):
    """Yes, it is done: the talk ends."""


class TalkGoesOn(OfTalk, code="leo"):
    """Not done yet, or not ended after all."""


class AskEndTalk(OfTalk, code="leq"):
    """End it? Nothing happens yet."""


class EndTalk(OfTalk, code="ley", withdraws=True): ...


class RateTalk(OfTalk, code="ler"):
    """How it was, in one tap."""

    score: Score


class AskThanks(OfTalk, code="lek"):
    """Words of thanks, if somebody likes."""


class ThankWordless(OfTalk, code="lel"): ...


class SendThanks(OfTalk, code="les"):
    """The words as they were shown, `mark` is theirs; `whole` is 1 with the personal data in them."""

    mark: str
    whole: int


class AskBlock(OfTalk, code="lbq"):
    """Never again with this person? Nothing happens yet."""


class BlockPartner(OfTalk, code="lby", withdraws=True): ...


class TalkCounts(OfCohort, code="len"):
    """What people said about talks, as numbers, for the Koordination."""
