"""Requests to people who help: of an association, of whoever is asked, and at the desk of the Koordination."""

from bot.links.base import OfAssociation, OfCohort, OfTalkOffer, OfTalkRequest
from bot.terms.talks import NoReason, RequestPart


class AskVolunteer(OfAssociation, code="ea"):
    """`listing` is whom they chose; empty: whoever can first. The rest: what they look for, empty for any."""

    topic: str
    region: str = ""
    language: str = ""
    listing: str = ""


class ChangeRequestPart(OfAssociation, code="eb"):
    part: RequestPart


class ChangeRequest(OfAssociation, code="ec"):
    """Which part?"""


class SkipTried(OfAssociation, code="ed"): ...


class RequestLookOn(OfAssociation, code="ee"):
    """Goes on with the words as they are shown, personal data taken out."""

    part: RequestPart
    mark: str


class RequestKeepData(OfAssociation, code="ef"):
    """The personal data belong there: the part is typed once more."""

    part: RequestPart


class PreviewRequest(OfAssociation, code="eg"): ...


class WhoeverCan(OfAssociation, code="eh"):
    """The draft goes to whoever can first, instead of to the one that was chosen."""


class SendRequest(OfAssociation, code="ei"):
    """`id` is what the request will be called: a second tap makes no second one."""

    id: str
    mark: str


class DropRequestDraft(OfAssociation, code="ej", withdraws=True): ...


class TalkRequestsOf(OfAssociation, code="ek"):
    """Of the association, the open ones first."""


class ShowTalkRequest(OfTalkRequest, code="el"): ...


class AskWithdrawRequest(OfTalkRequest, code="em"): ...


class WithdrawRequest(OfTalkRequest, code="emx", withdraws=True): ...


class ShortAnswerEnough(OfTalkRequest, code="en"):
    """Says thank you."""


class StillLook(OfTalkRequest, code="eo"):
    """The short answer did not do: somebody to talk to is still looked for."""


class ShowOffer(OfTalkOffer, code="ep"): ...


class AcceptOffer(OfTalkOffer, code="eq"): ...


class DeclineOffer(OfTalkOffer, code="er"):
    """Why not?"""


class DeclineBecause(OfTalkOffer, code="erb", withdraws=True):
    reason: NoReason


class PauseInstead(OfTalkOffer, code="erp", withdraws=True):
    """And is not asked again for so many weeks; 0: until they come back by themselves."""

    weeks: int


class AnswerShortly(OfTalkOffer, code="es"): ...


class ShortAnswerLookOn(OfTalkOffer, code="est"):
    mark: str


class ShortAnswerKeepData(OfTalkOffer, code="esk"): ...


class SendShortAnswer(OfTalkOffer, code="ess"):
    mark: str


class PutOffOffer(OfTalkOffer, code="et"):
    """When shall it come again?"""


class PutOffTo(OfTalkOffer, code="etd"):
    """`day` is ISO."""

    day: str


class DeskTalkRequests(OfCohort, code="eu"):
    """That found nobody."""

    page: int = 0


class DeskTalkRequest(OfTalkRequest, code="ev"): ...


class PutToWhom(OfTalkRequest, code="ew"):
    page: int = 0


class PutTo(OfTalkRequest, code="ewt"):
    listing: str


class AnswerTalkRequest(OfTalkRequest, code="ex"):
    """In words of the Koordination; `closes` is 1 when that is the end without an answer."""

    closes: int = 0


class SendDeskAnswer(OfTalkRequest, code="exs"):
    closes: int
    mark: str
