"""The database sorts associations for the desk as the rules of the way say."""

from collections import Counter
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import numpy as np
import pytest
from msgspec.structs import replace

from bot.domain.cohorts import Association, AssociationState, Cohort
from bot.domain.consultations.appointment import Appointment, AppointmentState
from bot.domain.dates.calendar import Attendance, CohortDate, Rsvp, When
from bot.domain.desk.desk import DeskCut, DeskLine, DeskOrder, age, measure
from bot.domain.desk.personal_word import MissedDate, Occasion, PersonalWord
from bot.domain.desk.spread import spread, untouched
from bot.domain.journey import StageState, StageStatus
from bot.domain.people import Channel, Member, MemberState, Person
from bot.domain.questions.enquiry import Enquiry, EnquiryState
from bot.domain.stand import Stand
from bot.domain.way import Way, way_of
from bot.programme.load import load
from bot.terms import Coming, Heap, Language, MemberRole
from bot.terms.appointments import AppointmentKind
from storage.unit_of_work import Database, Work

NOW = datetime(2027, 3, 10, 17, 42, tzinfo=UTC)
MIDNIGHT = datetime(2027, 3, 9, 23, 0, tzinfo=UTC)
"""In Berlin, before NOW."""
COHORT = Cohort("k", "K", "t", "NI", date(2027, 6, 30), "default")
WAY: Way = way_of(load(), COHORT, {})
EVERYTHING = DeskCut(0, 1000)
HANDED_IN, RELEASED, OPEN = StageState.HANDED_IN, StageState.RELEASED, StageState.OPEN


async def settle(work: Work) -> None:
    await work.cohorts.save_carrier("t", "T")
    await work.cohorts.save(COHORT)
    await work.cohorts.save(Cohort("other", "O", "t", "NI", date(2027, 6, 30), "default"))
    await put(work, "foreign", NOW, cohort="other")


async def put(
    work: Work,
    id: str,
    moved_at: datetime,
    *statuses: tuple[str, StageState, datetime],
    state: AssociationState = AssociationState.ACTIVE,
    stage: str = WAY.ids[0],
    cohort: str = "k",
) -> Stand:
    one = Association(id, f"Verein {id}", cohort, "NI", stage, state, moved_at, moved_at)
    kept = {on: StageStatus(id, on, became, at, None) for on, became, at in statuses}
    await work.associations.add(one)
    for status in kept.values():
        await work.journey.save_stage(status)
    return Stand(one, COHORT, WAY, kept)


async def found(work: Work, cut: DeskCut = EVERYTHING) -> tuple[DeskLine, ...]:
    return (await work.desk.lines("k", measure(WAY, NOW), cut)).lines


def days_ago(days: int) -> datetime:
    return NOW - timedelta(days=days)


async def test_every_heap_has_its_own(database: Database) -> None:
    almost_all = [(stage, RELEASED, days_ago(60)) for stage in WAY.ids[:-1]]
    async with database.work() as work:
        await settle(work)
        assert await found(work) == ()
        await put(work, "moving", days_ago(13))
        await put(work, "quiet", days_ago(14))
        await put(work, "longer", days_ago(21))
        await put(work, "longest", days_ago(40))
        await put(work, "decided", days_ago(40), (WAY.ids[0], RELEASED, days_ago(2)))
        await put(work, "waits", days_ago(40), (WAY.ids[0], HANDED_IN, days_ago(30)))
        await put(work, "done", days_ago(90), *almost_all)
        await put(work, "almost", days_ago(90), *almost_all[1:])
        await put(work, "paused", days_ago(2), (WAY.ids[0], HANDED_IN, NOW), state=AssociationState.PAUSED)
        await put(work, "left", days_ago(2), state=AssociationState.LEFT)
        await put(work, "lost", NOW, ("gone", HANDED_IN, days_ago(1)), stage="gone")
        lines = await found(work)
    assert [(line.association, line.heap) for line in lines] == [
        ("waits", Heap.REVIEW),
        ("almost", Heap.LONG_QUIET),
        ("longest", Heap.LONG_QUIET),
        ("longer", Heap.LONG_QUIET),
        ("quiet", Heap.QUIET),
        ("moving", Heap.MOVING),
        ("decided", Heap.MOVING),
        ("lost", Heap.MOVING),
        ("done", Heap.DONE),
        ("paused", Heap.PAUSED),
        ("left", Heap.LEFT),
    ]
    by_id = {line.association: line for line in lines}
    assert by_id["decided"].since == days_ago(2)
    assert by_id["lost"].stage == WAY.ids[0]


