"""Going away and coming back."""

from collections.abc import Sequence
from datetime import date

from bot.domain.consultations.absence import Absence
from bot.domain.names import short
from bot.domain.people import Person
from bot.domain.screen import Button, Rows, Say, Screen, Value, row
from bot.domain.wording import HOME, called, labelled, pairs
from bot.links.absence import AskAbsence, AwayUntil, BackAgain, StandsIn
from bot.links.question_desk import DeskEnquiries
from bot.links.reviews import WaitingReviews

LONGEST_LABEL = 36


def ask(days: Sequence[date]) -> Screen:
    return Screen("absence-ask", rows=_days(days), even=True)


def unreadable(days: Sequence[date]) -> Screen:
    return Screen("absence-unreadable", rows=_days(days), even=True, missed=True)


def _days(days: Sequence[date]) -> Rows:
    return (*pairs(labelled(one, AwayUntil(one.isoformat())) for one in days), HOME)


def stand_in(until: date, colleagues: Sequence[Person], *, alone: bool) -> Screen:
    """`alone`: nobody else coordinates what they do."""
    picks = tuple(row(_colleague(until, one)) for one in colleagues)
    anybody = "absence-alone.enter" if alone else "absence-stand-in.anybody"
    last = row(Button(anybody, StandsIn(until.isoformat())), Button("common-back", AskAbsence()))
    return Screen("absence-alone" if alone else "absence-stand-in", {"until": until}, (*picks, last), even=True)


def _colleague(until: date, one: Person) -> Button:
    return labelled(called(short(one.name, LONGEST_LABEL)), StandsIn(until.isoformat(), one.id))


def away(absence: Absence, stand_in: str) -> Screen:
    """`stand_in`: their name; empty for whoever is there."""
    who: Value = Say("absence-by", {"who": stand_in}) if stand_in else Say("absence-by-anybody")
    rows = (row(Button("back", BackAgain()), Button("change", AskAbsence())),)
    return Screen("absence-away", {"until": absence.until, "who": who}, rows, even=True)


def you_stand_in(name: str, until: date, questions: int, reviews: int) -> Screen:
    args: dict[str, Value] = {"who": called(name), "until": until}
    return Screen("absence-you", {**args, **_counts(questions, reviews)}, _ways())


def back(questions: int, reviews: int) -> Screen:
    return Screen("absence-back", _counts(questions, reviews), _ways())


def welcome_back(questions: int, reviews: int) -> Screen:
    """Unasked, on the first day."""
    return Screen("absence-welcome-back", _counts(questions, reviews), _ways())


def is_back(name: str) -> Screen:
    """To whoever stood in."""
    return Screen("absence-is-back", {"who": called(name)})


def _counts(questions: int, reviews: int) -> dict[str, Value]:
    return {"questions": questions, "reviews": reviews}


def _ways() -> Rows:
    return (row(Button("absence-questions", DeskEnquiries("")), Button("absence-reviews", WaitingReviews())),)
