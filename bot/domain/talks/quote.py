"""A question and an answer from a talk that both sides let stand in the FAQ, without names."""

from datetime import datetime, timedelta
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from bot.domain.errors import Refusal
from bot.domain.faq.entry import FaqEntry
from bot.domain.faq.promotion import ANSWERED_HERE, LONGEST_TITLE, as_markdown, in_each
from bot.domain.questions.guards import NamesBehind, personal
from bot.domain.stable_id import stable_id
from bot.domain.unasked import mark_of
from bot.terms import Language

LONGEST_QUOTE = 900
QUOTE_KEPT = timedelta(days=30)
"""After that nobody knows any more whose words they were."""


class QuoteState(StrEnum):
    ASKED = "asked"
    """The other side has not answered."""
    AGREED = "agreed"
    """The Koordination has it."""
    REFUSED = "refused"
    """By `other`; the words are deleted, and only who refused may begin anew."""


class TalkQuote(Struct, frozen=True):
    id: str
    source: str
    """Of the talk, or of the offer with a short answer."""
    cohort: str
    """Of the association."""
    proposer: str
    """The person who wrote these words."""
    other: str
    question: str
    answer: str
    at: datetime
    state: QuoteState = QuoteState.ASKED
    version: int = 0

    @property
    def mark(self) -> str:
        return mark_of(f"{self.question}\n{self.answer}")

    def consent(self, person: str) -> str:
        """Id of the yes of one of them to the words as they are now. Once the quote is forgotten, nothing leads from
        one yes to the other, nor from the draft to either."""
        wording = self.version - 1 if self.state is QuoteState.AGREED else self.version
        return stable_id(self.id, str(wording), person)

    @property
    def entry(self) -> str:
        """Of the draft that comes of it."""
        return f"g-{stable_id(self.id)}"


def fitting(text: str, most: int, names: NamesBehind) -> str:
    """Raises a refusal for nothing, for too much, and for what says who somebody is."""
    words = text.strip()
    if not words:
        raise Refusal("talk_quotes-nothing")
    if len(words) > most:
        raise Refusal("talk_quotes-too-long", most=most)
    if personal(words, names.people, names.associations):
        raise Refusal("talk_quotes-personal")
    return words


def question_in(text: str, names: NamesBehind) -> str:
    return " ".join(fitting(text, LONGEST_TITLE, names).split())


def reworded(quote: TalkQuote, by: str, question: str, answer: str) -> TalkQuote:
    """Whoever wrote it last has said yes to it; now the other one is asked."""
    other = quote.proposer if by == quote.other else quote.other
    return replace(quote, proposer=by, other=other, question=question, answer=answer, state=QuoteState.ASKED)


def agreed(quote: TalkQuote) -> TalkQuote:
    return replace(quote, state=QuoteState.AGREED)


def refused(quote: TalkQuote, by: str) -> TalkQuote:
    """Nothing stays of it but the no."""
    asked = quote.proposer if by == quote.other else quote.other
    return replace(quote, proposer=asked, other=by, question="", answer="", state=QuoteState.REFUSED)


def as_entry(quote: TalkQuote, topic: str) -> FaqEntry:
    return FaqEntry(
        id=quote.entry,
        topic=topic,
        question=in_each(quote.question),
        variants=dict.fromkeys(Language, ()),
        answer=in_each(as_markdown(quote.answer)),
        stage="",
        valid_from=None,
        valid_until=None,
        source=ANSWERED_HERE,
        covers=(),
        sensible=False,
    )
