"""What people ask, at the desk of the Koordination: taken, handed over, merged, answered, corrected."""

from bot.links.base import Link, OfEnquiry


class DeskEnquiry(OfEnquiry, code="oe"):
    """The card of a question, below everything else."""


class TakeEnquiry(OfEnquiry, code="ot"):
    """When nobody has it; otherwise it is shown who does."""


class TakeOver(OfEnquiry, code="oto"):
    """From the colleague who was named above the button."""

    person: str


class AnswerEnquiry(OfEnquiry, code="kz"): ...


class RewordAnswer(OfEnquiry, code="or"):
    """The words that were typed so far, to be written anew."""


class ChooseEntry(OfEnquiry, code="ow"):
    """Answers of the house that may fit."""


class AnswerWith(OfEnquiry, code="owa"):
    """With an answer of the house; nothing is sent yet."""

    entry: str


class SendAnswer(OfEnquiry, code="kzs"):
    """The words are in the dialog; `mark` is that of what stood above the button."""

    mark: str = ""


class GiveAwayEnquiry(OfEnquiry, code="og"):
    """To whom?"""


class GiveEnquiry(OfEnquiry, code="ogt"):
    person: str


class DeskEnquiries(Link, code="ol"):
    """What waits in a cohort, from page 0; `answered` is 1 for what was answered lately."""

    cohort: str
    page: int = 0
    answered: int = 0


class QuestionsAbout(Link, code="ola"):
    """What was asked about an announcement, the newest first, from page 0."""

    announcement: str
    page: int = 0


class MergeEnquiry(OfEnquiry, code="om"):
    """With which one?"""


class MergeInto(OfEnquiry, code="omi"):
    """Both are read once more."""

    into: str


class MergeNow(OfEnquiry, code="omn"):
    into: str


class CorrectAnswer(OfEnquiry, code="oc"):
    """The answer was wrong: other words are typed."""


class SendCorrection(OfEnquiry, code="ocs"):
    """`mark` is that of what stood above the button."""

    mark: str
