"""Another round for whoever was refused, missed the deadline, or paused: all that they have comes along."""

from datetime import date

import pytest
from msgspec.structs import replace

from bot.domain.cohorts import Cohort
from bot.domain.finance.plan import FinanceItem, FinancePeriod
from bot.domain.journey import Answer
from bot.domain.logic_model.note import LogicNote
from bot.links.base import pack
from bot.links.outcome import SetOutcome
from bot.links.second_try import AskSecondTry, DropSecondTry, NotThisRound, ShowSecondTry, TakeIn
from bot.terms import MemberRole, Outcome
from bot.terms.finance import Every, FinanceHeading
from tests.kit.asking import rows
from tests.kit.house import StoryHouse
from tests.kit.makers import (
    HOSTILE,
    Town,
    a_member,
    a_stranger_to_the_cohort,
    a_town,
)
from tests.kit.people import OnTelegram

NEXT = Cohort("nord2028", f"Nord 2028 {HOSTILE}", "carrier", "NI", date(2028, 6, 30), "default")


async def next_round(house: StoryHouse, coordinator: str = "Karin") -> None:
    async with house.database.work() as work:
        await work.cohorts.save(NEXT)
        karin = next(one for one in await work.people.coordinators("nord2027") if one.name == coordinator)
        await work.people.make_coordinator(karin.id, NEXT.id)
        await work.commit()


async def with_work(house: StoryHouse, group: str) -> None:
    """An answer, and two items of a plan from March 2028 on."""
    async with house.database.work() as work:
        anna = (await work.members.team(group))[0].person
        question = house.app.programme.stages[0].questions[0].id
        await work.journey.add_answer(Answer(work.new_id(), group, question, "Erzählcafé", anna, house.clock.now(), 3))
        await work.logic_notes.save(
            LogicNote(group, 1, "Nähe", {"Tisch": 1}, "Namen", person=anna, at=house.clock.now())
        )
        await work.finance.set_period(FinancePeriod(date(2028, 3, 1), 24), group)
        for place, (title, every) in enumerate((("Miete", Every.MONTH), ("Laptop", Every.ONCE)), 1):
            item = FinanceItem(
                work.new_id(), group, place, title, FinanceHeading.MATERIAL, 200_00, every=every, year=2029,
                amounts={2028: 7},
            )  # fmt: skip
            await work.finance.add(item)
        await work.commit()


async def refused(anna: OnTelegram) -> None:
    await anna.says("/danach")
    await anna.taps("Eine Absage ist da")
    anna.sees("Eine Absage ist kein Urteil")


async def test_the_second_try_takes_all_along(house: StoryHouse) -> None:
    town = await a_town(house, HOSTILE)
    anna, karin = await a_member(house, town), town.coordinator
    ben = await a_member(house, town, "Ben", MemberRole.WORKER)
    group = town.association.id
    await with_work(house, group)
    await anna.forges(pack(AskSecondTry(group)))
    anna.sees("Eure Runde läuft noch")
    await refused(anna)
    await anna.taps("Zweiter Versuch")
    anna.sees("eine Antwort aus den Arbeitsblättern", "2 Posten", "Team mit 2 Menschen", "noch nicht angelegt")
    await anna.taps("In der nächsten Runde, ja")
    anna.sees("Euer Wunsch ist notiert")
    karin.sees("möchte es noch einmal versuchen (Anna)")
    await next_round(house)
    house.clock.forward(hours=16)
    await anna.waits()
    anna.sees("Es gibt eine neue Runde")
    offer = anna.last
    await anna.taps("Nord 2028")
    anna.sees("Die Koordination hat ihn bekommen")
    await anna.taps_old(offer, "Nord 2028")
    await house.restarts()
    await karin.taps("Ansehen")
    await karin.taps("Aufnehmen in")
    karin.sees("ist aufgenommen")
    await karin.forges(pack(TakeIn(group, NEXT.id)))
    anna.sees("Ihr seid wieder dabei", "Fr 30.06.2028")
    ben.sees("Ihr seid wieder dabei")
    [(new,)] = await rows(house, f"SELECT id FROM association WHERE cohort = '{NEXT.id}'")
    assert await rows(house, f"SELECT body, number FROM answer WHERE association = '{new}'") == [("Erzählcafé", 1)]
    found = await rows(
        house, f"SELECT title, year, amounts FROM finance_item WHERE association = '{new}' ORDER BY place"
    )
    assert found == [("Miete", 2030, '{"2029":7}'), ("Laptop", 2030, '{"2029":7}')]
    assert await rows(house, f"SELECT begins FROM finance_period WHERE association = '{new}'") == [("2029-03-01",)]
    assert await rows(house, f"SELECT goal, measures, sign FROM logic_note WHERE association = '{new}'") == [
        ("Nähe", '{"Tisch":1}', "Namen")
    ]
    assert await rows(house, f"SELECT body, number FROM answer WHERE association = '{group}'") == [("Erzählcafé", 3)]
    await anna.taps("Zur neuen Runde")
    anna.sees("Schritt 1 von")
    await anna.forges(pack(AskSecondTry(group)))
    anna.sees("ist schon in", "dabei")
    await anna.forges(pack(DropSecondTry(group)))
    anna.sees("ist schon in", "dabei")


