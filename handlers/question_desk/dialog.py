"""What is waited for, and the answer that is being written."""

from msgspec import Struct

from bot.domain.enquiry import Enquiry
from bot.domain.unasked import mark_of
from bot.runtime.feature import Visit

WORDS = "question_desk.words"
CORRECTION = "question_desk.correction"


class AnswerDraft(Struct, frozen=True):
    """An answer that nobody has sent yet."""

    words: str = ""
    entry: str = ""
    """Id of an answer of the house, instead of words or below them."""

    def __bool__(self) -> bool:
        return bool(self.words or self.entry)

    def mark(self, enquiry: Enquiry) -> str:
        """A button sends what stood above it, to the question that stood above it."""
        return mark_of(f"{enquiry.text}\n{self.entry}\n{self.words}")


def draft_of(visit: Visit, enquiry: str) -> AnswerDraft:
    """Empty when something else is open, or nothing."""
    if visit.dialog is None or not visit.asks(WORDS, enquiry=enquiry):
        return AnswerDraft()
    return AnswerDraft(visit.dialog.answers.get("words", ""), visit.dialog.answers.get("entry", ""))


async def wait_for_words(visit: Visit, enquiry: str, draft: AnswerDraft | None = None) -> None:
    draft = draft or AnswerDraft()
    await visit.ask(WORDS, enquiry=enquiry, words=draft.words, entry=draft.entry)
