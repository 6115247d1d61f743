"""A table of costs is sent: shown as it was read, and taken over when somebody says so."""

from collections.abc import Sequence
from functools import partial

from msgspec.structs import replace

from bot.documents.finance.table_in import read_again, read_table
from bot.domain.dates.file import TABLES, Lack
from bot.domain.finance.plan import FinanceItem
from bot.domain.finance.sent import SentSheet, SentTable, pack, unpack
from bot.domain.finance.sent_news import ItemChange, SentNews, sent_news
from bot.domain.finance.taken import TakenLines
from bot.domain.finance_lines.columns import table_readings
from bot.domain.finance_lines.reading import ProposedItem
from bot.domain.screen import Screen
from bot.links.finance_plan import AskFinanceTable, LeaveFinanceTable, ReadSentTableAs, TakeFinanceTable
from bot.runtime.feature import ReadFile, Visit
from bot.runtime.shared import finance_edits
from bot.terms.finance import TableTake
from handlers.finance_plan.actions.loading import (
    around_of,
    arrive,
    arrive_to_write,
    ask_items,
    goes_on,
    newest_edit,
    waiting,
)
from handlers.finance_plan.screens import tables as screens
from handlers.finance_plan.screens.seen import PlanSeen
from handlers.finance_plan.screens.waiting import mark


async def ask(link: AskFinanceTable, visit: Visit) -> Screen:
    seen = await arrive_to_write(visit, link.association)
    await ask_items(visit, seen)
    return screens.ask(seen)


async def came(visit: Visit) -> Screen:
    """Without an upload: a picture or so."""
    seen = await arrive_to_write(visit, visit.asked("association"))
    upload = visit.upload
    if upload is None or upload.lack or not upload.ends(*TABLES):
        await goes_on(visit, seen)
        return screens.unreadable(seen, upload.name if upload else "", (upload and upload.lack) or Lack.UNREADABLE)
    if visit.made is None:
        raise ReadFile(partial(read_table, upload, around_of(visit, seen)))
    table: SentTable = visit.made
    if table.lack:
        await goes_on(visit, seen)
        return screens.unreadable(seen, table.file, table.lack)
    return await _preview(visit, seen, table)


async def _preview(visit: Visit, seen: PlanSeen, table: SentTable) -> Screen:
    """Of what changes it is kept how the item was then: nobody agrees to what they did not see."""
    news = sent_news(table, seen.plan)
    ways = table_readings("\n".join(table.doubtful), around_of(visit, seen))
    held = pack(replace(table, versions={one.now.id: one.now.version for one in news.changes}))
    held = held if news.takes or news.again or ways else ""
    await ask_items(visit, seen, file=held)
    return screens.preview(seen, table, news, mark(held), ways)


async def read_as(link: ReadSentTableAs, visit: Visit) -> Screen:
    """Shown anew; nothing of it is saved."""
    seen = await arrive_to_write(visit, link.association)
    held = waiting(visit, seen, "file")
    table = unpack(held)
    if table is None or mark(held) != link.mark:
        await goes_on(visit, seen)
        return screens.gone(seen)
    if visit.made is None:
        raise ReadFile(partial(read_again, table, replace(around_of(visit, seen), reading=link.columns)))
    return await _preview(visit, seen, visit.made)


async def take(link: TakeFinanceTable, visit: Visit) -> Screen:
    """The table that waits for that; one that does not any more, or was meant by an older button, changes nothing."""
    seen = await arrive_to_write(visit, link.association)
    held = waiting(visit, seen, "file")
    table = unpack(held)
    if table is None or mark(held) != link.mark:
        await goes_on(visit, seen)
        return screens.gone(seen)
    news = sent_news(table, seen.plan)
    new = news.same if link.what is TableTake.AGAIN else news.new
    changes = _agreed(news, table) if link.what is TableTake.ALL else ()
    if not (new or changes):
        return await _preview(visit, seen, table)
    return await _take(visit, seen, replace(news, new=new, changes=changes), _rest(news, table, link.what))


def _agreed(news: SentNews, table: SentTable) -> tuple[ItemChange, ...]:
    """Of items that nobody has changed since."""
    return tuple(one for one in news.changes if table.versions.get(one.now.id) == one.now.version)


def _rest(news: SentNews, table: SentTable, what: TableTake) -> SentTable | None:
    """What may be added once more."""
    if what is TableTake.AGAIN or not news.again:
        return None
    return replace(table, sheets=(SentSheet("", news.same),), versions={})


async def _take(visit: Visit, seen: PlanSeen, news: SentNews, rest: SentTable | None) -> Screen:
    for change in news.changes:
        await finance_edits.change(visit, seen.association, change.now.id, partial(_after, change))
    added = await finance_edits.add(visit, seen.association, [one.item for one in news.new]) if news.new else []
    held = pack(rest) if rest else ""
    await ask_items(visit, seen, file=held)
    seen, batch = await arrive(visit, seen.id), await newest_edit(visit, seen)
    lines = TakenLines(_with_ids(news.new, added), news.same if rest else ())
    return screens.taken(seen, lines, news.changes, batch, mark(held) if held else "")


def _after(change: ItemChange, _now: FinanceItem) -> FinanceItem:
    return change.after


def _with_ids(read: Sequence[ProposedItem], added: Sequence[FinanceItem]) -> tuple[ProposedItem, ...]:
    return tuple(replace(one, item=item) for one, item in zip(read, added, strict=True))


async def leave(link: LeaveFinanceTable, visit: Visit) -> Screen:
    """An older button leaves what waits now."""
    seen = await arrive_to_write(visit, link.association)
    if mark(waiting(visit, seen, "file")) != link.mark:
        await goes_on(visit, seen)
        return screens.gone(seen)
    await ask_items(visit, seen, file="")
    return screens.left(seen)
