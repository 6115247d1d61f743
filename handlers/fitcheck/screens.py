"""Questions, and what the answers mean."""

from bot.domain.fitcheck import AT_ONCE, POINTS, Finding, Point, Reply, found, read, to_clear, verdict
from bot.domain.funding_call import Call
from bot.domain.screen import Button, Lines, Place, Say, Screen, Value, row
from bot.domain.wording import HOME, called
from bot.domain.words import Words
from bot.links.fitcheck import FitCheck, FitRest, FitTalk
from bot.links.home import Home
from bot.links.welcome import TellAbout
from bot.terms import About, Language

ROUND = 10_000
"""Euro: a sum at which everybody sees what a percentage is."""


def question(answers: str, call: Call, language: Language) -> Screen:
    number = len(read(answers))
    replies = tuple(Button(f"fitcheck-reply.{reply.name.lower()}", FitCheck(answers + reply)) for reply in Reply)
    back = FitCheck(answers[:-1]) if answers else Home()
    args = {"number": number + 1, "of": len(POINTS), **_of(call, language)}
    rows = (replies, row(Button("common-back", back)))
    return Screen(f"fitcheck-ask-{POINTS[number]}", args, rows, place=Place.HERE, even=True)


def _of(call: Call, language: Language) -> dict[str, Value]:
    return {
        "year": str(call.valid_for),
        "percent": call.own_percent,
        "priorities": Lines(tuple(_item(one.name, one.meaning, language) for one in call.priorities)),
        "topics": Lines(tuple(_item(topic.in_(language)[0], None, language) for topic in call.excluded)),
    }


def _item(name: str, meaning: Words | None, language: Language) -> Say:
    words = meaning.texts.get(language) if meaning else None
    item: Value = Say("fitcheck-meaning", {"name": name, "meaning": words}) if words else name
    return Say("common-list-item", {"item": item})


def result(answers: str, call: Call, *, member: bool) -> Screen:
    person = Button("talk", FitTalk(answers)) if member else Button("whom", TellAbout(About.WHOM))
    rest = (row(Button("rest", FitRest(answers))),) if len(to_clear(answers)) > AT_ONCE else ()
    rows = (
        *rest,
        row(person),
        row(Button("change", FitCheck(answers[:-1])), Button("again", FitCheck(""))),
        row(Button("common-home" if member else "common-back", Home())),
    )
    args: dict[str, Value] = {
        "verdict": _verdict(answers),
        "points": Lines((*_reasons(to_clear(answers)[:AT_ONCE], call), *_fits(answers))),
        "year": str(call.valid_for),
    }
    return Screen("fitcheck-result", args, rows, place=Place.HERE)


def rest(answers: str, call: Call) -> Screen:
    """The points for which the result had no room."""
    args: dict[str, Value] = {"points": Lines(_reasons(to_clear(answers)[AT_ONCE:], call))}
    return Screen("fitcheck-rest", args, (row(Button("back", FitCheck(answers))),), place=Place.HERE)


def _verdict(answers: str) -> Say:
    counts: dict[str, Value] = {
        "stops": len(found(answers, Finding.STOPS)),
        "open": len(found(answers, Finding.OPEN)),
    }
    return Say(f"fitcheck-verdict.{verdict(answers)}", counts)


def _reasons(points: list[tuple[Point, Finding]], call: Call) -> tuple[Say, ...]:
    args: dict[str, Value] = {
        "percent": call.own_percent,
        "round": ROUND,
        "part": ROUND * call.own_percent // 100,
    }
    return tuple(Say(f"fitcheck-{point}.{finding}", args) for point, finding in points)


def _fits(answers: str) -> tuple[Say, ...]:
    """All that fits is one line, however much it is."""
    count = len(found(answers, Finding.FITS))
    return (Say("fitcheck-fitting", {"count": count}),) if count else ()


def request(answers: str, name: str, association: str) -> Screen:
    args: dict[str, Value] = {
        "name": called(name),
        "association": association,
        "points": Lines((*_labels(answers, Finding.STOPS), *_labels(answers, Finding.OPEN), *_fits(answers))),
    }
    return Screen("fitcheck-request", args)


def _labels(answers: str, finding: Finding) -> tuple[Say, ...]:
    """One line for all points of a kind; none when there are none."""
    points = found(answers, finding)
    names = Lines(tuple(Say(f"fitcheck-{point}.label") for point in points), gap=", ")
    return (Say(f"fitcheck-labels.{finding}", {"points": names}),) if points else ()


def told(answers: str) -> Screen:
    rows = (row(Button("back", FitCheck(answers))), HOME)
    return Screen("fitcheck-told", rows=rows, place=Place.HERE)
