"""Somebody who only reads along hears of everything, and is never asked for what only others can answer."""

import pytest

from bot.terms import MemberRole
from tests.kit.acts import a_date, through_the_other_door
from tests.kit.house import StoryHouse
from tests.kit.makers import a_member, a_town
from tests.kit.people import Someone

ANSWERS = ("Seid ihr dabei?", "Eure Antwort fehlt noch", "Eine Person kommt", "Wir kommen", "Wir können nicht")


def asked(somebody: Someone) -> list[str]:
    read = [seen.text for seen in somebody.chat] + [words for seen in somebody.chat for words, _ in seen.buttons]
    return [words for words in ANSWERS if any(words in text for text in read)]


@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_a_date_is_told_and_not_asked(house: StoryHouse, door: str) -> None:
    town = await a_town(house)
    anna, rita = await a_member(house, town), await a_member(house, town, "Rita", MemberRole.READER)
    reads: Someone = rita if door == "telegram" else await through_the_other_door(house, rita)
    karin = town.coordinator
    await a_date(house, town)
    for words in ("Fr 19.03.2027", "Jetzt allen ankündigen", "Ja, ankündigen"):
        await karin.taps(words)
    for words in ("Wer kommt", "Alle ohne Antwort erinnern (1)", "Alle ohne Antwort erinnern (1)"):
        await karin.taps(words)
    await anna.waits()
    await reads.waits()
    assert {"Seid ihr dabei?", "Eure Antwort fehlt noch", "Eine Person kommt"} <= set(asked(anna))
    assert asked(reads) == []
    assert len([seen for seen in reads.chat if "Workshop 3" in seen.text and "Ihr bekommt das, weil" in seen.text]) == 1
    await house.restarts()
    await reads.taps("Termin ansehen")
    reads.sees("Workshop 3")
    assert asked(reads) == []
