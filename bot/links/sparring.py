"""Sparring: a partner of one's own choice, times to pick from, units that are counted."""

from bot.links.base import Link, OfAppointment, OfAssociation, OfCohort, OfListing
from bot.terms.talks import NoReason


class SparringHome(Link, code="ys"):
    """Of whoever taps: the partner's own, the Koordination's, or that of the association in front of them."""


class SparringPartners(OfAssociation, code="ysp"):
    """`topic` is empty for all of them; from page 0."""

    topic: str = ""
    page: int = 0


class SparringTopics(OfAssociation, code="yst"): ...


class PartnerCard(OfAssociation, code="ysc"):
    listing: str
    topic: str = ""


class AskPartner(OfAssociation, code="ysq"):
    listing: str
    topic: str = ""


class AgreeSparring(OfAssociation, code="ysy"):
    """To the text about data; `text` is its version."""

    listing: str
    topic: str
    text: str


class WishTime(OfAssociation, code="ysw"):
    listing: str


class SendToPartner(OfAssociation, code="yss"):
    listing: str


class OwnSparring(OfAssociation, code="yso"):
    """What the association has."""


class SparringOne(OfAppointment, code="ys1"):
    """As whoever taps may see it."""


class PickTime(OfAppointment, code="ysk"):
    """`number` of the times of this round, from 0."""

    round: int
    number: int


class NoTimeFits(OfAppointment, code="ysn"):
    round: int


class AskCancelSparring(OfAppointment, code="ysx", withdraws=True): ...


class CancelSparring(OfAppointment, code="ysxx", withdraws=True):
    sequence: int


class SparringFile(OfAppointment, code="ysf"): ...


class TakeWish(OfAppointment, code="ysa"): ...


class ProposeTimes(OfAppointment, code="ysz"): ...


class SendTimes(OfAppointment, code="yszz"):
    """`mark` is that of the times which stood above the button."""

    mark: str


class DeclineWhy(OfAppointment, code="ysd", withdraws=True): ...


class DeclineSparring(OfAppointment, code="ysdd", withdraws=True):
    why: NoReason


class NobodyCame(OfAppointment, code="ysm"): ...


class FellOut(OfAppointment, code="ysu"):
    """On the partner's side: it does not count."""


class PausePartner(OfListing, code="ysv", withdraws=True): ...


class ResumePartner(OfListing, code="ysvv"): ...


class SparringUnits(OfCohort, code="ysl"):
    """By partner and association, for who leads the partners of a cohort; from page 0."""

    page: int = 0


class SparringEntitled(OfCohort, code="yse"):
    page: int = 0


class SparringOf(OfAssociation, code="ysg"):
    """One association as the Koordination sees it: entitled or not, and with whom it works already."""


class Entitle(OfAssociation, code="ysgg"):
    yes: int
    """0 or 1."""


class MarkAtWork(OfAssociation, code="ysi"):
    """Whether this partner is at work in the association's process already."""

    listing: str
    yes: int


class DeskPartners(OfCohort, code="ysb"):
    page: int = 0


class DeskPartner(OfListing, code="ysbb"): ...


class AddPartner(OfCohort, code="ysr"): ...


class PartnerTopic(OfListing, code="ysj"):
    """Adds or takes away what the partner offers: `what` is the id of a topic or of a method."""

    what: str
    yes: int


class ConfirmPartner(OfListing, code="ysbc"): ...


class PartnerLink(OfListing, code="ysbl"):
    """A personal link for the partner."""
