"""Every screen of this feature once."""

from collections.abc import Iterator
from datetime import timedelta

from bot.domain.desk.note import DeskNote
from bot.domain.screen import Screen
from bot.programme.invented import HOSTILE, NOW, association
from handlers.desk_notes import screens

BRIDGE = association("bruecke", HOSTILE)
OWN = DeskNote("n1", "bruecke", "karin", NOW - timedelta(days=2), f"Am Telefon: Umzug im Mai. {HOSTILE}", NOW, "Karin")
OTHER = DeskNote("n2", "bruecke", None, NOW - timedelta(days=9), HOSTILE)


def examples() -> Iterator[tuple[str, Screen]]:
    yield "none yet", screens.listed(BRIDGE, [], 0, 1, "karin")
    yield "a list", screens.listed(BRIDGE, [OWN, OTHER], 0, 1, "karin")
    yield "a list with one of somebody who left", screens.listed(BRIDGE, [OWN, OTHER], 0, 1, "karin", {"n2"})
    yield "a long list", screens.listed(BRIDGE, [OWN, OTHER], 1, 3, "karin")
    yield "a new one", screens.ask_new(BRIDGE)
    yield "other words", screens.ask_change(BRIDGE, OWN)
    yield "delete it?", screens.ask_drop(BRIDGE, OWN)
