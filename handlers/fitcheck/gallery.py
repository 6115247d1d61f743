"""Every screen of this feature once, with invented values."""

from collections.abc import Iterator

from bot.domain.fitcheck import POINTS
from bot.domain.screen import Screen
from bot.programme.invented import CALL
from bot.terms import Language
from handlers.fitcheck import screens

GOOD, BAD, UNSURE = (letter * len(POINTS) for letter in "jkw")
MIXED = "jjjjkjwjj"


def examples() -> Iterator[tuple[str, Screen]]:
    for number, point in enumerate(POINTS):
        yield f"ask {point}", screens.question("j" * number, CALL, Language.GERMAN)
    yield "ask focus, in English", screens.question("jjjj", CALL, Language.ENGLISH)
    yield "ask topic, in English", screens.question("jjjjj", CALL, Language.ENGLISH)
    yield "result good", screens.result(GOOD, CALL, member=True)
    yield "result mixed", screens.result(MIXED, CALL, member=True)
    yield "result bad", screens.result(BAD, CALL, member=False)
    yield "result bad, the rest", screens.rest(BAD, CALL)
    yield "result unsure", screens.result(UNSURE, CALL, member=True)
    yield "result unsure, the rest", screens.rest(UNSURE, CALL)
    yield "request", screens.request(BAD, '<b>Zoé & "Co" 🎉', "Verein Brücke e. V.")
    yield "request, mixed", screens.request(MIXED, "Anna", "Verein Brücke e. V.")
    yield "told", screens.told(GOOD)