async def test_a_wish_is_taken_back_or_put_off(house: StoryHouse) -> None:
    town = await a_town(house)
    anna, karin, mia = await a_member(house, town), town.coordinator, await a_stranger_to_the_cohort(house)
    group = town.association.id
    await next_round(house)
    await refused(anna)
    for _ in range(2):
        await anna.taps("Zweiter Versuch") if "Zweiter Versuch" in anna.buttons else await anna.taps("Doch noch einmal")
        await anna.taps("Nord 2028")
        await anna.taps("Doch nicht")
        anna.sees("der Wunsch ist gelöscht")
    karin.sees("möchte nun doch nicht noch einmal")
    await anna.taps("Doch noch einmal")
    await anna.taps("Nord 2028")
    await mia.forges(pack(NotThisRound(group)))
    mia.sees("gibt es so nicht mehr")
    await karin.says("/neue_runde nord2028")
    await karin.forges(pack(NotThisRound(group)))
    karin.sees("ist diesmal nicht dabei")
    anna.sees("klappt es diesmal nicht")
    await karin.forges(pack(TakeIn(group, NEXT.id)))
    assert await rows(house, f"SELECT count(*) FROM association WHERE cohort = '{NEXT.id}'") == [(0,)]
    await anna.taps("Eine andere Runde")
    await anna.taps("Nord 2028")
    anna.sees("Euer Wunsch ist notiert")


@pytest.mark.parametrize("outcome", [Outcome.GRANTED, Outcome.WAITING])
async def test_whoever_was_not_refused_has_no_second_try(house: StoryHouse, outcome: Outcome) -> None:
    town: Town = await a_town(house)
    anna = await a_member(house, town)
    await anna.forges(pack(SetOutcome(town.association.id, outcome)))
    await anna.says("/zweiter_versuch")
    anna.sees("Ihr habt eine Zusage" if outcome is Outcome.GRANTED else "Eure Runde läuft noch")


async def test_whoever_has_a_yes_after_all_is_not_taken_in(house: StoryHouse) -> None:
    town = await a_town(house)
    anna, karin = await a_member(house, town), town.coordinator
    group = town.association.id
    await next_round(house)
    await refused(anna)
    await anna.taps("Zweiter Versuch")
    await anna.taps("Nord 2028")
    await anna.forges(pack(SetOutcome(group, Outcome.GRANTED)))
    await anna.says("/zweiter_versuch")
    anna.sees("hat eine Zusage", "steht aber noch da", "[Doch nicht]")
    await karin.forges(pack(TakeIn(group, NEXT.id)))
    karin.sees("Inzwischen ist eine Zusage eingetragen")
    assert await rows(house, f"SELECT count(*) FROM association WHERE cohort = '{NEXT.id}'") == [(0,)]
    await anna.taps("Doch nicht")
    assert "möchte nun doch nicht" in karin.last.text


async def test_a_round_that_is_over_is_not_waited_for(house: StoryHouse) -> None:
    town = await a_town(house)
    anna, karin = await a_member(house, town), town.coordinator
    group = town.association.id
    await next_round(house)
    await refused(anna)
    await anna.taps("Zweiter Versuch")
    await anna.taps("Nord 2028")
    async with house.database.work() as work:
        await work.cohorts.save(replace(NEXT, deadline=date(2027, 3, 1)))
        await work.commit()
    await karin.forges(pack(ShowSecondTry(group)))
    karin.sees("keine Kohorte, in die das passt")
    await anna.says("/zweiter_versuch")
    anna.sees("noch nicht angelegt", "[In der nächsten Runde, ja]")
    await anna.taps("In der nächsten Runde, ja")
    anna.sees("in der nächsten Runde mitmachen", "frage ich euch")
