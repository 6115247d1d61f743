"""How the sheets of a Finanzierungsplan look on the screen and on paper: A4 across, whose it is above each page."""

import re
from collections.abc import Iterable, Mapping
from textwrap import wrap

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from bot.documents.finance.words import WORDS
from bot.domain.finance.table import FinanceTitle
from bot.domain.printable import printable, shortened

EURO = '[$-407]#,##0.00\\ "€";[Red][$-407]-#,##0.00\\ "€"'
"""German also where the program is not."""
PERCENT = "[$-407]0.0 %"
INK, TYPED, SOFT = "#1F1F1F", "#1F4E79", "#595959"
_HEAD, _PART, _LINE = "#EDE8DC", "#F7F4EC", "#8A8374"
HEAD = {"bold": True, "bg_color": _HEAD, "bottom": 1, "bottom_color": _LINE, "text_wrap": True}
PART = {"bold": True, "font_size": 11}
BAND = {"bold": True, "bg_color": _PART, "top": 1, "top_color": _HEAD}
SUM = {"bold": True, "top": 1, "top_color": INK}
AFTER_NUMBER = {"indent": 1}
"""Words behind a number that is set to the right."""
TITLE_ROW, SPACE = 26, 5
"""Heights in points; the second one of the empty row below the items of a heading."""
_ALL = {"font_name": "Arial", "font_size": 10, "font_color": INK, "valign": "vcenter"}
_IN_THE_HEADER = 50
"""UTF-16 units of a name above each page; all of it together may be 255."""
_A4 = 9
_LINE_HEIGHT = 14
"""Points."""
_NO_MISTAKES = ("formula_differs", "formula_range", "number_stored_as_text")
"""What Excel would mark with a green corner."""
_SIGN_BEFORE_LETTER = re.compile(r"&(?=\S)")
CellForm = Mapping[str, object]
PLAIN: CellForm = {}


class SheetPen:
    """Writes on one sheet. Cells are named as in a formula."""

    def __init__(self, made: Workbook, page: Worksheet, known: dict[str, Format]) -> None:
        """`known`: the formats of the workbook, each of which is made once."""
        self._made, self.page, self._known = made, page, known

    def text(self, cell: str, words: str, form: CellForm = PLAIN) -> None:
        self.page.write_string(cell, words, self._form(form))

    def typed(self, cell: str, words: str, form: CellForm = PLAIN) -> None:
        """What people wrote stays text, also when somebody edits the cell."""
        if words:
            self.text(cell, printable(words), {"quote_prefix": True, "text_wrap": True, **form})

    def number(self, cell: str, value: float, shown: str, form: CellForm = PLAIN) -> None:
        """Typed by hand."""
        self.page.write_number(cell, value, self._form({"font_color": TYPED, "num_format": shown, **form}))

    def formula(self, cell: str, formula: str, value: float, shown: str, form: CellForm = PLAIN) -> None:
        """`value`: what it comes to, for previews that compute nothing."""
        self.page.write_formula(cell, f"={formula}", self._form({"num_format": shown, **form}), value)

    def band(self, at: int, columns: Iterable[str], form: CellForm) -> None:
        for column in columns:
            self.page.write_blank(f"{column}{at}", None, self._form(form))

    def tall(self, at: int, *texts: tuple[str, int]) -> None:
        """As many lines as the longest of these texts takes in its width: not every program finds out itself."""
        lines = max(len(wrap(printable(text), width * 9 // 8)) for text, width in texts)
        if lines > 1:
            self.page.set_row(at - 1, _LINE_HEIGHT * lines)

    def _form(self, form: CellForm) -> Format:
        key = repr(sorted(form.items()))
        if key not in self._known:
            self._known[key] = self._made.add_format({**_ALL, **form})
        return self._known[key]


def quantity_format(thousandths: int) -> str:
    """With as many digits behind the comma as there are."""
    digits = len(f"{thousandths % 1000:03}".rstrip("0"))
    return "[$-407]#,##0" + (f".{'0' * digits}" if digits else "")


def head(pen: SheetPen, title: FinanceTitle, words: str, lasts: str) -> None:
    pen.page.set_row(0, TITLE_ROW)
    pen.text("A1", words, {"bold": True, "font_size": 14})
    pen.typed("A2", title.whole, {"text_wrap": False})
    pen.text("A3", lasts, {"font_color": SOFT})


def set_up(pen: SheetPen, title: FinanceTitle, words: str, head_row: int, last_column: str, last_row: int) -> None:
    """`words`: what the sheet is, below each page."""
    page = pen.page
    page.set_landscape()
    page.set_paper(_A4)
    page.fit_to_pages(1, 0)
    page.set_margins(left=0.6, right=0.6, top=0.8, bottom=0.7)
    page.repeat_rows(head_row - 1)
    page.print_area(f"A1:{last_column}{last_row}")
    page.freeze_panes(head_row, 0)
    page.hide_gridlines(2)
    page.ignore_errors(dict.fromkeys(_NO_MISTAKES, "A1:Z9999"))
    page.set_header(f"&L&9 {_in_header(title.association)}&R&9 {_in_header(title.project)}")
    page.set_footer(f"&L&9 {words}&R&9 {WORDS.page}")


def _in_header(name: str) -> str:
    """`&` begins an order there: doubled it is itself, and no letter may look as if it belonged to it."""
    text, cut = shortened(" ".join(printable(name).split()), _IN_THE_HEADER)
    text = f"{text}…" if cut else text
    spoken = _SIGN_BEFORE_LETTER.sub("& ", text).replace("&", "&&")
    return spoken if len(spoken) < 2 * _IN_THE_HEADER else text.replace("&", "+")
