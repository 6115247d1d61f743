"""Every screen of this feature once."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

from bot.domain.cohorts import Cohort
from bot.domain.desk.saved_reply import saved_reply
from bot.domain.screen import Screen
from handlers.saved_replies import screens

NOW = datetime(2027, 3, 12, 16, 30, tzinfo=UTC)
HOSTILE = '<b>Zoé & "Co" 🎉'
COHORT = Cohort("nord2027", HOSTILE, "carrier", "NI", date(2027, 6, 30), "default")
REPLY = saved_reply("b1", COHORT.id, f"Für den Parkplatz braucht ihr eine Genehmigung vom Amt. {HOSTILE}", "karin", NOW)


def examples() -> Iterator[tuple[str, Screen]]:
    yield "none yet", screens.listed(COHORT, [], 0, 1)
    yield "a list", screens.listed(COHORT, [REPLY, REPLY], 1, 3)
    yield "one", screens.one(REPLY)
    yield "kept", screens.kept(REPLY)
    yield "a new one", screens.ask_new(COHORT)
    yield "another title", screens.ask_title(REPLY)
    yield "other words", screens.ask_text(REPLY)
    yield "delete it?", screens.ask_drop(REPLY)
    yield "deleted", screens.dropped(REPLY)
