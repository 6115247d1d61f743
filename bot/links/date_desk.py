"""The dates of a cohort, as the Koordination sees and changes them."""

from bot.links.base import Link
from bot.terms import DateKind, DatePart, Trust


class CohortDates(Link, code="dc"):
    """The dates as the Koordination sees them; `past` is 1 for those that are over."""

    cohort: str
    past: int


class DeskDate(Link, code="dd"):
    date: str


class NewDates(Link, code="dn"):
    """Waits for lines; what was typed before is let go."""

    cohort: str


class FileDates(Link, code="dnf"):
    """Waits for a file with dates, or for lines."""

    cohort: str


class ReadOn(Link, code="dnr"):
    """What is left of a file after the first part is saved."""

    cohort: str


class PickDates(Link, code="dnp"):
    """Which entries of a file are saved?"""

    cohort: str
    page: int


class TakeDate(Link, code="dnt"):
    """`take` is 1 to take the entry in, 0 to leave it out; `at` counts the entries of the files."""

    cohort: str
    draft: str
    at: int
    take: int
    page: int


class TakeAllDates(Link, code="dna"):
    cohort: str
    draft: str
    take: int


class TrustDates(Link, code="dt"):
    cohort: str
    trust: Trust


class SaveDates(Link, code="ds"):
    """`draft` becomes the id of the first one, so that a second tap makes no second ones."""

    cohort: str
    draft: str


class ChangeDate(Link, code="dh"):
    """What of it?"""

    date: str


class ChangePart(Link, code="dhp"):
    date: str
    part: DatePart


class ChangeKind(Link, code="dhk"):
    date: str
    kind: DateKind


class MoveDate(Link, code="dm"):
    """Days are ISO without hyphens, times `1730` or empty. `sequence` is that of the date before the move."""

    date: str
    sequence: int
    first: str
    last: str
    begins: str
    ends: str


class SaveDetail(Link, code="di"):
    """Of the words that were typed before."""

    date: str
    sequence: int
    part: DatePart


class AskCancelDate(Link, code="dx", withdraws=True):
    date: str


class CancelDate(Link, code="dxx", withdraws=True):
    """`words` is 1 for the reason that was typed before, 0 for none."""

    date: str
    sequence: int
    words: int


class AnnounceDate(Link, code="do"):
    """Asks first, with the number of people."""

    date: str
    sequence: int


class AnnounceNow(Link, code="doy"):
    """Tells all associations and asks who comes."""

    date: str
    sequence: int


class WhoComes(Link, code="dw"):
    date: str


class NudgeOpen(Link, code="dwn"):
    """Reminds only those who have not answered; once a day."""

    date: str


class WhoWasThere(Link, code="dv"):
    date: str


class NoteCame(Link, code="dvn"):
    date: str
    association: str
    count: int


class CloseAttendance(Link, code="dvc"):
    """All others were there as they had said."""

    date: str


class TellWhatWeDid(Link, code="dz"):
    """Waits for the text that those get who were not there."""

    date: str


class SaveWhatWeDid(Link, code="dzs"):
    date: str


class ReadFeedback(Link, code="dzf"):
    date: str
