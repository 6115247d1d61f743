"""Passt unsere Idee? For strangers and for members."""

from tests.kit.house import StoryHouse
from tests.kit.makers import a_member, a_town
from tests.kit.sql import ask


async def test_a_stranger_gets_a_first_look(house: StoryHouse) -> None:
    gast = house.telegram("Gast")
    await gast.says("/passt")
    gast.sees("1 von 7", "gemeinnützig")
    for answer in ("Ja", "Ja", "Weiß nicht", "Ja", "Ja", "Ja", "Ja"):
        await gast.taps(answer)
    gast.sees("An einem Punkt passt es so noch nicht", "keine Zusage", "Förderjahr 2026", "❌ Thema", "❔ Schwerpunkt")
    await gast.taps("Letzte ändern")
    gast.sees("7 von 7")
    await gast.taps("Zurück")
    gast.sees("6 von 7")
    await gast.taps("Ja")
    await gast.taps("Nein")
    gast.sees("An 2 Punkten", "❌ Sprache")
    await gast.taps("Einen Menschen fragen")
    gast.sees("info@bgz-vorort.de")


async def test_an_old_or_forged_state_is_harmless(house: StoryHouse) -> None:
    gast = house.telegram("Gast")
    await gast.says("/passt")
    first = gast.last
    await gast.taps("Ja")
    house.clock.forward(days=21)
    await gast.taps_old(first, "Nein")
    gast.sees("2 von 7")
    for forged in ("pf:yyyyyyyyyyyy", "pf:abc", "pt:yyynyyy"):
        await gast.forges(forged)
        gast.sees("gibt es so nicht mehr")


async def test_a_member_talks_to_the_coordination(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await anna.says("/passt")
    for answer in ("Ja", "Ja", "Ja", "Nein", "Ja", "Ja", "Ja"):
        await anna.taps(answer)
    anna.sees("spricht nichts dagegen")
    result = anna.last
    await anna.taps("Mit der Koordination besprechen")
    anna.sees("an die Koordination gegeben")
    heard = [seen for seen in town.coordinator.chat if "möchte über" in seen.text]
    assert len(heard) == 1
    assert "Gefragt hat Anna" in heard[0].text
    await anna.taps_old(result, "Mit der Koordination besprechen")
    assert len([seen for seen in town.coordinator.chat if "möchte über" in seen.text]) == 1


async def test_without_a_coordination_nothing_is_claimed(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    async with house.database.work() as work:
        await ask(work, "DELETE FROM coordinator")
        await work.commit()
    await anna.forges("pt:yyynyyy")
    anna.sees("niemand von der Koordination")
