"""Every screen about own dates once, with invented values."""

from collections.abc import Iterator
from datetime import date
from itertools import chain

from msgspec.structs import replace

from bot.domain.dates.backward_plan import Backward, Leg
from bot.domain.journey import StageState, StageStatus
from bot.domain.people import ZONE
from bot.domain.programme import Question, Task
from bot.domain.screen import Screen
from bot.domain.stand import Standing
from bot.domain.way import Way
from bot.programme.invented import HOSTILE, in_both, programme, stage
from bot.programme.invented_dates import (
    AFTER,
    ALL,
    BRIDGE,
    COHORT,
    DRAFT,
    HOUR,
    MEMBER,
    NO,
    NOW,
    OFF,
    SOMEBODY,
    WEEKEND,
    WORKSHOP,
    YES,
    ZOE,
    day,
)
from bot.terms import Language, MemberRole
from handlers.dates.screens import afterwards, feed, own, plan
from handlers.dates.screens.own import Seat

SEAT = Seat(WORKSHOP, BRIDGE, MEMBER, None, ZONE)


def examples() -> Iterator[tuple[str, Screen]]:
    return chain(_mine(), _plans(), _feeds(), _afterwards())


def _mine() -> Iterator[tuple[str, Screen]]:
    said = {"w": YES, "e": replace(NO, event="e"), "s": replace(SOMEBODY, event="s")}
    yield "own dates", own.mine(BRIDGE, COHORT.deadline, ALL, said)
    yield "own dates of a coordinator", own.mine(ZOE, COHORT.deadline, ALL, {}, "nord")
    yield "no own dates", own.mine(ZOE, COHORT.deadline, (), {})
    yield "a date, not answered", own.one(SEAT, NOW)
    yield "a date, answered", own.one(replace(SEAT, said=YES), NOW)
    yield "a date, somebody else comes", own.one(replace(SEAT, said=SOMEBODY), NOW)
    yield "a date of several days, hostile title", own.one(replace(SEAT, date=WEEKEND), NOW)
    yield "a date, read from another zone", own.one(replace(SEAT, date=HOUR, zone="Europe/Kyiv"), NOW)
    yield "a date for a reader", own.one(replace(SEAT, member=replace(MEMBER, role=MemberRole.READER)), NOW)
    yield "a deadline", own.one(replace(SEAT, date=DRAFT), NOW)
    yield "a cancelled date", own.one(replace(SEAT, date=OFF), NOW)
    yield "a date that is over", own.one(SEAT, AFTER)
    yield "a date that is over, with an account", own.one(replace(SEAT, date=replace(WORKSHOP, summary=HOSTILE)), AFTER)
    yield "cannot come", own.cannot(SEAT, ())
    yield "cannot come, but another one fits", own.cannot(SEAT, (WEEKEND,))
    yield "an answer to an old time", own.changed_meanwhile(SEAT)
    yield "the file", own.file(SEAT, b"ics")
    yield "the file of a cancelled date", own.file(replace(SEAT, date=OFF), b"ics")
    yield "shortly before, somebody cannot come", own.told_refusal(SEAT, HOSTILE)


def _question(at: int) -> Question:
    return Question(f"f{at}", f"s{at}", "", in_both("Frage"), in_both("?"), in_both(""), 500)


TITLES = ("Ankommen und Idee", "Bedarf und Zielgruppe", "Ziele und Wirkung", "Nach der Abgabe")
STAGES = tuple(
    stage(f"s{at}", title, tasks=(Task(f"t{at}", in_both("Aufgabe"), 45),), questions=(_question(at),))
    for at, title in enumerate(TITLES, start=1)
)
WAY = Way(programme(STAGES), {})
DONE = {"s1": StageStatus("b", "s1", StageState.RELEASED, NOW, None)}
HERE = Standing(replace(BRIDGE, stage="s2"), COHORT, WAY, DONE, MEMBER, Language.GERMAN, {}, {})
LEGS = (Leg("s2", date(2027, 4, 30)), Leg("s3", date(2027, 6, 30)))
PLAN = Backward(day(10), COHORT.deadline, LEGS, 75, 66, (day(26), day(29)))


def _plans() -> Iterator[tuple[str, Screen]]:
    yield "backward plan", plan.backward(HERE, PLAN)
    yield "backward plan, tight", plan.backward(HERE, replace(PLAN, working=60, holidays=()))
    yield "backward plan, nothing left to do", plan.backward(HERE, replace(PLAN, legs=()))
    yield "backward plan, over", plan.backward(HERE, replace(PLAN, legs=(), deadline=day(1)))
    yield "the plan as a picture", plan.picture(HERE, PLAN, b"png")


def _feeds() -> Iterator[tuple[str, Screen]]:
    yield "no subscription", feed.NONE
    yield "a subscription", feed.there(NOW)
    yield "a new subscription", feed.made("https://schmiede.example/kalender/abc123.ics")
    yield "a subscription is ended", feed.DROPPED
    yield "no web door", feed.NO_WEB


def _afterwards() -> Iterator[tuple[str, Screen]]:
    yield "survey", afterwards.survey(WORKSHOP, HOSTILE)
    yield "rated", afterwards.rated(WORKSHOP, asks=True)
    yield "rated while another question is open", afterwards.rated(WORKSHOP, asks=False)
    yield "a sentence is kept", afterwards.WORDS_KEPT
    yield "what was done", afterwards.account(replace(WORKSHOP, summary=HOSTILE), COHORT.title)
