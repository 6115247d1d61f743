"""The Koordination makes an answer of the house from a question that somebody asked."""

from bot.links.base import pack
from bot.links.faq_desk import PromoteEnquiry
from tests.kit.asking import passes_on
from tests.kit.house import StoryHouse
from tests.kit.makers import a_member, a_stranger_to_the_cohort, a_town
from tests.kit.people import OnTelegram, Someone
from tests.kit.sql import ask

QUESTION = "Gibt es auf dem Gelände einen Parkplatz für unseren Foodtruck?"
ANSWER = "Ja, hinter dem Haus.\nMeldet euch vorher an."


async def rows(house: StoryHouse, sql: str) -> list[tuple[object, ...]]:
    async with house.database.work() as work:
        return await ask(work, sql)


async def asks_and_is_answered(anna: Someone, karin: OnTelegram, text: str = QUESTION) -> str:
    await passes_on(anna, text)
    await karin.waits()
    await karin.taps("Antworten")
    await karin.says(ANSWER)
    await karin.taps("So antworten")
    await anna.waits()
    return ""


async def enquiry(house: StoryHouse) -> str:
    return str((await rows(house, "SELECT id FROM enquiry ORDER BY number DESC LIMIT 1"))[0][0])


async def test_an_answer_becomes_a_draft_once_and_only_for_its_own_koordination(house: StoryHouse) -> None:
    town = await a_town(house)
    anna, karin = await a_member(house, town), town.coordinator
    await asks_and_is_answered(anna, karin)
    tap = pack(PromoteEnquiry(await enquiry(house)))
    for _ in range(2):
        await karin.forges(tap)
        karin.sees(QUESTION, "Ja, hinter dem Haus.", "Noch gibt ihn der Bot nicht")
    assert await rows(house, "SELECT number, state FROM faq_version") == [(1, "writing")]
    foreign = await a_stranger_to_the_cohort(house)
    await foreign.forges(tap)
    assert QUESTION not in foreign.last.text
    await karin.taps("Entwurf verwerfen")
    karin.sees("Der Entwurf ist verworfen")
    assert await rows(house, "SELECT number, state FROM faq_version") == [(1, "declined")]