async def test_who_missed_something_has_a_heap_until_somebody_wrote_to_them(database: Database) -> None:
    day = (NOW - timedelta(days=3)).date()
    held = CohortDate("held", "k", "Workshop", When(day, day))
    old = CohortDate("old", "k", "Auftakt", When(day - timedelta(days=20), day - timedelta(days=20)))
    by = measure(WAY, NOW)
    async with database.work() as work:
        await settle(work)
        for date in (held, old):
            await work.events.save(date)
        for id in ("absent", "refused", "there", "long_ago", "written"):
            await put(work, id, days_ago(1))
            await work.events.note_attendance(Attendance("old" if id == "long_ago" else "held", id, id == "there", NOW))
        await work.events.save_answer(Rsvp("held", "refused", Coming.NO, 0, None, NOW))
        await work.personal_words.add(PersonalWord("w1", "written", None, days_ago(1), Occasion.DATE))
        await work.personal_words.add(PersonalWord("w2", "absent", None, days_ago(9), Occasion.QUIET))
        late = await put(work, "late", days_ago(1))
        await work.associations.save(replace(late.association, deadline=day))
        slot = Appointment("a1", AppointmentKind.CONSULTATION, NOW, AppointmentState.MISSED, None, "k", "refused")
        await work.appointments.add(replace(slot, starts_at=days_ago(2)))
        heaps = {line.association: line.heap for line in await found(work)}
        missed = {id: await work.personal_words.missed(id, "k", by) for id in ("absent", "refused", "written", "late")}
    assert {id for id, heap in heaps.items() if heap is Heap.MISSED} == {"absent", "refused", "late"}
    assert missed["absent"] == [MissedDate(Occasion.DATE, held.starts_at, "Workshop")] == missed["written"]
    assert [one.kind for one in missed["refused"]] == [Occasion.CONSULTATION]
    assert missed["late"] == []


@pytest.mark.parametrize(
    "since, heap",
    [
        (MIDNIGHT - timedelta(days=13), Heap.MOVING),
        (MIDNIGHT - timedelta(days=13, milliseconds=1), Heap.QUIET),
        (MIDNIGHT - timedelta(days=20), Heap.QUIET),
        (MIDNIGHT - timedelta(days=20, milliseconds=1), Heap.LONG_QUIET),
    ],
)
async def test_days_of_silence_are_calendar_days(database: Database, since: datetime, heap: Heap) -> None:
    async with database.work() as work:
        await settle(work)
        await put(work, "one", since)
        assert [line.heap for line in await found(work)] == [heap]
    assert (age(since, NOW) >= 14) is (heap is not Heap.MOVING)
    assert (age(since, NOW) >= 21) is (heap is Heap.LONG_QUIET)


async def test_counts_are_of_all_and_lines_of_one_page(database: Database) -> None:
    async with database.work() as work:
        await settle(work)
        for number in range(25):
            stage = WAY.ids[number % 2]
            await put(work, f"v{number:02}", days_ago(number), (WAY.ids[0], RELEASED, days_ago(number)), stage=stage)
        part = await work.desk.lines("k", measure(WAY, NOW), DeskCut(10, 10), named=2)
        last = await work.desk.lines("k", measure(WAY, NOW), DeskCut(20, 10), named=2)
        beyond = await work.desk.lines("k", measure(WAY, NOW), DeskCut(90, 10), named=2)
    assert part.sizes == {Heap.LONG_QUIET: 4, Heap.QUIET: 7, Heap.MOVING: 14}
    assert (part.count, part.active, part.released) == (25, 25, 25)
    assert len(part.lines) == 10
    assert [line.association for line in last.lines] == ["v04", "v03", "v02", "v01", "v00"]
    assert (beyond.lines, beyond.count) == ((), 25)
    assert [line.association for line in part.named[Heap.LONG_QUIET]] == ["v24", "v23"]
    assert [line.association for line in part.named[Heap.MOVING]] == ["v13", "v12"]


