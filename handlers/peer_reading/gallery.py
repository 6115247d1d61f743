"""Every screen of this feature once."""

from collections.abc import Iterator
from datetime import date, timedelta

from msgspec.structs import replace

from bot.domain.cohorts import Cohort
from bot.domain.journey import Answer
from bot.domain.peer_reading.days import RoundDays
from bot.domain.peer_reading.own import OwnReading
from bot.domain.peer_reading.reading import (
    PeerReading,
    ReadingCircle,
    ReadingInvite,
    ReadingRemark,
    ReadingRound,
    ReadingSeat,
)
from bot.domain.programme import Question, Section
from bot.domain.screen import Screen
from bot.domain.skizze.outline import compose
from bot.programme.invented import HOSTILE, NOW, association, in_both, member, programme, stage, words
from bot.terms import Language, MemberRole
from bot.terms.peer_reading import CircleState, RoundState
from handlers.peer_reading.screens import desk, got, noting, own, reading, told

BRIDGE, HEART = association("bruecke", HOSTILE), association("herz", "Herz e. V.")
COHORT = Cohort("nord2027", "Schmiede Nord 2027", "carrier", "NI", date(2027, 6, 30), "default")
DAY = NOW.date()
ASKING = ReadingRound("r1", "nord2027", "karin", NOW, DAY + timedelta(days=7), DAY + timedelta(days=21))
RUNNING = replace(ASKING, state=RoundState.READING)
OVER = replace(ASKING, state=RoundState.ENDED)
YES = ReadingInvite("r1", "bruecke", NOW, True, NOW, "anna", name=HOSTILE)
NO = replace(YES, association="fluss", joins=False, name="Fluss e. V.")
OPEN = replace(YES, association="wald", joins=None, name="Wald e. V.")
PROPOSED = ReadingCircle("c1", "r1", CircleState.PROPOSED, 2, NOW, True)
AGREED = replace(PROPOSED, state=CircleState.AGREED)
SEAT = ReadingSeat("c1", "bruecke", name=HOSTILE)
HERS = ReadingSeat("c1", "herz", NOW, name="Herz e. V.")
THIRD = ReadingSeat("c1", "wald", name="Wald e. V.")
READS = PeerReading("p1", "c1", "bruecke", "herz", NOW, reader_name=HOSTILE, name="Herz e. V.", remarks=2)
GIVEN = replace(READS, given_at=NOW)
READ_BY = PeerReading("p2", "c1", "herz", "bruecke", NOW, reader_name="Herz e. V.", name=HOSTILE)
GOT = replace(READ_BY, given_at=NOW, remarks=2)
UNKNOWN = replace(GOT, reader=None, reader_name="")
DAYS = RoundDays(ASKING.answer_by, ASKING.read_by)
SECTIONS = (Section("bedarf", words("Bedarf vor Ort", "Local need")), Section("ziele", words("Ziele", "Goals")))
ASKED = tuple(
    Question(id, "s1", id, in_both(title), in_both("?"), in_both("So."), 900)
    for id, title in (("bedarf", "Euer Ort"), ("ziele", "Nahe Ziele"))
)
PROGRAMME = programme((stage("s1", "Idee", questions=ASKED),), SECTIONS)
DRAFT = compose(PROGRAMME, {"bedarf": Answer("a1", "herz", "bedarf", f"Der Nordhang. {HOSTILE}", None, NOW, 1)})
REMARKS = (
    ReadingRemark("m1", "p1", "ziele", f"Wie viele? {HOSTILE}", "anna", NOW),
    ReadingRemark("m2", "p1", "bedarf", "Das sehe ich vor mir.", None, NOW),
)
ANNA = member("anna", "Anna", MemberRole.CONTACT)
OWN = OwnReading(READS, AGREED, RUNNING, BRIDGE, ANNA, HEART, DAY)
RITA = replace(OWN, member=member("rita", "Rita", MemberRole.READER))
LATE = replace(OWN, day=RUNNING.read_by + timedelta(days=1))
GERMAN = Language.GERMAN
EMPTY = own.HomeSeen(BRIDGE, True, DAY)
SEATS = (SEAT, HERS)


