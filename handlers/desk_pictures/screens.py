from collections.abc import Mapping, Sequence
from datetime import date

from bot.domain.cohorts import Cohort
from bot.domain.desk.funnel import ActivityKind, ActivityWeek, Funnel
from bot.domain.desk.ways import to_desk
from bot.domain.screen import Button, Lines, Picture, Say, Screen, Table, Value, row
from bot.domain.way import Way
from bot.links.desk_pictures import ShowActivity, ShowFunnel
from bot.links.invitations import InviteWhom

FUNNEL_HEAD = (
    Say("desk_pictures-funnel-head.what"),
    Say("desk_pictures-funnel-head.count"),
    Say("desk_pictures-funnel-head.released"),
)
WEEK_HEAD = (
    Say("desk_pictures-week-head.monday"),
    *(Say(f"desk_pictures-week-head.{kind.replace('_', '-')}") for kind in ActivityKind),
)


def titles(way: Way, language: str) -> Mapping[str, str]:
    """By stage, with its number."""
    numbered = way.programme.number
    return {one.id: f"{numbered(one.id)}. {one.title.in_(language)[0]}" for one in way.stages}


def funnel(cohort: Cohort, found: Funnel, titles: Mapping[str, str], png: bytes) -> Screen:
    count = found.count
    args: dict[str, Value] = {
        "cohort": cohort.title,
        "associations": count.associations,
        "invited": count.invited,
        "arrived": count.arrived,
        "posted": count.posted,
    }
    stages = Lines(tuple(_stage_said(titles[one.stage], one.handed_in, one.released) for one in found.stages), gap="; ")
    picture = Picture("ueberblick.png", png, Say("desk_pictures-funnel-alt", {**args, "stages": stages}))
    lines = [("all", count.associations), ("invited", count.invited), ("arrived", count.arrived)]
    rows: list[tuple[Value, ...]] = [
        *((Say(f"desk_pictures-funnel-row.{what}"), str(number), "") for what, number in lines),
        *((titles[one.stage], str(one.handed_in), str(one.released)) for one in found.stages),
        (Say("desk_pictures-funnel-row.posted"), str(count.posted), ""),
    ]
    other = row(Button("activity", ShowActivity(cohort.id)))
    return Screen(
        "desk_pictures-funnel",
        args,
        rows=(other, row(to_desk(cohort))),
        blocks=(picture, Table(FUNNEL_HEAD, tuple(rows))),
    )


def _stage_said(title: str, handed_in: int, released: int) -> Say:
    return Say("desk_pictures-stage", {"title": title, "handed_in": handed_in, "released": released})


def activity(cohort: Cohort, found: Sequence[ActivityWeek], png: bytes) -> Screen:
    sums = {kind.value: sum(week.count(kind) for week in found) for kind in ActivityKind}
    args: dict[str, Value] = {"cohort": cohort.title, "weeks": len(found), **sums}
    said = Lines(tuple(_week_said(week) for week in found), gap="; ")
    picture = Picture("wochen.png", png, Say("desk_pictures-activity-alt", {**args, "lines": said}))
    rows = tuple(_week(week) for week in found)
    other = row(Button("desk_pictures-to-funnel", ShowFunnel(cohort.id)))
    return Screen(
        "desk_pictures-activity",
        args,
        rows=(other, row(to_desk(cohort))),
        blocks=(picture, Table(WEEK_HEAD, rows)),
    )


def _week_said(week: ActivityWeek) -> Say:
    numbers = {kind.value: week.count(kind) for kind in ActivityKind}
    return Say("desk_pictures-week", {"day": week.monday, **numbers})


def _week(week: ActivityWeek) -> tuple[Value, ...]:
    return week.monday, *(str(week.count(kind)) for kind in ActivityKind)


def empty(cohort: Cohort) -> Screen:
    rows = (row(Button("invite", InviteWhom(cohort.id, 0))), row(to_desk(cohort)))
    return Screen("desk_pictures-empty", {"cohort": cohort.title}, rows=rows)


def quiet(cohort: Cohort, since: date) -> Screen:
    """Nothing has happened in all the weeks."""
    rows = (row(Button("desk_pictures-to-funnel", ShowFunnel(cohort.id)), to_desk(cohort)),)
    return Screen("desk_pictures-quiet", {"cohort": cohort.title, "since": since}, rows=rows)
