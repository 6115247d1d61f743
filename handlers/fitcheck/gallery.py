"""Every screen of this feature once, with invented values."""

from collections.abc import Iterator

from bot.domain.fitcheck import POINTS
from bot.domain.screen import Screen
from handlers.fitcheck import screens

YEAR = 2026
GOOD, BAD, UNSURE = "yyynyyy", "nnnynnn", "u" * len(POINTS)


def examples() -> Iterator[tuple[str, Screen]]:
    for number, point in enumerate(POINTS):
        yield f"ask {point}", screens.question("y" * number, YEAR)
    yield "result good", screens.result(GOOD, YEAR, member=True)
    yield "result bad", screens.result(BAD, YEAR, member=False)
    yield "result unsure", screens.result(UNSURE, YEAR, member=True)
    yield "request", screens.request(BAD, '<b>Zoé & "Co" 🎉', "Verein Brücke e. V.")
    yield "told", screens.told(GOOD)
