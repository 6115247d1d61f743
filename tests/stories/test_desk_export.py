"""The table of a cohort, from the question to the file."""

import io

import openpyxl

from bot.domain.questions.enquiry import Enquiry
from tests.kit.house import StoryHouse
from tests.kit.makers import (
    HOSTILE,
    a_colleague,
    a_member,
    a_stranger_to_the_cohort,
    a_town,
    add_association,
    moves_to_the_browser,
)
from tests.kit.traces import verbs


async def test_asked_about_made_once_and_told(house: StoryHouse) -> None:
    town = await a_town(house)
    anna, jonas = await a_member(house, town), await a_colleague(house, town)
    async with house.database.work() as work:
        await add_association(work, house, HOSTILE)
        now = house.clock.now()
        await work.enquiries.add(Enquiry("q1", town.cohort.id, "Geheim?", now, town.association.id))
        await work.enquiries.add(Enquiry("q2", town.cohort.id, "Auch?", now, town.association.id, named=False))
        await work.commit()
    karin = town.coordinator
    await karin.says("/export")
    karin.sees("stehen 2 Vereine", "verlassen Namen den Bot", "Die anderen der Koordination erfahren")
    asked = karin.last
    await karin.taps("Tabelle machen")
    karin.sees("Hier ist die Tabelle von Schmiede Nord 2027")
    assert karin.last.files == ("Schmiede Nord 2027 2027-03-10.xlsx",)
    await jonas.waits()
    assert "Karin hat Schmiede Nord 2027 als Excel-Tabelle geholt" in jonas.last.text
    content = next(message.document.data for message in house.world.chat(karin.them) if message.document)
    book = openpyxl.load_workbook(io.BytesIO(content))
    assert [cell.value for cell in book["Vereine"]["A"]] == ["Verein", HOSTILE, "Verein Brücke e. V."]
    assert [cell.value for cell in book["Vereine"]["E"]] == ["Ansprechperson", None, "Anna"]
    assert [cell.value for cell in book["Fragen"]["C"]] == ["Verein", "Verein Brücke e. V.", None]
    assert "Geheim" not in str([cell.value for page in book for row in page.iter_rows() for cell in row])
    files = len([message for message in house.world.chat(karin.them) if message.document])
    await karin.taps_old(asked, "Tabelle machen")
    karin.sees("hast du schon bekommen")
    assert len([message for message in house.world.chat(karin.them) if message.document]) == files == 1
    assert (await verbs(house, town.cohort.id)).count("export") == 1
    assert len([seen for seen in jonas.chat if "als Excel-Tabelle geholt" in seen.text]) == 1
    await anna.says("/export")
    anna.does_not_see("Excel-Tabelle")


async def test_in_the_browser_and_not_too_often(house: StoryHouse) -> None:
    town = await a_town(house)
    karin = await moves_to_the_browser(house, town.coordinator)
    for _ in range(3):
        await karin.says("/export")
        karin.sees("steht ein Verein")
        await karin.taps("Tabelle machen")
        karin.sees("Hier ist die Tabelle")
        assert karin.last.files
    await karin.says("/export")
    await karin.taps("Tabelle machen")
    karin.sees("schon 3-mal")
    mia = await a_stranger_to_the_cohort(house)
    await mia.forges(f"kem:{town.cohort.id}:neu")
    mia.does_not_see("Hier ist die Tabelle")
