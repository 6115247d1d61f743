"""What an association asked, and the answer to it."""

from bot.domain.enquiry import Enquiry
from bot.domain.screen import Button, Place, Screen, Value, row
from bot.domain.typed_text import excerpt
from bot.links.desk import AnswerEnquiry, DeskAssociation, SendAnswer
from bot.links.dialog import Cancel
from bot.links.journey import ShowMap
from handlers.desk.screens.parts import person


def ask(enquiry: Enquiry, association: str) -> Screen:
    look = Button("desk-to-association", DeskAssociation(enquiry.association or ""))
    return Screen("desk-enquiry-ask", _args(enquiry, association), (row(look, Button("common-cancel", Cancel())),))


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


def told(enquiry: Enquiry, association: str) -> Screen:
    """To whoever asked; to all of the association when nobody knows who that was."""
    rows = (row(Button("desk-to-map", ShowMap(enquiry.association or ""))),)
    return Screen("desk-enquiry-told", _answered(enquiry, association), rows)


def _onward(enquiry: Enquiry) -> tuple[tuple[Button, ...], ...]:
    return (row(Button("desk-to-association", DeskAssociation(enquiry.association or ""))),)


def _args(enquiry: Enquiry, association: str) -> dict[str, Value]:
    return {"association": association, "who": person(enquiry.asker), "question": excerpt(enquiry.text)}


def _answered(enquiry: Enquiry, association: str) -> dict[str, Value]:
    by: dict[str, Value] = {"by": person(enquiry.answerer), "at": enquiry.answered_at or enquiry.at}
    return {**_args(enquiry, association), **by, "words": enquiry.answer}
