"""A date of a cohort of a hundred is moved: the Koordination hears at once, everybody else once, crash or not."""

from datetime import timedelta

from msgspec.structs import replace

from bot.domain.cohorts import Association, AssociationState
from bot.domain.dates.calendar import CohortDate, between
from bot.domain.people import Member, MemberState
from bot.terms import DateKind, MemberRole
from handlers.date_desk.actions.telling import tell_on
from tests.kit.house import StoryHouse
from tests.kit.makers import Town, a_member, a_town, add_person
from tests.kit.people import OnTelegram
from tests.kit.sql import ask

MORE = 100
"""Associations beside the one of the town, each with somebody on Telegram."""


async def a_big_town(house: StoryHouse) -> Town:
    town = await a_town(house)
    now, first = house.clock.now(), house.app.programme.stages[0].id
    async with house.database.work() as work:
        for number in range(MORE):
            id = f"v{number:03}"
            await work.associations.add(
                Association(id, f"Verein {number}", town.cohort.id, "NI", first, AssociationState.ACTIVE, now, now)
            )
            person = await add_person(work, f"P{number}", str(8_000_000 + number), now)
            await work.members.save(Member(id, person.id, MemberRole.CONTACT, MemberState.ACTIVE, now))
        await work.commit()
    return town


async def a_date(house: StoryHouse, town: Town) -> None:
    starts = house.clock.now() + timedelta(days=9)
    async with house.database.work() as work:
        when = between(starts, starts + timedelta(hours=2))
        await work.events.add(CohortDate("w3", town.cohort.id, "Workshop 3", when, kind=DateKind.WORKSHOP))
        await work.commit()


async def moves_it(karin: OnTelegram) -> None:
    await karin.taps("Fr 19.03.2027 Workshop 3")
    await karin.taps("Ändern")
    await karin.taps("Zeit")
    await karin.says("26.03.2027")
    await karin.taps("Verschieben auf")


async def told(house: StoryHouse) -> list[str]:
    """Keys of what was put into the outbox about a moved date, in their order."""
    async with house.database.work() as work:
        rows = await ask(work, "SELECT key FROM outbox WHERE key LIKE 'dates-date-moved-%' ORDER BY position")
    return [key for (key,) in rows]


async def one_part(house: StoryHouse, *, saved: bool = True) -> None:
    tick = next(tick for tick in house.app.metronome.ticks if tick.name == "date_desk.tell")
    if saved:
        await house.app.metronome._once(tick)
        return
    async with house.database.work() as work:
        assert await tell_on(work, house.clock.now(), house.app.metronome.house()) == 5


async def test_a_moved_date_reaches_everybody_once(house: StoryHouse) -> None:
    town = await a_big_town(house)
    anna = await a_member(house, town)
    karin = town.coordinator
    await a_date(house, town)
    await karin.says("/termine")
    before = house.app.metronome.ticks
    house.app.metronome.ticks = ()
    await moves_it(karin)
    karin.sees("101 Personen")
    assert await told(house) == []
    house.app.metronome.ticks = before
    for _ in range(3):
        await one_part(house)
    assert len(await told(house)) == 15
    await one_part(house, saved=False)
    await house.restarts()
    assert len(await told(house)) == 15
    house.clock.forward(seconds=2)
    await house.app.metronome.beat()
    assert len(await told(house)) == 101
    assert len({key.split("@")[0] for key in await told(house)}) == 101
    await house.app.metronome.beat()
    assert len(await told(house)) == 101
    house.clock.forward(hours=16)
    await anna.waits()
    anna.sees("26.03.2027")


async def test_moved_twice_everybody_hears_both_in_order(house: StoryHouse) -> None:
    town = await a_big_town(house)
    karin = town.coordinator
    await a_date(house, town)
    ticks, house.app.metronome.ticks = house.app.metronome.ticks, ()
    await karin.says("/termine")
    await moves_it(karin)
    await karin.taps("Ändern")
    await karin.taps("Zeit")
    await karin.says("02.04.2027")
    await karin.taps("Verschieben auf")
    house.app.metronome.ticks = ticks
    house.clock.forward(seconds=2)
    await house.app.metronome.beat()
    assert len(await told(house)) == 200
    sequences = [key.split("-")[4] for key in await told(house)]
    assert sequences == ["1"] * 100 + ["2"] * 100


async def test_who_pauses_meanwhile_hears_nothing(house: StoryHouse) -> None:
    town = await a_big_town(house)
    await a_date(house, town)
    ticks, house.app.metronome.ticks = house.app.metronome.ticks, ()
    await town.coordinator.says("/termine")
    await moves_it(town.coordinator)
    async with house.database.work() as work:
        gone = await work.associations.get("v050")
        assert gone
        await work.associations.save(replace(gone, state=AssociationState.PAUSED))
        await work.commit()
    house.app.metronome.ticks = ticks
    house.clock.forward(seconds=2)
    await house.app.metronome.beat()
    assert len(await told(house)) == 99
    assert not [key for key in await told(house) if "v050" in key]
