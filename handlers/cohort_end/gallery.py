"""Every screen of this feature once."""

from collections.abc import Iterator
from datetime import date, timedelta

from msgspec.structs import replace

from bot.domain.cohorts import Cohort
from bot.domain.privacy.cohort_end import CohortEnd, EndAudience, EndStep
from bot.domain.screen import Screen
from bot.programme.invented import HOSTILE, NOW
from handlers.cohort_end import screens

COHORT = Cohort("k", f"Schmiede Nord {HOSTILE}", "carrier", "NI", date(2027, 6, 30), "default")
END = CohortEnd(COHORT.id, NOW - timedelta(days=3), "karin", EndStep.TOLD)
LATE = replace(END, done=EndStep.DRAFTS_GONE)
OVER = replace(END, done=EndStep.GONE, anonymised_at=NOW)


def examples() -> Iterator[tuple[str, Screen]]:
    yield "end it?", screens.ask(COHORT, END, 18)
    yield "really?", screens.really(COHORT, END, EndAudience(18, 54, 1))
    yield "really, with nobody there", screens.really(COHORT, END, EndAudience(1, 0, 0))
    yield "ended", screens.ended(COHORT, END)
    yield "ended, and the answers are gone", screens.ended(COHORT, LATE)
    yield "numbers only", screens.ended(COHORT, OVER)
    yield "it goes on", screens.goes_on(COHORT)
    yield "the others of the desk", screens.told_desk(COHORT, END, HOSTILE)
    yield "the others hear that it goes on", screens.told_desk_goes_on(COHORT, HOSTILE)
    yield "is it over?", screens.is_it_over(COHORT)
    yield "ended by itself", screens.ended_by_itself(COHORT, END)
    for step in screens.DESK:
        yield f"the desk, {step.name.lower()}", screens.desk(COHORT, END, step)
    for step in screens.MEMBERS:
        yield f"a member, {step.name.lower()}", screens.member(COHORT, END, step, "bruecke")
    yield "a member hears that it goes on", screens.told_goes_on(COHORT)
