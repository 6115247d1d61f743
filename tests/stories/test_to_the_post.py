"""From an empty plan to the envelope in the post and the answer of the office: the whole way, at each door."""

from datetime import UTC, datetime

import pytest

from tests.kit.acts import through_the_other_door
from tests.kit.house import StoryHouse
from tests.kit.makers import HOSTILE, a_member, a_town

JUNE = datetime(2027, 6, 21, 9, 0, tzinfo=UTC)
LINES = """Koordination 36.000 pro Jahr
Raum 200 pro Monat
Herd und Töpfe 3.000 einmalig
Mitgliedsbeiträge 4.140 sicher"""


@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_from_an_empty_plan_to_the_answer_of_the_office(house: StoryHouse, door: str) -> None:
    town = await a_town(house, HOSTILE)
    anna = await a_member(house, town)
    somebody = anna if door == "telegram" else await through_the_other_door(house, anna)
    await somebody.says("/finanzplan")
    await somebody.taps("Posten eintippen")
    await somebody.says(LINES)
    somebody.sees("4 Posten stehen im Finanzplan")
    await house.restarts()
    await somebody.taps("Fertig")
    somebody.sees("3 Posten Kosten, 1 Quelle", "41.400", "37.260")
    await somebody.says("/pruefen")
    somebody.sees("stimmt alles. 5 Hinweise", "Das ist keine Zusage")
    await somebody.taps("Weiter ›")
    somebody.sees("So galt es für Förderjahr", "Für 2028 steht es im Leitfaden")
    await somebody.says("/finanzexcel")
    assert [name for message in somebody.chat for name in message.files if ".xlsx" in str(name)]
    house.clock.forward(seconds=(JUNE - house.clock.now()).total_seconds())
    await somebody.says("/abgabe")
    somebody.sees("Gesamtkosten 41.400 Euro", "Checkliste: 0 von 8")
    await somebody.taps("Ist in der Post")
    await somebody.taps("Heute")
    somebody.sees("Geschafft: Eure Skizze ist in der Post")
    await somebody.says("/danach")
    somebody.sees("In der Post seit Mo 21.06.2027")
    await somebody.taps("Eine Zusage ist da")
    somebody.sees("Wir freuen uns mit euch", HOSTILE)
