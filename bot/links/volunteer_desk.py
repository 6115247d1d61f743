"""People who help, as the Koordination sees them: confirming and inviting them, how much they do, and what can be done
for them."""

from bot.links.base import OfCohort, OfListing


class Volunteers(OfCohort, code="ua"):
    """By name, from page 0."""

    page: int = 0


class ShowVolunteer(OfListing, code="ub"): ...


class AskStillTrue(OfListing, code="uc"):
    """Asks them for the yearly look at their profile now."""


class AskVolunteerPause(OfListing, code="ud"):
    """For how long?"""


class PauseVolunteer(OfListing, code="udx", withdraws=True):
    """`weeks` is 0 until they come back by themselves."""

    weeks: int


class AskTakeOut(OfListing, code="ue"):
    """Why? It is typed."""


class TakeOut(OfListing, code="uex", withdraws=True):
    """With the reason as it was shown; `mark` is its."""

    mark: str


class ListingAtDesk(OfListing, code="vu"):
    """To be confirmed."""


class ConfirmListing(OfListing, code="vuy"):
    """As it was read: `version`."""

    version: int


class ReturnListing(OfListing, code="vux", withdraws=True):
    """Why?"""


class ListingsToConfirm(OfCohort, code="vul"): ...


class InviteToHelp(OfCohort, code="vv"):
    """Somebody of an earlier year."""


class MakeHelpInvitation(OfCohort, code="vvm"):
    """`id` is what it will be called: a second tap makes no second one."""

    id: str


class RevokeHelpInvitation(OfCohort, code="vvx", withdraws=True):
    id: str
