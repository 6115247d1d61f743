"""Whom nobody of has come, and what is due, on both engines."""

from datetime import UTC, date, datetime, timedelta

from msgspec.structs import replace

from bot.domain.awaited import Awaited, NeverArrived
from bot.domain.cohorts import Association, AssociationState, Cohort
from bot.domain.joining.invitations import invited, make_ticket
from bot.domain.people import Channel, Member, MemberState, Person
from bot.terms import Language, MemberRole
from storage.unit_of_work import Database, Work

NOW = datetime(2027, 3, 10, 17, 42, tzinfo=UTC)


def ago(days: int) -> datetime:
    return NOW - timedelta(days=days)


async def settle(work: Work) -> None:
    await work.cohorts.save_carrier("t", "T")
    for cohort in ("k", "other"):
        await work.cohorts.save(Cohort(cohort, cohort, "t", "NI", date(2027, 6, 30), "default"))
    for id in ("new", "old", "none", "in", "asked", "spent", "gone", "x"):
        cohort = "other" if id == "x" else "k"
        state = AssociationState.LEFT if id == "gone" else AssociationState.ACTIVE
        await work.associations.add(Association(id, f"V {id}", cohort, "NI", "idee", state, NOW, NOW))
    for person in ("anna", "karin", "jonas"):
        await work.people.save(Person(person, person.title(), Language.GERMAN, Channel.WEB, None, NOW))


async def invite(work: Work, id: str, association: str, at: datetime) -> None:
    one = invited(id, association, MemberRole.CONTACT, 2, timedelta(days=9), "karin", at, "Liebe Aylin")
    await work.invitations.add(one, make_ticket(work.new_secret))


async def test_who_never_came(database: Database) -> None:
    async with database.work() as work:
        await settle(work)
        for id, association, days in (("i1", "new", 2), ("i2", "old", 20), ("i3", "old", 9), ("i4", "spent", 3)):
            await invite(work, id, association, ago(days))
        await invite(work, "i5", "old", ago(1))
        await work.invitations.revoke("i5", NOW)
        await work.invitations.use("i4", "anna", NOW)
        for association, state in (("in", MemberState.LEFT), ("asked", MemberState.ASKED)):
            await work.members.save(Member(association, "anna", MemberRole.CONTACT, state, NOW))
        expected = [
            NeverArrived("old", "V old", "Karin", ago(9), NOW),
            NeverArrived("new", "V new", "Karin", ago(2), NOW + timedelta(days=7)),
            NeverArrived("none", "V none", "", None, None),
        ]
        assert await work.awaited.never_arrived("k", 0, 9) == expected
        assert await work.awaited.never_arrived("k", 1, 1) == expected[1:2]
        assert await work.awaited.count_never_arrived("k") == 3
        assert [await work.awaited.arrived(id) for id in ("new", "none", "in", "asked", "spent")] == [
            False,
            False,
            True,
            True,
            True,
        ]
        found = await work.invitations.get("i1")
        assert found
        assert found.greeting == "Liebe Aylin"


async def test_what_is_due_and_who_hears_of_it(database: Database) -> None:
    async with database.work() as work:
        await settle(work)
        first, later = Awaited("old", "karin", ago(9), 0, ago(2)), Awaited("new", "karin", ago(1), 0, NOW)
        await work.awaited.save(later)
        await work.awaited.save(first)
        await work.awaited.save(Awaited("none", None, ago(9), 2, None))
        assert await work.awaited.due(NOW, 9) == [first, later]
        assert await work.awaited.due(NOW - timedelta(seconds=1), 9) == [first]
        assert await work.awaited.next_due() == ago(2)
        await work.awaited.save(replace(first, said=2, due_at=None))
        assert await work.awaited.next_due() == NOW
        await work.people.merge("karin", "jonas")
        known = await work.awaited.get("new")
        assert known == replace(later, person="jonas")