async def test_one_heap_or_one_stage_alone(database: Database) -> None:
    async with database.work() as work:
        await settle(work)
        for number in range(8):
            await put(work, f"v{number}", days_ago(4 * number), stage=WAY.ids[number % 2])
        await put(work, "lost", NOW, stage="gone")
        first = await work.desk.lines("k", measure(WAY, NOW), DeskCut(0, 3, stage=WAY.ids[0]))
        quiet = await work.desk.lines("k", measure(WAY, NOW), DeskCut(0, 9, heap=Heap.QUIET))
        stages = await work.desk.stages("k")
    assert ([line.association for line in first.lines], first.count) == (["v6", "v4", "v2"], 5)
    assert [line.association for line in quiet.lines] == ["v5", "v4"]
    assert stages == {WAY.ids[0]: 4, WAY.ids[1]: 4, "gone": 1}


ORDERS = [
    (DeskOrder.NAME, ["Apfel", "birne", "Übermut", "Zug 100 %"]),
    (DeskOrder.STAGE, ["Zug 100 %", "Apfel", "Übermut", "birne"]),
    (DeskOrder.HEAP, ["Apfel", "Zug 100 %", "birne", "Übermut"]),
    (DeskOrder.LAST, ["Übermut", "birne", "Zug 100 %", "Apfel"]),
    (DeskOrder.MEMBERS, ["Apfel", "birne", "Übermut", "Zug 100 %"]),
    (DeskOrder.QUESTIONS, ["Apfel", "Zug 100 %", "Übermut", "birne"]),
]
"""The order from the top; the other way round it is turned, except where two are alike."""


async def a_table(work: Work) -> None:
    await settle(work)
    for name, land, place, days in (
        ("Apfel", "NI", 1, 40), ("birne", "NI", 8, 2), ("Übermut", "HB", 1, 0), ("Zug 100 %", "NI", 0, 15),
    ):  # fmt: skip
        one = Association(name, name, "k", land, WAY.ids[place], AssociationState.ACTIVE, days_ago(days), NOW)
        await work.associations.add(one)
    for name, count in (("birne", 1), ("Übermut", 2), ("Zug 100 %", 3)):
        for number in range(count):
            person = Person(f"{name} {number}", "P", Language.GERMAN, Channel.WEB, None, NOW)
            await work.people.save(person)
            state = MemberState.ACTIVE
            await work.members.save(Member(name, person.id, MemberRole.WORKER, state, NOW))
    for name, count in (("birne", 2), ("Übermut", 1)):
        for number in range(count):
            await work.enquiries.add(Enquiry(f"{name} {number}", "k", "?", NOW, association=name))
    await work.enquiries.add(Enquiry("done", "k", "?", NOW, association="Apfel", state=EnquiryState.ANSWERED))


@pytest.mark.parametrize("order, names", ORDERS, ids=[order for order, _ in ORDERS])
async def test_the_table_is_sorted_by_each_column(database: Database, order: DeskOrder, names: list[str]) -> None:
    async with database.work() as work:
        await a_table(work)
        up = await found(work, DeskCut(0, 9, order=order))
        down = await found(work, DeskCut(0, 9, order=order, down=True))
        second = await found(work, DeskCut(1, 1, order=order, down=True))
    assert [line.name for line in up] == names
    assert second == down[1:2]
    assert {line.name: (line.members, line.questions, line.land) for line in down} == {
        "Apfel": (0, 0, "NI"), "birne": (1, 2, "NI"), "Übermut": (2, 1, "HB"), "Zug 100 %": (3, 0, "NI"),
    }  # fmt: skip
    ends = (down[0].name, down[-1].name)
    assert ends == {
        DeskOrder.STAGE: ("birne", "Zug 100 %"),
        DeskOrder.HEAP: ("birne", "Apfel"),
        DeskOrder.QUESTIONS: ("birne", "Zug 100 %"),
    }.get(order, (names[-1], names[0]))


