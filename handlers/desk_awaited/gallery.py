"""Every screen of this feature once, with invented values."""

from collections.abc import Iterator
from datetime import date, timedelta

from bot.domain.awaited import NeverArrived
from bot.domain.cohorts import Cohort
from bot.domain.screen import Screen
from bot.domain.stand import Stand
from bot.domain.way import way_of
from bot.programme.invented import HOSTILE, NOW, association, programme, stage
from handlers.desk_awaited import screens
from handlers.desk_awaited.screens import Nudge

_COHORT = Cohort("k", "Nordlicht 2027", "t", "BY", date(2027, 6, 30), "p")
_BRIDGE = association("bruecke", HOSTILE)
_STAND = Stand(_BRIDGE, _COHORT, way_of(programme((stage("s1", "Idee"),)), _COHORT, {}), {})
_BEFORE, _LATER = NOW - timedelta(days=7), NOW + timedelta(days=23)


def examples() -> Iterator[tuple[str, Screen]]:
    waiting = [
        NeverArrived("a", HOSTILE, "Karin", _BEFORE, NOW - timedelta(days=1)),
        NeverArrived("b", "Verein Brücke e. V.", "", _BEFORE, _LATER),
        NeverArrived("c", "Herz e. V.", "", None, None),
    ]
    yield "list", screens.never_arrived(_COHORT, waiting, 13, 0, 3, NOW)
    yield "nobody to wait for", screens.never_arrived(_COHORT, [], 0, 0, 1, NOW)
    yield "first nudge", screens.nudge(Nudge(_BRIDGE, _BEFORE, _LATER, "Karin", own=True, last=False), "inv2", NOW)
    for name, who in (("a colleague", HOSTILE), ("somebody erased", "")):
        told = Nudge(_BRIDGE, _BEFORE, NOW - timedelta(days=1), who, own=False, last=True)
        yield f"last nudge for {name}", screens.nudge(told, "inv2", NOW)
    yield "a new link", screens.again(_STAND, "inv2")
    yield "the link was shown before", screens.shown_before(_STAND, "inv2")
    yield "they have come", screens.arrived(_STAND)
