"""How a date is said."""

from datetime import date
from zoneinfo import ZoneInfo

from bot.domain.dates.calendar import CohortDate, Rsvp, When
from bot.domain.names import short
from bot.domain.screen import Button, Say, Value
from bot.links.base import Link
from bot.terms import Coming

ROOM = 22
"""Characters of a title on a button, beside the day."""


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
    return Say(f"dates-when{days}{clock}", args)


def elsewhere(of: When, zone: str) -> Value | None:
    """What the reader's clock shows then, if it is another one."""
    at = of.starts_at
    same = at.astimezone(ZoneInfo(zone)).utcoffset() == at.astimezone(ZoneInfo(of.zone)).utcoffset()
    return None if same or of.begins is None else Say("dates-elsewhere", {"at": at})


def answer(said: Rsvp | None) -> Say:
    if said is None:
        return Say("dates-answer-open")
    if said.coming is Coming.YES:
        return Say("dates-answer-yes", {"count": said.count})
    return Say("dates-answer-substitute" if said.coming is Coming.SUBSTITUTE else "dates-answer-no")


def named(date: CohortDate) -> dict[str, Value]:
    return {"title": date.title, "when": when(date.when)}


def facts(of: CohortDate) -> list[Value]:
    """Where, and what to bring."""
    return where(of.place, of.bring)


def where(place: str, bring: str) -> list[Value]:
    there: list[Value] = [Say("dates-place", {"place": place})] if place else []
    things: list[Value] = [Say("common-bring", {"bring": bring})] if bring else []
    return [*there, *things]


def to_date(of: CohortDate, to: Link) -> Button:
    return Button("dates-to-date", to, {"day": of.when.first, "title": short(of.title, ROOM)})


def weekday(number: int) -> Say:
    """Monday is 0."""
    return Say(f"common-weekday-{number}")


def why(cohort: str) -> Say:
    return Say("dates-why", {"cohort": cohort})


def iso(day: date) -> str:
    return f"{day:%Y%m%d}"
