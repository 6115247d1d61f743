"""Answers that the Koordination keeps: from a question to an answer of the house, its versions, and the upkeep.

`entry` is the id of an answer, `version` the number of one of its versions.
"""

from bot.links.base import Link
from bot.terms import FaqPart, UpkeepPile


class PromoteEnquiry(Link, code="fq"):
    """The answer to a question becomes one of the house; a second tap finds the draft of the first."""

    enquiry: str


class FaqDraft(Link, code="fd"):
    """What is being written, or waits for a second pair of eyes."""

    entry: str
    version: int


class WriteFaqPart(Link, code="fw"):
    """One part of a draft, to be typed."""

    entry: str
    version: int
    part: FaqPart


class FaqVariants(Link, code="fva"):
    """How people ask for it."""

    entry: str
    version: int


class AddFaqVariant(Link, code="fv"):
    entry: str
    version: int


class DropFaqVariant(Link, code="fvx", withdraws=True):
    """`mark`: that of its words."""

    entry: str
    version: int
    mark: str


class FaqMore(Link, code="fo"):
    """What else there is to say about a draft."""

    entry: str
    version: int


class ChooseFaqTopic(Link, code="ft"):
    """Without a topic all are shown."""

    entry: str
    version: int
    topic: str = ""


class ChooseFaqStage(Link, code="fs"):
    """Without a stage all are shown; "any" is none in particular."""

    entry: str
    version: int
    stage: str = ""


class FaqForever(Link, code="fu"):
    """No last day."""

    entry: str
    version: int


class SwitchFaqSensible(Link, code="fm"):
    """`on` is 1 for money, deadline or law."""

    entry: str
    version: int
    on: int


class PreviewFaq(Link, code="fp"):
    """As somebody reads it who asks."""

    entry: str
    version: int


class SubmitFaq(Link, code="fz"):
    """To a second pair of eyes."""

    entry: str
    version: int


class ReleaseFaq(Link, code="fr"):
    """`alone` is 1 after it was asked whether nobody else shall read it; `mark`: of the words that were read."""

    entry: str
    version: int
    alone: int
    mark: str = ""


class ReturnFaq(Link, code="fb"):
    """Back to whoever wrote it."""

    entry: str
    version: int


class DropFaqDraft(Link, code="fx", withdraws=True):
    entry: str
    version: int


class FaqEntryDesk(Link, code="fe"):
    """An answer as the Koordination sees it."""

    entry: str


class EditFaq(Link, code="fc"):
    """A new version of it, to be written."""

    entry: str


class AskFaqRemoval(Link, code="fh", withdraws=True):
    """Why it shall not be given any more is typed."""

    entry: str


class FaqHistory(Link, code="fg"):
    """Its versions, from page 1."""

    entry: str
    page: int


class FaqBackTo(Link, code="fgb"):
    """It says again what it said in this version; 0 is what came with the programme."""

    entry: str
    version: int


class FaqBackToNow(Link, code="fgn"):
    entry: str
    version: int
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
