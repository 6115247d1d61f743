"""What an association asks its Koordination, and what comes back."""

from dataclasses import dataclass, replace
from datetime import datetime

from bot.domain.errors import Refusal
from bot.domain.names import clean_text
from bot.links.desk import AnswerEnquiry


@dataclass(frozen=True, slots=True)
class Enquiry:
    id: str
    association: str
    person: str | None
    """Who asks; None once that person is erased."""
    text: str
    at: datetime
    answer: str = ""
    answered_by: str | None = None
    answered_at: datetime | None = None
    asker: str = ""
    """Their name, for showing."""
    answerer: str = ""


def answered(enquiry: Enquiry, raw: str, by: str, now: datetime) -> Enquiry:
    """The first answer counts. The buttons of the refusals lead back to the question."""
    must_wait(enquiry)
    words = clean_text(raw)
    if not words:
        raise Refusal("desk-words-missing", to=AnswerEnquiry(enquiry.id))
    return replace(enquiry, answer=words, answered_by=by, answered_at=now)


def must_wait(enquiry: Enquiry) -> None:
    if enquiry.answered_at:
        raise Refusal("desk-enquiry-answered-already", to=AnswerEnquiry(enquiry.id))
