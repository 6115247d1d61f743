"""What the rules say of a plan, where it is mended, and what if."""

import pytest

from bot.links.base import pack
from bot.links.finance_checks import AskWhatIf, FinanceChecks, WhatIf
from bot.terms import MemberRole
from tests.kit.acts import through_the_other_door
from tests.kit.house import StoryHouse
from tests.kit.makers import HOSTILE, a_member, a_town
from tests.kit.people import Someone
from tests.kit.typed_plans import a_plan


@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_a_plan_is_checked_and_mended(house: StoryHouse, door: str) -> None:
    town = await a_town(house)
    on_telegram = await a_member(house, town)
    anna: Someone = on_telegram if door == "telegram" else await through_the_other_door(house, on_telegram)
    await anna.says("/pruefen")
    anna.sees("Der Plan ist noch fast leer", "Ich rechne von 01/2028 bis 12/2028")
    lines = ("staff 50.000 Koordination M1", "own 4.588", "third 400 Stiftung hoped", "material 900 Honorar M2")
    await a_plan(house, town, "2028-01 12", *lines, measures="Maßnahme 1: Tisch\nMaßnahme 2: Paare\nMaßnahme 3: Fest")
    await anna.says("/prüfen")
    anna.sees(
        "Ein Punkt stimmt noch nicht.",
        "Es fehlen 102 Euro Eigenmittel. 10 Prozent der Kosten sind 5.090 Euro, ihr habt 4.988 Euro.",
        "400 Euro sind erst gehofft (Stiftung)",
        "M 3. Braucht ihr dort wirklich kein Geld?",
        "So galt es für Förderjahr 2026. Für 2028 steht es im Leitfaden.",
    )
    await anna.taps("Weiter")
    anna.sees("Obergrenzen", "Honorar", "Seht in den Leitfaden für euer Jahr", "[Zum Posten: Honorar]")
    await anna.taps("‹ Davor")
    await anna.taps("Zum Geld")
    await anna.taps("+ Eigenmittel")
    await anna.says("Rücklage 102 einmalig, sicher")
    await anna.taps("Zum Geld")
    await anna.taps("Prüfen")
    anna.sees("Mit Geld von anderen reicht es. Mit Eigenmitteln allein fehlen 400 Euro.")


async def test_what_if(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await a_plan(house, town, "2028-01 12", "staff 47.000", "invest 3.000 Küche", f"material 0 {HOSTILE}", "own 3.000")
    await anna.says("/pruefen")
    await anna.taps("Was wäre, wenn")
    anna.sees("10 Prozent", "Vom Bund höchstens: 45.000 Euro", "Es fehlen 2.000 Euro.")
    await anna.taps("15 %")
    anna.sees("Vom Bund höchstens: 42.500 Euro", "Es fehlen 4.500 Euro.")
    old = anna.last
    await anna.taps("Selbst schreiben")
    await anna.says("keine Ahnung")
    anna.sees("Das kann ich nicht ausrechnen")
    await house.restarts()
    await anna.says("5 %")
    anna.sees("Weniger als 10 Prozent reichen nach den Regeln nicht")
    for typed, said in (
        ("8.000 Euro", "höchstens 78.000 Euro kosten"),
        ("ohne Küche", "50.000 → 47.000 Euro"),
        ("+1.500 Euro", "Davon fehlen noch: 2.000 → 500 Euro"),
    ):
        await anna.taps("Selbst schreiben")
        await anna.says(typed)
        anna.sees(said)
    await anna.taps("Ein Posten weniger")
    await anna.taps("Küche: 3.000")
    anna.sees("Ohne „Küche“", "Am Plan habe ich nichts geändert")
    await anna.taps_old(old, "20 %")
    anna.sees("20 Prozent")
    async with house.database.work() as work:
        assert len(await work.finance.items(town.association.id)) == 4
        assert await work.finance.count_edits(town.association.id) == 0


async def test_who_reads_and_the_koordination_look_and_others_do_not(house: StoryHouse) -> None:
    town = await a_town(house)
    rita = await a_member(house, town, "Rita", MemberRole.READER)
    await a_plan(house, town, "2028-01 12", "staff 50.000", "own 4.588")
    await rita.says("/pruefen")
    rita.sees("Es fehlen 412 Euro Eigenmittel", "[Zum Finanzplan]", "[Was wäre, wenn")
    rita.does_not_see("[Zum Geld", "[Maßnahmen aufschreiben")
    karin = town.coordinator
    await karin.forges(pack(FinanceChecks(town.association.id)))
    karin.sees("Es fehlen 412 Euro", "[Zum Verein]")
    await karin.forges(pack(AskWhatIf(town.association.id)))
    await karin.says("12 %")
    karin.sees("Vom Bund höchstens: 44.000 Euro")
    zoe = house.telegram("Zoe")
    await zoe.forges(pack(WhatIf(town.association.id)))
    zoe.does_not_see("50.000")
