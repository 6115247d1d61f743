"""What people ask their Koordination, and the answers."""

from datetime import UTC, date, datetime, timedelta

from msgspec.structs import replace

from bot.domain.cohorts import Association, AssociationState, Cohort
from bot.domain.people import Address, Channel, Person
from bot.domain.questions import enquiry as rules
from bot.domain.questions.draft import QuestionDraft
from bot.domain.questions.enquiry import Concern, Enquiry, EnquiryState
from bot.domain.questions.file import QuestionFile
from bot.terms import Language
from storage.unit_of_work import Database, Work

NOW = datetime(2027, 3, 10, tzinfo=UTC)
DAY = timedelta(days=1)
ASKED = Enquiry("q", "k", 'Dürfen <b>Zoé & "Co" 🎉</b> mit?', NOW, association="b", person="anna", stage="idee")


async def a_place(work: Work) -> None:
    await work.cohorts.save_carrier("t", "Träger")
    await work.cohorts.save(Cohort("k", "Nord", "t", "NI", date(2027, 6, 30), "default"))
    await work.associations.add(Association("b", "Brücke", "k", "NI", "idee", AssociationState.ACTIVE, NOW, NOW))
    for id, name in (("anna", "Anna"), ("karin", "Karin"), ("jonas", "Jonas")):
        await work.people.save(Person(id, name, Language.GERMAN, Channel.TELEGRAM, None, NOW))
    await work.people.make_coordinator("karin", "k")
    await work.people.save_address(Address("t77", Channel.TELEGRAM, "77", None, Language.ENGLISH))


async def asked(work: Work, id: str, **more: object) -> Enquiry:
    return await work.enquiries.add(replace(ASKED, id=id, **more))


async def test_it_gets_a_number_and_comes_back_with_the_name_of_whoever_asked(database: Database) -> None:
    async with database.work() as work:
        await a_place(work)
        first, second = await asked(work, "q"), await asked(work, "r")
        assert (first.number, second.number) == (1, 2)
        assert await work.enquiries.get("q") == replace(ASKED, number=1, asker="Anna")
        assert await work.enquiries.get("never") is None


async def test_a_number_is_never_used_twice(database: Database) -> None:
    async with database.work() as work:
        await a_place(work)
        unknown = await asked(work, "q", person=None, association=None, address="t77", state=EnquiryState.WITHDRAWN)
        assert unknown.number == 1
        assert await work.enquiries.forget_strangers(NOW + DAY) == 1
        assert (await asked(work, "r")).number == 2


async def test_who_asks_without_the_name_is_not_named(database: Database) -> None:
    async with database.work() as work:
        await a_place(work)
        await asked(work, "q", association=None, named=False)
        found = await work.enquiries.get("q")
        assert found
        assert (found.person, found.asker) == ("anna", "")


async def test_all_of_it_is_kept(database: Database) -> None:
    async with database.work() as work:
        await a_place(work)
        told = {"address": "t77", "person": None, "association": None, "mail": "ada@example.org", "media": "voice:AwAD"}
        await asked(work, "before")
        whole = await asked(work, "q", **told, language=Language.ENGLISH, concern=Concern.PERSONAL, follows="before")
        whole = replace(rules.taken(whole, "karin", NOW), due_on=date(2027, 3, 12), holder_name="Karin")
        assert await work.enquiries.save(whole)
        assert await work.enquiries.get("q") == replace(whole, version=1)


async def test_of_two_who_answer_at_once_the_first_counts(database: Database) -> None:
    async with database.work() as work:
        await a_place(work)
        read = await asked(work, "q")
        first = rules.answered(read, "Ja.", "karin", NOW)
        assert await work.enquiries.save(first)
        assert not await work.enquiries.save(rules.answered(read, "Nein.", "jonas", NOW))
        kept = await work.enquiries.get("q")
        assert kept
        assert (kept.answer, kept.answerer, kept.state) == ("Ja.", "Karin", EnquiryState.ANSWERED)


async def test_what_asks_the_same_stands_together(database: Database) -> None:
    async with database.work() as work:
        await a_place(work)
        first, same, other = [await asked(work, id) for id in ("q", "r", "s")]
        assert await work.enquiries.save(rules.merged(same, first))
        assert [one.id for one in await work.enquiries.together("q")] == ["q", "r"]
        assert [one.id for one in await work.enquiries.waiting("k")] == ["q", "s"]
        assert [one.id for one in await work.enquiries.for_coordinator("karin")] == ["q", "s"]
        assert await work.enquiries.for_coordinator("jonas") == []
        await work.enquiries.save(rules.answered(other, "Ja.", "karin", NOW))
        assert [one.id for one in await work.enquiries.waiting("k")] == ["q"]
        assert [one.id for one in await work.enquiries.answered("k", NOW)] == ["s"]
        assert await work.enquiries.answered("k", NOW + DAY) == []


async def test_everybody_finds_their_own_the_newest_first(database: Database) -> None:
    async with database.work() as work:
        await a_place(work)
        await asked(work, "q")
        await asked(work, "r")
        await asked(work, "s", person=None, association=None, address="t77")
        assert [one.id for one in await work.enquiries.own("anna", None)] == ["r", "q"]
        assert [one.id for one in await work.enquiries.own(None, "t77")] == ["s"]
        assert await work.enquiries.own(None, None) == []


