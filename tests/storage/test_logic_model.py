"""What teams noted to their goals, on both engines."""

from datetime import UTC, datetime

from msgspec.structs import replace

from bot.domain.logic_model.note import LogicNote
from storage.unit_of_work import Database
from tests.storage.test_journey import some_people

NOTE = LogicNote("v", 1, '<b>Nähe & "Mut" 🎉', {"Tisch": 2}, "Namen", "0", "5", None, datetime(2027, 3, 10, tzinfo=UTC))


async def test_a_note_is_saved_by_whoever_saw_it_last(database: Database) -> None:
    async with database.work() as work:
        await some_people(work)
        notes = work.logic_notes
        assert await notes.save(NOTE)
        assert not await notes.save(NOTE)
        assert await notes.of_association("v") == [replace(NOTE, version=1)]
        other = replace(NOTE, sign="Abende", version=1)
        assert await notes.save(other)
        assert not await notes.save(other)
        assert not await notes.drop("v", 1, 1)
        assert await notes.drop("v", 1, 2)
        assert await notes.of_association("v") == []
