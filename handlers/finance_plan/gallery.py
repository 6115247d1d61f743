"""Every screen of this feature once."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

from msgspec.structs import replace

from bot.domain.cohorts import Association, AssociationState, Cohort
from bot.domain.dates.file import FileFlaw, Lack
from bot.domain.finance.change_wish import ChangeWish
from bot.domain.finance.correction import FinanceCorrection, ItemSide
from bot.domain.finance.edit import FinanceEdit, kept
from bot.domain.finance.plan import FinanceItem, FinancePeriod, FinancePlan
from bot.domain.finance.sent import SentNote, SentSheet, SentTable
from bot.domain.finance.sent_news import ItemChange, SentNews
from bot.domain.finance.taken import TakenLines
from bot.domain.finance_lines.names import OUT, OtherReading
from bot.domain.finance_lines.reading import OtherWorth, ProposedItem, UnreadLine
from bot.domain.finance_lines.worth import LineFlaw
from bot.domain.logic_model.numbering import LogicPoint
from bot.domain.screen import Screen
from bot.terms.finance import Every, FinanceHeading, ItemPart, TableReading
from handlers.finance_plan.screens import adding, changing, correcting, history, items, period, plan, tables, wishes
from handlers.finance_plan.screens.seen import PlanSeen

NOW = datetime(2027, 3, 12, 16, 30, tzinfo=UTC)
HOSTILE = '<b>Zoé & "Co" 🎉'
COHORT = Cohort("nord2027", HOSTILE, "carrier", "NI", date(2027, 6, 30), "default")
GROUP = Association("v1", HOSTILE, "nord2027", "NI", "finanzplan", AssociationState.ACTIVE, NOW, NOW)
STAFF = FinanceItem("i1", "v1", 1, "Koordination 50 %", FinanceHeading.STAFF, 36_000_00, measure=1, sure=False)
ROOM = FinanceItem("i2", "v1", 2, "Raum", FinanceHeading.MATERIAL, 200_00, every=Every.MONTH)
CARE = FinanceItem(
    "i3", "v1", 3, f"Kinderbetreuung {HOSTILE}", FinanceHeading.STAFF, 75_00, 36_000, "Abende", measure=4
)
STOVE = FinanceItem("i4", "v1", 4, "Herd", FinanceHeading.INVESTMENT, 3_000_00, every=Every.ONCE)
OPEN = replace(ROOM, id="i6", title="Bühne", price=0, every=Every.YEAR)
FEES = FinanceItem("i5", "v1", 5, "Beiträge", FinanceHeading.OWN, 0, amounts={2028: 3_000_00, 2031: 50}, certain=False)
ITEMS = (STAFF, ROOM, CARE, STOVE, FEES)
PLAN = FinancePlan("v1", FinancePeriod(date(2028, 3, 1), 22), ITEMS)
SEEN = PlanSeen(GROUP, PLAN, writes=True, inside=True, measures=(LogicPoint(1, "Kochabende", "Kochabende: 36 Abende"),))
DESK = replace(SEEN, writes=False, inside=False)
EMPTY = replace(SEEN, plan=FinancePlan("v1", FinancePeriod(date(2028, 1, 1), 12, assumed=True), ()))
OVER = replace(SEEN, plan=replace(PLAN, items=(replace(FEES, amounts={}, price=90_000_00),)))
ADDED = FinanceEdit("e1", "v1", 1, "i1", "", kept(STAFF), "anna", NOW, author="Anna")
CHANGED = FinanceEdit("e2", "v1", 2, "i1", kept(STAFF), kept(replace(STAFF, price=3)), None, NOW)
REMOVED = FinanceEdit("e3", "v1", 3, "i9", kept(ROOM), "", "anna", NOW, undoes="e0", author=HOSTILE)
LONGER = FinanceEdit(
    "e4", "v1", 4, "", kept(FinancePeriod(date(2028, 1, 1), 12)), kept(PLAN.period), "ben", NOW, author="Ben"
)
UNREAD = (
    *(UnreadLine(f"Posten {flaw} {HOSTILE}", row, flaw) for row, flaw in enumerate(LineFlaw, 1) if not flaw.is_fine),
    UnreadLine("Summe 3.000", 90, LineFlaw.SUM),
)


def examples() -> Iterator[tuple[str, Screen]]:
    yield "nothing yet", plan.overview(EMPTY)
    yield "nothing yet, for the Koordination", plan.overview(replace(EMPTY, writes=False, inside=False))
    yield "the plan", plan.overview(SEEN)
    yield "too much money", plan.overview(OVER)
    yield "whose plan?", plan.plans([GROUP, replace(GROUP, name="Verein Brücke")], 1, 3)
    yield "too many plans", plan.plans_at_desk([COHORT])
    yield "nobody's plan", plan.plans((), 0, 1)
    yield "the Koordination looks", plan.overview(DESK)
    yield "an amount is missing", plan.overview(replace(SEEN, plan=replace(PLAN, items=(STAFF, OPEN))))
    yield "an item without an amount", items.card(SEEN, OPEN)
    yield "all items", plan.items(SEEN, ITEMS, 0, 2)
    yield "no items", plan.items(EMPTY, (), 0, 1)
    yield from ((f"item {one.place}, {one.heading}", items.card(SEEN, one)) for one in ITEMS)
    yield "an item was changed", items.card(SEEN, STAFF, "e1")
    yield "somebody looks at an item", items.card(DESK, ROOM)
    yield "what is there?", adding.ask(SEEN)
    yield from _added()
    yield from (
        (f"which {part.name.lower()}", changing.choices(SEEN, STAFF, part))
        for part in (ItemPart.HEADING, ItemPart.OFTEN, ItemPart.MEASURE)
    )
    yield "no measures yet", changing.choices(replace(EMPTY, measures=()), STAFF, ItemPart.MEASURE)
    yield "another amount", changing.ask_typed(SEEN, CARE, ItemPart.AMOUNT)
    yield "no amount", changing.ask_typed(SEEN, CARE, ItemPart.AMOUNT, UNREAD[0])
    yield "another name", changing.ask_typed(SEEN, CARE, ItemPart.TITLE)
    yield "removed", changing.removed(SEEN, ROOM, "e3")
    yield from _histories()
    yield from _corrections()
    yield from _tables()
    yield "when?", period.ask(SEEN, 36)
    yield "then", period.changed(SEEN, "e4", first=False, most=36)


def _added() -> Iterator[tuple[str, Screen]]:
    guessed = ProposedItem(STAFF, "Koordination 50 % 36.000", 1, share=50, counts=(3_000,), stated=35_000_00)
    sure = ProposedItem(ROOM, "Raum 12 Monate à 200", 2, often_said=True)
    numbered = ProposedItem(
        replace(ROOM, title="Raum 3", measure=1),
        "Raum 3 200",
        1,
        whole=45_00,
        other=OtherReading(3, OUT, 3_200_00),
        left_out=(2, 3),
        longer=36,
    )
    counted = ProposedItem(
        replace(ROOM, title="Übernachtung 3 Nächte 12 Personen"),
        "Übernachtung 3 Nächte 12 Personen 45",
        1,
        counts=(3_000, 12_000),
        comma=OtherWorth(20, 1_000),
    )
    table = "Flyer\t2\t150"
    columns = (UnreadLine(table, 1, LineFlaw.COLUMNS),)
    yield "one item", adding.added(SEEN, TakenLines((guessed,)), "e1")
    yield "one with two readings", adding.added(SEEN, TakenLines((numbered,)), "e1")
    yield "one with several counts", adding.added(SEEN, TakenLines((counted,)), "e1")
    yield (
        "several with two readings",
        adding.added(SEEN, TakenLines((numbered, sure), unread=columns), "e1", "", table, tuple(TableReading)),
    )
    yield (
        "a table without a header",
        adding.nothing(SEEN, TakenLines((), unread=columns), "", table, tuple(TableReading)),
    )
    yield "one that is clear", adding.added(SEEN, TakenLines((sure,), unread=UNREAD[:2]), "e1")
    yield "several items", adding.added(SEEN, TakenLines((guessed, *[sure] * 9), unread=UNREAD), "e1")
    yield "none of it", adding.nothing(SEEN, TakenLines((), unread=UNREAD))
    yield from _held(guessed, sure)
    yield "it is right", adding.confirmed(SEEN)
    yield "taken back", adding.undone(SEEN, 3)


def _held(guessed: ProposedItem, sure: ProposedItem) -> Iterator[tuple[str, Screen]]:
    twins, bare = (sure,) * 7, (UnreadLine(HOSTILE, 9, LineFlaw.NO_AMOUNT),)
    yield "there already", adding.nothing(SEEN, TakenLines((), (guessed,), waiting=(0,)), "Koordination 36.000")
    yield "all there already", adding.nothing(SEEN, TakenLines((), twins, UNREAD[:1], tuple(range(7))), "Raum")
    yield "some there already", adding.added(SEEN, TakenLines((sure,), (guessed,), bare, (1, 9)), "e1", "Raum")
    yield "a name without an amount", adding.nothing(SEEN, TakenLines((), unread=bare, waiting=(0,)), HOSTILE)
    yield "how much is it?", adding.kept_open(SEEN, OPEN, "e1")
    amount = ProposedItem(replace(ROOM, title="Posten", price=250_00), "250", 1)
    other = ChangeWish(f"Raum {HOSTILE}", "250", items=(ROOM,))
    yield "this one?", wishes.which(SEEN, other, f"Raum {HOSTILE} doch 250", amount, f"Raum {HOSTILE} 250")
    yield "which one, and how much?", wishes.which(SEEN, replace(other, items=ITEMS), "Raum ändern", None, "")
    out = ChangeWish("Raum", removes=True, items=(ROOM,))
    yield "away with it?", wishes.which(SEEN, out, "Raum löschen", None, "")
    yield "away with which?", wishes.which(SEEN, replace(out, items=(ROOM, CARE)), "Raum löschen", None, "")
    yield "too many fit", wishes.which(SEEN, replace(out, items=ITEMS * 2), "Raum löschen", None, "Raum")
    yield "too many fit a change", wishes.which(SEEN, replace(other, items=ITEMS * 2), "Raum doch 250", amount, "")
    yield "no such item", wishes.which(SEEN, replace(out, items=()), "Raum löschen", None, "Raum")


def _tables() -> Iterator[tuple[str, Screen]]:
    yield "send a table", tables.ask(SEEN)
    new = tuple(ProposedItem(replace(one, id=""), one.title, row) for row, one in enumerate((STAFF, ROOM, STOVE), 3))
    change = ItemChange(ROOM, replace(ROOM, price=250_00))
    lost = (UnreadLine(HOSTILE, 7, LineFlaw.NO_AMOUNT), UnreadLine("Summe\t300", 9, LineFlaw.SUM))
    sheet, other = SentSheet("Kosten", new, lost), SentSheet(HOSTILE, new[:1], lost[:1])
    table, two = SentTable(f"{HOSTILE}.xlsx", (sheet,)), SentTable("kosten.ods", (sheet, other, _NOTED))
    yield "a table was read", tables.preview(SEEN, table, SentNews(new), "abc123")
    yield "one item is new", tables.preview(SEEN, table, SentNews(new[:1]), "abc123")
    everything = SentNews(new * 2, (change,) * 2, new, again=True)
    yield "all kinds of news", tables.preview(SEEN, two, everything, "abc123")
    yield "only changes", tables.preview(SEEN, table, SentNews(changes=(change,), missing=(STOVE,)), "abc123")
    yield "nothing new", tables.preview(SEEN, table, SentNews(same=new, again=True), "abc123")
    yield "no item", tables.preview(SEEN, SentTable("a.csv", (SentSheet("", (), lost),)), SentNews(), "abc123")
    bare = SentTable("a.csv", (SentSheet("", (), (UnreadLine("Flyer\t2\t150", 1, LineFlaw.COLUMNS),)),))
    yield "columns that nobody knows", tables.preview(SEEN, bare, SentNews(), "abc123", tuple(TableReading))
    lines = TakenLines(tuple(replace(one, item=STAFF) for one in new))
    yield "a table was taken over", tables.taken(SEEN, lines, (change,), "e1", "")
    yield "without its twins", tables.taken(SEEN, replace(lines, twins=new), (), "e1", "abc123")
    yield "changes were taken over", tables.taken(SEEN, TakenLines(()), (change,) * 9, "e1", "abc123")
    yield "a table does not wait any more", tables.gone(SEEN)
    yield "none of a table", tables.left(SEEN)
    yield "no file at all", tables.unreadable(SEEN, "", Lack.UNREADABLE)
    for flaw in (*Lack, FileFlaw.EMPTY, FileFlaw.NO_SHEET, FileFlaw.TOO_MANY, FileFlaw.SWOLLEN):
        yield f"a file that is {flaw}", tables.unreadable(SEEN, f"{HOSTILE}.xls", flaw)


_NOTED = SentSheet("Notizen", notes=tuple(SentNote))


def _corrections() -> Iterator[tuple[str, Screen]]:
    sure = ProposedItem(ROOM, "Raum 12 Monate à 200", 2, often_said=True)
    stay = {"Raum": (ItemSide.WORTH, ItemSide.TITLE)}
    made = FinanceCorrection({0: ROOM}, stay, ("Porto",), (HOSTILE,), ("Herd",), "e3", 4)
    yield "a message was changed", correcting.corrected(SEEN, [sure] * 7, UNREAD[:1], made)
    yield (
        "a message was changed, to the same",
        correcting.corrected(SEEN, [sure], (), FinanceCorrection({0: ROOM}, {}, (), (), (), "", 0)),
    )
    yield "a message was changed into nothing", correcting.nothing(SEEN, UNREAD[:2])
    yield "a correction is taken back", correcting.undone(SEEN, 2)
    yield "a correction cannot be taken back", correcting.undone(SEEN, 0)


def _histories() -> Iterator[tuple[str, Screen]]:
    yield "no history", history.listed(EMPTY, (), 0, 1)
    yield "who changed what", history.listed(SEEN, (LONGER, REMOVED, CHANGED, ADDED), 0, 2)
    yield from (
        (f"change {one.number}", history.one(SEEN, one, may_undo=True)) for one in (ADDED, CHANGED, REMOVED, LONGER)
    )
    yield "undone", history.undone(SEEN, REMOVED)