def examples() -> Iterator[tuple[str, Screen]]:
    yield from _own()
    yield from _reading()
    yield from _got()
    yield from _desk()
    yield from _told()


def _own() -> Iterator[tuple[str, Screen]]:
    yield "not for you", own.NOT_FOR_YOU
    yield "no round", own.home(EMPTY)
    asked = replace(EMPTY, round=ASKING)
    yield "asked", own.home(replace(asked, invite=OPEN))
    yield "they take part", own.home(replace(asked, invite=YES))
    yield "they sit out", own.home(replace(asked, invite=replace(YES, joins=False), got=(GOT,)))
    yield "asked, for somebody who reads along", own.home(replace(asked, writes=False))
    running = replace(EMPTY, round=RUNNING, invite=YES, circle=PROPOSED, seats=SEATS)
    yield "a partner", own.home(running)
    yield "two partners", own.home(replace(running, seats=(*SEATS, THIRD)))
    agreed = replace(SEAT, agreed_at=NOW)
    yield "agreed", own.home(replace(running, seats=(agreed, HERS)))
    yield "a partner, for somebody who reads along", own.home(replace(running, writes=False))
    reads = replace(running, circle=AGREED, readings=(READS, READ_BY))
    yield "they read", own.home(reads)
    yield "they have read", own.home(replace(reads, readings=(GIVEN, GOT), got=(GOT, UNKNOWN)))
    yield "nobody reads with them", own.home(replace(running, circle=replace(PROPOSED, state=CircleState.DISSOLVED)))
    yield "over", own.home(replace(EMPTY, round=OVER))
    yield (
        "the other one has left, with comments to give",
        own.home(replace(reads, circle=replace(PROPOSED, state=CircleState.DISSOLVED), readings=(), left=(READS,))),
    )
    yield "over, with comments to give", own.home(replace(reads, round=OVER, day=LATE.day))
    yield "leave?", own.ask_leave(BRIDGE, PROPOSED)
    yield "left", own.left(BRIDGE)


def _reading() -> Iterator[tuple[str, Screen]]:
    yield "an outline to read", reading.outline(OWN, DRAFT, REMARKS, GERMAN)
    yield "an outline, for somebody who reads along", reading.outline(RITA, DRAFT, (), GERMAN)
    yield "a section", reading.section(OWN, DRAFT, DRAFT.chapters[0], REMARKS[1:], GERMAN)
    yield "a section without text", reading.section(RITA, DRAFT, DRAFT.chapters[1], (), GERMAN)
    yield "noted", noting.noted(PROGRAMME, REMARKS[0], GERMAN)
    yield "what they noted", noting.listed(PROGRAMME, OWN, REMARKS, 0, GERMAN)
    yield "much that they noted", noting.listed(PROGRAMME, RITA, REMARKS * 6, 1, GERMAN)
    yield "nothing noted", noting.listed(PROGRAMME, LATE, (), 0, GERMAN)
    yield "other words", noting.ask_change(PROGRAMME, OWN, REMARKS[0], GERMAN)
    for count in (0, 1, 3):
        yield f"give {count}?", reading.ask_give(OWN, count)
    yield "give after the end?", reading.ask_give(LATE, 2)
    yield "given", reading.given(OWN)


def _got() -> Iterator[tuple[str, Screen]]:
    seen = got.GotSeen(GOT, PROGRAMME, GERMAN, REMARKS)
    yield "what another one noted", got.remarks(seen, writes=True, assessed=True)
    yield "what somebody noted who is gone", got.remarks(replace(seen, reading=UNKNOWN), writes=False, assessed=False)
    yield (
        "much that another one noted",
        got.remarks(replace(seen, remarks=REMARKS * 5, page=1), writes=True, assessed=False),
    )
    yield "another one noted nothing", got.remarks(replace(seen, remarks=()), writes=True, assessed=True)
    yield "thanked", got.thanked(GOT)
    yield "shown", got.shown(GOT)
    yield "shown to the Koordination", got.for_desk(seen, COHORT)


