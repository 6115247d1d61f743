"""Sparring: a partner of one's own choice, times to pick from, units that are counted."""

from bot.links.base import Link, OfAssociation, OfCohort
from bot.terms.talks import NoReason


class OfPartner(Link):
    """By the id of their listing."""

    partner: str


class OfSparring(Link):
    sparring: str


class SparringHome(Link, code="ns"):
    """Of whoever taps: the partner's own, the Koordination's, or that of the association in front of them."""


class SparringPartners(OfAssociation, code="nsp"):
    """`topic` is empty for all of them; from page 0."""

    topic: str = ""
    page: int = 0


class SparringTopics(OfAssociation, code="nst"): ...


class PartnerCard(OfAssociation, code="nsc"):
    partner: str
    topic: str = ""


class AskPartner(OfAssociation, code="nsq"):
    partner: str
    topic: str = ""


class AgreeSparring(OfAssociation, code="nsy"):
    """To the text about data; `text` is its version."""

    partner: str
    topic: str
    text: str


class AskSparringConsent(OfAssociation, code="nsyx", withdraws=True):
    """Whether it is taken back."""


class TakeBackConsent(OfAssociation, code="nsyxx", withdraws=True): ...


class WishTime(OfAssociation, code="nsw"):
    partner: str


class SendToPartner(OfAssociation, code="nss"):
    partner: str


class OwnSparring(OfAssociation, code="nso"):
    """What the association has."""


class SparringOne(OfSparring, code="ns1"):
    """As whoever taps may see it."""


class PickTime(OfSparring, code="nsk"):
    """`number` of the times of this round, from 0."""

    round: int
    number: int


class NoTimeFits(OfSparring, code="nsn"):
    round: int


class AskCancelSparring(OfSparring, code="nsx", withdraws=True): ...


class CancelSparring(OfSparring, code="nsxx", withdraws=True):
    sequence: int


class AskOtherTime(OfSparring, code="nsh"): ...


class OtherTime(OfSparring, code="nshh", withdraws=True):
    """What was agreed on is off, and the partner proposes other times."""

    sequence: int


class SparringFile(OfSparring, code="nsf"): ...


class TakeWish(OfSparring, code="nsa"): ...


class ProposeTimes(OfSparring, code="nsz"): ...


class SendTimes(OfSparring, code="nszz"):
    """`mark` is that of the times which stood above the button."""

    mark: str


class DeclineWhy(OfSparring, code="nsd", withdraws=True): ...


class DeclineSparring(OfSparring, code="nsdd", withdraws=True):
    why: NoReason


class NobodyCame(OfSparring, code="nsm"): ...


class FellOut(OfSparring, code="nsu"):
    """On the partner's side: it does not count."""


class PausePartner(OfPartner, code="nsv", withdraws=True): ...


class ResumePartner(OfPartner, code="nsvv"): ...


class SparringUnits(OfCohort, code="nsl"):
    """By partner and association, for who leads the partners of a cohort; from page 0."""

    page: int = 0


class SparringEntitled(OfCohort, code="nse"):
    page: int = 0


class SparringOf(OfAssociation, code="nsg"):
    """One association as the Koordination sees it: entitled or not, and with whom it works already."""


class Entitle(OfAssociation, code="nsgg"):
    yes: int
    """0 or 1."""


class MarkAtWork(OfAssociation, code="nsi"):
    """Whether this partner is at work in the association's process already."""

    partner: str
    yes: int


class DeskPartners(OfCohort, code="nsb"):
    page: int = 0


class DeskPartner(OfPartner, code="nsbb"): ...


class AddPartner(OfCohort, code="nsr"): ...


class PartnerTopic(OfPartner, code="nsj"):
    """Adds or takes away what the partner offers: `what` is the id of a topic or of a method."""

    what: str
    yes: int


class ConfirmPartner(OfPartner, code="nsbc"): ...


class PartnerLink(OfPartner, code="nsbl"):
    """A personal link for the partner."""
