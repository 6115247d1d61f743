"""Stages are opened: for one association with a reason, for all of a cohort, and on a day."""

from datetime import date

from bot.domain.cohorts import Association
from tests.kit.house import StoryHouse
from tests.kit.makers import a_member, a_town, add_association
from tests.kit.traces import verbs


async def another_association(house: StoryHouse, name: str) -> Association:
    async with house.database.work() as work:
        found = await add_association(work, house, name)
        await work.commit()
    return found


async def test_open_a_stage_for_all_after_seeing_the_names(house: StoryHouse) -> None:
    town = await a_town(house)
    other = await another_association(house, "Nordhang")
    anna = await a_member(house, town)
    karin = town.coordinator
    await karin.taps("Mehr")
    await karin.taps("Schritte öffnen")
    await karin.taps("Schritt 2 öffnen (2)")
    karin.sees("diese 2 Vereine", "• Nordhang", "• Verein Brücke e. V.")
    before = karin.last
    await karin.taps("Für 2 Vereine öffnen")
    karin.sees("ist jetzt offen für 2 Vereine")
    await anna.waits()
    assert "Schritt 2" in anna.last.text
    assert "weil Karin von der Koordination" in anna.last.text
    said = len(anna.chat)
    await karin.taps_old(before, "Für 2 Vereine öffnen")
    karin.sees("ist schon für alle offen")
    assert len(anna.chat) == said
    assert await verbs(house, other.id) == ["move-locked"]


async def test_open_for_one_with_a_reason_and_reopen(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    karin = town.coordinator
    await karin.taps("Vereine")
    await karin.taps("Verein Brücke")
    await karin.taps("Mehr")
    await karin.taps("Schritt ändern")
    await karin.taps("Schritt 2 öffnen")
    await karin.says("Ihr wart schon weiter als wir dachten.")
    await karin.says("Viel Freude damit.")
    karin.sees("Ihr wart schon weiter als wir dachten.", "Viel Freude damit.")
    confirm = karin.last
    await karin.taps("So öffnen")
    karin.sees("Der Verein weiß Bescheid")
    await anna.waits()
    told = next(seen for seen in reversed(anna.chat) if "ist jetzt offen" in seen.text)
    assert "Ihr wart schon weiter" in told.text
    assert "Viel Freude" in told.text
    said = len(anna.chat)
    await karin.taps_old(confirm, "So öffnen")
    karin.sees("Verein Brücke e. V.", "Welchen Schritt möchtest du ändern?")
    assert len(anna.chat) == said


async def test_how_a_stage_opens_and_where_it_stands(house: StoryHouse) -> None:
    town = await a_town(house)
    karin = town.coordinator
    await karin.taps("Mehr")
    await karin.taps("Schritte öffnen")
    await karin.taps("Reihenfolge und Öffnung")
    await karin.taps("Schritt 3")
    await karin.taps("Frei")
    karin.sees("[● Frei]")
    await karin.taps("An einem Tag")
    await karin.says("bald")
    karin.sees("nicht verstanden")
    await karin.says("5.4.")
    await karin.taps("Ja, so eintragen")
    karin.sees("geht am Mo 05.04.2027 auf")
    await karin.taps("↑ Nach oben")
    karin.sees("Schritt 2: ", "Noch niemand hat diesen Schritt angefangen")
    async with house.database.work() as work:
        cohort = await work.cohorts.get(town.cohort.id)
        plans = await work.cohorts.plans(town.cohort.id)
    third = house.app.programme.stages[2].id
    assert cohort
    assert cohort.order[1] == third
    assert plans[third].opens_on == date(2027, 4, 5)
    assert await verbs(house, town.cohort.id) == ["order", "plan-date", "plan-free"]
