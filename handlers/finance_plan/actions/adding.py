"""Items are typed, one in a line or many; each message is saved, shown as it was understood, and can be corrected."""

from collections.abc import Sequence

from msgspec.structs import replace

from bot.domain.errors import there
from bot.domain.finance.correction import HeardItem, heard_items
from bot.domain.finance.edit import FinanceEdit, can_undo
from bot.domain.finance.plan import MOST_ITEMS, FinanceItem
from bot.domain.finance_lines.columns import table_readings
from bot.domain.finance_lines.reader import read_lines
from bot.domain.finance_lines.reading import Around, ProposedItem, UnreadLine
from bot.domain.finance_lines.worth import LineFlaw
from bot.domain.screen import Screen
from bot.links.finance_plan import (
    AddFinanceItems,
    ConfirmFinanceLines,
    LooseToFinancePlan,
    ReadTableAs,
    UndoFinanceLines,
)
from bot.runtime.feature import Visit
from bot.runtime.shared import finance_corrections, finance_edits
from bot.terms.finance import TableReading
from handlers.finance_plan.actions.loading import ADD, LINES, arrive, arrive_to_write, newest_edit
from handlers.finance_plan.screens import adding as screens
from handlers.finance_plan.screens.seen import PlanSeen


async def ask(link: AddFinanceItems, visit: Visit) -> Screen:
    seen = await arrive_to_write(visit, link.association)
    await visit.ask(ADD, association=seen.id)
    return screens.ask(seen)


async def typed(visit: Visit) -> Screen:
    return await typed_for(visit, await arrive_to_write(visit, visit.asked("association")))


async def take_loose(link: LooseToFinancePlan, visit: Visit) -> Screen:
    """What nobody waited for becomes items."""
    seen = await arrive_to_write(visit, link.association)
    found = await visit.kept()
    if not found:
        return await ask(AddFinanceItems(seen.id), visit)
    await visit.placed(ADD, association=seen.id)
    return await typed_for(replace(visit, text=found, filed=True), seen)


async def typed_for(visit: Visit, seen: PlanSeen) -> Screen:
    return await _add(visit, seen, visit.text)


async def read_table(link: ReadTableAs, visit: Visit) -> Screen:
    """The table that waits for that; once it is read, or another one came, it is asked what there is."""
    seen = await arrive_to_write(visit, link.association)
    table = visit.dialog.answers.get("table", "") if visit.dialog and visit.asks(ADD, association=seen.id) else ""
    if not table or screens.mark(table) != link.mark:
        return await ask(AddFinanceItems(seen.id), visit)
    return await _add(visit, seen, table, link.columns)


async def _add(visit: Visit, seen: PlanSeen, text: str, reading: TableReading | None = None) -> Screen:
    around = Around(seen.plan.period, visit.house.programme.finance_words, reading=reading)
    read = read_lines(text, around)
    proposed = [one for one in read if isinstance(one, ProposedItem)]
    unread = [one for one in read if isinstance(one, UnreadLine)]
    table = "\n".join(one.line for one in unread if one.flaw is LineFlaw.COLUMNS)
    await visit.ask(ADD, association=seen.id, table=table)
    ways = table_readings(table, around)
    if not proposed:
        await _hear(visit, seen, (), table, reading)
        return screens.nothing(seen, unread, table, ways)
    added = await finance_edits.add(visit, seen.association, [one.item for one in proposed])
    await _hear(visit, seen, added, table, reading)
    seen, batch = await arrive(visit, seen.id), await newest_edit(visit, seen)
    understood = [replace(one, item=item) for one, item in zip(proposed, added, strict=True)]
    return screens.added(seen, understood, unread, batch, table, ways)


async def _hear(
    visit: Visit, seen: PlanSeen, items: Sequence[FinanceItem], table: str, reading: TableReading | None
) -> None:
    """The messages are these items from now on: whoever changes one corrects them."""
    made = await finance_corrections.made(visit, seen.association, items)
    subject = finance_corrections.subject(seen.association, made, table=screens.mark(table) if table else "")
    if reading:
        await _of_table(visit, seen, made)
    elif visit.filed:
        await visit.becomes(LINES, ADD, **subject)
    else:
        visit.uow.heard = LINES, subject


async def _of_table(visit: Visit, seen: PlanSeen, made: Sequence[HeardItem]) -> None:
    """The message in which the table stood has made these, too."""
    for heard in await visit.uow.dialogs.heard_as(visit.owner, LINES):
        if heard.subject.get("table") == screens.mark(visit.asked("table")):
            items = (*heard_items(heard.subject["items"]), *made)
            subject = finance_corrections.subject(seen.association, items)
            await visit.uow.dialogs.note_heard(replace(heard, subject=subject))


async def confirm(link: ConfirmFinanceLines, visit: Visit) -> Screen:
    """What was guessed is right: all of it that nobody has changed."""
    seen = await arrive_to_write(visit, link.association)
    for edit in await _batch(visit, seen, link.edit):
        if seen.plan.item(edit.item):
            await finance_edits.change(visit, seen.association, edit.item, lambda item: replace(item, sure=True))
    await visit.ask(ADD, association=seen.id)
    return screens.confirmed(seen)


async def undo_all(link: UndoFinanceLines, visit: Visit) -> Screen:
    """All of it that nobody has changed since; a second tap finds nothing."""
    seen = await arrive_to_write(visit, link.association)
    undone = [
        await finance_edits.undo(visit, seen.association, edit.id)
        for edit in await _batch(visit, seen, link.edit)
        if (item := seen.plan.item(edit.item)) and can_undo(edit, item)
    ]
    await visit.ask(ADD, association=seen.id)
    return screens.undone(seen, len(undone))


async def _batch(visit: Visit, seen: PlanSeen, id: str) -> Sequence[FinanceEdit]:
    """What was added in the same event."""
    edit = there(await visit.uow.finance.edit(seen.id, id))
    near = await visit.uow.finance.edits_until(seen.id, edit.number, MOST_ITEMS)
    return [one for one in near if (one.at, one.person) == (edit.at, edit.person) and not one.was and one.item]
