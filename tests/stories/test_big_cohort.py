"""A cohort of three hundred: one message, pages, and every association within reach."""

import re
from datetime import timedelta

from bot.domain.cohorts import Association, AssociationState
from bot.domain.journey import Review, StageState, StageStatus
from bot.runtime.rendering.split_html import LONGEST, units
from tests.kit.house import StoryHouse
from tests.kit.makers import Town, a_member, a_town
from tests.kit.people import OnTelegram
from tests.kit.sql import ask

LONG = "Verein für Nachbarschaft, Bildung und gemeinsames Kochen mit allen Menschen aus dem ganzen Landkreis"
EVERY = 300
"""With the one of the town."""


async def a_big_town(house: StoryHouse) -> Town:
    """Each third waits for a review, each third stepped today, each third is quiet for as many days as its number."""
    town = await a_town(house)
    now, stages = house.clock.now(), [stage.id for stage in house.app.programme.stages]
    async with house.database.work() as work:
        for number in range(1, EVERY):
            id, stage, since = (
                f"v{number:03}",
                stages[number % 3],
                now - timedelta(days=number if number % 3 == 2 else 0),
            )
            state = StageState.HANDED_IN if number % 3 == 0 else StageState.OPEN
            name = f"{number:03} {LONG}"
            await work.associations.add(
                Association(id, name, town.cohort.id, "NI", stage, AssociationState.ACTIVE, since, since)
            )
            await work.journey.save_stage(StageStatus(id, stage, state, since, None))
            if state is StageState.HANDED_IN:
                await work.reviews.add(Review(f"r{number}", id, stage, None, since))
        await work.commit()
    return town


async def all_pages(karin: OnTelegram) -> set[str]:
    """The three digits at the beginning of each button, of this page and all that follow."""
    found: set[str] = set()
    while True:
        buttons = dict(karin.last.buttons)
        found |= {words[:3] for words in buttons if words[:3].isdigit() or words.startswith("Verein Brücke")}
        if "Weitere ›" not in buttons:
            return found
        await karin.taps("Weitere")


async def test_the_desk_is_one_message(house: StoryHouse) -> None:
    karin = (await a_big_town(house)).coordinator
    await karin.says("/pult")
    assert len([seen for seen in karin.chat if "von 300" in seen.text]) == 1
    assert units(karin.last.text) <= LONGEST
    karin.sees("Verein 1 bis 30 von 300", "[Durchsicht (99)]", "[Vereine (300)]", "und 91 weitere", "[Weitere ›]")
    karin.does_not_see("Davor")


async def test_the_table_turns_in_its_place(house: StoryHouse) -> None:
    karin = (await a_big_town(house)).coordinator
    await karin.says("/pult")
    first = karin.last
    for number in range(2, 11):
        await karin.taps("Weitere")
        assert units(karin.last.text) <= LONGEST
        karin.sees(f"Verein {30 * number - 29} bis {30 * number} von 300")
    karin.does_not_see("Weitere", "und 91 weitere")
    await karin.taps("‹ Davor")
    karin.sees("Verein 241 bis 270 von 300")
    assert len([seen for seen in karin.chat if "von 300" in seen.text]) == 1
    assert "Verein 1 bis 30" in first.text


async def test_the_page_that_is_read_stays(house: StoryHouse) -> None:
    """A day begins, and all associations are planned anew: the desk is renewed once, where it is."""
    karin = (await a_big_town(house)).coordinator
    await karin.says("/pult")
    await karin.taps("Weitere")
    await house.settle()
    renewed = await renewals(house)
    house.clock.forward(hours=24)
    await house.settle()
    assert await renewals(house) == renewed + 1
    karin.sees("Verein 31 bis 60 von 300")
    await karin.taps("Weitere")
    karin.sees("Verein 61 bis 90 von 300")
    await karin.says("/pult")
    karin.sees("Verein 1 bis 30 von 300")


async def renewals(house: StoryHouse) -> int:
    async with house.database.work() as work:
        ((count,),) = await ask(work, "SELECT count(*) FROM outbox WHERE act = 'refresh' AND card = 'desk'")
    return int(count)


async def test_every_association_is_on_some_page(house: StoryHouse) -> None:
    karin = (await a_big_town(house)).coordinator
    await karin.says("/pult")
    await karin.taps("Vereine")
    karin.sees("300 Vereine", "Seite 1 von 38")
    assert len(await all_pages(karin)) == EVERY
    karin.sees("Seite 38 von 38")


