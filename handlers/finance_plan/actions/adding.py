"""Items are typed, one in a line or many; each message is saved, shown as it was understood, and can be corrected."""

from collections.abc import Collection, Sequence

from msgspec.structs import replace

from bot.domain.errors import there
from bot.domain.finance.change_wish import change_wish
from bot.domain.finance.correction import HeardItem, heard_items
from bot.domain.finance.edit import FinanceEdit, can_undo
from bot.domain.finance.plan import MOST_ITEMS, FinanceItem
from bot.domain.finance.taken import TakenLines, all_of, taken
from bot.domain.finance_lines.columns import table_readings
from bot.domain.finance_lines.reader import read_lines
from bot.domain.finance_lines.worth import LineFlaw
from bot.domain.screen import Screen
from bot.links.finance_plan import (
    AddFinanceItems,
    AddWaitingLines,
    ConfirmFinanceLines,
    LooseToFinancePlan,
    ReadTableAs,
    UndoFinanceLines,
)
from bot.runtime.feature import Visit
from bot.runtime.shared import finance_corrections, finance_edits
from bot.terms.finance import TableReading
from handlers.finance_plan.actions import wishes
from handlers.finance_plan.actions.loading import (
    ADD,
    AMOUNT,
    LINES,
    around_of,
    arrive,
    arrive_to_write,
    ask_items,
    goes_on_adding,
    newest_edit,
    waiting,
)
from handlers.finance_plan.screens import adding as screens
from handlers.finance_plan.screens.seen import PlanSeen
from handlers.finance_plan.screens.waiting import mark


async def ask(link: AddFinanceItems, visit: Visit) -> Screen:
    seen = await arrive_to_write(visit, link.association)
    await ask_items(visit, seen)
    return screens.ask(seen)


async def _ask_on(visit: Visit, seen: PlanSeen) -> Screen:
    """The button is older than what waits now: that still does."""
    await goes_on_adding(visit, seen)
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
    """A wish to change an item is no item."""
    if wish := change_wish(visit.text, seen.plan.items):
        held = await wishes.hold(visit, seen, wish)
        await _hear(visit, seen, (), held)
        return wishes.shown(visit, seen, wish, held)
    return await _add(visit, seen, visit.text)


async def read_table(link: ReadTableAs, visit: Visit) -> Screen:
    """The table that waits for that; once it is read, or another one came, it is asked what there is."""
    seen = await arrive_to_write(visit, link.association)
    table = waiting(visit, seen, "table")
    if not table or mark(table) != link.mark:
        return await _ask_on(visit, seen)
    return await _add(visit, seen, table, link.columns)


async def add_waiting(link: AddWaitingLines, visit: Visit) -> Screen:
    """The same for lines that were held back."""
    seen = await arrive_to_write(visit, link.association)
    lines, which = waiting(visit, seen, "lines"), waiting(visit, seen, "which")
    if not lines or mark(lines) != link.mark:
        return await _ask_on(visit, seen)
    columns = waiting(visit, seen, "columns")
    return await _add(visit, seen, lines, TableReading(columns) if columns else None, [*map(int, which.split())])


async def _add(
    visit: Visit,
    seen: PlanSeen,
    text: str,
    reading: TableReading | None = None,
    which: Collection[int] | None = None,
) -> Screen:
    """`which`: only these of what is read there, whatever they are."""
    around = replace(around_of(visit, seen), reading=reading)
    read = read_lines(text, around)
    lines = taken(read, seen.plan.items, around) if which is None else all_of(read, which, around)
    table = "\n".join(one.line for one in lines.unread if one.flaw is LineFlaw.COLUMNS)
    ways, held = table_readings(table, around), text if lines.waiting else ""
    places = " ".join(map(str, lines.waiting))
    await ask_items(visit, seen, table=table, lines=held, which=places, columns=reading or "")
    added = await finance_edits.add(visit, seen.association, [one.item for one in lines.new]) if lines.new else []
    source = text if reading or which is not None else ""
    await _hear(visit, seen, added, table or held, source)
    if not added:
        return screens.nothing(seen, lines, held, table, ways)
    seen, batch = await arrive(visit, seen.id), await newest_edit(visit, seen)
    lines = replace(lines, new=tuple(replace(one, item=item) for one, item in zip(lines.new, added, strict=True)))
    return await _added(visit, seen, lines, batch) or screens.added(seen, lines, batch, held, table, ways)


async def _added(visit: Visit, seen: PlanSeen, lines: TakenLines, batch: str) -> Screen | None:
    """Of the only one that is new the amount is asked for, when it is missing."""
    item = lines.open
    if item is None or lines.twins or lines.unread:
        return None
    await visit.ask(AMOUNT, association=seen.id, item=item.id, title=item.title, then=ADD)
    return screens.kept_open(seen, item, batch)


async def _hear(visit: Visit, seen: PlanSeen, items: Sequence[FinanceItem], held: str, source: str = "") -> None:
    """The messages are these items from now on: whoever changes one corrects them. `held`: what of it waits; `source`:
    what had waited."""
    made = await finance_corrections.made(visit, seen.association, items)
    subject = finance_corrections.subject(seen.association, made, table=mark(held) if held else "")
    if source:
        await _of_held(visit, seen, made, source)
    elif visit.filed:
        await visit.becomes(LINES, ADD, **subject)
    else:
        visit.uow.heard = LINES, subject


async def _of_held(visit: Visit, seen: PlanSeen, made: Sequence[HeardItem], source: str) -> None:
    """The message in which it stood has made these, too."""
    for heard in await visit.uow.dialogs.heard_as(visit.owner, LINES):
        if heard.subject.get("table") == mark(source):
            items = (*heard_items(heard.subject["items"]), *made)
            subject = finance_corrections.subject(seen.association, items)
            await visit.uow.dialogs.note_heard(replace(heard, subject=subject))


async def confirm(link: ConfirmFinanceLines, visit: Visit) -> Screen:
    """What was guessed is right: all of it that nobody has changed."""
    seen = await arrive_to_write(visit, link.association)
    for edit in await _batch(visit, seen, link.edit):
        if seen.plan.item(edit.item):
            await finance_edits.change(visit, seen.association, edit.item, lambda item: replace(item, sure=True))
    await goes_on_adding(visit, seen)
    return screens.confirmed(seen)


async def undo_all(link: UndoFinanceLines, visit: Visit) -> Screen:
    """All of it that nobody has changed since; a second tap finds nothing."""
    seen = await arrive_to_write(visit, link.association)
    undone = [
        await finance_edits.undo(visit, seen.association, edit.id)
        for edit in await _batch(visit, seen, link.edit)
        if (item := seen.plan.item(edit.item)) and can_undo(edit, item)
    ]
    await goes_on_adding(visit, seen)
    return screens.undone(seen, len(undone))


async def _batch(visit: Visit, seen: PlanSeen, id: str) -> Sequence[FinanceEdit]:
    """What was added in the same event."""
    edit = there(await visit.uow.finance.edit(seen.id, id))
    near = await visit.uow.finance.edits_until(seen.id, edit.number, MOST_ITEMS)
    return [one for one in near if (one.at, one.person) == (edit.at, edit.person) and not one.was and one.item]
