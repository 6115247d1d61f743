"""The Abgabe from an empty checklist to the letter of the office, with invented values."""

from collections.abc import Iterator
from datetime import date, timedelta

from msgspec.structs import replace

from bot.domain.cohorts import Cohort
from bot.domain.finance.plan import FinanceItem, FinancePeriod, FinancePlan
from bot.domain.journey import Answer, TaskStatus
from bot.domain.reminders.plan import POSTING
from bot.domain.screen import Screen
from bot.domain.skizze.outline import compose
from bot.domain.stand import Standing
from bot.domain.submission import screens as told
from bot.domain.submission.sheet import plan_facts, title_sheet
from bot.domain.submission.submission import Submission
from bot.domain.way import Way
from bot.programme.invented import HOSTILE, NOW, association, member
from bot.programme.load import load
from bot.terms import Language, MemberRole
from bot.terms.finance import FinanceHeading
from bot.terms.submission import SheetFact
from handlers.submission.screens import checklist, missing, overview, posting
from handlers.submission.screens.overview import SubmissionSeen

PROGRAMME = load()
COHORT = Cohort("k", "Schmiede Nord 2027", "t", "NI", date(2027, 6, 30), "muster")
HERE = Standing(
    association=association("bruecke", "Brücke e. V.", land="NI", stage="abgabe"),
    cohort=COHORT,
    way=Way(PROGRAMME, {}),
    statuses={},
    member=member("anna", "Anna", MemberRole.CONTACT),
    language=Language.GERMAN,
    answers={},
    tasks={},
)
READER = replace(HERE, member=member("chris", "Chris", MemberRole.READER))
PERIOD = FinancePeriod(date(2028, 1, 1), 24)
EMPTY = FinancePlan("bruecke", replace(PERIOD, assumed=True), ())
PLAN = FinancePlan(
    "bruecke",
    PERIOD,
    (
        FinanceItem("i1", "bruecke", 1, "Projektleitung", FinanceHeading.STAFF, 31_500_00),
        FinanceItem("i2", "bruecke", 2, "Spenden", FinanceHeading.OWN, 3_150_00),
    ),
)
UNCOVERED = FinancePlan("bruecke", PERIOD, PLAN.items[:1])
POSTED, RECEIVED = date(2027, 6, 21), date(2027, 7, 2)
LATE = date(2027, 7, 1)
TODAY = date(2027, 6, 22)
NOTED = Submission("bruecke", POSTED, f"RR 12 345 678 9 DE {HOSTILE}", "zoe", RECEIVED, "zoe", 3)


NOTHING = Submission("bruecke")


def _ticked(*ids: str) -> dict[str, TaskStatus]:
    return {id: TaskStatus("bruecke", id, "zoe", NOW, "zoe", HOSTILE, HOSTILE) for id in ids}


def _answers(text: str) -> dict[str, Answer]:
    asked = [one.id for one in PROGRAMME.questions if one.section]
    return {id: Answer(id, "bruecke", id, text, "anna", NOW, 1, author="Anna") for id in asked}


def _seen(here: Standing, kept: Submission = NOTHING, plan: FinancePlan = EMPTY) -> SubmissionSeen:
    return SubmissionSeen(here, kept, compose(PROGRAMME, here.answers), plan)


_ALL = tuple(one.tick for one in PROGRAMME.submission.checklist if one.task != POSTING)
_READY = replace(HERE, tasks=_ticked(*_ALL), answers=_answers("Wir kochen jeden Dienstag mit allen."))
_DONE = replace(_READY, tasks=_ticked(*_ALL, POSTING))


def examples() -> Iterator[tuple[str, Screen]]:
    yield from _before()
    yield from _days()
    yield from _afterwards()
    yield from _told()


def _before() -> Iterator[tuple[str, Screen]]:
    yield "nothing done yet", overview.overview(_seen(HERE), NOW)
    yield "for a reader", overview.overview(_seen(READER), NOW)
    own = replace(HERE, association=replace(HERE.association, deadline=date(2027, 5, 19)))
    yield "an own deadline", overview.overview(_seen(own), NOW)
    of_the_call = replace(HERE, cohort=replace(COHORT, deadline=PROGRAMME.call.deadline))
    yield "the year of the call, too late", overview.overview(_seen(of_the_call), NOW)
    yield "ready for the post", overview.overview(_seen(_READY, plan=PLAN), NOW + timedelta(days=109))
    long = replace(HERE, answers=_answers(f"{HOSTILE} " + "Wort " * 300))
    yield "what is missing", missing.missing(_seen(HERE))
    yield "too long", missing.missing(_seen(long, plan=UNCOVERED))
    yield "nothing is missing", missing.missing(_seen(_READY, plan=PLAN))
    yield "title sheet, empty", _sheet(HERE, EMPTY, "")
    yield "title sheet", _sheet(replace(HERE, answers=_answers(f"Zeile\n{HOSTILE}")), PLAN, HOSTILE)
    yield "checklist", checklist.checklist(HERE)
    yield "checklist, begun", checklist.checklist(replace(HERE, tasks=_ticked(*_ALL[:3])))
    yield "checklist, done, in English", checklist.checklist(replace(_DONE, language=Language.ENGLISH))
    yield "checklist for a reader", checklist.checklist(READER)


def _sheet(here: Standing, plan: FinancePlan, contact: str) -> Screen:
    facts = {SheetFact.ASSOCIATION: here.association.name, SheetFact.CONTACT: contact, **plan_facts(plan)}
    return missing.sheet(_seen(here), title_sheet(PROGRAMME, here.answers, facts))


def _days() -> Iterator[tuple[str, Screen]]:
    yield "on which day", posting.ask_day("bruecke", None, TODAY)
    yield "on which other day", posting.ask_day("bruecke", POSTED, TODAY)
    yield "another day, typed", posting.type_day()
    yield "no day", posting.NO_DAY
    yield "which receipt", posting.ask_proof(NOTHING)
    yield "which other receipt", posting.ask_proof(NOTED)
    yield "when it was received", posting.ask_received("bruecke", POSTED, RECEIVED)
    yield "received on the day itself", posting.ask_received("bruecke", POSTED, POSTED)


def _afterwards() -> Iterator[tuple[str, Screen]]:
    at = replace(NOTED, proof="", received_on=None)
    yield "posted", overview.overview(_seen(_DONE, at), NOW)
    yield "posted, with a receipt", overview.overview(_seen(_DONE, replace(NOTED, received_on=None)), NOW)
    yield "posted and received", overview.overview(_seen(_DONE, NOTED), NOW)
    yield "posted too late", overview.overview(_seen(_DONE, replace(at, posted_on=LATE)), NOW)
    yield "posted, for a reader", overview.overview(_seen(replace(_DONE, member=READER.member), NOTED), NOW)


def _told() -> Iterator[tuple[str, Screen]]:
    yield "congratulation", told.congratulation(HERE, POSTED, HOSTILE)
    yield "too late", told.congratulation(HERE, LATE, "")
    yield "posted anew", told.posted_anew(HERE, POSTED, HOSTILE)
    yield "taken back", told.taken_back(HERE, HOSTILE)
    yield "received", posting.told_received(HERE, RECEIVED, HOSTILE)
    yield "to the Koordination", told.desk_posted(HERE, POSTED, HOSTILE)
    yield "to the Koordination: too late", told.desk_posted(HERE, LATE, "")
    yield "to the Koordination: taken back", told.desk_taken_back(HERE, HOSTILE)
