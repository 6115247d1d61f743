"""The dates of a cohort, as the Koordination sees and changes them."""

from bot.links.base import OfCohort, OfDate, OfPage
from bot.terms import DateKind, DatePart, Trust


class CohortDates(OfCohort, code="dc"):
    """The dates as the Koordination sees them; `past` is 1 for those that are over."""

    past: int


class DeskDate(OfDate, code="dd"): ...


class NewDates(OfCohort, code="dn"):
    """Waits for lines; what was typed before is let go."""


class FileDates(OfCohort, code="dnf"):
    """Waits for a file with dates, or for lines."""


class ReadOn(OfCohort, code="dnr"):
    """What is left of a file after the first part is saved."""


class PickDates(OfPage, code="dnp"):
    """Which entries of a file are saved?"""


class TakeDate(OfCohort, code="dnt", choice=True):
    """`take` is 1 to take the entry in, 0 to leave it out; `at` counts the entries of the files."""

    draft: str
    at: int
    take: int
    page: int


class TakeAllDates(OfCohort, code="dna"):
    draft: str
    take: int


class TrustDates(OfCohort, code="dt"):
    trust: Trust


class SaveDates(OfCohort, code="ds"):
    """`draft` becomes the id of the first one, so that a second tap makes no second ones."""

    draft: str


class ChangeDate(OfDate, code="dh"):
    """What of it?"""


class ChangePart(OfDate, code="dhp"):
    part: DatePart


class ChangeKind(OfDate, code="dhk"):
    kind: DateKind


class MoveDate(OfDate, code="dm"):
    """Days are ISO without hyphens, times `1730` or empty. `sequence` is that of the date before the move."""

    sequence: int
    first: str
    last: str
    begins: str
    ends: str


class SaveDetail(OfDate, code="di"):
    """Of the words that were typed before."""

    sequence: int
    part: DatePart


class AskCancelDate(OfDate, code="dx", withdraws=True): ...


class CancelDate(OfDate, code="dxx", withdraws=True):
    """`words` is 1 for the reason that was typed before, 0 for none."""

    sequence: int
    words: int


class AnnounceDate(OfDate, code="do"):
    """Asks first, with the number of people."""

    sequence: int


class AnnounceNow(OfDate, code="doy"):
    """Tells all associations and asks who comes."""

    sequence: int


class WhoComes(OfDate, code="dw"): ...


class NudgeOpen(OfDate, code="dwn"):
    """Reminds only those who have not answered; once a day."""


class WhoWasThere(OfDate, code="dv"): ...


class NoteCame(OfDate, code="dvn"):
    association: str
    count: int


class CloseAttendance(OfDate, code="dvc"):
    """All others were there as they had said."""


class TellWhatWeDid(OfDate, code="dz"):
    """Waits for the text that those get who were not there."""


class SaveWhatWeDid(OfDate, code="dzs"): ...


class ReadFeedback(OfDate, code="dzf"): ...
