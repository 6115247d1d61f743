"""The Finanzierungsplan: typed, corrected, undone, by several people and at both doors."""

import pytest

from bot.links.base import pack
from bot.links.finance_plan import OpenFinancePlan, RemoveFinanceItem
from bot.terms import MemberRole
from tests.kit.acts import at
from tests.kit.asking import rows
from tests.kit.house import StoryHouse
from tests.kit.makers import HOSTILE, a_member, a_town

LINES = f"""Personal
Koordination 50 % 36.000 pro Jahr
36 Abende Kinderbetreuung x 75
{HOSTILE} 700
Rabatt -50
Mitgliedsbeiträge 3.000 sicher
Summe 42.400"""


async def items(house: StoryHouse) -> list[tuple[object, ...]]:
    return await rows(house, "SELECT title, heading, price, every, measure FROM finance_item ORDER BY place")


@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_whoever_opens_the_plan_types_right_there(house: StoryHouse, door: str) -> None:
    town = await a_town(house)
    anna = await at(house, town, door)
    await anna.says("/finanzplan")
    await anna.says("Miete 200")
    anna.sees("Miete steht im Finanzplan")
    await anna.taps("Fertig")
    await anna.says("/kosten")
    await anna.says("Druck 150")
    anna.sees("Druck steht im Finanzplan")
    await anna.says(f"/finanzplan {HOSTILE} 700")
    anna.sees(f"{HOSTILE} steht im Finanzplan", "700 Euro")
    assert len(await items(house)) == 3


@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_from_the_first_line_to_an_undone_undoing(house: StoryHouse, door: str) -> None:
    town = await a_town(house)
    anna = await at(house, town, door)
    await anna.says("/finanzplan")
    anna.sees("Hier steht noch nichts", "01.2028 bis 12.2028", "angenommen")
    await anna.taps("Posten eintippen")
    await anna.says("Projektleitung 50 % 31.500 pro Jahr")
    anna.sees("Projektleitung 50 % steht im Finanzplan", "Personal (geraten)", "31.500 Euro · jedes Jahr")
    old = anna.last
    await anna.taps("Davon 50 %: 15.750 Euro")
    anna.sees("Geändert", "15.750 Euro")
    await anna.taps_old(old, "Davon 50 %")
    anna.sees("15.750 Euro · jedes Jahr")
    await house.restarts()
    await anna.says(LINES)
    anna.sees("4 Posten stehen im Finanzplan", f"{HOSTILE}: 700 Euro", "kleiner als 0", "2 Überschriften, Summen")
    await anna.taps("Stimmt so")
    await anna.says("nichts davon")
    anna.sees("Daraus ist noch kein Posten geworden", "Der Betrag fehlt")
    await anna.taps("Fertig")
    anna.sees("4 Posten Kosten, 1 Quelle", "Bei 1 Posten ist nur geraten", "Jahr", "55.150", "52.150")
    await anna.taps("Alle Posten")
    await anna.taps("Koordination 50 %")
    await anna.taps("Betrag")
    await anna.says("12 Monate à 2.000")
    anna.sees("Geändert", "2.000 Euro · jeden Monat", "2028: 24.000 Euro")
    await anna.taps("Zurücknehmen")
    anna.sees("Vorher: Koordination 50 %: 2.000 Euro, jeden Monat", "Jetzt: Koordination 50 %: 36.000 Euro, jedes Jahr")
    await anna.taps("Doch wieder so")
    await anna.taps("Zum Posten")
    await anna.taps("Name")
    await anna.says(HOSTILE)
    await anna.taps("Wie oft?")
    await anna.taps("Einmal, 2028")
    await anna.taps("Wohin gehört er?")
    await anna.taps("Drittmittel")
    await anna.taps("Nur gehofft")
    await anna.taps("Posten löschen")
    removed = anna.last
    await anna.taps("Zurücknehmen")
    await anna.taps_old(removed, "Zurücknehmen")
    await anna.taps("Zum Finanzplan")
    await anna.taps("Wer hat was geändert?")
    anna.sees("zurückgenommen", "Anna")
    assert len(await items(house)) == 5


async def test_two_members_readers_and_the_koordination(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    ben = await a_member(house, town, "Ben", MemberRole.WORKER)
    rita = await a_member(house, town, "Rita", MemberRole.READER)
    await anna.says("/kosten")
    await anna.taps("Posten eintippen")
    await anna.says("Raum 200 pro Monat")
    for somebody in (anna, ben):
        await somebody.says("/finanzplan")
        await somebody.taps("Alle Posten")
        await somebody.taps("Raum")
    await anna.taps("Betrag")
    await ben.taps("Name")
    await anna.says("250")
    await ben.says("Großer Raum")
    ben.sees("Großer Raum", "250 Euro · jeden Monat")
    await anna.taps("Posten löschen")
    await ben.taps("Maßnahme")
    ben.sees("nicht mehr")
    await ben.says("/finanzplan")
    await ben.taps("Wer hat was geändert?")
    ben.sees("4. Anna", "„Großer Raum“ gelöscht")
    await ben.taps("4")
    await ben.taps("Zurücknehmen")
    item = (await rows(house, "SELECT id FROM finance_item"))[0][0]
    await rita.says("/finanzplan")
    assert not {"Posten eintippen", "Laufzeit"} & set(rita.buttons)
    await rita.forges(pack(RemoveFinanceItem(town.association.id, str(item))))
    rita.sees("Du liest hier mit")
    karin = town.coordinator
    await karin.forges(pack(OpenFinancePlan(town.association.id)))
    karin.sees("Finanzplan · Verein Brücke", "3.000")
    assert "Posten eintippen" not in karin.buttons
    assert [row[0] for row in await items(house)] == ["Großer Raum"]


async def test_the_koordination_finds_each_plan_by_the_same_word(house: StoryHouse) -> None:
    town = await a_town(house)
    karin = town.coordinator
    await karin.says("/finanzplan")
    karin.sees("Von welchem Verein möchtest du den Finanzplan sehen?")
    await karin.taps("Verein Brücke")
    karin.sees("Finanzplan · Verein Brücke")
    await karin.says("/hilfe")
    await karin.taps("Alles, was geht")
    karin.does_not_see("/finanzplan")


async def test_the_period_by_tap_and_typed(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await anna.says("/finanzplan")
    await anna.taps("Laufzeit")
    await anna.taps("24 Monate")
    anna.sees("01.2028 bis 12.2029 (24 Monate)")
    await anna.says("März 2028 bis Juni 2029")
    anna.sees("03.2028 bis 06.2029 (16 Monate)", "2028 (10 Monate)")
    await anna.taps("Zurücknehmen")
    anna.sees("Zurückgenommen", "Jetzt")
    await anna.taps("Zum Finanzplan")
    anna.sees("01.2028 bis 12.2029")
    await anna.taps("Laufzeit")
    await anna.says("irgendwann")
    anna.sees("nicht als Laufzeit verstanden")
    await anna.says("ab nächstem Sommer")
    anna.sees("Dafür brauche ich den Monat und das Jahr", "ab Juli 2028")
    await anna.says("1.7.28 bis 30.6.30")
    anna.sees("07.2028 bis 06.2030 (24 Monate)")
    await anna.says("18")
    anna.sees("07.2028 bis 12.2029 (18 Monate)")
    await anna.says("/finanzplan")
    await anna.taps("Posten eintippen")
    await anna.says("Fest 500 2031")
    anna.sees("2031 liegt nicht in eurer Laufzeit")
