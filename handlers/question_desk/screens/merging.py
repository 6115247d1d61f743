"""Which of them ask the same."""

from collections.abc import Sequence

from bot.domain.questions.desk import EnquiryAtDesk
from bot.domain.questions.enquiry import Enquiry
from bot.domain.questions.screens import in_a_line, words
from bot.domain.screen import Button, Lines, Say, Screen, Value, row
from bot.links.question_desk import DeskEnquiry, MergeEnquiry, MergeInto, MergeNow

LINE = 120
LONGEST_LABEL = 28


def choose(seen: EnquiryAtDesk, found: Sequence[Enquiry]) -> Screen:
    back = row(Button("common-back", DeskEnquiry(seen.enquiry.id)))
    args: dict[str, Value] = {"number": seen.enquiry.number, "question": words(seen.enquiry.text, seen.enquiry.media)}
    if not found:
        return Screen("question_desk-merge-none", args, (back,))
    picks = tuple(row(_pick(seen.enquiry, one)) for one in found)
    full = Lines(tuple(Say("question_desk-same-one", _named(one, LINE)) for one in found))
    return Screen("question_desk-merge", {**args, "questions": full}, (*picks, back), even=True)


def _pick(enquiry: Enquiry, into: Enquiry) -> Button:
    return Button("question_desk-merge-one", MergeInto(enquiry.id, into.id), _named(into, LONGEST_LABEL))


def _named(one: Enquiry, longest: int) -> dict[str, Value]:
    return {"number": one.number, "text": in_a_line(one, longest)}


def preview(seen: EnquiryAtDesk, into: Enquiry) -> Screen:
    args: dict[str, Value] = {
        "number": seen.enquiry.number,
        "question": words(seen.enquiry.text, seen.enquiry.media),
        "first": into.number,
        "other": words(into.text, into.media),
    }
    rows = (
        row(Button("yes", MergeNow(seen.enquiry.id, into.id))),
        row(Button("common-back", MergeEnquiry(seen.enquiry.id))),
    )
    return Screen("question_desk-merge-sure", args, rows)
