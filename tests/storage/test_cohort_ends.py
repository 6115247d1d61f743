"""Both engines understand what is forgotten, reported and taken out when a cohort is over."""

from datetime import UTC, date, datetime, timedelta

from bot.domain.cohorts import Association, AssociationState, Cohort
from bot.domain.privacy.cohort_end import CohortEnd, EndStep
from bot.domain.privacy.retention import RULES
from bot.runtime.upkeep.retention import forget_by, look_once
from storage.unit_of_work import Database

NOW = datetime(2027, 3, 10, 12, tzinfo=UTC)


async def test_every_rule_is_understood(database: Database) -> None:
    async with database.work() as work:
        for rule in RULES:
            assert (await work.retention_report.held(rule, NOW)).overdue == 0
            assert rule.told or await forget_by(rule, work, NOW) == 0
        assert await work.shown_secrets.spent(NOW, NOW, 5) == []
        await work.commit()
    async with database.work() as work:
        assert await look_once(work, NOW, None) == 0  # type: ignore[arg-type]
    async with database.work() as work:
        assert await work.retention.last() == NOW


async def test_a_cohort_ends_once_and_leaves_numbers(database: Database) -> None:
    async with database.work() as work:
        await work.cohorts.save_carrier("carrier", "Träger")
        await work.cohorts.save(Cohort("c", "Nord", "carrier", "NI", date(2027, 1, 31), "default"))
        await work.associations.add(Association("a", "Brücke", "c", "NI", "s", AssociationState.ACTIVE, NOW, NOW))
        assert [one.id for one in await work.cohort_ends.never_ended(date(2027, 1, 31))] == ["c"]
        assert await work.cohort_ends.begin(CohortEnd("c", NOW))
        assert not await work.cohort_ends.begin(CohortEnd("c", NOW + timedelta(days=1)))
        assert await work.cohort_ends.drop_drafts("c", 9) == 0
        named = await work.cohort_ends.next_named("c")
        assert named
        assert await work.cohort_ends.erasable("a") == []
        await work.cohort_ends.anonymise(named)
        await work.cohort_ends.part_from("a")
        await work.cohort_ends.drop_words("c")
        assert await work.cohort_ends.to_tell("c", "cohort_end:1", 9) == []
        await work.cohort_ends.save(CohortEnd("c", NOW, None, EndStep.GONE, NOW, NOW))
        await work.commit()
    async with database.work() as work:
        left = await work.associations.get("a")
        assert left
        assert left.name == "#1"
        assert await work.cohort_ends.under_way() == []
        assert await work.cohort_ends.take_back("c")
