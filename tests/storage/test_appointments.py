"""Appointments on both engines: they come back as they went in, and of many at one instant only as many as fit win."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, timedelta

import pytest
from msgspec.structs import replace

from bot.domain.cohorts import Association, AssociationState, Cohort
from bot.domain.consultations.absence import Absence
from bot.domain.consultations.appointment import (
    Appointment,
    AppointmentSide,
    AppointmentState,
    cancelled,
    over,
    proposed,
    taken,
)
from bot.domain.consultations.consultation import SlotWait
from bot.domain.consultations.times import TimeSpan
from bot.domain.errors import Refusal
from bot.domain.people import Channel, Person
from bot.domain.seed.records import SeedPartner, SeedSlots
from bot.domain.sparring.offer import SparringOffer
from bot.domain.sparring.sparring import Entitlement, Partner
from bot.domain.volunteering.listing import Listing, ListingState
from bot.terms import Language
from bot.terms.appointments import AppointmentKind
from bot.terms.talks import ListingKind
from handlers.sparring.actions.booking import book
from storage.engine import open_engine
from storage.location import Where
from storage.seed.sparring import add_partner, add_slots, may_use_sparring
from storage.unit_of_work import Database
from tests.kit.sql import ask

NOW = datetime(2027, 3, 10, 18, 42, tzinfo=UTC)
ROOM = "https://meet.example/j/1"
S = AppointmentState
SPARRING, CONSULTATION = AppointmentKind.SPARRING, AppointmentKind.CONSULTATION
OFFER = SparringOffer()
HOSTILE = '<b>Zoé & "Co" 🎉'
SOON = NOW + timedelta(days=3)


def sparring(id: str, state: AppointmentState = S.ASKED, listing: str = "sparre") -> Appointment:
    host = "rosa" if listing == "sparre" else "emil"
    return Appointment(
        id, SPARRING, NOW, state, host, "nord", "bruecke", "anna", listing, topic="ehrenamt",
        about=HOSTILE, wish_at=SOON,
    )  # fmt: skip


def slot(id: str, hours: int) -> Appointment:
    at = SOON + timedelta(hours=hours)
    return Appointment(id, CONSULTATION, NOW, S.FREE, "karin", "nord", starts_at=at, minutes=20, place=ROOM)


async def fill(database: Database) -> None:
    async with database.work() as work:
        await work.cohorts.save_carrier("carrier", "Träger Nord")
        await work.cohorts.save(Cohort("nord", "Nord", "carrier", "NI", date(2027, 6, 30), "bgz"))
        for id in ("bruecke", "herz"):
            group = Association(id, id.title(), "nord", "NI", "idee", AssociationState.ACTIVE, NOW, NOW)
            await work.associations.add(group)
        for id in ("anna", "rosa", "emil", "karin"):
            await work.people.save(Person(id, id.title(), Language.GERMAN, Channel.WEB, None, NOW))
        await work.people.make_coordinator("karin", "nord")
        for id, person in (("sparre", "rosa"), ("innen", "emil")):
            made = Listing(id, ListingKind.SPARRING, person, "nord", NOW, ListingState.LISTED, title=f"Fachstelle {id}")
            await work.listings.add(made)
        await work.commit()


async def test_an_appointment_comes_back_and_only_the_first_change_counts(database: Database) -> None:
    await fill(database)
    async with database.work() as work:
        await work.appointments.add(sparring("a"))
        shown = replace(sparring("a"), host_name="Rosa", title="Fachstelle sparre", association_name="Bruecke")
        assert await work.appointments.get("a") == shown
        said = proposed(shown, [TimeSpan(SOON, 90)], ROOM, NOW)
        assert await work.appointments.save(said)
        assert not await work.appointments.save(replace(said, state=S.DECLINED))
        assert await work.appointments.of_association("bruecke", SPARRING) == [replace(said, version=1)]
        assert await work.appointments.of_association("bruecke", CONSULTATION) == []
        assert [one.id for one in await work.appointments.of_host("rosa", NOW)] == ["a"]
        assert [one.id for one in await work.appointments.with_listings("nord")] == ["a"]


async def test_partners_entitlements_and_pairs(database: Database) -> None:
    await fill(database)
    async with database.work() as work:
        partner = Partner("sparre", "rosa", "nord", ListingState.LISTED, "Fachstelle sparre", name="Rosa")
        assert await work.sparring.partner("sparre") == partner
        await work.sparring.save_partner(replace(partner, methods=("beratung",), place=ROOM))
        assert await work.sparring.partner_of("rosa") == replace(partner, methods=("beratung",), place=ROOM)
        assert [one.listing for one in await work.sparring.partners()] == ["innen", "sparre"]
        assert not await work.sparring.hold("bruecke")
        await work.sparring.entitle(Entitlement("bruecke", NOW, "karin"))
        await work.sparring.entitle(Entitlement("bruecke", SOON, None))
        assert await work.sparring.of_cohort("nord") == [Entitlement("bruecke", NOW, "karin", "Bruecke")]
        assert await work.sparring.hold("bruecke")
        await work.sparring.set_at_work("bruecke", "innen")
        await work.sparring.set_at_work("bruecke", "innen")
        assert await work.sparring.at_work("bruecke") == {"innen"}
        await work.sparring.drop_at_work("bruecke", "innen")
        assert await work.sparring.at_work("bruecke") == frozenset()
        await work.sparring.end("bruecke")
        assert await work.sparring.of_association("bruecke") is None


async def test_slots_bookings_waits_and_results(database: Database) -> None:
    await fill(database)
    async with database.work() as work:
        for number in range(3):
            await work.appointments.add(slot(f"s{number}", number))
        free = await work.appointments.free("nord", SOON)
        assert [one.id for one in free] == ["s1", "s2"]
        mine = taken(free[0], "bruecke", "anna", "idee", "Worum", NOW)
        assert await work.appointments.save(mine)
        assert not await work.appointments.save(taken(free[0], "herz", "anna", "idee", "Worum", NOW))
        assert [one.id for one in await work.appointments.free("nord", NOW)] == ["s0", "s2"]
        held = replace(over(mine), version=1, result="Zuerst den Bedarf")
        assert await work.appointments.save(held)
        assert [one.result for one in await work.appointments.results("bruecke", "idee")] == ["Zuerst den Bedarf"]
        assert await work.appointments.results("bruecke", "bedarf") == []
        assert await work.journey.beside("bruecke", "idee") == (True, False)
        assert await work.journey.beside("bruecke", "bedarf") == (False, False)
        assert await work.journey.beside("herz", "idee") == (False, False)
        await work.appointments.wait(SlotWait("w1", "nord", "herz", None, "idee", NOW))
        await work.appointments.wait(SlotWait("w2", "nord", "herz", None, "bedarf", SOON))
        await work.appointments.wait(SlotWait("w3", "nord", "bruecke", "anna", "", SOON))
        assert [one.id for one in await work.appointments.waits("nord")] == ["w1", "w3"]
        assert await work.appointments.stop_waiting("herz") == 1
        await work.appointments.drop("s2")
        assert await work.appointments.get("s2") is None


async def test_what_is_due(database: Database) -> None:
    await fill(database)
    async with database.work() as work:
        await work.appointments.add(slot("s", 0))
        await work.appointments.add(sparring("a"))
        found = await work.appointments.get("s")
        assert found
        await work.appointments.save(taken(found, "bruecke", "anna", "idee", "Worum", NOW))
        day, hour = SOON - timedelta(days=1), SOON - timedelta(hours=1)
        due = work.appointments.to_remind
        assert await due(CONSULTATION, day, hour, 9) == []
        assert [one.id for one in await due(CONSULTATION, SOON, NOW, 9)] == ["s"]
        assert await work.appointments.over(CONSULTATION, SOON + timedelta(minutes=19), 9) == []
        assert [one.id for one in await work.appointments.over(CONSULTATION, SOON + timedelta(minutes=20), 9)] == ["s"]
        assert await work.appointments.while_away(NOW) == []
        await work.absences.save(Absence("karin", date(2027, 3, 13), None, NOW))
        assert [one.id for one in await work.appointments.while_away(NOW)] == ["s"]
        assert await work.appointments.alone(SPARRING, NOW, 9) == []
        listing = await work.listings.get("sparre")
        assert listing
        await work.listings.save(replace(listing, state=ListingState.PAUSED))
        assert [one.id for one in await work.appointments.alone(SPARRING, NOW, 9)] == ["a"]
        await work.appointments.add(slot("old", -30 * 24))
        assert await work.appointments.drop_old_slots(NOW) == 1
        await ask(work, "DELETE FROM person WHERE id = 'karin'")
        assert [one.id for one in await work.appointments.alone(CONSULTATION, NOW, 9)] == ["s"]


async def test_what_a_partner_leaves_open_is_found_once_and_old_questions_are_forgotten(database: Database) -> None:
    await fill(database)
    later = NOW + timedelta(days=8)
    async with database.work() as work:
        await work.appointments.add(sparring("a"))
        await work.appointments.add(sparring("b", S.DECLINED))
        unanswered = work.appointments.unanswered
        assert await unanswered(NOW - timedelta(minutes=1), NOW - timedelta(minutes=1), 9) == []
        [found] = await unanswered(later, NOW - timedelta(days=1), 9)
        assert found.id == "a"
        assert await work.appointments.save(replace(found, day_told=True))
        assert await unanswered(later, NOW - timedelta(days=1), 9) == []
        assert [one.id for one in await unanswered(later, later, 9)] == ["a"]
        assert await work.appointments.forget(NOW) == 0
        assert await work.appointments.forget(later) == 1
        assert await work.appointments.forget(later) == 0
        old, new = await work.appointments.get("b"), await work.appointments.get("a")
        assert old
        assert new
        assert (old.about, old.person, new.about, new.person) == ("", None, HOSTILE, "anna")


async def test_two_that_were_one_keep_their_appointments(database: Database) -> None:
    await fill(database)
    async with database.work() as work:
        await work.appointments.add(sparring("a"))
        await work.people.merge("anna", "karin")
        await work.people.merge("rosa", "karin")
        found = await work.appointments.get("a")
        assert found
        assert (found.person, found.host) == ("karin", "karin")


@pytest.fixture
async def both(where: Where, database: Database) -> AsyncIterator[tuple[Database, Database]]:
    """Two processes where the engine has several, else one."""
    if database.alone:
        yield database, database
        return
    other = Database(await open_engine(where))
    yield database, other
    await other.close()


async def tries(database: Database, id: str, hours: int, minutes: int = 60) -> str:
    async with database.work() as work:
        found = await work.appointments.get(id)
        assert found
        try:
            await book(work, found, TimeSpan(SOON + timedelta(hours=hours), minutes), OFFER, NOW)
        except Refusal as refusal:
            return refusal.text
        await work.commit()
    return "booked"


async def ready(database: Database, inside: int) -> None:
    """Twenty that ask at the same time, the first `inside` of them at a partner who is at work already."""
    await fill(database)
    async with database.work() as work:
        await work.sparring.entitle(Entitlement("bruecke", NOW, "karin"))
        await work.sparring.set_at_work("bruecke", "innen")
        for number in range(20):
            listing = "innen" if number < inside else "sparre"
            await work.appointments.add(sparring(f"a{number}", S.PROPOSED, listing))
        await work.commit()


@pytest.mark.parametrize(
    "inside, expected",
    [
        (0, {"booked": 12, "sparring-units-used": 8}),
        (20, {"booked": 5, "sparring-inside-used": 15}),
        (9, {"booked": 12}),
    ],
)
async def test_of_twenty_at_one_instant_as_many_win_as_there_are_units(
    both: tuple[Database, Database], inside: int, expected: dict[str, int]
) -> None:
    await ready(both[0], inside)
    said = Counter(await asyncio.gather(*(tries(both[n % 2], f"a{n}", 2 * n) for n in range(20))))
    assert {text: said[text] for text in expected} == expected
    async with both[0].work() as work:
        rows = await ask(work, "SELECT sum(units), sum(units * inside) FROM appointment WHERE state = 'booked'")
    units, in_process = (int(value) for value in tuple(rows[0]))
    assert units == expected["booked"]
    assert in_process <= 5


async def test_what_is_given_back_can_be_booked_and_what_is_late_cannot(both: tuple[Database, Database]) -> None:
    await ready(both[0], 0)
    assert await tries(both[0], "a0", 0, 12 * 60 - 59) == "booked"
    assert await tries(both[1], "a1", 40) == "sparring-units-used"
    async with both[0].work() as work:
        found = await work.appointments.get("a0")
        assert found
        early = cancelled(found, AppointmentSide.ASSOCIATION, SOON - timedelta(hours=25), OFFER.late)
        assert await work.appointments.save(early)
        await work.commit()
    assert await tries(both[1], "a1", 0, 12 * 60) == "booked"
    async with both[0].work() as work:
        found = await work.appointments.get("a1")
        assert found
        late = cancelled(found, AppointmentSide.ASSOCIATION, SOON - timedelta(hours=23), OFFER.late)
        assert await work.appointments.save(late)
        await work.commit()
    assert await tries(both[1], "a2", 80) == "sparring-units-used"


async def test_two_take_one_slot_at_the_same_instant(both: tuple[Database, Database]) -> None:
    await fill(both[0])
    async with both[0].work() as work:
        await work.appointments.add(slot("s", 0))
        await work.commit()

    async def take(database: Database, association: str) -> str:
        async with database.work() as work:
            found = await work.appointments.get("s")
            assert found
            try:
                kept = await work.appointments.save(taken(found, association, "anna", "idee", "", NOW))
            except Refusal as refusal:
                return refusal.text
            await work.commit()
            return str(kept)

    said = await asyncio.gather(take(both[0], "bruecke"), take(both[1], "herz"))
    assert sorted(said) == ["True", "consultations-slot-gone"]


async def test_a_seed_makes_partners_and_slots_once(database: Database) -> None:
    await fill(database)
    rosa = SeedPartner("Rosa", "", "Fachstelle", "nord", ("ehrenamt",), ("beratung",), "Fragt", ROOM, ("Bruecke",))
    spans = (TimeSpan(SOON, 20), TimeSpan(SOON + timedelta(minutes=20), 20), TimeSpan(NOW - timedelta(days=1), 20))
    async with database.work() as work:
        await work.people.save(Person("neu", "Rosa", Language.GERMAN, Channel.WEB, None, NOW))
        for again in (False, True):
            await add_partner(work, rosa, "neu", NOW)
            assert await add_slots(work, SeedSlots("Karin", "nord", spans, ROOM), NOW) == (0 if again else 2)
        assert await add_slots(work, SeedSlots("Niemand", "nord", spans, ROOM), NOW) == 0
        partner = await work.sparring.partner_of("neu")
        assert partner
        assert (partner.title, partner.topics, partner.methods, partner.place) == (
            "Fachstelle",
            ("ehrenamt",),
            ("beratung",),
            ROOM,
        )
        assert partner.open_on(NOW.date())
        assert await work.sparring.at_work("bruecke") == {partner.listing}
        await may_use_sparring(work, "bruecke", NOW)
        assert await work.sparring.hold("bruecke")
        assert {one.place for one in await work.appointments.free("nord", NOW)} == {ROOM}
