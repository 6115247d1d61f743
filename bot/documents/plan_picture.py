"""The backward plan as a picture: one row for each stage, one column for each week.

Nothing is said by colour alone: what is done has a tick, holidays are hatched, today is a dashed line.
"""

import io
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from functools import cache
from importlib.resources import files

from babel.dates import format_date
from PIL import Image, ImageDraw, ImageFont

from bot.documents.contents import WORDS, PlanRow

PAPER, CARD, INK, SOFT, LINE = "#f4f1ea", "#fffdf8", "#23211d", "#645f55", "#ddd6c8"
EMBER, STEEL, DONE, DONE_WASH = "#b8431f", "#2f5d73", "#3d6b3f", "#e4efe2"
WIDTH, MARGIN, LABELS, ROW, HEAD, FOOT = 1200, 36, 400, 58, 130, 116
BAR = 26
MOST_MARKS = 9
"""Days that are written out above the weeks."""
LONGEST_LABEL = 25


def draw(rows: Sequence[PlanRow], today: date, deadline: date, holidays: Sequence[date], language: str) -> bytes:
    sheet = _Sheet(rows, today, deadline, holidays, WORDS[language])
    target = io.BytesIO()
    sheet.draw().quantize(64).save(target, "PNG", optimize=True)
    return target.getvalue()


@cache
def font(size: int, name: str = "DejaVuSans") -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(io.BytesIO((files("bot.documents") / "fonts" / f"{name}.ttf").read_bytes()), size)


class _Sheet:
    def __init__(
        self, rows: Sequence[PlanRow], today: date, deadline: date, holidays: Sequence[date], words: Mapping[str, str]
    ) -> None:
        self.rows, self.today, self.deadline, self.holidays, self.words = rows, today, deadline, holidays, words
        self.begin = today - timedelta(days=today.weekday())
        self.days = max(7, (deadline - self.begin).days + 1)
        self.bottom = HEAD + ROW * len(rows)
        self.image = Image.new("RGB", (WIDTH, self.bottom + FOOT), PAPER)
        self.pen = ImageDraw.Draw(self.image)

    def draw(self) -> Image.Image:
        self.pen.rectangle((MARGIN / 2, MARGIN / 2, WIDTH - MARGIN / 2, self.bottom + FOOT - MARGIN / 2), fill=CARD)
        self.pen.text((MARGIN, 34), self.words["plan_title"], font=font(34, "DejaVuSans-Bold"), fill=INK)
        self._weeks()
        for number, row in enumerate(self.rows):
            self._row(row, HEAD + ROW * number)
        self._today()
        self._deadline()
        self._legend()
        return self.image

    def _x(self, day: date) -> float:
        """The left edge of a day."""
        return LABELS + (WIDTH - MARGIN - LABELS) * (day - self.begin).days / self.days

    def _day(self, day: date) -> str:
        return format_date(day, self.words["plan_day"], locale="en")

    def _weeks(self) -> None:
        mondays = [self.begin + timedelta(days=7 * week) for week in range(-(-self.days // 7))]
        every = -(-len(mondays) // MOST_MARKS)
        for number, monday in enumerate(mondays):
            self.pen.line((self._x(monday), HEAD - 8, self._x(monday), self.bottom), fill=LINE, width=2)
            if number % every == 0 and self._x(monday) < WIDTH - 3 * MARGIN:
                self.pen.text((self._x(monday) + 4, HEAD - 38), self._day(monday), font=font(18), fill=SOFT)
        for day in self.holidays:
            self._hatch((self._x(day), HEAD, self._x(day + timedelta(days=1)), self.bottom))

    def _hatch(self, box: tuple[float, float, float, float]) -> None:
        left, top, right, bottom = (round(edge) for edge in box)
        right = max(right, left + 8)
        patch = Image.new("RGB", (right - left, bottom - top), CARD)
        pen = ImageDraw.Draw(patch)
        for start in range(-patch.height, patch.width, 9):
            pen.line((start, patch.height, start + patch.height, 0), fill=STEEL, width=2)
        self.image.paste(patch, (left, top))

    def _row(self, row: PlanRow, top: int) -> None:
        middle = top + ROW // 2
        self.pen.line((MARGIN, top + ROW, WIDTH - MARGIN, top + ROW), fill=LINE)
        label = row.title if len(row.title) <= LONGEST_LABEL else f"{row.title[: LONGEST_LABEL - 1].rstrip()}…"
        self.pen.text((MARGIN, middle), label, font=font(24), fill=INK, anchor="lm")
        if row.first and row.last:
            self._bar(row.first, row.last, middle)
        else:
            text = f"✓ {self.words['plan_done']}"
            self.pen.text(
                (self._x(self.today) + 14, middle), text, font=font(22, "DejaVuSans-Bold"), fill=DONE, anchor="lm"
            )

    def _bar(self, first: date, last: date, middle: int) -> None:
        left, right = self._x(first), self._x(last + timedelta(days=1))
        box = (left + 2, middle - BAR / 2, max(right - 2, left + 8), middle + BAR / 2)
        self.pen.rounded_rectangle(box, radius=6, fill=EMBER)
        text = f"{self.words['plan_until']} {self._day(last)}"
        outside = right + 8 + self.pen.textlength(text, font=font(20)) < WIDTH - MARGIN
        place, anchor = ((right + 8, middle), "lm") if outside else ((left - 6, middle), "rm")
        self.pen.text(place, text, font=font(20), fill=INK, anchor=anchor, stroke_width=4, stroke_fill=CARD)

    def _today(self) -> None:
        x = self._x(self.today) + 2
        for top in range(HEAD - 12, self.bottom, 16):
            self.pen.line((x, top, x, min(top + 9, self.bottom)), fill=INK, width=3)

    def _deadline(self) -> None:
        x = self._x(self.deadline + timedelta(days=1)) - 2
        self.pen.line((x, HEAD - 12, x, self.bottom), fill=STEEL, width=5)
        text = f"{self.words['plan_deadline']} {format_date(self.deadline, self.words['plan_whole_day'], locale='en')}"
        self.pen.text((WIDTH - MARGIN, 52), text, font=font(24, "DejaVuSans-Bold"), fill=STEEL, anchor="rm")

    def _legend(self) -> None:
        y, x = self.bottom + 60, float(MARGIN)
        self.pen.rounded_rectangle((x, y - 11, x + 40, y + 11), radius=6, fill=EMBER)
        x = self._said("plan_window", x + 50, y)
        self._hatch((x, y - 12, x + 30, y + 12))
        x = self._said("plan_holiday", x + 40, y)
        for step in range(3):
            self.pen.line((x + 4, y - 14 + 11 * step, x + 4, y - 7 + 11 * step), fill=INK, width=3)
        x = self._said("plan_today", x + 18, y)
        self.pen.line((x + 4, y - 14, x + 4, y + 14), fill=STEEL, width=5)
        self._said("plan_deadline", x + 18, y)

    def _said(self, word: str, x: float, y: float) -> float:
        """Where the next sign may begin."""
        self.pen.text((x, y), self.words[word], font=font(20), fill=SOFT, anchor="lm")
        return x + self.pen.textlength(self.words[word], font=font(20)) + 36
