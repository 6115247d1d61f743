"""Notes of the Koordination about an association: written, changed by their author, deleted, never seen by a member."""

import pytest

from bot.links.base import pack
from bot.links.desk_notes import AskDropNote, ChangeNote, DropNote, NotesOf, WriteNote
from tests.kit.acts import through_the_other_door
from tests.kit.house import StoryHouse
from tests.kit.makers import HOSTILE, a_colleague, a_member, a_stranger_to_the_cohort, a_town
from tests.kit.people import Someone
from tests.kit.traces import rows


@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_notes_of_the_koordination(house: StoryHouse, door: str) -> None:
    town = await a_town(house)
    karin, jonas = town.coordinator, await a_colleague(house, town)
    desk: Someone = karin if door == "telegram" else await through_the_other_door(house, karin)
    await desk.says("/pult")
    await desk.taps("Vereine")
    await desk.taps("Verein Brücke")
    await desk.taps("Mehr")
    await desk.taps("Notizen (0)")
    desk.sees("gibt es noch keine Notiz", "nie der Verein")
    await desk.taps("Neue Notiz")
    await desk.says("  ")
    await desk.taps("Neue Notiz")
    await desk.says("Wort " * 700)
    desk.sees("Das wären 3.499 Zeichen, es gehen bis zu 2.000")
    await desk.says(f"Am Telefon: Umzug im Mai. {HOSTILE}")
    desk.sees("Karin", f"Am Telefon: Umzug im Mai. {HOSTILE}")
    await desk.taps("Ändern: Am Telefon")
    await house.restarts()
    await desk.says("Umzug im Juni.")
    desk.sees("geändert", "Umzug im Juni.")
    await jonas.forges(pack(NotesOf(town.association.id)))
    jonas.sees("Umzug im Juni.")
    jonas.does_not_see("[Ändern")
    ((note,),) = await rows(house, "SELECT id FROM desk_note")
    await jonas.forges(pack(ChangeNote(str(note))))
    jonas.sees("Das gibt es so nicht mehr")
    await jonas.forges(pack(WriteNote(town.association.id)))
    for number in range(5):
        await jonas.says(f"Notiz {number}")
        await jonas.taps("Neue Notiz")
    await desk.forges(pack(NotesOf(town.association.id, 1)))
    desk.sees("Seite 2 von 2", "Umzug im Juni.")
    await desk.taps("Ändern: Umzug")
    await desk.taps("Notiz löschen")
    question = desk.last
    await desk.taps("Ja, löschen")
    await desk.taps_old(question, "Ja, löschen")
    desk.sees("Das gibt es so nicht mehr")
    assert await rows(house, "SELECT count(*) FROM desk_note") == [(5,)]


async def test_what_somebody_left_behind_can_be_deleted(house: StoryHouse) -> None:
    town = await a_town(house)
    karin, jonas = town.coordinator, await a_colleague(house, town)
    await karin.forges(pack(WriteNote(town.association.id)))
    await karin.says(f"Frau M. ist krank. {HOSTILE}")
    ((note,),) = await rows(house, "SELECT id FROM desk_note")
    await jonas.forges(pack(DropNote(str(note))))
    jonas.sees("Das gibt es so nicht mehr")
    await karin.says("/rollen")
    await karin.taps("Meine Rolle abgeben")
    await karin.taps("Ja, Rolle abgeben")
    await karin.forges(pack(AskDropNote(str(note))))
    karin.does_not_see("krank")
    await jonas.forges(pack(NotesOf(town.association.id)))
    jonas.does_not_see("[Ändern")
    await jonas.taps("Löschen: Frau M. ist")
    await jonas.taps("Ja, löschen")
    assert await rows(house, "SELECT count(*) FROM desk_note") == [(0,)]


async def test_no_member_sees_them(house: StoryHouse) -> None:
    town = await a_town(house)
    anna, mia = await a_member(house, town), await a_stranger_to_the_cohort(house)
    await town.coordinator.forges(pack(WriteNote(town.association.id)))
    await town.coordinator.says("Vertraulich.")
    ((note,),) = await rows(house, "SELECT id FROM desk_note")
    for somebody in (anna, mia):
        for link in (NotesOf(town.association.id), ChangeNote(note), AskDropNote(note), DropNote(note)):
            await somebody.forges(pack(link))
            somebody.sees("Das gibt es so nicht mehr")
            somebody.does_not_see("Vertraulich")
