"""What somebody asked, and the answer to it."""

from bot.domain.enquiry import Enquiry
from bot.domain.screen import Button, Place, Rows, Say, Screen, Value, row
from bot.domain.typed_text import excerpt
from bot.links.desk import AnswerEnquiry, DeskAssociation, DeskOf, SendAnswer
from bot.links.dialog import Cancel
from handlers.desk.screens.parts import person


def ask(enquiry: Enquiry, association: str) -> Screen:
    rows = (row(_look(enquiry), Button("common-cancel", Cancel())),)
    return Screen("desk-enquiry-ask", _args(enquiry, association), rows)


def confirm(enquiry: Enquiry, association: str, words: str) -> Screen:
    again = Button("again", AnswerEnquiry(enquiry.id))
    rows = (row(Button("send", SendAnswer(enquiry.id))), row(again, Button("common-cancel", Cancel())))
    return Screen("desk-enquiry-confirm", {**_args(enquiry, association), "words": words}, rows)


def sent(enquiry: Enquiry, association: str) -> Screen:
    return Screen("desk-enquiry-sent", _args(enquiry, association), _onward(enquiry))


def answered(enquiry: Enquiry, association: str) -> Screen:
    """Whoever comes second, and whoever presses an old button."""
    return Screen("desk-enquiry-answered", _answered(enquiry, association), _onward(enquiry))


def colleagues(enquiry: Enquiry, association: str) -> Screen:
    """To the others who were asked as well."""
    return Screen("desk-enquiry-colleagues", _answered(enquiry, association), _onward(enquiry), place=Place.NEW)


def _onward(enquiry: Enquiry) -> Rows:
    return (row(_look(enquiry)),)


def _look(enquiry: Enquiry) -> Button:
    if enquiry.association:
        return Button("desk-to-association", DeskAssociation(enquiry.association))
    return Button("desk-to-desk", DeskOf(enquiry.cohort))


def _args(enquiry: Enquiry, association: str) -> dict[str, Value]:
    """`association`: its name; a question that is asked without it is called by its number."""
    called: Value = association or Say("common-enquiry-numbered", {"number": enquiry.number})
    return {"association": called, "who": person(enquiry.asker), "question": excerpt(enquiry.text)}


def _answered(enquiry: Enquiry, association: str) -> dict[str, Value]:
    by: dict[str, Value] = {"by": person(enquiry.answerer), "at": enquiry.answered_at or enquiry.at}
    return {**_args(enquiry, association), **by, "words": enquiry.answer}