@pytest.mark.parametrize(
    "words, names",
    [
        ("ÜBER", ["Übermut"]), ("über", ["Übermut"]), ("İbermut", ["Übermut"]),
        ("APF", ["Apfel"]), ("%", ["Zug 100 %"]), ("_", []), ("!", []),
        ("'; DROP TABLE association; --", []), ("e", ["Apfel", "birne", "Übermut"]),
    ],
)  # fmt: skip
async def test_a_part_of_the_name_is_found_in_any_case(database: Database, words: str, names: list[str]) -> None:
    async with database.work() as work:
        await a_table(work)
        assert [line.name for line in await found(work, DeskCut(0, 9, words=words, order=DeskOrder.NAME))] == names


async def test_all_filters_hold_together(database: Database) -> None:
    async with database.work() as work:
        await a_table(work)
        assert await work.desk.lands("k") == ["HB", "NI"]
        at = DeskCut(0, 9, heap=Heap.LONG_QUIET, stage=WAY.ids[1], land="NI", words="apf")
        assert [line.name for line in await found(work, at)] == ["Apfel"]
        assert await found(work, replace(at, land="HB")) == ()


async def test_released_steps_count_for_those_who_are_active(database: Database) -> None:
    async with database.work() as work:
        await settle(work)
        released = [(stage, RELEASED, NOW) for stage in (*WAY.ids[:3], "gone")]
        stand = await put(work, "active", NOW, *released)
        await put(work, "left", NOW, *released, state=AssociationState.LEFT)
        assert (await work.desk.lines("k", measure(WAY, NOW), EVERYTHING)).released == stand.released == 3


async def test_stages_are_spread_as_each_association_says(database: Database) -> None:
    dice = np.random.default_rng(7)
    states, told, places = tuple(AssociationState), (None, None, *StageState), (*WAY.ids, "gone")
    async with database.work() as work:
        await settle(work)
        stands = []
        for number in range(60):
            own = [(on, told[which]) for on, which in zip(WAY.ids, dice.integers(len(told), size=9), strict=True)]
            kept = [(on, state, NOW) for on, state in own if state]
            state, stage = states[dice.integers(len(states))], places[dice.integers(len(places))]
            stands.append(await put(work, f"v{number}", NOW, *kept, state=state, stage=stage))
        counted = await work.desk.spread("k")
        locked = {stage: await work.desk.locked(WAY, "k", stage, 100) for stage in WAY.ids}
        behind = {stage: await work.desk.behind(WAY, "k", stage) for stage in WAY.ids}
        some = await work.desk.locked(WAY, "k", WAY.ids[-1], 3)
    active = [stand for stand in stands if stand.active]
    for one in spread(WAY, counted):
        assert one.counts == Counter(stand.state(one.stage) for stand in active)
        shut = [stand.association for stand in active if stand.state(one.stage) is StageState.LOCKED]
        assert locked[one.stage] == sorted(shut, key=lambda each: (each.name.lower(), each.id))
    left = {
        stage: {stand.id for stand in active if stand.state(before) in {HANDED_IN, RELEASED}}
        for before, stage in pairwise(WAY.ids)
    }
    for stage, found in behind.items():
        assert {one.id for one in found} == {one.id for one in locked[stage]} & left.get(stage, set())
    assert any(behind.values())
    assert some == locked[WAY.ids[-1]][:3]
    begun = {stage for stage in WAY.ids if any(stand.state(stage) is not StageState.LOCKED for stand in stands)}
    assert untouched(WAY, counted) == set(WAY.ids) - begun


async def test_nobody_began_what_is_behind_the_furthest(database: Database) -> None:
    async with database.work() as work:
        await settle(work)
        await put(work, "a", NOW, stage=WAY.ids[2], state=AssociationState.PAUSED)
        assert untouched(WAY, await work.desk.spread("k")) == set(WAY.ids[3:])
