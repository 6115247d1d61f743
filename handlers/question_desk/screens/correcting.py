"""Other words for an answer that was wrong."""

from collections.abc import Sequence

from bot.domain.questions.desk import EnquiryAtDesk
from bot.domain.questions.enquiry import Enquiry
from bot.domain.screen import Button, Lines, Screen, Value, row
from bot.domain.typed_text import excerpt
from bot.links.question_desk import CorrectAnswer, DeskEnquiry, SendCorrection
from handlers.question_desk.screens.cards import mails


def ask(seen: EnquiryAtDesk, words: str = "") -> Screen:
    """`words`: what was typed so far; else the wrong answer is there to be changed."""
    args: dict[str, Value] = {"number": seen.enquiry.number, "question": excerpt(seen.enquiry.text)}
    back = row(Button("common-back", DeskEnquiry(seen.enquiry.id)))
    return Screen("question_desk-correct", args, (back,), draft=words or seen.enquiry.answer)


def confirm(seen: EnquiryAtDesk, words: str, mark: str) -> Screen:
    id = seen.enquiry.id
    rows = (
        row(Button("send", SendCorrection(id, mark))),
        row(Button("change", CorrectAnswer(id)), Button("common-back", DeskEnquiry(id))),
    )
    return Screen("question_desk-correct-sure", {"number": seen.enquiry.number, "answer": words}, rows)


def sent(said: Sequence[Enquiry]) -> Screen:
    args: dict[str, Value] = {"number": said[0].number, "count": len(said), "mail": Lines(tuple(mails(said)))}
    return Screen("question_desk-corrected-sent", args, (row(Button("card", DeskEnquiry(said[0].id))),))
