"""What a cohort is told about its dates: whom, how far it has come, and how many come."""

from datetime import UTC, date, datetime, timedelta

from msgspec.structs import replace

from bot.domain.cohorts import Association, AssociationState, Cohort
from bot.domain.dates.attendance import Roll
from bot.domain.dates.calendar import Attendance, CohortDate, DateNews, NewsKind, Rsvp, between
from bot.domain.people import Channel, Member, MemberState, Person
from bot.terms import Coming, Language, MemberRole
from storage.unit_of_work import Database, Work

NOW = datetime(2027, 3, 10, 17, 42, tzinfo=UTC)
WORKSHOP = CohortDate("w", "k", '<b>Zoé & "Co" 🎉', between(NOW + timedelta(days=9), NOW + timedelta(days=9, hours=2)))
MOVED = DateNews(NewsKind.MOVED, replace(WORKSHOP, sequence=1), WORKSHOP, "Grund")
NUDGE = DateNews(NewsKind.NUDGED, WORKSHOP)


async def fill(work: Work, count: int = 7) -> list[Association]:
    """Each has one member; v1 pauses, v2 comes with two, v3 does not come."""
    await work.cohorts.save_carrier("t", "T")
    for cohort in ("k", "other"):
        await work.cohorts.save(Cohort(cohort, cohort, "t", "NI", date(2027, 6, 30), "default"))
    await work.events.add(WORKSHOP)
    found = [await _association(work, number) for number in range(count)]
    await work.associations.add(replace(found[0], id="v9", cohort="other"))
    for id, coming, heads in (("v2", Coming.YES, 2), ("v3", Coming.NO, 0)):
        await work.events.save_answer(Rsvp("w", id, coming, heads, None, NOW))
    return found


async def _association(work: Work, number: int) -> Association:
    state = AssociationState.PAUSED if number == 1 else AssociationState.ACTIVE
    one = Association(f"v{number}", f"Verein {number}", "k", "NI", "idee", state, NOW, NOW)
    await work.associations.add(one)
    await work.people.save(Person(f"p{number}", f"P{number}", Language.GERMAN, Channel.TELEGRAM, None, NOW))
    await work.members.save(Member(one.id, f"p{number}", MemberRole.CONTACT, MemberState.ACTIVE, NOW))
    return one


async def test_active_ones_are_told_in_the_order_of_their_ids(database: Database) -> None:
    async with database.work() as work:
        await fill(work)
        assert [one.id for one in await work.news.whom(MOVED, "", 3)] == ["v0", "v2", "v3"]
        assert [one.id for one in await work.news.whom(MOVED, "v3", 9)] == ["v4", "v5", "v6"]
        assert [one.id for one in await work.news.whom(NUDGE, "", 9)] == ["v0", "v4", "v5", "v6"]
        assert (await work.news.people(MOVED), await work.news.people(NUDGE)) == (6, 4)


async def test_it_is_known_how_far_the_news_has_come(database: Database) -> None:
    async with database.work() as work:
        await fill(work)
        assert await work.news.next() is None
        await work.news.put(DateNews(NewsKind.QUIET, WORKSHOP), "quiet-w", NOW)
        await work.news.put(MOVED, "moved-w-1", NOW)
        await work.news.put(MOVED, "moved-w-1", NOW)
        await work.news.put(NUDGE, "nudge", NOW)
        await work.commit()
    async with database.work() as work:
        found = await work.news.next()
        assert found is not None
        assert (found[0].key, found[0].after, found[1]) == ("moved-w-1", "", MOVED)
        await work.news.told(found[0].id, "v3")
        again = await work.news.next()
        assert again is not None
        assert again[0] == replace(found[0], after="v3")
        await work.news.done(found[0].id)
        nudge = await work.news.next()
        assert nudge is not None
        assert nudge[1] == NUDGE
        await work.news.done(nudge[0].id)
        quiet = await work.news.next()
        assert quiet is not None
        assert quiet[1].kind is NewsKind.QUIET
        await work.news.done(quiet[0].id)
        assert await work.news.next() is None


async def test_the_database_counts_as_the_roll_does(database: Database) -> None:
    async with database.work() as work:
        active = [one for one in await fill(work) if one.state is AssociationState.ACTIVE]
        for noted in ({}, {"v0": 3, "v2": 0, "v4": 0, "v1": 5}, dict.fromkeys((one.id for one in active), 1)):
            for id, count in noted.items():
                await work.events.note_attendance(Attendance("w", id, count, NOW))
            answers, there = await work.events.answers("w"), await work.events.attendance("w")
            roll = Roll(WORKSHOP, tuple(active), answers, {id: one for id, one in there.items() if id != "v1"})
            assert await work.events.turnout("w", "k") == roll.turnout
        assert (await work.events.turnout("w", "k")).closed
        assert not Roll(WORKSHOP, tuple(active), {}, {}).turnout.closed