async def test_what_is_late_is_found_until_somebody_was_reminded(database: Database) -> None:
    async with database.work() as work:
        await a_place(work)
        due = await asked(work, "q", due_on=date(2027, 3, 12))
        await asked(work, "never announced")
        assert await work.enquiries.late(date(2027, 3, 12), NOW) == []
        assert [one.id for one in await work.enquiries.late(date(2027, 3, 13), NOW)] == ["q"]
        assert await work.enquiries.save(replace(due, reminded_at=NOW))
        assert await work.enquiries.late(date(2027, 3, 13), NOW) == []
        assert [one.id for one in await work.enquiries.late(date(2027, 3, 15), NOW + DAY)] == ["q"]


async def test_danger_that_nobody_has_taken_is_found_until_somebody_was_reminded(database: Database) -> None:
    async with database.work() as work:
        await a_place(work)
        danger = await asked(work, "q", concern=Concern.EMERGENCY)
        await work.enquiries.save(rules.taken(await asked(work, "r", concern=Concern.EMERGENCY), "karin", NOW))
        await asked(work, "s")
        assert await work.enquiries.in_danger(NOW) == []
        assert [one.id for one in await work.enquiries.in_danger(NOW + DAY)] == ["q"]
        await work.enquiries.save(replace(danger, reminded_at=NOW + DAY))
        assert await work.enquiries.in_danger(NOW + DAY) == []
        assert [one.id for one in await work.enquiries.in_danger(NOW + 2 * DAY)] == ["q"]


async def test_what_it_was_before_and_what_came_nearest_is_kept(database: Database) -> None:
    async with database.work() as work:
        await a_place(work)
        found = await asked(work, "q", nearest=("eigenanteil", "abgabe-adresse"))
        other = replace(rules.reworded(found, "Wann?", Concern.PLAIN), nearest=("frist",))
        assert await work.enquiries.save(other)
        assert await work.enquiries.get("q") == replace(other, version=1, asker="Anna")
        assert other.before == found.text


async def test_what_nobody_known_asked_is_forgotten_once_it_is_settled(database: Database) -> None:
    async with database.work() as work:
        await a_place(work)
        unknown = {"person": None, "association": None, "address": "t77"}
        await asked(work, "open", **unknown)
        settled = await asked(work, "settled", **unknown)
        await work.enquiries.save(rules.answered(settled, "Ja.", "karin", NOW))
        await work.enquiries.save(rules.answered(await asked(work, "of anna"), "Ja.", "karin", NOW))
        assert await work.enquiries.forget_strangers(NOW) == 0
        assert await work.enquiries.forget_strangers(NOW + DAY) == 1
        assert await work.enquiries.get("settled") is None
        assert await work.enquiries.get("open")
        assert await work.enquiries.get("of anna")


async def test_what_somebody_is_about_to_ask_is_one_text(database: Database) -> None:
    async with database.work() as work:
        first = QuestionDraft("anna", "Wann?", "idee", NOW)
        second = QuestionDraft("anna", "Wo?", "", NOW + DAY, "q")
        for draft in (first, second):
            await work.enquiries.keep_draft(draft)
        assert await work.enquiries.draft("anna") == second
        assert await work.enquiries.drop_old_drafts(NOW + DAY) == 0
        assert await work.enquiries.drop_old_drafts(NOW + 2 * DAY) == 1
        await work.enquiries.keep_draft(first)
        await work.enquiries.drop_draft("anna")
        assert await work.enquiries.draft("anna") is None


async def test_two_persons_who_are_one_have_asked_together(database: Database) -> None:
    async with database.work() as work:
        await a_place(work)
        await asked(work, "q")
        await asked(work, "r", person="karin")
        await work.people.merge("anna", "karin")
        assert [one.id for one in await work.enquiries.own("karin", None)] == ["r", "q"]


async def test_a_file_goes_with_its_draft_then_with_its_question(database: Database) -> None:
    draft = QuestionDraft("anna", "", "", NOW, media="photo:@f2")
    async with database.work() as work:
        await a_place(work)
        await work.enquiries.keep_draft(draft)
        for id in ("f1", "f2"):
            await work.enquiries.keep_file(QuestionFile(id, "anna", "image/png", b"\0PNG", NOW))
        await work.enquiries.drop_other_files("anna", "f2")
        assert await work.enquiries.file_with_draft("anna", "f1") is None
        assert await work.enquiries.file_with_draft("karin", "f2") is None
        kept = await work.enquiries.file_with_draft("anna", "f2")
        assert kept == QuestionFile("f2", "anna", "image/png", b"\0PNG", NOW)
        enquiry = await asked(work, "q", media=draft.media)
        await work.enquiries.pass_file_on("anna", "f2", "q")
        await work.enquiries.drop_draft("anna")
        assert await work.enquiries.file_with_enquiry("q") == replace(kept, draft=None)
        assert await work.enquiries.drop_settled_files(NOW + DAY) == 0
        await work.enquiries.save(rules.withdrawn(enquiry))
        assert await work.enquiries.drop_settled_files(NOW) == 0
        assert await work.enquiries.drop_settled_files(NOW + DAY) == 1


async def test_a_file_of_a_draft_that_is_thrown_away_goes_with_it(database: Database) -> None:
    async with database.work() as work:
        await work.enquiries.keep_draft(QuestionDraft("anna", "", "", NOW))
        await work.enquiries.keep_file(QuestionFile("f", "anna", "image/png", b"PNG", NOW))
        await work.enquiries.drop_draft("anna")
        assert await work.enquiries.file_with_draft("anna", "f") is None
