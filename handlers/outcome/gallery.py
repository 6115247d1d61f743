"""Every screen of this feature once."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta

from msgspec.structs import replace

from bot.domain.cohorts import Cohort
from bot.domain.dates.calendar import CohortDate, When
from bot.domain.journey import TaskStatus
from bot.domain.screen import Screen
from bot.domain.stand import Standing
from bot.domain.submission.after_guide import AfterGuide
from bot.domain.submission.guide import CheckItem
from bot.domain.submission.outcome import ApplicationOutcome, Waited
from bot.domain.way import Way
from bot.programme.invented import HOSTILE, association, member, programme, stage, words
from bot.terms import DateKind, Language, MemberRole, Outcome
from handlers.outcome import screens
from handlers.outcome.screens import OutcomeWaiting

_NOW = datetime(2027, 10, 4, 12, tzinfo=UTC)
_POSTED = date(2027, 6, 22)
_GUIDE = AfterGuide(
    granted=(
        CheckItem(
            "brief", words("Brief zu zweit lesen", "Two of you read the letter"), words("Mit Stift.", "With a pen.")
        ),
        CheckItem("belege", words("Mappe anlegen", "Start a folder")),
    ),
    refused=(CheckItem("zeit", words("Zwei Wochen warten", "Wait two weeks")),),
)
_PROGRAMME = replace(programme((stage("danach", "Nach der Abgabe"),)), after=_GUIDE)
_BRUECKE = association("bruecke", f"Brücke {HOSTILE}", stage="danach")
_COHORT = Cohort("k", "Schmiede Nord", "carrier", "NI", date(2027, 6, 30), "default")
_HERE = Standing(
    association=_BRUECKE,
    cohort=_COHORT,
    way=Way(_PROGRAMME, {}),
    statuses={},
    member=member("anna", "Anna", MemberRole.CONTACT),
    language=Language.GERMAN,
    answers={},
    tasks={
        "check-brief": TaskStatus("bruecke", "check-brief", None, _NOW, "zoe", done_by_name=HOSTILE),
    },
)
_READER = replace(_HERE, member=member("anna", "Anna", MemberRole.READER))
_DAY = date(2027, 10, 21)
_MEETING = CohortDate(
    "date1", "k", f"Treffen {HOSTILE}", When(_DAY, _DAY, time(10), time(17)), kind=DateKind.NETWORK, changed_at=_NOW
)
_EARLY = OutcomeWaiting(_POSTED, None, None, None)
_LATER = OutcomeWaiting(_POSTED, _POSTED + timedelta(days=9), Waited(7, 18, 21, 29), _MEETING)


def _said(what: Outcome, letter: date | None = None) -> ApplicationOutcome:
    return ApplicationOutcome("bruecke", what, letter, "anna", _NOW)


def examples() -> Iterator[tuple[str, Screen]]:
    yield "not posted yet", screens.waiting(_HERE, OutcomeWaiting(None, None, None, None), _NOW)
    yield "waiting", screens.waiting(_HERE, _EARLY, _NOW)
    yield "waiting, with figures and a meeting", screens.waiting(_HERE, _LATER, _NOW)
    yield "waiting, for a reader", screens.waiting(_READER, _LATER, _NOW)
    for what in (Outcome.GRANTED, Outcome.REFUSED):
        yield f"{what}", screens.decided(_HERE, _said(what))
        yield f"{what}, with its day", screens.decided(_HERE, _said(what, _DAY), told=what is Outcome.REFUSED)
        yield f"{what}, for a reader", screens.decided(_READER, _said(what, _DAY))
        yield f"first steps, {what}", screens.first_steps(_HERE, _said(what))
    yield "the day of the letter", screens.ask_day(_HERE, _NOW.date())
    yield "no day", screens.no_day("bruecke")
    for what in Outcome:
        yield f"{what}, to the team", screens.told_team(_HERE, what, HOSTILE)
        yield f"{what}, to the desk", screens.told_desk(_HERE, HOSTILE, what)
    yield "did a letter come?", screens.any_letter("bruecke", _BRUECKE.name, _POSTED)
