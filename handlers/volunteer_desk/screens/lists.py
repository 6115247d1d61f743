"""All who help, with what they do in numbers."""

from collections.abc import Sequence
from functools import partial

from bot.domain.cohorts import Cohort
from bot.domain.desk.ways import to_desk
from bot.domain.names import short
from bot.domain.screen import Button, Place, Rows, Say, Screen, Value, row
from bot.domain.volunteering.load import VolunteerLoad
from bot.domain.wording import called, labelled, leaves, lines, pairs
from bot.links.offices import DeskOffices
from bot.links.sparring import SparringUnits
from bot.links.talk_closing import TalkCounts
from bot.links.talk_reports import TalkReports
from bot.links.talk_requests import DeskTalkRequests
from bot.links.volunteer_desk import InviteToHelp, ListingsToConfirm, ShowVolunteer, Volunteers

NAME, LABEL = 40, 30


def volunteers(cohort: Cohort, found: Sequence[VolunteerLoad], number: int, pages: int, count: int) -> Screen:
    turn = leaves(partial(Volunteers, cohort.id), number, pages - 1, "volunteer_desk-")
    rows: Rows = (*pairs(_one(seen) for seen in found), turn, *ways(cohort))
    args: dict[str, Value] = {"cohort": cohort.title, "count": count, "lines": lines(*map(_line, found))}
    kind = "all" if found else "nobody"
    place = Place.HERE if number else Place.NEW
    return Screen(f"volunteer_desk-{kind}", args, tuple(one for one in rows if one), place=place, even=True)


def ways(cohort: Cohort) -> Rows:
    """Who waits to be confirmed, whom to invite; and what others keep: requests, reports, offices, sparring, counts."""
    return (
        row(
            Button("volunteer_desk-ways.invite", InviteToHelp(cohort.id)),
            Button("volunteer_desk-ways.confirm", ListingsToConfirm(cohort.id)),
        ),
        row(
            Button("volunteer_desk-ways.requests", DeskTalkRequests(cohort.id)),
            Button("volunteer_desk-ways.reports", TalkReports()),
        ),
        row(
            Button("volunteer_desk-ways.offices", DeskOffices(cohort.id)),
            Button("volunteer_desk-ways.sparring", SparringUnits(cohort.id)),
        ),
        row(Button("volunteer_desk-ways.counts", TalkCounts(cohort.id)), to_desk(cohort)),
    )


def _one(seen: VolunteerLoad) -> Button:
    return labelled(_name(seen, LABEL), ShowVolunteer(seen.listing))


def _name(seen: VolunteerLoad, most: int) -> Value:
    return called(short(seen.name, most))


def _line(seen: VolunteerLoad) -> Say:
    args: dict[str, Value] = {
        "name": _name(seen, NAME),
        "units": seen.units,
        "used": seen.used,
        "busy": seen.busy,
        "more": state_of(seen),
    }
    return Say("volunteer_desk-line", args)


def state_of(seen: VolunteerLoad) -> Value:
    if seen.state == "paused" and seen.paused_until:
        return Say("volunteer_desk-until", {"day": seen.paused_until})
    if seen.state == "listed":
        return Say("volunteer_desk-waits", {"count": seen.waiting}) if seen.waiting else ""
    return Say(f"volunteer_desk-is-{seen.state}")
