"""A cohort as pictures, with its numbers below them."""

from datetime import timedelta

from bot.domain.journey import Review, StageState, StageStatus
from bot.terms import Decision
from tests.kit.house import StoryHouse
from tests.kit.makers import a_member, a_stranger_to_the_cohort, a_town, moves_to_the_browser


async def test_how_far_they_are_and_what_happened(house: StoryHouse) -> None:
    town = await a_town(house)
    karin = town.coordinator
    await karin.says("/pult")
    await karin.taps("Mehr")
    karin.sees("[Als Tabelle]")
    await karin.taps("Als Bild")
    karin.sees("Angekommen: 0 von 1", "[Woche für Woche]")
    await karin.taps("Woche für Woche")
    karin.sees("nichts abgegeben, nichts freigegeben und nichts gefragt")
    anna = await a_member(house, town)
    now, id = house.clock.now(), town.association.id
    async with house.database.work() as work:
        known = (await work.journey.stages(id))["idee"]
        await work.journey.save_stage(StageStatus(id, "idee", StageState.RELEASED, now, None, known.version))
        before = now - timedelta(days=7)
        await work.reviews.add(Review("r1", id, "idee", None, before, Decision.RELEASED, None, now))
        await work.commit()
    await karin.taps("Wie weit sie sind")
    karin.sees("Angekommen: 1 von 1", "1. Ankommen und Idee    1     1", "angekommen              1")
    assert len([message for message in house.world.chat(karin.them) if message.photo]) == 2
    browser = await moves_to_the_browser(house, karin)
    await browser.says("/ueberblick")
    browser.sees("Vereine: 1, eingeladen: 1, angekommen: 1; 1. Ankommen und Idee: 1 abgegeben, 1 freigegeben;")
    await browser.taps("Woche für Woche")
    browser.sees("Abgegeben: 1, freigegeben: 1, Fragen an die Koordination: 0", "ab Mo 01.03.2027: 1 abgegeben")
    await anna.says("/ueberblick")
    anna.does_not_see("Angekommen:")
    mia = await a_stranger_to_the_cohort(house)
    await mia.says("/ueberblick")
    mia.sees("noch keinen Verein", "[Verein einladen]")
    await mia.forges(f"kpf:{town.cohort.id}")
    mia.does_not_see("Angekommen:")
