"""Somebody asks, whatever the house answers, until the question is with the Koordination; and it is answered."""

from tests.kit.house import StoryHouse
from tests.kit.makers import HOSTILE, Town, a_member, a_neighbour_in_the_browser
from tests.kit.people import OnTelegram, OnWeb, Seen, Someone
from tests.kit.sql import ask

UNHEARD = "Gibt es auf dem Gelände einen Parkplatz für unseren Foodtruck?"
ANSWER = f"Ja, hinter dem Haus. {HOSTILE}"


async def passes_on(somebody: Someone, text: str, send: str = "Mit Vereinsnamen senden") -> None:
    await somebody.says(text)
    for words in ("Nichts davon", "Nein", "Frage stellen", "Nichts davon", "Nein", "An die Koordination"):
        if words in dict(somebody.last.buttons):
            await somebody.taps(words)
    somebody.sees("Das geht an die Koordination")
    await somebody.taps(send)


async def asked(house: StoryHouse, town: Town, door: str = "telegram", text: str = UNHEARD) -> Someone:
    """Somebody asks, at this door, with the name of the association; the Koordination has the card."""
    anna: OnTelegram | OnWeb
    anna = await a_member(house, town) if door == "telegram" else await a_neighbour_in_the_browser(house, town)
    await passes_on(anna, text)
    await town.coordinator.waits()
    return anna


async def answers(karin: OnTelegram, text: str = ANSWER) -> None:
    """The question whose card is the newest."""
    await karin.waits()
    await karin.taps("Antworten")
    await karin.says(text)
    await karin.taps("So antworten")


async def rows(house: StoryHouse, sql: str) -> list[tuple[object, ...]]:
    async with house.database.work() as work:
        return await ask(work, sql)


async def the_id(house: StoryHouse, number: int = 1) -> str:
    ((id,),) = await rows(house, f"SELECT id FROM enquiry WHERE number = {number}")
    return str(id)


def card_of(somebody: Someone, number: int = 1) -> Seen:
    """The one living card of a question."""
    found = [seen for seen in somebody.chat if seen.text.startswith(f"Frage F-{number} ") and seen.buttons]
    assert len(found) == 1, [seen.text for seen in somebody.chat]
    return found[0]


def status_of(somebody: Someone) -> str:
    [status] = [seen.text for seen in somebody.chat if seen.text.startswith("Frage F-1:")]
    return status


def answers_read(somebody: Someone) -> list[str]:
    return [seen.text for seen in somebody.chat if "von der Koordination antwortet auf deine Frage" in seen.text]
