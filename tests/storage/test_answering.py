"""Remarks that a Koordination keeps, and who of it is away."""

from datetime import UTC, date, datetime

from msgspec.structs import replace

from bot.domain.consultations.absence import Absence
from bot.domain.desk.saved_reply import SavedReply
from storage.unit_of_work import Database
from tests.storage.test_enquiries import a_place

NOW = datetime(2027, 3, 10, tzinfo=UTC)
KEPT = SavedReply("s", "k", "Eigenanteil", "Der Eigenanteil kann <b> auch 🎉 Arbeit sein.", "karin", NOW)


async def test_a_remark_is_kept_changed_and_dropped(database: Database) -> None:
    async with database.work() as work:
        await a_place(work)
        other = replace(KEPT, id="t", title="Anreise", text="Mit dem Zug.")
        for one in (KEPT, other):
            await work.saved_replies.save(one)
        used = replace(KEPT, text="Anders.", uses=1)
        await work.saved_replies.save(used)
        assert await work.saved_replies.of_cohort("k") == [used, other]
        assert await work.saved_replies.of_cohort("other") == []
        await work.saved_replies.drop("t")
        assert await work.saved_replies.get("t") is None
        assert await work.saved_replies.get("s") == used


async def test_who_is_away_and_who_stands_in(database: Database) -> None:
    async with database.work() as work:
        await a_place(work)
        away = Absence("karin", date(2027, 3, 20), "jonas", NOW)
        assert await work.absences.of_person("karin") is None
        await work.absences.save(replace(away, stand_in=None))
        await work.absences.save(away)
        await work.absences.save(Absence("jonas", date(2027, 3, 20), None, NOW))
        assert await work.absences.of_cohort("k") == [away]
        assert await work.absences.over(date(2027, 3, 20)) == []
        assert [one.person for one in await work.absences.over(date(2027, 3, 21))] == ["jonas", "karin"]
        assert await work.absences.of_person("karin") == away
        await work.absences.drop("karin")
        assert await work.absences.of_cohort("k") == []
