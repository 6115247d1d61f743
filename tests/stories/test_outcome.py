"""After the envelope is in the post: waiting, a yes and a no."""

from datetime import date, timedelta

from bot.domain.submission.outcome import ApplicationOutcome
from bot.domain.submission.submission import Submission
from bot.links.base import pack
from bot.links.outcome import AfterPosting, SetLetterDay, SetOutcome, TickFirstStep
from bot.links.second_try import AskSecondTry, WishSecondTry
from bot.terms import MemberRole, Outcome
from tests.kit.asking import rows
from tests.kit.house import StoryHouse
from tests.kit.makers import (
    HOSTILE,
    a_member,
    a_neighbour_in_the_browser,
    a_town,
    add_association,
)


async def posted(house: StoryHouse, group: str, day: date) -> None:
    async with house.database.work() as work:
        await work.submissions.save(Submission(group, day))
        status = (await work.journey.tasks(group)).get("zur-post")
        assert status is None
        await work.commit()


async def test_waiting_and_then_a_yes(house: StoryHouse) -> None:
    town = await a_town(house, HOSTILE)
    anna, ben = await a_member(house, town), await a_member(house, town, "Ben", MemberRole.WORKER)
    group = town.association.id
    await anna.says("/danach")
    anna.sees("noch nicht, dass eure Skizze in der Post ist", "fünf Monaten", "im Oktober")
    await anna.taps("Zur Abgabe")
    await anna.forges(pack(AfterPosting(group)))
    await anna.taps("Eine Zusage ist da")
    anna.sees("Wir freuen uns mit euch", "Zuwendungsbescheid", "vorzeitiger Maßnahmebeginn", "Ehemalige")
    ben.sees("hat eine Zusage!")
    town.coordinator.sees("meldet eine Zusage (Anna)")
    heard = len(ben.chat)
    await ben.forges(pack(SetOutcome(group, Outcome.GRANTED)))
    assert len(ben.chat) == heard + 1, "nobody is told twice"
    await anna.taps("Wann kam der Brief?")
    await anna.says("demnächst")
    anna.sees("nicht als Tag verstanden", "[Zurück]")
    await anna.says((house.clock.now() + timedelta(days=3)).strftime("%d.%m.%Y"))
    anna.sees("kommt erst noch")
    await anna.says("gestern")
    anna.sees("Der Brief kam: Di 09.03.2027")
    await house.restarts()
    await anna.taps("Erste Schritte")
    await anna.taps("☐ Brief zu zweit lesen")
    anna.sees("✅ Brief zu zweit lesen (Anna")
    await ben.forges(pack(TickFirstStep(group, "zusage-brief", 0)))
    ben.sees("⬜ Brief zu zweit lesen")
    await anna.forges(pack(SetOutcome(group, Outcome.WAITING)))
    anna.sees("Rechnet noch nicht mit dem Geld")
    await anna.forges(pack(SetLetterDay(group, "2027-03-09")))
    anna.sees("Ihr wartet noch")


async def test_a_reader_and_a_stranger_decide_nothing(house: StoryHouse) -> None:
    town = await a_town(house)
    await a_member(house, town)
    rita, berta = await a_member(house, town, "Rita", MemberRole.READER), await a_neighbour_in_the_browser(house, town)
    group = town.association.id
    await rita.says("/danach")
    assert not [name for name in rita.buttons if "ist da" in name]
    for link in (
        SetOutcome(group, Outcome.REFUSED),
        WishSecondTry(group, ""),
        AskSecondTry(group),
        AfterPosting(group),
    ):
        await berta.forges(pack(link))
        berta.sees("gibt es so nicht mehr")
    await rita.forges(pack(SetOutcome(group, Outcome.REFUSED)))
    assert await rows(house, "SELECT count(*) FROM outcome") == [(0,)]


async def test_figures_are_said_of_five(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    async with house.database.work() as work:
        for weeks in (18, 20, 21, 24, 30):
            group = (await add_association(work, house, f"Verein {weeks}")).id
            await work.submissions.save(Submission(group, date(2026, 6, 22)))
            letter = date(2026, 6, 22) + timedelta(weeks=weeks)
            await work.outcomes.save(ApplicationOutcome(group, Outcome.GRANTED, letter, None, house.clock.now()))
        await work.commit()
    await anna.says("/danach")
    anna.sees("So lange haben 5 Vereine gewartet", "kürzesten 18 Wochen", "längsten 30 Wochen", "nach 21 Wochen")


async def test_after_months_the_contact_is_asked_and_not_for_ever(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await posted(house, town.association.id, house.clock.now().date())
    house.clock.forward(days=148, hours=16)
    await anna.waits()
    assert not [one for one in anna.chat if "Kam schon ein Brief" in str(one)]
    for _ in range(3):
        house.clock.forward(days=60)
        await anna.waits()
    asked = [one for one in anna.chat if "Kam schon ein Brief" in str(one)]
    assert len(asked) == 3
    await anna.taps_old(asked[0], "Noch nichts")
    anna.sees("Rechnet noch nicht mit dem Geld")
