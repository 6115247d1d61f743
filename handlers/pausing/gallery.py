"""Every screen of this feature once."""

from collections.abc import Iterator
from datetime import date

from bot.domain.cohorts import Cohort
from bot.domain.screen import Screen
from bot.programme.invented import HOSTILE, NOW, association
from handlers.pausing import screens

_OURS = association("bruecke", "Brücke e. V.")
_COHORT = Cohort("nord2027", "Schmiede Nord 2027", "carrier", "NI", date(2027, 6, 30), "default")
_HOSTILE = association("hostile", '<b>Verein & "Freunde" der sehr langen Namen e. V.')


def examples() -> Iterator[tuple[str, Screen]]:
    yield "nothing unasked, to somebody unknown", screens.NOTHING_COMES
    yield "nothing unasked", screens.stopped(pauses=False)
    yield "nothing unasked, while they pause", screens.stopped(pauses=True)
    yield "everything again", screens.hears_again(pauses=False)
    yield "everything again, after the pause", screens.hears_again(pauses=True)
    yield "a pause?", screens.ask_pause([])
    yield "a pause of a contact?", screens.ask_pause([(_OURS, False)])
    yield "a pause of whoever is alone?", screens.ask_pause([(_HOSTILE, True)])
    yield "a pause of the Koordination?", screens.ask_pause([], [(_COHORT, False)])
    yield "a pause of the only one of the Koordination?", screens.ask_pause([], [(_COHORT, True)])
    yield "to a colleague", screens.told_colleague(_COHORT, HOSTILE)
    yield "pause", screens.pauses(NOW)
    yield "not while they pause", screens.NOT_NOW
    yield "back", screens.back(0, stopped=False)
    yield "back, with answers", screens.back(2, stopped=False)
    yield "back, but nothing unasked", screens.back(1, stopped=True)
    yield "to the Koordination", screens.told_desk(_OURS, HOSTILE, alone=False)
    yield "to the Koordination, nobody else is there", screens.told_desk(_HOSTILE, "", alone=True)
