"""OutcomeWaiting, a yes, and a no."""

from datetime import date, datetime, timedelta
from functools import partial

from msgspec import Struct

from bot.domain.dates.calendar import CohortDate
from bot.domain.screen import Button, Lines, Place, Rows, Say, Screen, Value, row
from bot.domain.stand import Standing
from bot.domain.submission import check_points
from bot.domain.submission.outcome import ApplicationOutcome, Waited
from bot.domain.way import today
from bot.domain.wording import HOME, called, lines
from bot.links.dates import ShowDate
from bot.links.desk import DeskAssociation
from bot.links.journey import ReadGuide
from bot.links.offices import Offices
from bot.links.outcome import AfterPosting, AskLetterDay, FirstSteps, SetLetterDay, SetOutcome, TickFirstStep
from bot.links.second_try import AskSecondTry
from bot.links.submission import SubmissionOf
from bot.links.volunteering import MyListing, StoriesAt
from bot.terms import Depth, Outcome


class OutcomeWaiting(Struct, frozen=True):
    """What is known while they wait."""

    posted_on: date | None
    received_on: date | None
    figures: Waited | None
    meeting: CohortDate | None


def waiting(here: Standing, known: OutcomeWaiting, now: datetime) -> Screen:
    since = Say("outcome-not-posted")
    if known.posted_on:
        weeks = (today(now) - known.posted_on).days // 7
        since = Say("outcome-posted", {"day": known.posted_on, "weeks": weeks})
    received = Say("outcome-received", {"day": known.received_on}) if known.received_on else None
    args: dict[str, Value] = {
        "association": here.association.name,
        "since": lines(since, received),
        "others": _figures(known.figures),
        "meeting": _meeting(known.meeting),
    }
    return Screen("outcome-waiting", args, _waiting_rows(here, known), place=Place.HERE)


def _figures(found: Waited | None) -> Value:
    if found is None:
        return Say("outcome-no-figures")
    numbers = {name: getattr(found, name) for name in found.__struct_fields__}
    return Say("outcome-figures", numbers)


def _meeting(date: CohortDate | None) -> Value:
    return Say("outcome-meeting", {"at": date.starts_at, "title": date.title}) if date else Say("outcome-no-meeting")


def _waiting_rows(here: Standing, known: OutcomeWaiting) -> Rows:
    answers = tuple(Button(f"outcome-{what}", SetOutcome(here.id, what)) for what in (Outcome.GRANTED, Outcome.REFUSED))
    writes = here.member.may_write
    meeting = row(Button("meeting", ShowDate(known.meeting.id, here.id))) if known.meeting else ()
    rows = (
        answers if writes else (),
        row(Button("post", SubmissionOf(here.id))) if not known.posted_on else (),
        (*meeting, Button("offices", Offices(here.id))),
        row(_guide(here), Button("help", MyListing())),
        HOME,
    )
    return tuple(line for line in rows if line)


def _guide(here: Standing) -> Button:
    return Button("guide", ReadGuide(here.id, here.way.stages[-1].id, Depth.FULL))


def decided(here: Standing, known: ApplicationOutcome, *, told: bool = False) -> Screen:
    """Whatever it is, they may help others now. `told`: others tell of a refusal."""
    day = Say("outcome-letter", {"day": known.letter_on}) if known.letter_on else Say("outcome-no-letter-day")
    refused = known.outcome is Outcome.REFUSED
    args: dict[str, Value] = {"association": here.association.name, "letter": day}
    return Screen(
        f"outcome-is-{known.outcome}", args, _decided_rows(here, refused=refused, told=told), place=Place.HERE
    )


def _decided_rows(here: Standing, *, refused: bool, told: bool) -> Rows:
    writes = here.member.may_write
    again = row(Button("again", AskSecondTry(here.id))) if refused else ()
    stories = row(Button("common-stories", StoriesAt(here.id, here.way.stages[-1].id))) if told else ()
    other = Outcome.GRANTED if refused else Outcome.REFUSED
    wrong = (Button("outcome-waiting-still", SetOutcome(here.id, Outcome.WAITING)),) if writes else ()
    rows = (
        row(Button("steps", FirstSteps(here.id)), *again),
        row(Button("outcome-letter-day", AskLetterDay(here.id))) if writes else (),
        (*stories, Button("help", MyListing())),
        row(_guide(here)),
        (*wrong, Button(f"outcome-{other}", SetOutcome(here.id, other))) if writes else (),
        HOME,
    )
    return tuple(line for line in rows if line)


def ask_day(here: Standing, day: date) -> Screen:
    choices = (("today", day), ("yesterday", day - timedelta(days=1)))
    buttons = tuple(Button(name, SetLetterDay(here.id, one.isoformat())) for name, one in choices)
    return Screen("outcome-ask-day", {}, (buttons, row(Button("common-back", AfterPosting(here.id)))), even=True)


def no_day(association: str) -> Screen:
    return Screen("outcome-no-day", rows=(row(Button("common-back", AfterPosting(association))),), missed=True)


def first_steps(here: Standing, known: ApplicationOutcome) -> Screen:
    items = here.way.programme.after.steps(known.outcome)
    args: dict[str, Value] = {
        "association": here.association.name,
        "points": Lines(tuple(check_points.point(here, one) for one in items)),
    }
    writes = here.member.may_write
    ticks = [row(check_points.tick(here, one, partial(TickFirstStep, here.id, one.id))) for one in items if writes]
    rows = (*ticks, row(Button("common-back", AfterPosting(here.id))))
    return Screen(f"outcome-steps-{known.outcome}", args, rows, place=Place.HERE)


def told_team(here: Standing, what: Outcome, who: str) -> Screen:
    args: dict[str, Value] = {"association": here.association.name, "who": called(who)}
    return Screen(f"outcome-team-{what}", args, (row(Button("common-look", AfterPosting(here.id))),))


def told_desk(here: Standing, who: str, what: Outcome) -> Screen:
    args: dict[str, Value] = {"association": here.association.name, "who": called(who)}
    return Screen(f"outcome-desk-{what}", args, (row(Button("outcome-desk-look", DeskAssociation(here.id))),))


def any_letter(association: str, name: str, posted: date) -> Screen:
    """Asked by itself after months."""
    rows = (
        tuple(Button(f"outcome-{what}", SetOutcome(association, what)) for what in (Outcome.GRANTED, Outcome.REFUSED)),
        row(Button("none", SetOutcome(association, Outcome.WAITING))),
    )
    return Screen("outcome-any-letter", {"association": name, "day": posted}, rows, even=True)
