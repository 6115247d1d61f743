"""Answers that the Koordination keeps: from a question to an answer of the house, its versions, and the upkeep.

`entry` is the id of an answer, `version` the number of one of its versions.
"""

from bot.links.base import Link, OfEnquiry, OfEntry, OfFaqVersion
from bot.terms import FaqPart, UpkeepPile


class PromoteEnquiry(OfEnquiry, code="fq"):
    """The answer to a question becomes one of the house; a second tap finds the draft of the first."""


class FaqDraft(OfFaqVersion, code="fd"):
    """What is being written, or waits for a second pair of eyes."""


class WriteFaqPart(OfFaqVersion, code="fw"):
    """One part of a draft, to be typed."""

    part: FaqPart


class FaqVariants(OfFaqVersion, code="fva"):
    """How people ask for it."""


class AddFaqVariant(OfFaqVersion, code="fv"): ...


class DropFaqVariant(OfFaqVersion, code="fvx", withdraws=True):
    """`mark`: that of its words."""

    mark: str


class FaqMore(OfFaqVersion, code="fo"):
    """What else there is to say about a draft."""


class ChooseFaqTopic(OfFaqVersion, code="ft"):
    """Without a topic all are shown."""

    topic: str = ""


class ChooseFaqStage(OfFaqVersion, code="fs"):
    """Without a stage all are shown; "any" is none in particular."""

    stage: str = ""


class FaqForever(OfFaqVersion, code="fu"):
    """No last day."""


class SwitchFaqSensible(OfFaqVersion, code="fm"):
    """`on` is 1 for money, deadline or law."""

    on: int


class PreviewFaq(OfFaqVersion, code="fp"):
    """As somebody reads it who asks."""


class SubmitFaq(OfFaqVersion, code="fz"):
    """To a second pair of eyes."""


class ReleaseFaq(OfFaqVersion, code="fr"):
    """`alone` is 1 after it was asked whether nobody else shall read it; `mark`: of the words that were read."""

    alone: int
    mark: str = ""


class ReturnFaq(OfFaqVersion, code="fb"):
    """Back to whoever wrote it."""


class DropFaqDraft(OfFaqVersion, code="fx", withdraws=True): ...


class FaqEntryDesk(OfEntry, code="fe"):
    """An answer as the Koordination sees it."""


class EditFaq(OfEntry, code="fc"):
    """A new version of it, to be written."""


class AskFaqRemoval(OfEntry, code="fh", withdraws=True):
    """Why it shall not be given any more is typed."""


class FaqHistory(OfEntry, code="fg"):
    """Its versions, from page 1."""

    page: int


class FaqBackTo(OfFaqVersion, code="fgb"):
    """It says again what it said in this version; 0 is what came with the programme."""


class FaqBackToNow(OfFaqVersion, code="fgn"):
    newest: int
    """The number of the newest when it was asked: a second tap makes no second one."""


class FaqUpkeep(Link, code="fk"):
    """What there is to do for the answers of the house."""


class FaqPile(Link, code="fl"):
    """One pile of it, from page 1."""

    pile: UpkeepPile
    page: int


class AnswerMiss(Link, code="fn"):
    """Words without an answer become a draft."""

    miss: str


class DropMiss(Link, code="fnx", withdraws=True):
    """Nobody needs an answer to these words."""

    miss: str
