"""Somebody asks, whatever the house answers, until the question is with the Koordination."""

from tests.kit.people import Someone


async def passes_on(somebody: Someone, text: str, send: str = "Mit Vereinsnamen senden") -> None:
    await somebody.says(text)
    for words in ("Nichts davon", "Nein", "Frage stellen", "Nichts davon", "Nein", "An die Koordination"):
        if words in dict(somebody.last.buttons):
            await somebody.taps(words)
    somebody.sees("Das geht an die Koordination")
    await somebody.taps(send)
