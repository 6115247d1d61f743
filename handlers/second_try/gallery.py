"""Every screen of this feature once."""

from collections.abc import Iterator
from datetime import date

from msgspec.structs import replace

from bot.domain.cohorts import Cohort
from bot.domain.screen import Screen
from bot.domain.submission.second_try import SecondTry, TooEarly
from bot.programme.invented import HOSTILE, NOW, association
from bot.terms.after import TryState
from handlers.second_try import screens
from handlers.second_try.screens import Luggage

_BRUECKE = association("bruecke", f"Brücke {HOSTILE}", stage="idee")
_NEXT = Cohort("k", f"Schmiede Nord 2028 {HOSTILE}", "carrier", "NI", date(2028, 6, 30), "default")
_WISH = SecondTry("bruecke", "k", "anna", NOW)


def examples() -> Iterator[tuple[str, Screen]]:
    yield "what comes along", screens.ask(_BRUECKE, Luggage(39, 9, 3), (_NEXT,), writes=True)
    yield "no other round yet", screens.ask(_BRUECKE, Luggage(1, 1, 1), (), writes=True)
    yield "for a reader", screens.ask(_BRUECKE, Luggage(0, 0, 2), (_NEXT,), writes=False)
    for why in TooEarly:
        yield f"not yet: {why}", screens.not_yet(why, _NEXT.deadline)
    yield "wished", screens.wished(_BRUECKE, _NEXT.title, writes=True)
    yield "wished, without a round", screens.wished(_BRUECKE, "", writes=False)
    yield "wished, and then a yes", screens.wished_and_granted(_BRUECKE, writes=True)
    yield "dropped", screens.dropped(_BRUECKE)
    yield "in another round already", screens.taken_already(_BRUECKE, _NEXT.title, "new")
    yield "taken in", screens.told_taken(_BRUECKE, _NEXT)
    yield "not this time", screens.told_not_now(_BRUECKE)
    yield "there is a new round", screens.offered(_BRUECKE, (_NEXT,))
    yield "the desk hears", screens.told_desk(_BRUECKE, _NEXT, HOSTILE)
    yield "the desk hears, without a round", screens.told_desk(_BRUECKE, None, HOSTILE)
    yield "the desk hears that they do not", screens.told_desk_dropped(_BRUECKE, HOSTILE)
    yield "all that wait", screens.waiting(_NEXT, (_BRUECKE,))
    yield "nobody waits", screens.waiting(_NEXT, ())
    yield "to decide", screens.decide(_BRUECKE, _WISH, (_NEXT,), HOSTILE)
    yield "to decide, without a round", screens.decide(_BRUECKE, replace(_WISH, cohort=None), (), "")
    yield "to decide, but they have a yes", screens.decide(_BRUECKE, _WISH, (_NEXT,), HOSTILE, granted=True)
    yield "decided: yes", screens.decided(_BRUECKE, replace(_WISH, state=TryState.TAKEN, became="new"))
    yield "decided: no", screens.decided(_BRUECKE, replace(_WISH, state=TryState.NOT_NOW))
