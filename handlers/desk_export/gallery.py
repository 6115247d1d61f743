"""Every screen of this feature once, with invented values."""

from collections.abc import Iterator
from datetime import date

from bot.domain.cohorts import Cohort
from bot.domain.screen import Screen
from bot.programme.invented import HOSTILE, NOW
from handlers.desk_export import screens

_COHORT = Cohort("k", "Nordlicht 2027", "t", "BY", date(2027, 6, 30), "p")


def examples() -> Iterator[tuple[str, Screen]]:
    yield "ask", screens.ask(_COHORT, 12, "aaaaaaaaaa")
    yield "ask with one association", screens.ask(_COHORT, 1, "aaaaaaaaaa")
    yield "made", screens.made(_COHORT, b"xlsx", date(2027, 3, 12))
    yield "made before", screens.made_before(_COHORT, NOW)
    yield "told", screens.told(_COHORT, HOSTILE, NOW)
    yield "told of somebody erased", screens.told(_COHORT, "", NOW)
