"""Passt unsere Idee? For strangers and for members."""

import pytest

from tests.kit.house import StoryHouse
from tests.kit.makers import a_member, a_town
from tests.kit.sql import ask


async def test_a_stranger_gets_a_first_look(house: StoryHouse) -> None:
    gast = house.telegram("Gast")
    await gast.says("/passt")
    gast.sees("1 von 9", "gemeinnützig")
    for answer in ("Ja", "Ja", "Ja", "Ja", "Weiß nicht", "Nein", "Ja", "Ja", "Ja"):
        await gast.taps(answer)
    gast.sees(
        "An einem Punkt passt es noch nicht. Das könnt ihr tun:", "❌ Thema", "❔ Schwerpunkt", "✅ 7 Punkte passen."
    )
    gast.sees("keine Zusage", "Förderjahr 2026")
    await gast.taps("Letzte ändern")
    gast.sees("9 von 9")
    await gast.taps("Zurück")
    gast.sees("8 von 9")
    await gast.taps("Ja")
    await gast.taps("Nein")
    gast.sees("An 2 Punkten", "❌ Sprache")
    await gast.taps("Einen Menschen fragen")
    gast.sees("info@bgz-vorort.de", "Stand: Dezember 2025")


async def test_who_taps_yes_all_the_way_fits(house: StoryHouse) -> None:
    gast = house.telegram("Gast")
    await gast.says("/passt")
    for _ in range(9):
        await gast.taps("Ja")
    gast.sees("spricht nichts dagegen", "✅ 9 Punkte passen.")
    gast.does_not_see("❌", "❔")


async def test_who_taps_no_all_the_way_reads_what_can_be_done_in_two_screens(house: StoryHouse) -> None:
    gast = house.telegram("Gast")
    await gast.says("/passt")
    for _ in range(9):
        await gast.taps("Nein")
    gast.sees("An 9 Punkten passt es noch nicht. Das könnt ihr tun:", "❌ Eure Arbeit", "❌ Schwerpunkt")
    gast.does_not_see("✅", "❌ Sprache")
    assert len(gast.last.text) <= 600
    await gast.taps("Die anderen Punkte")
    gast.sees("❌ Sprache", "❌ Organisation", "❌ Papiere")
    await gast.taps("Zum Ergebnis")
    gast.sees("An 9 Punkten")


async def test_the_priorities_are_those_of_the_year(house: StoryHouse) -> None:
    gast = house.telegram("Gast")
    await gast.forges("pf:jjjj")
    gast.sees(
        "Für 2026 waren es:",
        "• Demokratie erleben, Teilhabe stärken und Zukunft mitgestalten",
        "• Zufallsbegegnungen – Brücken bauen für mehr Begegnung und Gemeinschaft",
        "• Für Vielfalt und Toleranz – Beiträge zum Abbau von Diskriminierung, Rassismus und Antisemitismus",
        "• Projektarbeit als flankierende Maßnahme zum Integrationskurs",
    )


async def test_an_old_or_forged_state_is_harmless(house: StoryHouse) -> None:
    gast = house.telegram("Gast")
    await gast.says("/passt")
    first = gast.last
    await gast.taps("Ja")
    house.clock.forward(days=21)
    await gast.taps_old(first, "Nein")
    gast.sees("2 von 9")
    for old in ("pf:yyynyyy", "pf:yyy", "pf:abc", "pf:jjjjjjjjjjjj"):
        await gast.forges(old)
        gast.sees("1 von 9")
    for forged in ("pt:yyynyyy", "pr:jjj", "pr:abc"):
        await gast.forges(forged)
        gast.sees("gibt es so nicht mehr")


async def test_a_member_talks_to_the_coordination(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await anna.says("/passt")
    for _ in range(9):
        await anna.taps("Ja")
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
    await anna.forges("pt:jjjjjjjjj")
    anna.sees("niemand von der Koordination")


@pytest.mark.parametrize(
    "words", ["keine Ahnung", "Weiss nicht!", "ich weiß nicht", "not sure", "I don't know", "vielleicht"]
)
async def test_an_answer_may_be_said_in_other_words(house: StoryHouse, words: str) -> None:
    gast = house.telegram("Gast")
    await gast.says("/passt")
    await gast.says(words)
    gast.sees("2 von 9")


async def test_yes_and_no_count_in_both_languages(house: StoryHouse) -> None:
    gast = house.telegram("Gast")
    await gast.says("/start")
    await gast.taps("English")
    await gast.taps("Does our idea fit")
    for number, word in enumerate(("ja", "Nein.", "Yes please", "nö"), start=2):
        await gast.says(word)
        gast.sees(f"{number} of 9")


async def test_a_sentence_amid_the_questions_leads_back_to_where_they_were(house: StoryHouse) -> None:
    for gast in (house.telegram("Gast"), await house.web(name="Netz")):
        await gast.says("/passt")
        for _ in range(3):
            await gast.taps("Ja")
        gast.sees("4 von 9")
        await gast.says("Wir haben schon ein bisschen angefangen.")
        gast.sees("Ja, Nein oder Weiß nicht", "noch da")
        await gast.taps("Zurück zur Frage")
        gast.sees("4 von 9")
