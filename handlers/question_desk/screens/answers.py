"""An answer on its way: written, read once more, sent."""

from collections.abc import Sequence

from bot.domain.faq.entry import FaqEntry
from bot.domain.names import short
from bot.domain.questions.desk import EnquiryAtDesk
from bot.domain.questions.enquiry import Enquiry
from bot.domain.questions.screens import words
from bot.domain.screen import Button, Lines, Rows, Say, Screen, Value, row
from bot.domain.wording import labelled
from bot.links.faq_desk import PromoteEnquiry
from bot.links.question_desk import (
    AnswerWith,
    ChooseEntry,
    DeskEnquiries,
    DeskEnquiry,
    RewordAnswer,
    SendAnswer,
)
from bot.links.saved_replies import ChooseReply
from bot.programme.markup import telegram_html
from bot.terms import Language
from handlers.question_desk.screens.cards import keep, mails

__all__ = ["Value", "ask", "choose_entry", "confirm", "sent", "whole"]
LONGEST_LABEL = 38


def whole(words: str, entry: FaqEntry | None, language: Language) -> Value:
    """Words of one's own, and below them an answer of the house."""
    if entry is None:
        return words
    args: dict[str, Value] = {"question": entry.question[language], "answer": telegram_html(entry.answer[language])}
    said = Say("question_desk-entry", args)
    return Lines((words, said), gap="\n\n") if words else said


def ask(seen: EnquiryAtDesk, draft: str = "", *, replies: bool = False) -> Screen:
    """`draft`: what was written so far; `replies`: there are Bausteine to take."""
    id = seen.enquiry.id
    entry = row(Button("entry", ChooseEntry(id))) if seen.near and not draft else ()
    reply = row(Button("reply", ChooseReply(id))) if replies else ()
    rows = ((*entry, *reply), row(Button("common-back", DeskEnquiry(id))))
    return Screen("question_desk-ask", _question(seen), tuple(line for line in rows if line), draft=draft, even=True)


def choose_entry(seen: EnquiryAtDesk) -> Screen:
    language = seen.reader.language
    picks = tuple(
        row(labelled(short(one.question[language], LONGEST_LABEL), AnswerWith(seen.enquiry.id, one.id)))
        for one in seen.near
    )
    full = Lines(tuple(Say("question_desk-one", {"text": one.question[language]}) for one in seen.near))
    last = row(Button("common-back", DeskEnquiry(seen.enquiry.id)))
    return Screen("question_desk-entries", {**_question(seen), "questions": full}, (*picks, last), even=True)


def confirm(seen: EnquiryAtDesk, answer: Value, mark: str) -> Screen:
    id = seen.enquiry.id
    rows: Rows = (
        row(Button("send", SendAnswer(id, mark))),
        row(Button("change", RewordAnswer(id)), Button("common-back", DeskEnquiry(id))),
    )
    args: dict[str, Value] = {**_question(seen), "answer": answer, "count": 1 + sum(one.waits for one in seen.same)}
    return Screen("question_desk-confirm", args, rows)


def sent(said: Sequence[Enquiry]) -> Screen:
    """`said`: the questions that it answers, the first one first."""
    first = said[0]
    args: dict[str, Value] = {"number": first.number, "count": len(said), "mail": Lines(tuple(mails(said)))}
    rows = (
        row(Button("faq", PromoteEnquiry(first.id)), *keep(first)),
        row(Button("card", DeskEnquiry(first.id)), Button("list", DeskEnquiries(first.cohort))),
    )
    return Screen("question_desk-sent", args, rows)


def _question(seen: EnquiryAtDesk) -> dict[str, Value]:
    return {"number": seen.enquiry.number, "question": words(seen.enquiry.text, seen.enquiry.media)}
