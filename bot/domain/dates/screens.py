"""What both sides of a date share: how it is said, the answers to it, and the dates of a cohort at the desk."""

from collections.abc import Sequence

from bot.domain.cohorts import Cohort
from bot.domain.dates.attendance import Turnout
from bot.domain.dates.calendar import CohortDate, Rsvp, When
from bot.domain.desk.ways import to_desk
from bot.domain.names import short
from bot.domain.screen import Button, Lines, Place, Rows, Say, Screen, Value, row
from bot.links.base import Link
from bot.links.date_desk import CohortDates, DeskDate, FileDates, NewDates
from bot.links.dates import AnswerDate
from bot.terms import Coming

ROOM = 22
"""Characters of a title on a button, beside the day."""
MOST_LISTED = 12


def when(of: When) -> Say:
    """Wall time of the place where it is."""
    args: dict[str, Value] = {"day": of.first}
    if of.last != of.first:
        args["last"] = of.last
    if of.begins:
        args["from"] = f"{of.begins:%H:%M}"
    if of.begins and of.ends:
        args["to"] = f"{of.ends:%H:%M}"
    days = "-days" if "last" in args else "-day"
    clock = "-time" if "to" in args else "-from" if "from" in args else ""
    return Say(f"common-date-when{days}{clock}", args)


def answer(said: Rsvp | None) -> Say:
    if said is None:
        return Say("common-date-answer-open")
    if said.coming is Coming.YES:
        return Say("common-date-answer-yes", {"count": said.count})
    return Say("common-date-answer-substitute" if said.coming is Coming.SUBSTITUTE else "common-date-answer-no")


def named(date: CohortDate) -> dict[str, Value]:
    return {"title": date.title, "when": when(date.when)}


def line(date: CohortDate, answer: Value | None) -> Say:
    """In a list. `answer`: what was said to it; None where nobody is asked any more."""
    if answer is not None and date.planned and date.asks:
        return Say("common-date-line", {**named(date), "answer": answer})
    return Say("common-date-line-plain" if date.planned else "common-date-line-off", named(date))


def facts(of: CohortDate) -> list[Value]:
    """Where, and what to bring."""
    return where(of.place, of.bring)


def where(place: str, bring: str) -> list[Value]:
    there: list[Value] = [Say("common-date-place", {"place": place})] if place else []
    things: list[Value] = [Say("common-bring", {"bring": bring})] if bring else []
    return [*there, *things]


def to_date(of: CohortDate, to: Link) -> Button:
    return Button("common-to-date", to, {"day": of.when.first, "title": short(of.title, ROOM)})


def why(cohort: str) -> Say:
    return Say("common-date-why", {"cohort": cohort})


def answers(date: CohortDate, association: str) -> Rows:
    """The same under every message that asks who comes."""

    def to(coming: Coming, count: int) -> AnswerDate:
        return AnswerDate(date.id, association, date.since, coming, count)

    one, two, three = (Button("common-date-heads", to(Coming.YES, count), {"count": count}) for count in (1, 2, 3))
    return (
        row(one, two),
        row(three, Button("common-date-substitute", to(Coming.SUBSTITUTE, 1))),
        row(Button("common-date-cannot", to(Coming.NO, 0))),
    )


def dates(
    cohort: Cohort,
    shown: Sequence[tuple[CohortDate, Turnout]],
    *,
    past: bool,
    own: Button | None = None,
    leads: bool = True,
) -> Screen:
    """`own`: a way to the reader's own association. Who does not lead the cohort only looks."""
    some = shown[:MOST_LISTED]
    args: dict[str, Value] = {
        "cohort": cohort.title,
        "dates": Lines(tuple(line(date, None if past else counts(counted)) for date, counted in some), gap="\n\n"),
        "deadline": cohort.deadline,
    }
    opened = tuple(row(to_date(date, DeskDate(date.id))) for date, _ in some)
    other = Button("coming" if past else "past", CohortDates(cohort.id, 0 if past else 1))
    made = row(Button("new", NewDates(cohort.id)), Button("file", FileDates(cohort.id)))
    rows = (
        *((*opened, made) if leads else ()),
        row(other, to_desk(cohort)),
    )
    id = "date_desk-list" if some else "date_desk-list-empty"
    return Screen(id, args, (*rows, *((row(own),) if own else ())), place=Place.HERE)


def counts(counted: Turnout) -> Say:
    args: dict[str, Value] = {
        "heads": counted.heads,
        "coming": counted.coming,
        "silent": counted.silent,
        "refused": counted.refused,
    }
    return Say("date_desk-counts", args)
