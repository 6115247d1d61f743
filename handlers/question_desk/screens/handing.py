"""From one coordinator to another."""

from bot.domain.names import short
from bot.domain.people import Person
from bot.domain.questions.desk import EnquiryAtDesk
from bot.domain.questions.enquiry import Enquiry
from bot.domain.screen import Button, Lines, Say, Screen, Value, row
from bot.domain.typed_text import excerpt
from bot.links.desk import DeskOf
from bot.links.question_desk import DeskEnquiry, GiveEnquiry

LONGEST_LABEL = 24


def to_whom(seen: EnquiryAtDesk) -> Screen:
    """Who is away can be asked all the same: their stand-in gets the card."""
    picks = tuple(row(_colleague(seen, one)) for one in seen.colleagues)
    away = [
        Say("question_desk-is-away", {"who": _named(one.name), "until": seen.away[one.id].until})
        for one in seen.colleagues
        if one.id in seen.away
    ]
    last = row(Button("common-back", DeskEnquiry(seen.enquiry.id)))
    id = "question_desk-to-whom" if picks else "question_desk-alone"
    return Screen(id, {**_args(seen.enquiry), "away": Lines(tuple(away))}, (*picks, last), even=True)


def _colleague(seen: EnquiryAtDesk, one: Person) -> Button:
    label = "question_desk-colleague-away" if one.id in seen.away else "question_desk-colleague"
    return Button(label, GiveEnquiry(seen.enquiry.id, one.id), {"who": _named(short(one.name, LONGEST_LABEL))})


def handed_over(enquiry: Enquiry, name: str) -> Screen:
    args: dict[str, Value] = {"number": enquiry.number, "who": _named(name)}
    return Screen("question_desk-handed-over", args, (row(Button("common-to-desk", DeskOf(enquiry.cohort))),))


def given(enquiry: Enquiry, name: str) -> Screen:
    """To the colleague; the card follows."""
    return Screen("question_desk-given", {"number": enquiry.number, "who": _named(name)})


def taken_over(enquiry: Enquiry, name: str) -> Screen:
    """To whoever had it."""
    args: dict[str, Value] = {**_args(enquiry), "who": _named(name)}
    return Screen("question_desk-taken-over", args, (row(Button("card", DeskEnquiry(enquiry.id))),))


def _args(enquiry: Enquiry) -> dict[str, Value]:
    return {"number": enquiry.number, "question": excerpt(enquiry.text)}


def _named(name: str) -> Value:
    return name or Say("common-unknown-name")
