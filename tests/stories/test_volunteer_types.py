"""Somebody who helps types where others tap: what they wrote goes out as it was read back, and no code is asked for."""

import pytest

from tests.kit.acts import through_the_other_door
from tests.kit.helping import a_volunteer
from tests.kit.house import StoryHouse
from tests.kit.makers import a_member, a_town
from tests.kit.people import OnTelegram, Someone
from tests.kit.requesting import asks, has_offer, on_monday
from tests.kit.traces import hears, rows

DOORS = pytest.mark.parametrize("door", ["telegram", "web"])
SHORT = "30 Cent je Kilometer."


async def asked_at(house: StoryHouse, door: str) -> tuple[OnTelegram, Someone]:
    """Anna, and Elif whom she has asked."""
    town = await a_town(house)
    anna = await a_member(house, town)
    elif_, _ = await a_volunteer(house, town)
    there: Someone = elif_ if door == "telegram" else await through_the_other_door(house, elif_)
    await on_monday(house)
    await asks(anna)
    await there.waits()
    assert has_offer(there)
    return anna, there


@DOORS
@pytest.mark.parametrize("words", ["fertig", "nein", "weiter"])
async def test_a_short_answer_is_not_replaced_by_what_leads_on(house: StoryHouse, door: str, words: str) -> None:
    anna, elif_ = await asked_at(house, door)
    await elif_.taps("Kurz antworten")
    await elif_.says(SHORT)
    await elif_.says(words)
    elif_.sees("Ich habe nichts dazugenommen", "[Senden]")
    await house.restarts()
    await elif_.says("ja, mach das")
    elif_.sees("deine Antwort ist unterwegs")
    await anna.waits()
    assert hears(anna, "kurze Antwort", SHORT)
    assert not hears(anna, f"{SHORT}\n\n{words}")


@DOORS
@pytest.mark.parametrize(
    "words, button",
    [("ja gerne", "Annehmen"), ("leider keine Zeit", "Nicht ich"), ("das schaffe ich nicht", "Nicht ich")],
)
async def test_an_offer_is_answered_in_words_and_one_tap(house: StoryHouse, door: str, words: str, button: str) -> None:
    _, elif_ = await asked_at(house, door)
    await elif_.says(words)
    assert elif_.last.buttons[0][0] == button
    assert await rows(house, "SELECT count(*) FROM talk") == [(0,)]


@DOORS
async def test_nobody_who_helps_is_asked_for_a_code(house: StoryHouse, door: str) -> None:
    _, elif_ = await asked_at(house, door)
    await elif_.says("Ich bin ab Montag im Urlaub.")
    elif_.sees("nicht gespeichert", "[Zu deiner Hilfe]")
    elif_.does_not_see("Code")
    await elif_.taps("Zu deiner Hilfe")
    elif_.sees("Deine Hilfe")
