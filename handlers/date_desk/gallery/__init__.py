"""Every screen about the dates of a cohort at the desk, and all that is told of them, with invented values."""

from collections.abc import Iterator
from datetime import time
from itertools import chain

from msgspec.structs import replace

from bot.domain.dates import screens as parts
from bot.domain.dates.attendance import Roll
from bot.domain.dates.calendar import Attendance, CohortDate, DateNews, Feedback, NewsKind, changed
from bot.domain.dates.compare import Compared
from bot.domain.screen import Screen
from bot.domain.typed_dates.lines import Flaw, readable, settled
from bot.domain.typed_dates.reader import read_lines
from bot.programme.invented import HOSTILE
from bot.programme.invented_dates import (
    AFTER,
    ALL,
    BRIDGE,
    COHORT,
    DRAFT,
    EVENING,
    NOW,
    OFF,
    ROLL,
    UNSURE,
    WEEKEND,
    WORKSHOP,
    WRONG,
    day,
)
from bot.terms import DatePart, Score, Trust
from handlers.date_desk.gallery.files import from_files
from handlers.date_desk.screens import attendance, changing, desk, entering
from handlers.date_desk.screens.told import told


def examples() -> Iterator[tuple[str, Screen]]:
    return chain(_told(), _desk(), _entering(), from_files(), _changing(), _who())


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


def _desk() -> Iterator[tuple[str, Screen]]:
    rolls = [Roll(one, ROLL.associations, ROLL.answers if one is WORKSHOP else {}, {}) for one in ALL]
    counted = [(roll.date, roll.turnout) for roll in rolls]
    yield "dates of the cohort", parts.dates(COHORT, counted, past=False)
    yield "past dates of the cohort", parts.dates(COHORT, counted[:1], past=True)
    yield "no dates of the cohort", parts.dates(COHORT, (), past=False)
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
