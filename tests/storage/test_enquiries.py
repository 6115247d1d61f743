"""What associations ask their Koordination, and the answers."""

from dataclasses import replace
from datetime import UTC, date, datetime

from bot.domain.cohorts import Association, AssociationState, Cohort
from bot.domain.enquiry import Enquiry
from bot.domain.people import Channel, Person
from bot.terms import Language
from storage.unit_of_work import Database, Work

NOW = datetime(2027, 3, 10, tzinfo=UTC)
ASKED = Enquiry("q", "b", "anna", 'Dürfen <b>Zoé & "Co" 🎉</b> mit?', NOW)


async def somebody_asks(work: Work) -> None:
    await work.cohorts.save_carrier("t", "Träger")
    await work.cohorts.save(Cohort("k", "Nord", "t", "NI", date(2027, 6, 30), "default"))
    await work.associations.add(Association("b", "Brücke", "k", "NI", "idee", AssociationState.ACTIVE, NOW, NOW))
    for id, name in (("anna", "Anna"), ("karin", "Karin")):
        await work.people.save(Person(id, name, Language.GERMAN, Channel.TELEGRAM, None, NOW))
    await work.enquiries.add(ASKED)


async def test_it_comes_back_with_the_name_of_whoever_asked(database: Database) -> None:
    async with database.work() as work:
        await somebody_asks(work)
        assert await work.enquiries.get("q") == replace(ASKED, asker="Anna")
        assert await work.enquiries.get("never") is None


async def test_the_first_answer_counts(database: Database) -> None:
    async with database.work() as work:
        await somebody_asks(work)
        first = replace(ASKED, answer="Ja.", answered_by="karin", answered_at=NOW)
        assert await work.enquiries.answer(first)
        assert not await work.enquiries.answer(replace(first, answer="Nein."))
        assert await work.enquiries.get("q") == replace(first, asker="Anna", answerer="Karin")
