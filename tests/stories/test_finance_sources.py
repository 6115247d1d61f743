"""Where the money comes from: typed source by source, the federal money as the rest; by members who may write."""

import pytest

from bot.links.base import pack
from bot.links.finance_sources import AskSource, FederalRest, FinanceCover
from bot.terms import MemberRole
from bot.terms.finance import FinanceHeading
from tests.kit.acts import through_the_other_door
from tests.kit.house import StoryHouse
from tests.kit.makers import HOSTILE, a_member, a_town
from tests.kit.people import Someone
from tests.kit.traces import rows
from tests.kit.typed_plans import a_plan


@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_money_is_found_one_source_after_the_other(house: StoryHouse, door: str) -> None:
    town = await a_town(house)
    on_telegram = await a_member(house, town)
    anna: Someone = on_telegram if door == "telegram" else await through_the_other_door(house, on_telegram)
    await a_plan(house, town, "2028-01 24", "staff 2028=50.000 2029=47.000")
    await anna.says("/deckung")
    anna.sees("Kosten: 97.000 Euro (2028: 50.000, 2029: 47.000)", "Bundeszuwendung: 97.000 Euro", "der Rest")
    await anna.taps("+ Eigenmittel")
    anna.sees("Rücklage 2028: 2.000, 2029: 1.500")
    await anna.says("irgendwas")
    anna.sees("Daraus lese ich keinen Betrag", "nicht kleiner als 0", "Eigenmittel 2.000 pro Jahr")
    await house.restarts()
    await anna.says(f"Beiträge 3.000 pro Jahr\n{HOSTILE} 1.400 einmalig, sicher\nvielleicht Oma")
    anna.sees("Diese 2 stehen jetzt im Plan", HOSTILE, "„vielleicht Oma“: Der Betrag fehlt", "Der Bund müsste")
    await anna.taps("Zum Geld")
    anna.sees("• Beiträge: 6.000, noch nicht zugesagt", "Bundeszuwendung: 89.600 Euro (2028: 45.600, 2029: 44.000)")
    await anna.taps("Beiträge")
    anna.sees("Beiträge", "Gehofft, noch nicht zugesagt")
    await anna.taps("Ist zugesagt")
    await anna.says("/deckung")
    anna.does_not_see("noch nicht zugesagt")


@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_a_source_that_is_there_already_is_told(house: StoryHouse, door: str) -> None:
    town = await a_town(house)
    on_telegram = await a_member(house, town)
    anna: Someone = on_telegram if door == "telegram" else await through_the_other_door(house, on_telegram)
    await anna.says("/deckung")
    await anna.taps("+ Eigenmittel")
    await anna.says(f"{HOSTILE} 1.400")
    anna.does_not_see("zweimal")
    await anna.taps("Zum Geld")
    await anna.taps("+ Eigenmittel")
    await anna.says(f"{HOSTILE} 1.400")
    anna.sees("Dieselbe Zeile steht jetzt zweimal im Plan")
    await anna.taps("Doppelt")
    anna.sees("ist aus dem Finanzplan gelöscht")
    assert await rows(house, "SELECT title, price FROM finance_item") == [(HOSTILE, 1_400_00)]


async def test_the_federal_money_is_the_rest_or_typed(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await a_plan(house, town, "2028-01 12", "staff 50.000", "own 5.000")
    await anna.says("/deckung")
    await anna.taps("+ Bundeszuwendung")
    await anna.says("44.000")
    anna.sees("Bundeszuwendung: 44.000", "Es fehlen 1.000 Euro")
    await anna.taps("Zum Geld")
    await anna.taps("+ Bundeszuwendung")
    await anna.says("46.000 pro Jahr")
    anna.sees("1.000 Euro sind zu viel")
    assert await rows(house, "SELECT count(*) FROM finance_item WHERE heading = 'federal'") == [(1,)]
    await anna.taps("Zum Geld")
    await anna.taps("+ Bundeszuwendung")
    await anna.taps("Der Rest")
    anna.sees("Bundeszuwendung: 45.000 Euro", "der Rest", "Der Bund müsste 45.000 Euro geben")


async def test_who_only_looks_changes_nothing(house: StoryHouse) -> None:
    town = await a_town(house)
    rita = await a_member(house, town, "Rita", MemberRole.READER)
    await a_plan(house, town, "2028-01 12", "staff 50.000", "own 5.000 Kasse hoped")
    id, karin = town.association.id, town.coordinator
    await rita.forges(pack(FinanceCover(id)))
    rita.sees("• Kasse: 5.000, noch nicht zugesagt")
    rita.does_not_see("[+ Eigenmittel]")
    for link in (AskSource(id, FinanceHeading.OWN), FederalRest(id)):
        await rita.forges(pack(link))
        rita.sees("Du liest hier mit")
    await karin.forges(pack(FinanceCover(id)))
    karin.sees("• Kasse: 5.000", "[Zum Verein]")
    await karin.forges(pack(FederalRest(id)))
    karin.sees("Das gibt es so nicht mehr")


async def test_an_amount_that_counts_each_year_says_so(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await a_plan(house, town, "2028-01 24", "staff 50.000")
    await anna.says("/deckung")
    await anna.taps("+ Eigenmittel")
    await anna.says("Spenden 500")
    anna.sees("• Spenden: 500 Euro jedes Jahr, zusammen 1.000", "Der Bund müsste 99.000 Euro")
    await anna.taps("Zählt nur einmal")
    anna.sees("• Spenden: 500, noch", "Der Bund müsste 99.500 Euro")
    anna.does_not_see("jedes Jahr, zusammen")
    await anna.taps("Zählt jedes Jahr")
    anna.sees("• Spenden: 500 Euro jedes Jahr, zusammen 1.000")
    await anna.taps("Zum Geld")
    await anna.taps("+ Drittmittel")
    await anna.says("Stadt 50 pro Monat")
    anna.sees("• Stadt: 50 Euro jeden Monat, zusammen 1.200")
    anna.does_not_see("[Zählt nur einmal")


async def test_the_koordination_is_led_to_all_plans(house: StoryHouse) -> None:
    town = await a_town(house)
    await a_member(house, town)
    await a_plan(house, town, "2028-01 12", "staff 50.000")
    karin = town.coordinator
    for command in ("pruefen", "deckung", "tabelle", "finanztabelle", "finanzexcel", "finanzbild"):
        await karin.says(f"/{command}")
        karin.sees("Von welchem Verein?")
        await karin.taps("Alle Finanzpläne")
        karin.sees(f"[{town.association.name}]")
    zoe = house.telegram("Zoe")
    await zoe.says("/deckung")
    zoe.does_not_see("Von welchem Verein?")


async def test_what_the_federal_government_cannot_pay_does_not_sound_fine(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await a_plan(house, town, "2028-01 12", "staff 467.196,49")
    await anna.says("/deckung")
    anna.sees("Der Bund müsste alles zahlen, 467.196,49 Euro. Das geht nicht: Euer eigener Anteil ist zu klein.")
    anna.sees("In einem Jahr ist es zu viel.", "/pruefen")
    anna.does_not_see("dann reicht es")
    await anna.taps("+ Eigenmittel")
    await anna.says("Rücklage 420.000 einmalig, sicher")
    anna.sees("Der Bund müsste 47.196,49 Euro geben, dann reicht es.")
