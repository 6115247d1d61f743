"""Items of the Finanzierungsplan and their history, on both engines."""

from datetime import UTC, date, datetime

from msgspec.structs import replace

from bot.domain.finance.edit import FinanceEdit, kept
from bot.domain.finance.plan import FinanceItem, FinancePeriod
from bot.terms.finance import Every, FinanceHeading
from storage.unit_of_work import Database
from tests.storage.test_journey import some_people

NOW = datetime(2027, 3, 10, 12, tzinfo=UTC)
RENT = FinanceItem(
    id="rent",
    association="v",
    place=1,
    title='<b>Miete & "Co" 🎉',
    heading=FinanceHeading.MATERIAL,
    price=200_00,
    every=Every.MONTH,
    year=2028,
    amounts={2028: 5, 2029: 10_000_000_00},
)


async def test_an_item_is_saved_by_whoever_saw_it_last(database: Database) -> None:
    async with database.work() as work:
        await some_people(work)
        assert await work.finance.add(RENT)
        assert not await work.finance.add(RENT)
        assert await work.finance.items("v") == [RENT]
        dearer = replace(RENT, price=210_00)
        assert await work.finance.save(dearer)
        assert not await work.finance.save(dearer)
        assert await work.finance.item("v", "rent") == replace(dearer, version=1)
        assert await work.finance.item("other", "rent") is None
        assert not await work.finance.drop("rent", 0)
        assert await work.finance.drop("rent", 1)
        assert await work.finance.items("v") == []


async def test_the_period_is_assumed_until_somebody_says_it(database: Database) -> None:
    async with database.work() as work:
        await some_people(work)
        assert (await work.finance.plan("v", date(2027, 6, 30))).period.assumed
        said = FinancePeriod(date(2028, 3, 1), 30)
        for _ in range(2):
            await work.finance.set_period(said, "v")
        assert (await work.finance.plan("v", date(2027, 6, 30))).period == said


async def test_edits_are_numbered_and_name_their_author(database: Database) -> None:
    async with database.work() as work:
        await some_people(work)
        for number, person in enumerate(("anna", None), 1):
            await work.finance.add_edit(FinanceEdit(f"e{number}", "v", 0, "rent", "", kept(RENT), person, NOW))
        newest = await work.finance.edits("v", 0, 10)
        assert [(edit.id, edit.number, edit.person, edit.after) for edit in newest] == [
            ("e2", 2, None, RENT),
            ("e1", 1, "anna", RENT),
        ]
        assert newest[1].author
        assert not newest[0].author
        assert await work.finance.count_edits("v") == 2
        assert await work.finance.edit("v", "e1") == newest[1]
        assert await work.finance.edits("v", 1, 10) == [newest[1]]
