"""Questions, and what the answers mean."""

from bot.domain.fitcheck import POINTS, Finding, Reply, findings, read, verdict
from bot.domain.screen import Button, Lines, Place, Say, Screen, Value, row
from bot.links import About, FitCheck, FitTalk, Home, TellAbout


def question(answers: str, year: int) -> Screen:
    number = len(read(answers))
    replies = (
        Button("fitcheck-reply.yes", FitCheck(answers + Reply.YES)),
        Button("fitcheck-reply.no", FitCheck(answers + Reply.NO)),
        Button("fitcheck-reply.unsure", FitCheck(answers + Reply.UNSURE)),
    )
    back = FitCheck(answers[:-1]) if answers else Home()
    args: dict[str, Value] = {"number": number + 1, "of": len(POINTS), "year": str(year)}
    rows = (replies, row(Button("common-back", back)))
    return Screen(f"fitcheck-ask-{POINTS[number]}", args, rows, place=Place.HERE)


def result(answers: str, year: int, *, member: bool) -> Screen:
    person = Button("talk", FitTalk(answers)) if member else Button("whom", TellAbout(About.WHOM))
    rows = (
        row(person),
        row(Button("change", FitCheck(answers[:-1])), Button("again", FitCheck(""))),
        row(Button("common-home" if member else "common-back", Home())),
    )
    args: dict[str, Value] = {"verdict": _verdict(answers), "points": _points(answers), "year": str(year)}
    return Screen("fitcheck-result", args, rows, place=Place.HERE)


def _verdict(answers: str) -> Say:
    found = list(findings(answers).values())
    counts: dict[str, Value] = {"stops": found.count(Finding.STOPS), "open": found.count(Finding.OPEN)}
    return Say(f"fitcheck-verdict.{verdict(answers)}", counts)


def _points(answers: str) -> Lines:
    """The reason for each point, one below the other."""
    return Lines(tuple(Say(f"fitcheck-{point}.{finding}") for point, finding in findings(answers).items()))


def request(answers: str, name: str, association: str) -> Screen:
    args: dict[str, Value] = {
        "name": name or Say("common-unknown-name"),
        "association": association,
        "points": _points(answers),
    }
    return Screen("fitcheck-request", args)


def told(answers: str) -> Screen:
    rows = (row(Button("back", FitCheck(answers))), row(Button("common-home", Home())))
    return Screen("fitcheck-told", rows=rows, place=Place.HERE)
