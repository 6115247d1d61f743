"""A date that is planned for its whole cohort at once leaves the reminders that planning each association would leave.

Made-up cohorts; the slow way is the oracle: each association by itself, from all of its facts.
"""

import os
from datetime import UTC, date, datetime, time, timedelta
from random import Random  # noqa: TID251

import pytest
from msgspec.structs import replace

from bot.domain.cohorts import Association, AssociationState, Cohort
from bot.domain.dates.calendar import CohortDate, DateState, Rsvp, When, between, changed
from bot.domain.people import Address, Channel, Member, MemberState, Person
from bot.domain.quiet_hours import Hours
from bot.domain.reminders.changes import put_off, said
from bot.domain.reminders.reminder import Manner, Reminder, State
from bot.programme.load import load
from bot.runtime.feature import House
from bot.terms import Coming, Language, MemberRole, Mode, ReminderKind
from handlers.reminders.actions.loading import reconcile_association, replan_date
from handlers.reminders.ticks import replan
from storage.unit_of_work import Database, Work

START = datetime(2027, 3, 10, 17, 42, tzinfo=UTC)
COHORT = Cohort("nord", "Schmiede Nord", "carrier", "NI", date(2027, 6, 30), "default")
SEEDS = int(os.environ.get("PROJEKTSCHMIEDE_SEEDS", "6"))
GROUPS, PEOPLE, CHANGES = 9, 16, 5
HOURS = (
    Hours(),
    Hours(time(16), time(21), frozenset({0, 6}), on_holidays=True),
    Hours(time(0), time(23, 45), frozenset(range(7))),
    Hours(days=frozenset()),
)
BEGINS = (
    "2027-03-10 18:00",
    "2027-03-11 08:05",
    "2027-03-14 19:00",
    "2027-03-19 18:00",
    "2027-03-29 11:00",
    "2027-04-20 20:30",
)
HOUSE = House(load(), "", "")


