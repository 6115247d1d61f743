"""Which Baustein?"""

from collections.abc import Sequence
from functools import partial

from bot.domain.desk.saved_reply import SavedReply
from bot.domain.questions.desk import EnquiryAtDesk
from bot.domain.screen import Button, Screen, Value, row
from bot.domain.typed_text import excerpt
from bot.domain.wording import labelled, leaves, page_of
from bot.links.question_desk import AnswerEnquiry
from bot.links.saved_replies import ChooseReply, PickReply

A_PAGE = 8


def choose(seen: EnquiryAtDesk, found: Sequence[SavedReply], page: int, pages: int) -> Screen:
    """`page`: from 0."""
    id = seen.enquiry.id
    picks = tuple(row(labelled(one.title, PickReply(id, one.id))) for one in found)
    leaf = leaves(partial(ChooseReply, id), page, pages - 1, "question_desk-")
    args: dict[str, Value] = {
        "number": seen.enquiry.number,
        "question": excerpt(seen.enquiry.text),
        "turn": page_of(page, pages),
    }
    rows = (*picks, leaf, row(Button("own", AnswerEnquiry(id))))
    return Screen("question_desk-replies", args, rows, even=True)
