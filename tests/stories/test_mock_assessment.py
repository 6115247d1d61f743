"""The mock assessment: read like a stranger at the office, by each of the team and by the Koordination."""

import pytest

from bot.domain.journey import Answer
from bot.links.base import pack
from bot.links.mock_assessment import AskPoint, AssessmentOf, BeginAnew, GiveAssessment, JudgePoint
from bot.terms import MemberRole
from bot.terms.assessments import Judgement
from tests.kit.acts import through_the_other_door
from tests.kit.house import StoryHouse
from tests.kit.makers import HOSTILE, Town, a_member, a_town
from tests.kit.people import Someone
from tests.kit.traces import hears, rows


async def writes(house: StoryHouse, town: Town, question: str, text: str) -> None:
    async with house.database.work() as work:
        number = await work.journey.newest(town.association.id, question) + 1
        made = Answer(work.new_id(), town.association.id, question, text, None, house.clock.now(), number)
        await work.journey.add_answer(made)
        await work.commit()


async def judges(somebody: Someone, *said: str) -> None:
    """What they have not judged yet comes by itself."""
    for word in said:
        await somebody.taps({"Ja": "✅ Ja", "Halb": "🟡 Halb", "Nein": "❌ Nein"}[word])


@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_a_team_reads_its_outline_like_a_stranger(house: StoryHouse, door: str) -> None:
    town = await a_town(house, HOSTILE)
    await writes(house, town, "konzept-kern", "Wir kochen.")
    on_telegram, ben = await a_member(house, town), await a_member(house, town, "Ben", MemberRole.WORKER)
    anna: Someone = on_telegram if door == "telegram" else await through_the_other_door(house, on_telegram)
    await anna.says("/skizze")
    await anna.taps("Probe-Gutachten")
    anna.sees("bei jedem der 10 Punkte", "keine Note", "Noch hat niemand etwas gesagt", HOSTILE)
    await anna.taps("Anfangen")
    anna.sees("Punkt 1 von 10", "Weiß ich nach zehn Zeilen")
    first = anna.last
    await anna.says("nein")
    anna.sees("Punkt 2 von 10")
    await anna.taps_old(first, "❌ Nein")
    anna.sees("Punkt 2 von 10")
    await house.restarts()
    await anna.says(f"Ohne den Fluss sehe ich nichts. {HOSTILE}")
    anna.sees("Punkt 2 von 10", f"Ohne den Fluss sehe ich nichts. {HOSTILE}")
    await judges(anna, "Halb")
    await anna.taps("Danach")
    anna.sees("Punkt 4 von 10")
    await judges(anna, "Ja", "Ja", "Ja", "Ja", "Ja", "Ja", "Ja")
    anna.sees("Punkt 3 von 10")
    await ben.says("/gutachten")
    ben.sees("Anna: 9 von 10 beantwortet")
    ben.does_not_see("Was gesagt wurde")
    await judges(anna, "Nein")
    anna.sees(
        "Arbeitet zuerst an jedem „nein“",
        "1. Weiß ich",
        "3. Ist das Projekt neu",
        "Dann an „halb“",
        "Ja bei Punkt 4, 5",
    )
    await ben.says("/gutachten")
    await ben.taps("Was gesagt wurde")
    ben.sees("Anna: nein", "[1 · Das Projekt in fünf Sätzen]", "[3 · Was daran neu ist]")
    await ben.taps("Nr. 2")
    ben.sees("Anna: halb", f"Ohne den Fluss sehe ich nichts. {HOSTILE}", "[Zur Frage: Woher ihr das wisst]")
    house.clock.forward(days=1)
    await writes(house, town, "konzept-kern", "Wir kochen zusammen.")
    await ben.taps("Alle Punkte")
    ben.sees("Danach wurde daran geschrieben", "Seitdem hat sich die Skizze geändert")
    await ben.taps("1 · Das Projekt in fünf Sätzen")
    ben.sees("Das Projekt in fünf Sätzen")
    await anna.says("/gutachten")
    await anna.taps("Neu anfangen")
    await anna.taps("Ja, neu anfangen")
    anna.sees("Punkt 1 von 10")
    await anna.says("/gutachten")
    await anna.taps("Frühere")
    await anna.taps("Mi 10.03.2027")
    anna.sees("Probe-Gutachten von früher", "Anna", "2. Sehe ich den Ort", "Ohne den Fluss sehe ich nichts")
    assert await rows(house, "SELECT count(*), count(closed_at) FROM mock_assessment") == [(1, 1)]


async def test_other_costs_are_a_reason_to_read_again(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await anna.says("/gutachten")
    await anna.taps("Anfangen")
    await judges(anna, *["Ja"] * 10)
    await anna.says("/gutachten")
    await anna.taps("Was gesagt wurde")
    anna.does_not_see("Seitdem hat sich die Skizze geändert")
    house.clock.forward(days=1)
    await anna.says("/kosten")
    await anna.says("Honorar Dolmetschen 2.400")
    await anna.says("/gutachten")
    await anna.taps("Was gesagt wurde")
    anna.sees("Seitdem hat sich die Skizze geändert")


async def test_the_koordination_shows_it_when_it_wants_to(house: StoryHouse) -> None:
    town = await a_town(house)
    karin, anna = town.coordinator, await a_member(house, town)
    rita = await a_member(house, town, "Rita", MemberRole.READER)
    await anna.forges(pack(AskPoint(town.association.id, "ort")))
    await judges(anna, "Nein")
    await karin.forges(pack(AssessmentOf(town.association.id)))
    karin.sees("Der Verein sieht es erst", "Noch hat niemand")
    await karin.taps("Anfangen")
    await karin.says("Wort " * 300)
    karin.sees("Das wären 1.499 Zeichen, es gehen bis zu 1.000")
    await karin.taps("Zum Stand")
    await karin.says("Wer seid ihr?")
    await karin.taps("Anmerkung löschen")
    karin.does_not_see("Wer seid ihr?")
    await karin.says("Wer macht das?")
    await judges(karin, *("Nein",) * 10)
    karin.sees("Karin von der Koordination: nein", "[Dem Verein zeigen]")
    karin.does_not_see("Anna")
    await rita.says("/gutachten")
    rita.does_not_see("Karin")
    await karin.taps("Dem Verein zeigen")
    await karin.forges(pack(GiveAssessment(town.association.id)))
    await anna.waits()
    assert hears(anna, "Karin von der Koordination hat die Skizze") == 1
    await rita.waits()
    await rita.taps("Ansehen")
    rita.sees("Karin von der Koordination: nein")
    rita.does_not_see("[1 · ")
    await rita.taps("Nr. 1")
    rita.sees("Wer macht das?")
    for link in (
        JudgePoint(town.association.id, "ort", Judgement.YES),
        AskPoint(town.association.id, ""),
        BeginAnew(town.association.id),
    ):
        await rita.forges(pack(link))
        rita.sees("Du liest hier mit")
    await anna.forges(pack(AskPoint(town.association.id, "gone")))
    anna.sees("Das gibt es so nicht mehr")
