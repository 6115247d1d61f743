"""What is waited for, and the answer that is being written."""

from msgspec import Struct

from bot.domain.questions.desk import EnquiryAtDesk
from bot.domain.questions.enquiry import Enquiry
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


def draft_of(visit: Visit, seen: EnquiryAtDesk) -> AnswerDraft:
    """Empty when something else is open, or nothing. Without an answer of the house that may not be given any more."""
    if visit.dialog is None or not visit.asks(WORDS, enquiry=seen.enquiry.id):
        return AnswerDraft()
    entry = visit.dialog.answers.get("entry", "")
    given = entry if entry in {one.id for one in seen.near} else ""
    return AnswerDraft(visit.dialog.answers.get("words", ""), given)


def mark_shown(seen: EnquiryAtDesk, draft: AnswerDraft) -> str:
    """Also of what the answer of the house said when it was shown."""
    language = seen.enquiry.language
    said = [f"{one.question[language]}\n{one.answer[language]}" for one in seen.near if one.id == draft.entry]
    return mark_of("\n".join((draft.mark(seen.enquiry), *said)))


async def wait_for_words(visit: Visit, enquiry: str, draft: AnswerDraft | None = None) -> None:
    draft = draft or AnswerDraft()
    await visit.ask(WORDS, enquiry=enquiry, words=draft.words, entry=draft.entry)
