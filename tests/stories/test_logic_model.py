"""Goals and measures as one table: tapped, written, kept when answers change, shown in the Projektskizze."""

import pytest

from bot.domain.logic_model.matching import mark
from bot.domain.logic_model.note import LogicNote
from bot.domain.logic_model.numbering import goals
from bot.links.base import pack
from bot.links.logic_model import AskDropNoteOfGoal, AskLogicPart, LogicGoal, LogicOf, MoveNote, TieMeasure
from bot.terms import MemberRole
from bot.terms.logic_model import LogicPart
from tests.kit.acts import through_the_other_door
from tests.kit.house import StoryHouse
from tests.kit.makers import HOSTILE, Town, a_member, a_town, answered
from tests.kit.people import Someone

GOALS = f"Ziel 1: 60 Menschen kennen fünf neue Nachbarn.\nZiel 2: Zehn leiten einen Abend. {HOSTILE}"
MEASURES = "Maßnahme 1, Tisch am Dienstag: Kochen\nMaßnahme 2, Tischleitung: Nachmittage"


async def notes(house: StoryHouse, town: Town) -> list[LogicNote]:
    async with house.database.work() as work:
        return await work.logic_notes.of_association(town.association.id)


@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_from_the_answers_to_the_table(house: StoryHouse, door: str) -> None:
    town = await a_town(house)
    anna, ben = await a_member(house, town), await a_member(house, town, "Ben", MemberRole.WORKER)
    team: Someone = anna if door == "telegram" else await through_the_other_door(house, anna)
    await team.says("/wirkung")
    team.sees("Noch gibt es keine Ziele", "[Ziele aufschreiben]")
    said = {"ziele_indikatoren": "Ziel 1: Zahl der Namen", "massnahmen_faden": "Maßnahme 1 führt zu Ziel 1."}
    await answered(house, town, 1, ziele_nah=GOALS, massnahmen_liste=MEASURES, **said)
    await team.says("/skizze")
    await team.taps("Wirkung auf einen Blick")
    team.sees("Tippt auf ein Ziel")
    await team.taps("Weiter: Ziel 1")
    team.sees("Ziel 1 von 2", "noch keine Maßnahme", "⬜ M 1 Tisch am Dienstag")
    await team.taps("Maßnahmen aus eurer Antwort")
    await team.taps("Zeichen aus eurer Antwort")
    team.sees("✅ M 1 Tisch am Dienstag", "Woran ihr es merkt: Zahl der Namen")
    await team.taps("Am Anfang")
    await team.says("  ")
    await team.taps("Am Anfang")
    await team.says("x" * 121)
    team.sees("Das wären 121 Zeichen, es gehen bis zu 120")
    await house.restarts()
    await team.taps("Am Anfang")
    await team.says(HOSTILE)
    team.sees(f"Gespeichert: {HOSTILE}", "Wie soll es am Ende sein?")
    await team.says("fünf mehr")
    team.sees("Gespeichert: fünf mehr", "Ziel 1 von 2", f"Am Anfang: {HOSTILE}")
    await team.taps("Am Anfang")
    await team.says("0")
    team.sees("Gespeichert: 0", f"Vorher stand dort: {HOSTILE}")
    await team.taps("Am Anfang")
    await team.taps("Leer lassen")
    team.sees("Am Anfang: fehlt noch")
    await team.taps("Ziel 2 ›")
    team.sees(f"Zehn leiten einen Abend. {HOSTILE}")
    await ben.says("/wirkung")
    ben.sees("Zu Ziel 2 gehört noch keine Maßnahme", "Zu keinem Ziel gehört: M 2 Tischleitung")
    await ben.taps("Projektskizze")
    await ben.taps("Fassung zum Abgeben")
    ben.sees("In „Wirkung auf einen Blick“ sind 3 Stellen offen")


