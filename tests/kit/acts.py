"""What people do in several stories, in one word."""

from bot.domain.dates.calendar import CohortDate
from tests.kit.house import StoryHouse
from tests.kit.makers import Town, a_member, a_town
from tests.kit.people import OnTelegram, OnWeb, Someone
from tests.kit.traces import dates_of

QUESTIONS = 6
"""Of the first stage."""
WORKSHOP = "Workshop 3, 19.03.2027 17:30-19:30, Zoom https://zoom.example/1, mitbringen: Laptop"


async def come_in(somebody: Someone, ticket: str, role: str = "Ich bin die Ansprechperson") -> None:
    await somebody.says(f"/start {ticket}")
    await somebody.taps("Deutsch")
    await somebody.taps("Einverstanden")
    await somebody.taps(role)
    await somebody.taps("So passt es")


async def through_the_other_door(house: StoryHouse, somebody: OnTelegram) -> OnWeb:
    """The same person, at the other door."""
    await somebody.says("/web")
    address = somebody.last.text.split("/tuer/")[1].split()[0]
    web = await house.web(address)
    await web.says("/start")
    return web


async def at(house: StoryHouse, town: Town, door: str) -> Someone:
    """Anna, who belongs to the town's association: at "telegram" or "web"."""
    anna = await a_member(house, town)
    return anna if door == "telegram" else await through_the_other_door(house, anna)


async def answers_all(anna: OnTelegram) -> None:
    for number in range(QUESTIONS):
        await anna.taps("Weiter")
        await anna.says(f"Antwort {number + 1}.")


async def hands_in(anna: OnTelegram) -> None:
    await anna.taps("Zur Durchsicht geben")
    await anna.taps("Ja, abschicken")


async def a_date(house: StoryHouse, town: Town, line: str = WORKSHOP) -> CohortDate:
    """Entered by the Koordination in the chat."""
    karin = town.coordinator
    await karin.says("/termine")
    await karin.taps("Termine eintragen")
    await karin.says(line)
    await karin.taps("Termin speichern")
    return next(date for date in await dates_of(house) if date.title in line)


async def anna_comes(house: StoryHouse) -> tuple[Town, CohortDate, OnTelegram]:
    """Two of an association will be at a date, and the Koordination looks at it."""
    town = await a_town(house)
    anna = await a_member(house, town)
    date = await a_date(house, town)
    await anna.says("/termine")
    await anna.taps("Fr 19.03.2027")
    await anna.taps("Wir kommen zu zweit")
    await town.coordinator.says("/termine")
    await town.coordinator.taps("Fr 19.03.2027")
    return town, date, anna


async def move_date(karin: OnTelegram, to: str) -> None:
    """Up to the confirmation."""
    await karin.taps("Ändern")
    await karin.taps("Zeit")
    await karin.says(to)
