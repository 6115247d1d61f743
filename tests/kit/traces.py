"""What acts leave behind: in the tables, and in a chat."""

from typing import Any

from bot.domain.dates.calendar import CohortDate
from tests.kit.house import StoryHouse
from tests.kit.makers import Town
from tests.kit.people import OnTelegram
from tests.kit.sql import ask


async def rows(house: StoryHouse, sql: str) -> list[tuple[Any, ...]]:
    async with house.database.work() as work:
        return await ask(work, sql)


async def written(house: StoryHouse, town: Town, question: str = "idee-satz") -> str:
    async with house.database.work() as work:
        answer = (await work.journey.answers(town.association.id)).get(question)
    return answer.text if answer else ""


async def dates_of(house: StoryHouse) -> list[CohortDate]:
    async with house.database.work() as work:
        return await work.events.of_cohort("nord2027")


async def verbs(house: StoryHouse, subject: str) -> list[str]:
    """Of the audit book; the story clock stands still, so their order says nothing."""
    async with house.database.work() as work:
        return sorted(verb for _, _, verb, _ in await work.reviews.notes(subject))


def hears(somebody: OnTelegram, *words: str) -> int:
    """How many messages hold all of the words."""
    return sum(all(word in seen.text for word in words) for seen in somebody.chat)