def _desk() -> Iterator[tuple[str, Screen]]:
    yield "no round yet", desk.none(COHORT)
    yield "which days", desk.ask_days(COHORT, DAYS)
    yield "no two days", desk.days_unread(COHORT, DAYS)
    yield "a round before it is announced", desk.preview(COHORT, DAYS, [BRIDGE, HEART], 7)
    yield "too few", desk.preview(COHORT, DAYS, [BRIDGE], 1)
    yield "announced", desk.announced(COHORT, DAYS)
    asking = desk.ReadingCourse(COHORT, ASKING, DAY, (YES, NO, OPEN))
    yield "they answer", desk.course(asking)
    yield "just announced", desk.course(replace(asking, invites=()))
    yield "too late to answer", desk.course(replace(asking, day=ASKING.answer_by + timedelta(days=1)))
    yield "nobody reads", desk.course(replace(asking, round=RUNNING))
    waiting = replace(asking, round=RUNNING, circles=(PROPOSED,), seats=SEATS)
    yield "they agree", desk.course(waiting)
    shown = replace(GOT, shown_at=NOW)
    yield "they read each other", desk.course(replace(waiting, circles=(AGREED,), readings=(READS, shown)))
    late = RUNNING.read_by + timedelta(days=1)
    yield "too late to read", desk.course(replace(waiting, circles=(AGREED,), readings=(READS,), day=late))
    lonely = replace(YES, association="see", name="See e. V.")
    yield (
        "the round is over",
        desk.course(replace(waiting, round=OVER, invites=(YES, lonely), circles=(AGREED,), readings=(GIVEN, GOT))),
    )
    yield "cancel?", desk.ask_cancel(COHORT, ASKING)
    yield "cancelled", desk.cancelled(COHORT)


def _told() -> Iterator[tuple[str, Screen]]:
    yield "to all: a round", told.invited(ASKING, "bruecke")
    yield "to those who have not answered", told.ask_again(ASKING, "bruecke")
    yield "to a pair", told.introduced(RUNNING, PROPOSED, SEAT, (HERS,))
    yield "to a three", told.introduced(RUNNING, PROPOSED, HERS, (SEAT, THIRD))
    yield "to those who have not agreed", told.not_agreed(RUNNING, PROPOSED, SEAT, (HERS,))
    yield "to all of a circle: all agree", told.begun(RUNNING, READ_BY)
    yield "to two who are left", told.fewer(AGREED, SEAT, (HERS,))
    yield "to two who are left and have to agree", told.fewer(PROPOSED, SEAT, (HERS,))
    yield "to two who are left, by one that agreed", told.fewer(PROPOSED, replace(SEAT, agreed_at=NOW), (HERS,))
    yield "to one who is left", told.alone("bruecke")
    yield "to all: cancelled", told.cancelled()
    yield "to those who have not finished", told.not_finished(RUNNING, READS)
    yield "to those who did not give", told.over(READS)
    yield "to those who only judged", told.over(replace(READS, remarks=0), judged=True)
    yield "to those who noted nothing", told.over(replace(READS, remarks=0))
    yield "to those who noted something, and the other one has left", told.over(READS, left=True)
    for count in (0, 1, 4):
        yield f"to those who were read: {count}", told.got(replace(GOT, remarks=count))
    yield "to those who read: thanks", told.thanked(READS)
    yield "to the Koordination: paired", told.desk_paired(RUNNING, 3, ())
    yield "to the Koordination: somebody is left", told.desk_paired(RUNNING, 1, (HOSTILE, "Wald e. V."))
    yield "to the Koordination: one is alone", told.desk_alone(RUNNING, HOSTILE)
    yield "to the Koordination: over", told.desk_over(RUNNING, 3, 4)
    yield "to the Koordination: shown", told.desk_shown(GOT)