async def test_a_heap_and_a_step_alone(house: StoryHouse) -> None:
    karin = (await a_big_town(house)).coordinator
    await karin.says("/pult")
    await karin.taps("Vereine")
    await karin.taps("Nach Schritt oder Stand")
    karin.sees("[Zur Durchsicht (99)]", "[Drei Wochen still (93)]", "[Zwei Wochen still (3)]", "[In Bewegung (105)]")
    karin.sees("[Schritt 1 (100)]", "[Schritt 2 (100)]", "[Schritt 3 (100)]")
    await karin.taps("Zwei Wochen still")
    karin.sees("Zwei Wochen still: 3 Vereine")
    assert await all_pages(karin) == {"014", "017", "020"}
    await karin.taps("Nach Schritt oder Stand")
    await karin.taps("Schritt 2")
    karin.sees("Schritt 2: 100 Vereine", "Seite 1 von 13")
    assert await all_pages(karin) == {f"{number:03}" for number in range(1, EVERY, 3)}
    await karin.taps("298")
    karin.sees(f"298 {LONG}")


async def test_a_stage_is_opened_for_very_many_in_one_message(house: StoryHouse) -> None:
    karin = (await a_big_town(house)).coordinator
    await karin.says("/pult")
    await karin.taps("Mehr")
    await karin.taps("Schritte öffnen")
    karin.sees("[Schritt 3 öffnen (200)]")
    before = len(karin.chat)
    await karin.taps("Schritt 3 öffnen")
    karin.sees("diese 200 Vereine", f"001 {LONG}", "und 180 weitere")
    karin.does_not_see(f"298 {LONG}")
    assert len(karin.chat) == before
    assert units(karin.last.text) <= LONGEST


async def test_very_many_are_opened_one_after_the_other(house: StoryHouse) -> None:
    town = await a_big_town(house)
    karin, anna = town.coordinator, await a_member(house, town)
    await karin.says("/pult")
    await karin.taps("Mehr")
    await karin.taps("Schritte öffnen")
    await karin.taps("Schritt 3 öffnen")
    await karin.taps("Für 200 Vereine öffnen")
    karin.sees("wird jetzt für 200 Vereine geöffnet", "einer nach dem anderen")
    await karin.forges(f"ky:{town.cohort.id}:{house.app.programme.stages[2].id}")
    house.clock.forward(seconds=1)
    await house.settle()
    assert len([seen for seen in anna.chat if "Karin" in seen.text and "offen" in seen.text]) == 1
    await karin.says("/pult")
    await karin.taps("Mehr")
    await karin.taps("Schritte öffnen")
    karin.does_not_see("Schritt 3 öffnen")
    house.clock.forward(seconds=1)
    await house.settle()
    async with house.database.work() as work:
        assert await work.desk.opening() is None
        opened = await ask(work, "SELECT count(*) FROM audit WHERE verb = 'move-locked'")
    assert opened == [(200,)]


async def test_a_double_tap_turns_one_page(house: StoryHouse) -> None:
    karin = (await a_big_town(house)).coordinator
    await karin.says("/pult")
    await karin.taps("Vereine")
    await karin.taps("Weitere")
    karin.sees("Seite 2 von 38")
    await karin.taps("Weitere", after=0.2)
    karin.does_not_see("Seite")
    assert "Seite 2 von 38" in karin.last.text


async def test_an_old_button_shows_the_nearest_page(house: StoryHouse) -> None:
    town = await a_big_town(house)
    karin = town.coordinator
    for data in (f"kl:{town.cohort.id}:4000", f"klh:{town.cohort.id}:quiet:77"):
        await karin.forges(data)
        karin.sees("Seite 38 von 38" if data.startswith("kl:") else "Zwei Wochen still: 3 Vereine")
    await karin.forges(f"kdt:{town.cohort.id}:99")
    karin.sees("Verein 271 bis 300 von 300")
    await karin.forges(f"kl:{town.cohort.id}:-3")
    karin.sees("Seite 1 von 38")


async def test_pages_of_another_cohort_are_nobodys(house: StoryHouse) -> None:
    town = await a_big_town(house)
    anna = await a_member(house, town)
    await anna.forges(f"klh:{town.cohort.id}:quiet:0")
    anna.does_not_see("014")
    await town.coordinator.forges("kls:elsewhere:idee:0")
    town.coordinator.does_not_see("Schritt 1")
    await town.coordinator.forges(f"kls:{town.cohort.id}:nowhere:0")
    town.coordinator.does_not_see("Vereine")


async def test_reviews_come_in_pages_the_oldest_first(house: StoryHouse) -> None:
    karin = (await a_big_town(house)).coordinator
    await karin.says("/durchsicht")
    karin.sees("99 Schritte warten auf dich", "Seite 1 von 10")
    assert units(karin.last.text) <= LONGEST
    assert len(await all_pages(karin)) == 99


async def test_the_same_pages_in_the_browser(house: StoryHouse) -> None:
    town = await a_big_town(house)
    await town.coordinator.says("/web")
    token = re.search(r"/tuer/([\w-]{22})", town.coordinator.news_text)
    assert token
    karin = await house.web(token[1], "Karin")
    await karin.says("/pult")
    karin.sees("Verein 1 bis 30 von 300")
    await karin.taps("Weitere")
    karin.sees("Verein 31 bis 60 von 300")
