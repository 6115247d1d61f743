"""A table of costs that somebody sent: as it was read, and what became of it."""

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from bot.domain.dates.file import MOST_BYTES, FileFlaw, Lack
from bot.domain.finance.plan import MOST_ITEMS, FinancePlan
from bot.domain.finance.sent import SentNote, SentTable
from bot.domain.finance.sent_news import ItemChange, SentNews
from bot.domain.finance.taken import TakenLines
from bot.domain.finance_lines.reading import UnreadLine
from bot.domain.money import money
from bot.domain.names import short
from bot.domain.screen import Button, Lines, Rows, Say, Screen, Value, row
from bot.domain.wording import lines, paragraphs
from bot.links.finance_plan import (
    AddFinanceItems,
    LeaveFinanceTable,
    OpenFinancePlan,
    ReadSentTableAs,
    TakeFinanceTable,
    UndoFinanceCorrection,
)
from bot.terms.finance import SOURCES, Every, TableReading, TableTake
from handlers.finance_plan.screens import adding, words
from handlers.finance_plan.screens.adding import LONGEST_LINE, MOST_TOLD, MOST_UNREAD
from handlers.finance_plan.screens.seen import PlanSeen

LONGEST_NAMES = 200
MEGABYTE = 1024 * 1024


def ask(seen: PlanSeen) -> Screen:
    args: dict[str, Value] = {"most": MOST_BYTES // MEGABYTE}
    return Screen("finance_plan-ask-table", args, (row(_done(seen)),), even=True)


def _done(seen: PlanSeen) -> Button:
    return Button("finance_plan-done", OpenFinancePlan(seen.id))


def unreadable(seen: PlanSeen, file: str, lack: str) -> Screen:
    """`file`: its name; empty for what is no file, a picture for example."""
    ending = file.rpartition(".")[2].lower() if "." in file else ""
    args: dict[str, Value] = {"file": file, "ending": ending, "most": MOST_BYTES // MEGABYTE, "items": MOST_ITEMS}
    known = {Lack.UNREADABLE, Lack.TOO_LARGE, Lack.LOST, FileFlaw.EMPTY, FileFlaw.NO_SHEET, FileFlaw.TOO_MANY}
    flaw = lack if lack in known else FileFlaw.SWOLLEN
    rows = (row(Button("finance_plan-add", AddFinanceItems(seen.id)), _done(seen)),)
    return Screen(f"finance_plan-file-{flaw}" if file else "finance_plan-file-picture", args, rows, missed=True)


def preview(seen: PlanSeen, table: SentTable, news: SentNews, mark: str, ways: Sequence[TableReading] = ()) -> Screen:
    """`ways`: what the columns may be that nobody knows."""
    which = Say("finance_plan-which-columns") if ways else None
    args: dict[str, Value] = {"file": table.file, "told": paragraphs(*_told(seen, table, news), which)}
    rows = (*(row(_way(seen, one, mark)) for one in ways), *_rows(seen, news, mark))
    if news.takes:
        return Screen("finance_plan-sent", {**args, "association": seen.association.name}, rows, even=True)
    if news.same:
        return Screen("finance_plan-sent-same", args, rows, even=True)
    return Screen("finance_plan-sent-nothing", args, rows, missed=True, even=True)


def _way(seen: PlanSeen, one: TableReading, mark: str) -> Button:
    return Button(f"finance_plan-columns.{one.name.lower()}", ReadSentTableAs(seen.id, one, mark))


def _told(seen: PlanSeen, table: SentTable, news: SentNews) -> Iterator[Value | None]:
    yield _new(seen, news)
    yield _changes(seen, news.changes)
    yield _sums(seen, table, news) if news.takes else None
    yield _beside(seen, news)
    yield _unread(table)
    yield _notes(table)


def _new(seen: PlanSeen, news: SentNews) -> Value | None:
    if not news.new:
        return None
    told = (words.in_a_line(seen, one.item) for one in news.new[:MOST_TOLD])
    return _listed(Say("finance_plan-sent-new", {"number": len(news.new)}), told, len(news.new) - MOST_TOLD)


def _changes(seen: PlanSeen, changes: Sequence[ItemChange]) -> Value | None:
    if not changes:
        return None
    told = (Say("finance_plan-sent-change", _change(seen, one)) for one in changes[:MOST_TOLD])
    return _listed(Say("finance_plan-sent-changes", {"number": len(changes)}), told, len(changes) - MOST_TOLD)


def _change(seen: PlanSeen, one: ItemChange) -> dict[str, Value]:
    return {"now": words.in_a_line(seen, one.now), "after": words.in_a_line(seen, one.after)}


def _listed(head: Say, told: Iterator[Say] | Iterator[Value], more: int) -> Value:
    rest = Say("finance_plan-and-more", {"number": more}) if more > 0 else None
    return lines(head, *(Say("common-list-item", {"item": one}) for one in told), rest)


def _sums(seen: PlanSeen, table: SentTable, news: SentNews) -> Value:
    """To be compared with what stands below the table."""
    plan = FinancePlan(seen.id, seen.plan.period, tuple(one.item for one in table.items))
    costs, cover = plan.costs(), sum(plan.amount(item) for item in plan.under(*SOURCES))
    args: dict[str, Value] = {"costs": money(costs), "cover": money(cover), "years": len(seen.plan.years)}
    said = Say("finance_plan-sent-sums", args)
    guessed = any(one.item.every is Every.YEAR and not one.often_said for one in news.new)
    each = Say("finance_plan-sent-each-year") if guessed and len(seen.plan.years) > 1 else None
    return lines(said, each)


def _beside(seen: PlanSeen, news: SentNews) -> Value | None:
    """What changes nothing."""
    same = Say("finance_plan-sent-there", {"number": len(news.same)}) if news.same and news.takes else None
    names = short(", ".join(item.title for item in news.missing), LONGEST_NAMES)
    missing = Say("finance_plan-sent-missing", {"names": names}) if names else None
    return lines(same, missing) if same or missing else None


def _unread(table: SentTable) -> Value | None:
    found = [(sheet.name, one) for sheet in table.sheets for one in sheet.unread]
    bad = [pair for pair in found if not pair[1].flaw.is_fine]
    head = Say("finance_plan-sent-unread", {"number": len(bad)}) if bad else None
    several = sum(bool(sheet.items or sheet.unread) for sheet in table.sheets) > 1
    told = [_row(name if several else "", one) for name, one in bad[:MOST_UNREAD]]
    more = Say("finance_plan-and-more", {"number": len(bad) - MOST_UNREAD}) if len(bad) > MOST_UNREAD else None
    left = len(found) - len(bad)
    fine = Say("finance_plan-left-out", {"number": left}) if left else None
    return lines(head, *told, more, fine) if found else None


def _row(sheet: str, one: UnreadLine) -> Value:
    args: dict[str, Value] = {
        "sheet": short(sheet, LONGEST_LINE),
        "row": one.row,
        "line": short(" ".join(one.line.split()), LONGEST_LINE),
        "why": Say(f"common-finance-flaw-{one.flaw}"),
    }
    return Say("finance_plan-sent-row-of" if sheet else "finance_plan-sent-row", args)


def _notes(table: SentTable) -> Value | None:
    told = [
        Say(f"finance_plan-sent-note-{note}", {"sheets": ", ".join(names)})
        for note in SentNote
        if (names := [short(sheet.name, LONGEST_LINE) for sheet in table.sheets if note in sheet.notes])
    ]
    return Lines(tuple(told)) if told else None


def _rows(seen: PlanSeen, news: SentNews, mark: str) -> Rows:
    both = bool(news.new and news.changes)
    args: dict[str, Value] = {"number": len(news.new) or len(news.changes)}
    label = "all" if both else "new" if news.new else "changes"
    everything = Button(f"finance_plan-take.{label}", TakeFinanceTable(seen.id, TableTake.ALL, mark), args)
    only = Button("finance_plan-take.only", TakeFinanceTable(seen.id, TableTake.NEW, mark), args)
    leave = Button("finance_plan-take.leave", LeaveFinanceTable(seen.id, mark))
    if news.takes:
        return (row(everything), *((row(only),) if both else ()), row(leave))
    return (row(_done(seen)), *((row(_again(seen, len(news.same), mark)),) if news.again else ()))


def _again(seen: PlanSeen, number: int, mark: str) -> Button:
    return Button("finance_plan-after-all.again", TakeFinanceTable(seen.id, TableTake.AGAIN, mark), {"number": number})


def taken(seen: PlanSeen, read: TakenLines, changes: Sequence[ItemChange], batch: str, again: str) -> Screen:
    """`batch`: the last change; `again`: the mark of what stood there already and waits, empty for nothing."""
    more = (row(_again(seen, len(read.twins), again)),) if again else ()
    if not read.new:
        undo = Button("finance_plan-undo", UndoFinanceCorrection(seen.id, batch, len(changes)))
        args: dict[str, Value] = {"changes": _changed(changes)}
        return Screen("finance_plan-sent-changed", args, (row(_done(seen)), *more, row(undo)))
    screen = adding.added(seen, read, batch)
    rows = (*more, *screen.rows)
    if not changes:
        return replace(screen, rows=rows)
    rest = paragraphs(_changed(changes), screen.args["rest"])
    undo = Button("finance_plan-undo", UndoFinanceCorrection(seen.id, batch, len(changes) + len(read.new)))
    return replace(screen, args={**screen.args, "rest": rest}, rows=(*rows[:-1], row(undo)))


def _changed(changes: Sequence[ItemChange]) -> Value:
    names = short(", ".join(one.after.title for one in changes), LONGEST_NAMES)
    return Say("finance_plan-sent-and-changed", {"number": len(changes), "names": names})


def gone(seen: PlanSeen) -> Screen:
    return Screen("finance_plan-sent-gone", rows=(row(_done(seen)),))


def left(seen: PlanSeen) -> Screen:
    return Screen("finance_plan-sent-left", rows=(row(_done(seen)),))
