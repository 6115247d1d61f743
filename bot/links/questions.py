"""Questions: answers of the house, and the way to a person. `mark` is that of the text which stood above the button."""

from bot.links.base import Link, OfEnquiry, OfEntry


class AskSomething(Link, code="qa"):
    """Asks what somebody wants to know; `stage` and `date` are those about which it is, empty for none."""

    stage: str = ""
    date: str = ""


class FaqTopics(Link, code="qt"): ...


class FaqOfTopic(Link, code="qtt"):
    """The questions of a topic, from page 1."""

    topic: str
    page: int


class FaqOfStage(Link, code="qts"):
    """The questions of a stage, from page 1; empty for the one at which the association is."""

    stage: str
    page: int


class OpenEntry(OfEntry, code="qe"):
    """From a list: nobody has asked for it in words."""


class PickEntry(OfEntry, code="qp"):
    """One of those that may be meant."""

    mark: str


class ReadWhole(OfEntry, code="qv"):
    """All of a long answer; `mark` is empty when it was read from a list."""

    mark: str


class AnswerHelped(OfEntry, code="qh"):
    mark: str


class AnswerFailed(OfEntry, code="qn"):
    mark: str


class NoneOfThese(Link, code="qo"):
    mark: str


class LooseToQuestion(Link, code="ql"):
    """Text that nobody waited for is a question."""

    mark: str = ""


class LookOn(Link, code="qy"):
    """Goes on with the text as it is shown, personal data taken out."""

    mark: str


class KeepData(Link, code="qd"):
    """The personal data belong to the question: it is typed once more. `to_person` is 1 when it goes to one at once."""

    to_person: int = 0


class PassOn(Link, code="qk"):
    """To a person; empty: what is asked is typed now."""

    mark: str = ""


class SendEnquiry(Link, code="qs"):
    """`id` is what the question will be called: a second tap makes no second one. `named` is 1 with the name."""

    id: str
    named: int
    mark: str


class RewordDraft(Link, code="qc"): ...


class DropDraft(Link, code="qx", withdraws=True):
    mark: str


class MyEnquiries(Link, code="qm"): ...


class ShowEnquiry(OfEnquiry, code="qf"): ...


class AnswerEnough(OfEnquiry, code="qg"): ...


class FollowUp(OfEnquiry, code="qu"): ...


class RewordEnquiry(OfEnquiry, code="qr"):
    """`whole` is 1 when the personal data in it were asked about."""

    whole: int = 0


class RewordAs(OfEnquiry, code="qj"):
    """The new words as they are shown, personal data taken out."""

    mark: str


class WithdrawEnquiry(OfEnquiry, code="qw", withdraws=True): ...


class GiveMail(OfEnquiry, code="qi"):
    """Somebody unknown wants this one answer by mail, too."""
