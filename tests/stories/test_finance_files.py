"""The Finanzierungsplan to look at and to take home."""

from collections.abc import Sequence
from datetime import date
from io import BytesIO

from docx import Document
from msgspec.structs import replace

from bot.domain.finance.plan import FinanceItem, FinancePeriod
from bot.domain.journey import Answer
from bot.links.base import pack
from bot.links.finance_files import FinancePictureOf, FinanceSheetOf, FinanceTableOf
from bot.terms import MemberRole
from bot.terms.finance import Every, FinanceHeading
from tests.kit.house import StoryHouse
from tests.kit.makers import HOSTILE, Town, a_member, a_neighbour, a_town, moves_to_the_browser

LEAD = FinanceItem("1", "", 1, "Projektleitung 50 %", FinanceHeading.STAFF, 31_500_00)
MEALS = FinanceItem("2", "", 2, f"Essen {HOSTILE}", FinanceHeading.MATERIAL, 75_50, 36_000, sure=False)
LAPTOP = FinanceItem("3", "", 3, "Laptop", FinanceHeading.INVESTMENT, 899_99, every=Every.ONCE)
OURS = FinanceItem("4", "", 4, "Beiträge", FinanceHeading.OWN, 4_000_00)


async def planned(house: StoryHouse, town: Town, items: Sequence[FinanceItem]) -> None:
    async with house.database.work() as work:
        await work.finance.set_period(FinancePeriod(date(2028, 4, 1), 21), town.association.id)
        for item in items:
            await work.finance.add(replace(item, association=town.association.id))
        answer = Answer("t", town.association.id, "projekt-titel", "Zusammen & am Tisch", None, house.clock.now(), 1)
        await work.journey.add_answer(answer)
        await work.commit()


async def test_from_an_empty_plan_to_all_its_forms(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    for command in ("/finanztabelle", "/finanzexcel", "/finanzbild"):
        await anna.says(command)
        anna.sees("steht noch nichts", "[Zum Finanzplan]")
    await planned(house, town, (LEAD, MEALS, LAPTOP, OURS))
    await anna.says("/finanztabelle")
    anna.sees("04.2028 bis 12.2029", "2029        34.218,00  30.218,00", "Alle Jahre  60.781,49  53.781,49", HOSTILE)
    shown = len(anna.chat)
    await anna.taps("2029")
    anna.sees("· Projektleitung 50 %    31.500", "Geht auf")
    anna.does_not_see("Laptop")
    await anna.taps("Alle Jahre")
    anna.sees("Laptop")
    assert len(anna.chat) == shown
    await anna.taps("Als Tabelle (Excel)")
    anna.sees("Bei einem Posten ist nur vermutet")
    assert anna.chat[-1].files == (f"Finanzierungsplan Verein Brücke e. V. {house.clock.now():%Y-%m-%d}.xlsx",)
    await anna.taps("Als Bild")
    assert any(message.photo for message in house.world.chat(anna.them))
    await anna.taps("Im Chat lesen")
    anna.sees("Deckungsmittel")
    await anna.says("/dokument")
    document = house.world.chat(anna.them)[-1].document
    assert document
    tables = Document(BytesIO(document.data)).tables
    assert ["2. Sächliche Verwaltungsausgaben", "2.038,50", "2.718,00", "4.756,50"] in [
        [cell.text for cell in row.cells] for row in tables[-1].rows
    ]


async def test_the_same_in_the_browser_with_words_for_who_does_not_see_it(house: StoryHouse) -> None:
    town = await a_town(house)
    await planned(house, town, (LEAD, MEALS, OURS))
    browser = await moves_to_the_browser(house, await a_member(house, town))
    await browser.says("/finanzbild")
    browser.sees("2029: Ausgaben 34.218 Euro (Personal 31.500, Sachausgaben 2.718), Deckungsmittel 34.218 Euro")
    await browser.taps("Im Chat lesen")
    browser.sees("Laufzeit", "55.125,00", HOSTILE)


async def test_readers_and_the_coordination_look_and_nobody_else(house: StoryHouse) -> None:
    town = await a_town(house)
    await planned(house, town, (LEAD,))
    chris = await a_member(house, town, "Chris", MemberRole.READER)
    await chris.says("/finanzexcel")
    assert chris.chat[-1].files
    karin, mira, id = town.coordinator, await a_neighbour(house, "Mira"), town.association.id
    for link in (FinanceTableOf(id), FinanceTableOf(id, 2031), FinanceSheetOf(id), FinancePictureOf(id)):
        await karin.forges(pack(link))
        karin.sees("Verein Brücke", "[Zum Verein]")
        await mira.forges(pack(link))
        mira.sees("nicht mehr")
        mira.does_not_see("Projektleitung", "Brücke")


async def test_a_long_plan_comes_whole(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    items = [replace(MEALS, id=str(n), title=f"{n}. {'sehr langer Titel ' * 6}"[:120]) for n in range(1, 121)]
    await planned(house, town, items)
    await anna.says("/finanztabelle")
    await anna.taps("2029")
    said = "\n".join(seen.text for seen in anna.chat)
    assert all(f"· {n}. sehr langer" in said for n in range(1, 121))
    assert max(len(seen.text) for seen in anna.chat) <= 4096
