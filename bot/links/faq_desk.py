"""Answers that the Koordination keeps: from a question to an answer of the house, its versions, and the upkeep.

`entry` is the id of an answer, `version` the number of one of its versions.
"""

from bot.links.base import Link


class PromoteEnquiry(Link, code="fq"):
    """The answer to a question becomes one of the house; a second tap finds the draft of the first."""

    enquiry: str


class FaqDraft(Link, code="fd"):
    """What is being written, or waits for a second pair of eyes."""

    entry: str
    version: int


class DropFaqDraft(Link, code="fx", withdraws=True):
    entry: str
    version: int
