"""A message with items is changed by its writer: its items are corrected."""

from msgspec.structs import replace

from bot.domain.dialog import Heard
from bot.domain.errors import Refusal, there
from bot.domain.finance.change_wish import change_wish
from bot.domain.finance.edit import can_undo
from bot.domain.finance_lines.reader import read_lines
from bot.domain.finance_lines.reading import ProposedItem, UnreadLine
from bot.domain.screen import Screen
from bot.links.finance_plan import OpenFinancePlan, UndoFinanceCorrection
from bot.runtime.feature import Visit
from bot.runtime.shared import finance_corrections, finance_edits
from handlers.finance_plan.actions import wishes
from handlers.finance_plan.actions.loading import around_of, arrive, arrive_to_write, goes_on
from handlers.finance_plan.screens import correcting as screens


async def corrected(heard: Heard, visit: Visit) -> Screen:
    """Nothing is taken out while a part of the message cannot be read."""
    seen = await arrive_to_write(visit, heard.subject.get("association", ""))
    if await finance_corrections.shares(visit, heard):
        raise Refusal("finance_plan-edit-parts", to=OpenFinancePlan(seen.id))
    if wish := change_wish(visit.text, seen.plan.items):
        return wishes.shown(visit, seen, wish, await wishes.hold(visit, seen, wish))
    read = read_lines(visit.text, around_of(visit, seen))
    proposed = [one for one in read if isinstance(one, ProposedItem)]
    unread = [one for one in read if isinstance(one, UnreadLine)]
    await goes_on(visit, seen)
    if not proposed:
        return screens.nothing(seen, unread)
    whole = all(one.flaw.is_fine for one in unread)
    made = await finance_corrections.correct(
        visit, seen.association, heard, [one.item for one in proposed], whole=whole
    )
    seen = await arrive(visit, seen.id)
    understood = [replace(proposed[at], item=item) for at, item in sorted(made.items.items())]
    return screens.corrected(seen, understood, unread, made)


async def too_late(heard: Heard, visit: Visit) -> Screen:
    """Of a message from before what it has made was remembered."""
    raise Refusal("common-edit-too-late", to=OpenFinancePlan(heard.subject.get("association", "")))


async def undo(link: UndoFinanceCorrection, visit: Visit) -> Screen:
    """All that the changed message has changed, the last first; what somebody has changed since stays."""
    seen = await arrive_to_write(visit, link.association)
    last = there(await visit.uow.finance.edit(seen.id, link.edit))
    near = await visit.uow.finance.edits_until(seen.id, last.number, link.number)
    undone = 0
    for edit in near:
        now = await visit.uow.finance.item(seen.id, edit.item)
        if edit.item and can_undo(edit, now):
            await finance_edits.undo(visit, seen.association, edit.id)
            undone += 1
    await goes_on(visit, seen)
    return screens.undone(seen, undone)
