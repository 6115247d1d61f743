"""After an announcement: who got it, who answered, once more, corrected, withdrawn."""

from bot.links.announcements import OfAnnouncement
from bot.terms.announcements import AnnouncementAnswer, RecipientState


class MoreOfReport(OfAnnouncement, code="mtm"):
    """All that can be done with it."""


class RecipientsIn(OfAnnouncement, code="mtn"):
    """Names."""

    state: RecipientState
    page: int = 0


class AnswersOf(OfAnnouncement, code="mta"):
    """How many, and of what."""


class WhoAnswered(OfAnnouncement, code="mtw"):
    answer: AnnouncementAnswer
    page: int = 0


class WhoIsSilent(OfAnnouncement, code="mtx"):
    page: int = 0


class SendFailedAgain(OfAnnouncement, code="mtf"): ...


class AskUnclearAgain(OfAnnouncement, code="mtu"):
    """They may get it twice."""


class SendUnclearAgain(OfAnnouncement, code="mtv"): ...


class RemindSilent(OfAnnouncement, code="mtr"):
    """A new draft for those who have not answered."""


class SendToLate(OfAnnouncement, code="mtl"):
    """Whoever came into the audience after the start."""


class CorrectAnnouncement(OfAnnouncement, code="mtc"):
    """Asks for the new text."""


class ApplyCorrection(OfAnnouncement, code="mtk"):
    """`edition`: the one that everybody has until then."""

    edition: int


class KeepAsSent(OfAnnouncement, code="mto"):
    """Only the author's own message changes."""


class AskWithdraw(OfAnnouncement, code="mtz"):
    """Says before what will become of each message."""


class WithdrawAnnouncement(OfAnnouncement, code="mty", withdraws=True): ...
