"""The Finanzierungsplan as a workbook that goes on computing: one sheet for all years, and one for each.

Made with XlsxWriter, which writes beside each formula what it comes to: a preview on a telephone computes nothing, and
openpyxl writes formulas without their results.
"""

import io
from datetime import UTC, datetime, time

from xlsxwriter import Workbook
from xlsxwriter.format import Format

from bot.documents.finance.style import SheetPen
from bot.documents.finance.whole_sheet import write_whole
from bot.documents.finance.words import WORDS
from bot.documents.finance.year_sheet import TypedIn, YearSheet
from bot.domain.finance.plan import FinancePlan
from bot.domain.finance.table import FinanceTitle


def write(plan: FinancePlan, title: FinanceTitle) -> bytes:
    target = io.BytesIO()
    made = Workbook(target, {"in_memory": True})
    made.set_properties({"title": WORDS.kind, "created": datetime.combine(title.day, time(), UTC)})
    known: dict[str, Format] = {}
    whole = SheetPen(made, made.add_worksheet(WORDS.whole), known)
    years = [YearSheet(SheetPen(made, made.add_worksheet(str(year)), known), plan, year, title) for year in plan.years]
    typed_in: TypedIn = {}
    for year in years:
        year.write(typed_in)
    write_whole(whole, plan, title, years)
    made.close()
    return target.getvalue()
