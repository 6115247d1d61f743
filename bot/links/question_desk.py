"""What people ask, at the desk of the Koordination: taken, handed over, merged, answered, corrected."""

from bot.links.base import Link


class DeskEnquiry(Link, code="oe"):
    """The card of a question, below everything else."""

    enquiry: str


class TakeEnquiry(Link, code="ot"):
    """When nobody has it; otherwise it is shown who does."""

    enquiry: str


class TakeOver(Link, code="oto"):
    """From the colleague who was named above the button."""

    enquiry: str
    person: str


class AnswerEnquiry(Link, code="kz"):
    enquiry: str


class RewordAnswer(Link, code="or"):
    """The words that were typed so far, to be written anew."""

    enquiry: str


class ChooseEntry(Link, code="ow"):
    """Answers of the house that may fit."""

    enquiry: str


class AnswerWith(Link, code="owa"):
    """With an answer of the house; nothing is sent yet."""

    enquiry: str
    entry: str


class SendAnswer(Link, code="kzs"):
    """The words are in the dialog; `mark` is that of what stood above the button."""

    enquiry: str
    mark: str = ""


class GiveAwayEnquiry(Link, code="og"):
    """To whom?"""

    enquiry: str


class GiveEnquiry(Link, code="ogt"):
    enquiry: str
    person: str


class DeskEnquiries(Link, code="ol"):
    """What waits in a cohort, from page 0; `answered` is 1 for what was answered lately."""

    cohort: str
    page: int = 0
    answered: int = 0


class MergeEnquiry(Link, code="om"):
    """With which one?"""

    enquiry: str


class MergeInto(Link, code="omi"):
    """Both are read once more."""

    enquiry: str
    into: str


class MergeNow(Link, code="omn"):
    enquiry: str
    into: str


class CorrectAnswer(Link, code="oc"):
    """The answer was wrong: other words are typed."""

    enquiry: str


class SendCorrection(Link, code="ocs"):
    """`mark` is that of what stood above the button."""

    enquiry: str
    mark: str
