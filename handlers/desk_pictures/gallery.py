"""Every screen of this feature once, with invented values."""

from collections.abc import Iterator
from datetime import date

from bot.domain.cohorts import Cohort
from bot.domain.desk.funnel import ActivityWeek, Funnel, FunnelCount, FunnelStage, weeks
from bot.domain.screen import Screen
from bot.programme.invented import HOSTILE, NOW
from handlers.desk_pictures import screens

_COHORT = Cohort("k", HOSTILE, "t", "BY", date(2027, 6, 30), "p")
_TITLES = {"idee": "1. Ankommen und Idee", "bedarf": "2. Bedarf und Lage vor Ort, ganz genau", "ziele": "3. Ziele"}
_STAGES = (FunnelStage("idee", 9, 8), FunnelStage("bedarf", 4, 2), FunnelStage("ziele", 0, 0))
_WEEKS = tuple(ActivityWeek(week.monday, n, n // 2, 3) for n, week in enumerate(weeks([], NOW)))


def examples() -> Iterator[tuple[str, Screen]]:
    yield "funnel", screens.funnel(_COHORT, Funnel(FunnelCount(12, 11, 10, 1), _STAGES), _TITLES, b"png")
    yield "activity", screens.activity(_COHORT, _WEEKS, b"png")
    yield "nobody there yet", screens.empty(_COHORT)
    yield "nothing has happened", screens.quiet(_COHORT, date(2026, 12, 21))