def wall(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


class Made:
    """A cohort as chance wills it, and what happens to its dates."""

    def __init__(self, seed: int, work: Work, now: datetime) -> None:
        self.chance, self.work, self.now = Random(seed), work, now

    async def fill(self) -> None:
        await self.work.cohorts.save_carrier("carrier", "Träger Nord")
        await self.work.cohorts.save(COHORT)
        for number in range(PEOPLE):
            await self._person(f"p{number:02}")
        for number in range(GROUPS):
            await self._group(f"v{number}")
        for id in ("w1", "w2"):
            await self.work.events.save(CohortDate(id, COHORT.id, id, self._when()))

    async def happens(self) -> None:
        """One date changes, and perhaps something else besides."""
        await self._life()
        known = await self.work.events.get(self.chance.choice(("w1", "w2")))
        assert known
        what = self.chance.choice(("move", "move", "move", "whole", "back", "place", "state"))
        new = changed(known, self.now, **self._change(known, what))
        await self.work.events.change(new, known.sequence)
        if self.chance.random() < 0.5:
            await self.work.events.drop_answers(known.id)

    def _change(self, known: CohortDate, what: str) -> dict[str, object]:
        if what == "place":
            return {"place": "Rathaus"}
        if what == "state":
            return {"state": DateState.CANCELLED if known.planned else DateState.PLANNED}
        if what == "whole":
            when = known.when
            return {"when": replace(when, begins=None if when.begins else time.min, ends=None)}
        return {"when": between(wall(BEGINS[3])) if what == "back" else self._when()}

    def _when(self) -> When:
        return between(wall(self.chance.choice(BEGINS)))

    async def _person(self, id: str) -> None:
        chance, work = self.chance, self.work
        zone = chance.choice(("Europe/Berlin", "Europe/Berlin", "America/New_York"))
        await work.people.save(Person(id, id.title(), Language.GERMAN, Channel.TELEGRAM, None, self.now, zone))
        for channel in chance.sample((Channel.TELEGRAM, Channel.WEB), chance.choice((0, 1, 1, 1, 2))):
            blocked = chance.random() < 0.3
            await work.people.save_address(Address(f"{channel}{id}", channel, id, id, Language.GERMAN, blocked))
        if chance.random() < 0.6:
            modes = {ReminderKind.WORKSHOP: chance.choice(tuple(Mode))} if chance.random() < 0.6 else {}
            await work.reminders.save_manner(Manner(id, chance.choice(HOURS), modes, digest=chance.random() < 0.5))

    async def _group(self, id: str) -> None:
        chance, now = self.chance, self.now
        state = chance.choice((AssociationState.ACTIVE,) * 5 + (AssociationState.PAUSED,))
        stage, land = HOUSE.programme.stages[0].id, chance.choice(("NI", "BY"))
        await self.work.associations.add(Association(id, id, COHORT.id, land, stage, state, now, now))
        for number in chance.sample(range(PEOPLE), chance.randint(0, 4)):
            role, state_ = (
                chance.choice(tuple(MemberRole)),
                chance.choice((MemberState.ACTIVE,) * 5 + tuple(MemberState)),
            )
            await self.work.members.save(Member(id, f"p{number:02}", role, state_, now))

    async def _life(self) -> None:
        """Who can be reached, what people answer, and what was said, put off and done since."""
        for id in ("w1", "w2"):
            for number in range(GROUPS):
                if self.chance.random() < 0.3:
                    coming = self.chance.choice(tuple(Coming))
                    await self.work.events.save_answer(Rsvp(id, f"v{number}", coming, 2, None, self.now))
        await planned_twice(self.work, self.now)
        await self._come_and_go()
        for one in await all_reminders(self.work):
            if one.state is State.WAITING and self.chance.random() < 0.5:
                await self.work.reminders.save(self._later(one))

    async def _come_and_go(self) -> None:
        """All that decides who hears of a date, and when."""
        chance, work = self.chance, self.work
        for person in [f"p{number:02}" for number in chance.sample(range(PEOPLE), 3)]:
            for address in await work.people.addresses(person):
                await work.people.save_address(replace(address, blocked=not address.blocked))
        for person in [f"p{number:02}" for number in chance.sample(range(PEOPLE), 2)]:
            await work.reminders.save_manner(Manner(person, chance.choice(HOURS)))
            for association in await work.associations.of_member(person):
                await work.reminders.touch(association.id)
        for id in [f"v{number}" for number in chance.sample(range(GROUPS), 2)]:
            number, state = chance.randrange(PEOPLE), chance.choice(tuple(MemberState))
            await work.members.save(Member(id, f"p{number:02}", MemberRole.WORKER, state, self.now))

    def _later(self, one: Reminder) -> Reminder:
        told = said(one, "b", self.now)
        soon = self.now + timedelta(hours=self.chance.randint(1, 60))
        states = [told, replace(one, state=State.EXPIRED), replace(told, state=State.DONE)]
        return self.chance.choice([*states, put_off(told, soon, self.now)] if soon < one.planned.ends else states)


async def all_reminders(work: Work) -> list[Reminder]:
    return [one for number in range(GROUPS) for one in await work.reminders.of_association(f"v{number}")]


async def planned_one_by_one(work: Work, now: datetime) -> None:
    for number in range(GROUPS):
        await reconcile_association(work, HOUSE, f"v{number}", now)


async def planned_twice(work: Work, now: datetime) -> None:
    """Whoever belongs to two associations may get from the first what the second took away."""
    await planned_one_by_one(work, now)
    await planned_one_by_one(work, now)


async def planned_at_once(work: Work, now: datetime) -> None:
    while await replan_date(work, 4, now) or await replan(work, now, HOUSE):
        pass


async def shown(work: Work) -> list[Reminder]:
    """All but their ids: of what was never said nobody has seen one."""
    found = [replace(one, id="") for one in await all_reminders(work)]
    return sorted(found, key=lambda one: one.key)


@pytest.mark.parametrize("seed", range(SEEDS))
async def test_at_once_as_one_by_one(database: Database, seed: int) -> None:
    async with database.work() as work:
        made = Made(seed, work, START)
        await made.fill()
        await planned_one_by_one(work, START)
        await work.commit()
    for number in range(CHANGES):
        now = START + timedelta(hours=20 * number)
        async with database.work() as work:
            made.work, made.now = work, now
            await planned_twice(work, now)
            await made.happens()
            await work.commit()
        async with database.work() as work:
            await planned_twice(work, now)
            oracle = await shown(work)
        async with database.work() as work:
            await planned_at_once(work, now)
            assert [one for one in await shown(work) if one not in oracle] == []
            assert await shown(work) == oracle
            assert await work.reminder_dates.next(1) is None
            await work.commit()


async def test_who_belongs_to_two_associations_still_hears_of_it_when_one_stays_away(database: Database) -> None:
    async with database.work() as work:
        await work.cohorts.save_carrier("carrier", "Träger Nord")
        await work.cohorts.save(COHORT)
        await work.people.save(Person("anna", "Anna", Language.GERMAN, Channel.TELEGRAM, None, START))
        await work.people.save_address(Address("t1", Channel.TELEGRAM, "1", "anna", Language.GERMAN))
        for id in ("v0", "v1"):
            stage = HOUSE.programme.stages[0].id
            await work.associations.add(
                Association(id, id, COHORT.id, "NI", stage, AssociationState.ACTIVE, START, START)
            )
            await work.members.save(Member(id, "anna", MemberRole.CONTACT, MemberState.ACTIVE, START))
        await work.events.save(CohortDate("w1", COHORT.id, "Workshop 1", between(wall(BEGINS[3]))))
        await planned_at_once(work, START)
        both = [one.planned.association for one in await all_reminders(work) if one.planned.subject == "w1"]
        assert set(both) == {"v0"}
        for id, coming in (("v0", Coming.NO), ("v1", Coming.YES)):
            await work.events.save_answer(Rsvp("w1", id, coming, 1, "anna", START))
        await work.reminders.planned("v1", START.date())
        await planned_at_once(work, START)
        left = [one.planned.association for one in await all_reminders(work) if one.planned.subject == "w1"]
        assert left == ["v1"] * len(left)
        assert len(left) == 3
