"""Every screen about dates once, with invented values."""

from collections.abc import Iterator
from datetime import date, time
from itertools import chain

from msgspec.structs import replace

from bot.domain.dates.attendance import Roll
from bot.domain.dates.backward_plan import Backward, Leg
from bot.domain.dates.calendar import Attendance, CohortDate, DateNews, Feedback, NewsKind, changed
from bot.domain.dates.compare import Compared
from bot.domain.journey import StageState, StageStatus
from bot.domain.programme import Question, Task
from bot.domain.screen import Screen
from bot.domain.stand import Standing
from bot.domain.typed_dates.lines import Flaw, readable, settled
from bot.domain.typed_dates.reader import read_lines
from bot.domain.way import Way
from bot.programme.invented import HOSTILE, in_both, programme, stage
from bot.terms import DatePart, Language, MemberRole, Score, Trust
from handlers.dates.gallery.files import from_files
from handlers.dates.gallery.values import (
    AFTER,
    ALL,
    BRIDGE,
    COHORT,
    DRAFT,
    EVENING,
    HOUR,
    MEMBER,
    NO,
    NOW,
    OFF,
    ROLL,
    SEAT,
    SOMEBODY,
    UNSURE,
    WEEKEND,
    WORKSHOP,
    WRONG,
    YES,
    ZOE,
    day,
)
from handlers.dates.screens import attendance, changing, desk, entering, own, plan
from handlers.dates.screens.told import told


def examples() -> Iterator[tuple[str, Screen]]:
    return chain(_mine(), _plans(), _feeds(), _told(), _desk(), _entering(), from_files(), _changing(), _who())


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
    yield "no subscription", own.NO_FEED
    yield "a subscription", own.feed(NOW)
    yield "a new subscription", own.feed_made("https://schmiede.example/kalender/abc123.ics")
    yield "a subscription is ended", own.feed_dropped()
    yield "no web door", own.NO_WEB


def _told() -> Iterator[tuple[str, Screen]]:
    near = changed(WORKSHOP, NOW, when=replace(EVENING, begins=time(18), ends=time(20)))
    far = changed(WORKSHOP, NOW, when=replace(EVENING, first=day(19), last=day(19)))

    def said(kind: NewsKind, date: CohortDate, *, comes: bool = False, reason: str = "") -> Screen:
        screen = told(DateNews(kind, date, WORKSHOP, reason), COHORT, BRIDGE, comes=comes)
        assert screen  # noqa: S101
        return screen

    yield "announced", said(NewsKind.ANNOUNCED, WORKSHOP)
    yield "a deadline is announced", said(NewsKind.ANNOUNCED, DRAFT)
    yield "reminded to answer", said(NewsKind.NUDGED, WEEKEND)
    yield "moved a little, they come", said(NewsKind.MOVED, near, comes=True)
    yield "moved a little, they do not come", said(NewsKind.MOVED, near)
    yield "moved far", said(NewsKind.MOVED, far, comes=True)
    yield "another place", said(NewsKind.DETAILED, replace(WORKSHOP, place=HOSTILE), comes=True)
    yield "cancelled with a reason", said(NewsKind.CANCELLED, OFF, comes=True, reason=HOSTILE)
    yield "cancelled without a reason", said(NewsKind.CANCELLED, OFF, comes=True)
    yield "survey", attendance.survey(WORKSHOP, HOSTILE)
    yield "rated", attendance.rated(WORKSHOP, asks=True)
    yield "rated while another question is open", attendance.rated(WORKSHOP, asks=False)
    yield "a sentence is kept", attendance.WORDS_KEPT
    yield "what was done", attendance.account(replace(WORKSHOP, summary=HOSTILE), COHORT.title)