async def test_answers_change_and_nothing_that_was_noted_is_lost(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    id = town.association.id
    await answered(house, town, ziele_nah=GOALS, massnahmen_liste=MEASURES)
    await anna.forges(pack(LogicGoal(id, 1)))
    for measure in ("M 1 Tisch am Dienstag", "M 2 Tischleitung"):
        await anna.taps(f"⬜ {measure}")
    await anna.taps("Zeichen")
    await anna.says("Zahl der Namen")
    await anna.forges(pack(LogicGoal(id, 2)))
    await anna.taps("Zeichen")
    await anna.says("Zahl der Abende")
    async with house.database.work() as work:
        second = goals(await work.journey.answers(id))[1]
    # Another order, other words, and the second measure is gone.
    changed = "Ziel 1: Zehn mutige Menschen leiten einen Abend.\nZiel 2: 60 Menschen kennen fünf neue Nachbarn."
    await answered(house, town, 2, ziele_nah=changed, massnahmen_liste="M 1: Tisch am Dienstag: Kochen")
    await anna.says("fünf")
    anna.sees("Das Ziel hat inzwischen andere Wörter")
    await anna.says("/wirkung")
    anna.sees("Ziel 1 habt ihr inzwischen geändert", "M 2 bei Ziel 2 gibt es nicht mehr")
    for button in (TieMeasure(id, 2, mark(second), 1, "abcdef", 1), AskLogicPart(id, 2, mark(second), LogicPart.SIGN)):
        await anna.forges(pack(button))
        anna.sees("Das fällt auf")
    await anna.forges(pack(LogicGoal(id, 1)))
    anna.sees("Vorher: „Zehn leiten einen Abend.", "Woran ihr es merkt: Zahl der Abende")
    await anna.taps("Passt noch so")
    anna.does_not_see("Vorher:")
    await answered(house, town, 3, ziele_nah="Ziel 1: Ganz neu gedacht.")
    await anna.says("/wirkung")
    anna.sees("Ein Ziel gibt es nicht mehr: „Zehn mutige")
    await anna.taps("Altes Ziel: Zehn mutige")
    await anna.taps("Zu Ziel 1")
    anna.sees("Woran ihr es merkt: Zahl der Abende", "Ganz neu gedacht")
    await anna.says("/wirkung")
    await anna.taps("Altes Ziel: 60 Menschen")
    anna.does_not_see("[Zu Ziel 1]")
    await anna.taps("Löschen")
    await anna.taps("Nein, behalten")
    await anna.taps("Löschen")
    question = anna.last
    await anna.taps("Ja, löschen")
    await anna.taps_old(question, "Ja, löschen")
    assert [note.sign for note in await notes(house, town)] == ["Zahl der Abende"]


async def test_readers_and_the_coordination_look_and_nobody_else_does(house: StoryHouse) -> None:
    town = await a_town(house)
    anna, chris = await a_member(house, town), await a_member(house, town, "Chris", MemberRole.READER)
    id = town.association.id
    await answered(house, town, ziele_nah=GOALS, massnahmen_liste=MEASURES)
    await anna.forges(pack(LogicGoal(id, 1)))
    await anna.taps("⬜ M 1 Tisch am Dienstag")
    async with house.database.work() as work:
        first = goals(await work.journey.answers(id))[0]
    await chris.says("/wirkung")
    chris.does_not_see("[Weiter")
    await chris.taps("Ziel 1")
    chris.does_not_see("[✅", "[Zeichen]")
    for reader, button in ((chris, LogicOf(id)), (town.coordinator, LogicOf(id))):
        await reader.forges(pack(button))
        reader.sees("Wirkung auf einen Blick von Verein Brücke")
        for forbidden in (
            AskLogicPart(id, 1, mark(first), LogicPart.SIGN),
            AskDropNoteOfGoal(id, 1),
            MoveNote(id, 1, mark(first), 1),
        ):
            await reader.forges(pack(forbidden))
            reader.does_not_see("Woran merkt ihr", "löschen?")
    assert len(await notes(house, town)) == 1
