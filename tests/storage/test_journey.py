"""Stages, answers and tasks are still there afterwards."""

from datetime import UTC, date, datetime, timedelta

from bot.domain.cohorts import Association, AssociationState, Cohort
from bot.domain.journey import Answer, StageState, StageStatus, TaskStatus
from bot.domain.people import Channel, Person
from bot.terms import Language
from storage.unit_of_work import Database, Work

NOW = datetime(2027, 3, 10, 17, 42, tzinfo=UTC)


async def some_people(work: Work) -> None:
    await work.cohorts.save_carrier("t", "T")
    await work.cohorts.save(Cohort("k", "K", "t", "NI", date(2027, 6, 30), "p"))
    await work.associations.add(Association("v", "V", "k", "NI", "idee", AssociationState.ACTIVE, NOW, NOW))
    for id, name in (("anna", "Anna"), ("zoe", '<b>Zoé & "Co" 🎉')):
        await work.people.save(Person(id, name, Language.GERMAN, Channel.TELEGRAM, None, NOW))


def answer(number: int, text: str, person: str | None = "anna", question: str = "idee-satz") -> Answer:
    return Answer(f"{question}{number}", "v", question, text, person, NOW + timedelta(minutes=number), number)


async def test_a_stage_is_saved_by_whoever_saw_it_last(database: Database) -> None:
    async with database.work() as work:
        await some_people(work)
        first = StageStatus("v", "idee", StageState.OPEN, NOW, None)
        assert await work.journey.save_stage(first)
        assert not await work.journey.save_stage(first)
        seen = (await work.journey.stages("v"))["idee"]
        assert seen.version == 1
        handed = StageStatus("v", "idee", StageState.HANDED_IN, NOW, "anna", seen.version)
        assert await work.journey.save_stage(handed)
        assert not await work.journey.save_stage(handed)
        assert (await work.journey.stages("v"))["idee"] == StageStatus(
            "v", "idee", StageState.HANDED_IN, NOW, "anna", 2
        )


async def test_the_newest_answer_counts_unless_it_is_undone(database: Database) -> None:
    async with database.work() as work:
        await some_people(work)
        for number, text in ((1, "eins"), (2, "zwei"), (3, "🎉" * 3000)):
            await work.journey.add_answer(answer(number, text, "zoe"))
        await work.journey.add_answer(answer(1, "anders", None, "verein-name"))
        counting = await work.journey.answers("v")
        assert counting["idee-satz"].text == "🎉" * 3000
        assert counting["idee-satz"].author == '<b>Zoé & "Co" 🎉'
        assert counting["verein-name"].author == ""
        await work.journey.undo_answer("idee-satz3")
        assert (await work.journey.answers("v"))["idee-satz"].text == "zwei"
        assert [(one.number, one.undone) for one in await work.journey.versions("v", "idee-satz")] == [
            (3, True),
            (2, False),
            (1, False),
        ]
        await work.journey.redo_answer("idee-satz3")
        assert (await work.journey.answers("v"))["idee-satz"].number == 3
        for number in (1, 2, 3):
            await work.journey.undo_answer(f"idee-satz{number}")
        assert "idee-satz" not in await work.journey.answers("v")


async def test_a_task_knows_who_and_when(database: Database) -> None:
    async with database.work() as work:
        await some_people(work)
        await work.journey.save_task(TaskStatus("v", "idee-laut", "zoe", None, None))
        await work.journey.save_task(TaskStatus("v", "idee-laut", "zoe", NOW, "anna"))
        assert await work.journey.tasks("v") == {
            "idee-laut": TaskStatus("v", "idee-laut", "zoe", NOW, "anna", '<b>Zoé & "Co" 🎉', "Anna")
        }
        assert await work.journey.tasks("other") == {}