def _desk() -> Iterator[tuple[str, Screen]]:
    rolls = [Roll(one, ROLL.associations, ROLL.answers if one is WORKSHOP else {}, {}) for one in ALL]
    counted = [(roll.date, roll.turnout) for roll in rolls]
    yield "dates of the cohort", desk.dates(COHORT, counted, past=False)
    yield "past dates of the cohort", desk.dates(COHORT, counted[:1], past=True)
    yield "no dates of the cohort", desk.dates(COHORT, (), past=False)
    yield "a date at the desk", desk.one(ROLL.date, ROLL.turnout, NOW)
    yield "to be announced", desk.ask_announce(WORKSHOP, 13)
    yield "announced just now", desk.one(ROLL.date, ROLL.turnout, NOW, desk.announced(12, None), known=True)
    yield "told later", desk.one(ROLL.date, ROLL.turnout, NOW, desk.told(1, AFTER))
    yield "a deadline at the desk", desk.one(*counted[3], NOW)
    yield "a cancelled date at the desk", desk.one(*counted[4], NOW, desk.told(0, None))
    yield "a past date at the desk", desk.one(ROLL.date, ROLL.turnout, AFTER)


def _entering() -> Iterator[tuple[str, Screen]]:
    read = read_lines(WRONG, day(10))
    past = [one for one in readable(read) if one.title == "Sprechstunde"]
    yield "new dates", entering.ask(COHORT)
    yield "read back with doubts", entering.read_back(COHORT, Compared([*read]), past, "d")
    yield "read back", entering.read_back(COHORT, Compared([*settled(read)]), past, "d")
    by_weekday = read_lines(WRONG, day(10), Trust.WEEKDAY)
    yield "read back by weekday", entering.read_back(COHORT, Compared([*by_weekday]), (), "d")
    yield "read back, not sure", entering.read_back(COHORT, Compared([*read_lines(UNSURE, day(10))]), (), "d")
    many = read_lines("\n".join(f"Treffen {number}, 12.04.2027" for number in range(31)), day(10))
    yield "too many at once", entering.read_back(COHORT, Compared([*many[28:]]), (), "d")
    yield "nothing to read", entering.read_back(COHORT, Compared([*read_lines(HOSTILE, day(10))]), (), "d")
    yield "saved", entering.saved(COHORT, (WORKSHOP, WEEKEND))


def _changing() -> Iterator[tuple[str, Screen]]:
    later = replace(EVENING, first=day(19), last=day(19))
    yield "what to change", changing.choose(WORKSHOP)
    for part in DatePart:
        yield f"ask for {part}", changing.ask(WORKSHOP, part)
    for flaw in (Flaw.NO_DAY, Flaw.BACKWARDS, Flaw.TOO_LONG, Flaw.OVER):
        yield f"unreadable: {flaw}", changing.unread(WORKSHOP, flaw)
    yield "confirm a move", changing.confirm_move(WORKSHOP, later, (), 12, asks_again=True)
    yield "confirm a move with a doubt", changing.confirm_move(WORKSHOP, later, ((EVENING, 4),), 0, asks_again=False)
    yield "confirm a place", changing.confirm_detail(WORKSHOP, DatePart.PLACE, HOSTILE, 1)
    yield "confirm a title", changing.confirm_detail(WORKSHOP, DatePart.TITLE, HOSTILE, 1)
    yield "cancel", changing.ask_cancel(WORKSHOP, 12)
    yield "cancel with a reason", changing.confirm_cancel(WORKSHOP, 1, HOSTILE)


def _who() -> Iterator[tuple[str, Screen]]:
    came = {"b": Attendance("w", "b", 2, NOW), "z": Attendance("w", "z", 0, NOW)}
    good = Feedback("w", "anna", Score.GOOD, HOSTILE, NOW)
    yield "who comes", attendance.comes(ROLL)
    yield "reminded the open ones", attendance.comes(ROLL, attendance.nudged(3))
    yield "nobody to remind", attendance.comes(replace(ROLL, answers={}), attendance.nudged(0))
    yield "who was there", attendance.was_there(replace(ROLL, attendance=came))
    yield "ask what was done", attendance.ask_account(WORKSHOP)
    yield "change what was done", attendance.ask_account(replace(WORKSHOP, summary=HOSTILE))
    yield "confirm what was done", attendance.confirm_account(WORKSHOP, HOSTILE, 2)
    yield "feedback", attendance.feedback(WORKSHOP, (good, replace(good, score=Score.BAD, words="")))
    yield "no feedback", attendance.feedback(WORKSHOP, ())
