"""Offices and the questions that wait for them, on both engines."""

from datetime import UTC, date, datetime, timedelta

import pytest
from msgspec.structs import replace

from bot.domain.cohorts import Association, AssociationState, Cohort
from bot.domain.office import OfficeQuestion
from bot.domain.people import Channel, Person
from bot.domain.volunteering.listing import Listing, ListingState
from bot.terms import Language
from bot.terms.talks import ListingKind
from storage.unit_of_work import Database, Work
from tests.kit.sql import ask

NOW = datetime(2027, 3, 10, 18, 42, tzinfo=UTC)
HOSTILE = '<b>Zoé & "Co" 🎉'
QUESTION = OfficeQuestion("q1", "amt", "bruecke", "anna", NOW, HOSTILE)


def office(id: str, title: str, **more: object) -> Listing:
    made = Listing(id, ListingKind.FEDERAL, None, "nord", NOW, ListingState.LISTED, title, "amt@bund.example")
    return replace(made, **more)


@pytest.fixture
async def filled(database: Database) -> Database:
    async with database.work() as work:
        await work.cohorts.save_carrier("carrier", "Träger Nord")
        for id in ("nord", "sued"):
            await work.cohorts.save(Cohort(id, id.title(), "carrier", "NI", date(2027, 6, 30), "bgz"))
        for id, cohort in (("bruecke", "nord"), ("herz", "sued")):
            group = Association(id, id.title(), cohort, "NI", "idee", AssociationState.ACTIVE, NOW, NOW)
            await work.associations.add(group)
        await work.people.save(Person("anna", "Anna", Language.GERMAN, Channel.WEB, None, NOW))
        await work.listings.add(office("amt", "Amt für Beispiele"))
        await work.commit()
    return database


async def texts(work: Work, cohort: str = "nord", skip: int = 0) -> list[str]:
    return [one.text for one in await work.offices.questions(cohort, 2, skip)]


async def test_those_of_a_cohort_stand_by_kind_and_name(filled: Database) -> None:
    async with filled.work() as work:
        await work.listings.add(office("town", "Zeven", kind=ListingKind.MUNICIPALITY, state=ListingState.WAITING))
        await work.listings.add(office("all", "agentur für alle", cohort=None))
        await work.listings.add(office("south", "Amt im Süden", cohort="sued"))
        await work.listings.add(office("out", "Altes Amt", state=ListingState.WITHDRAWN))
        await work.listings.add(Listing("annas", ListingKind.ALUMNA, "anna", "nord", NOW, ListingState.LISTED))
        assert [one.id for one in await work.offices.of_cohort("nord")] == ["town", "all", "amt"]
        assert [one.id for one in await work.offices.of_cohort("sued")] == ["all", "south"]


async def test_a_question_is_left_once_and_taken_once(filled: Database) -> None:
    async with filled.work() as work:
        for _ in range(2):
            await work.offices.ask(QUESTION)
        kept = replace(QUESTION, association_name="Bruecke", office="Amt für Beispiele")
        assert await work.offices.question("q1") == kept
        assert await work.offices.questions("nord", 2, 0) == [kept]
        assert await work.offices.count("nord") == 1
        assert await work.offices.take("q1", NOW)
        assert not await work.offices.take("q1", NOW)
        assert await work.offices.question("q1") == replace(kept, taken_at=NOW)
        assert await work.offices.count("nord") == 0
        assert await work.offices.take_back("q1")
        assert not await work.offices.take_back("q1")


async def test_they_wait_by_office_oldest_first_and_page_by_page(filled: Database) -> None:
    async with filled.work() as work:
        await work.listings.add(office("first", "agentur"))
        for number, listing in enumerate(("amt", "first", "amt")):
            at = NOW - timedelta(days=number)
            await work.offices.ask(replace(QUESTION, id=f"q{number}", listing=listing, at=at, text=str(number)))
        await work.offices.ask(replace(QUESTION, id="q9", association="herz", text="Aus dem Süden"))
        assert await texts(work) == ["1", "2"]
        assert await texts(work, skip=2) == ["0"]
        assert await texts(work, "sued") == ["Aus dem Süden"]


async def test_a_question_outlives_whoever_left_it_but_not_its_office(filled: Database) -> None:
    async with filled.work() as work:
        await work.offices.ask(QUESTION)
        await ask(work, "DELETE FROM person WHERE id = 'anna'")
        left = await work.offices.question("q1")
        assert left
        assert (left.person, left.text) == (None, HOSTILE)
        await ask(work, "DELETE FROM listing WHERE id = 'amt'")
        assert await work.offices.question("q1") is None
