"""The Abgabe of an association."""

from bot.links.base import OfAssociation


class SubmissionOf(OfAssociation, code="za"):
    """How far it is: days, address, what is missing; later when it was posted."""


class CopyTitleSheet(OfAssociation, code="zb"):
    """What is to be copied into the official title sheet, field by field."""


class StillMissing(OfAssociation, code="zc"):
    """Gaps of the Skizze and the plan."""


class SubmissionChecklist(OfAssociation, code="ze"): ...


class TickItem(OfAssociation, code="zf", choice=True):
    """`done` is 1 to tick and 0 to take the tick away."""

    check: str
    done: int


class AskPosted(OfAssociation, code="zg"):
    """Asks on which day it was posted."""


class PostedOn(OfAssociation, code="zh"):
    """`was`: the day that was noted when the button was made; empty for none. Both ISO."""

    day: str
    was: str


class TypePosted(OfAssociation, code="zi"):
    """Another day than those on the buttons."""


class NotPosted(OfAssociation, code="zj", withdraws=True):
    """It is not in the post after all."""


class AskProof(OfAssociation, code="zk"):
    """Asks for the number of the receipt, or where it lies."""


class AskReceived(OfAssociation, code="zl"):
    """Asks on which day the office said that it has it."""


class ReceivedOn(OfAssociation, code="zm"):
    day: str


class NotReceived(OfAssociation, code="zn", withdraws=True): ...
