"""A cohort as pictures: how far the associations are, and what happened week by week.

Nothing is said by colour alone: every bar has its number, and what is released is filled while the rest is hatched.
"""

from collections.abc import Mapping, Sequence
from datetime import date

from babel.dates import format_date
from msgspec import Struct

from bot.documents.chart import BOLD, LEFT, RIGHT, WIDTH, Chart, Pattern
from bot.documents.contents import WORDS
from bot.documents.plan_picture import DONE, EMBER, INK, LINE, PAPER, SOFT, STEEL, font
from bot.domain.desk.funnel import ActivityKind, ActivityWeek, Funnel

HEAD, FOOT, ROW, BAR = 130, 90, 104, 44
LABEL, NUMBER = 34, 36
CHART, COLUMNS = 300, 190
"""Heights of one chart, and of its tallest column."""
INKS = {ActivityKind.HANDED_IN: EMBER, ActivityKind.RELEASED: DONE, ActivityKind.ASKED: STEEL}


class FunnelBar(Struct, frozen=True):
    """One row. `solid`: how many of `count` are filled; None when there is only one number."""

    label: str
    count: int
    solid: int | None = None


def draw_funnel(title: str, found: Funnel, stages: Mapping[str, str], language: str) -> bytes:
    """The whole first, then each step on the way; `stages`: their titles."""
    words, bars = WORDS[language], _bars(found, stages, WORDS[language])
    sheet = _CohortChart(title, HEAD + ROW * len(bars) + FOOT)
    for number, bar in enumerate(bars):
        sheet.bar(bar, HEAD + ROW * number, found.count.associations or 1, words["funnel_released"])
    sheet.legend(HEAD + ROW * len(bars) + 30, words)
    return sheet.png()


def _bars(found: Funnel, stages: Mapping[str, str], words: Mapping[str, str]) -> list[FunnelBar]:
    count = found.count
    return [
        FunnelBar(words["funnel_all"], count.associations),
        FunnelBar(words["funnel_invited"], count.invited),
        FunnelBar(words["funnel_arrived"], count.arrived),
        *(FunnelBar(stages[one.stage], one.handed_in, one.released) for one in found.stages),
        FunnelBar(words["funnel_posted"], count.posted),
    ]


def draw_activity(title: str, weeks: Sequence[ActivityWeek], language: str) -> bytes:
    """One chart for each kind, one below the other and of the same scale."""
    words, sheet = WORDS[language], _CohortChart(title, HEAD + CHART * len(ActivityKind) + FOOT)
    whole = max((week.count(kind) for week in weeks for kind in ActivityKind), default=0) or 1
    for number, kind in enumerate(ActivityKind):
        counts = [week.count(kind) for week in weeks]
        sheet.columns(words[f"weeks_{kind}"], counts, HEAD + CHART * number, whole, INKS[kind])
    sheet.days([week.monday for week in weeks], HEAD + CHART * len(ActivityKind), words["plan_day"])
    return sheet.png()


class _CohortChart(Chart):
    def bar(self, bar: FunnelBar, top: int, whole: int, released: str) -> None:
        words = str(bar.count) if bar.solid is None else f"{bar.count} · {bar.solid} {released}"
        number = self.pen.textlength(words, font=font(NUMBER, BOLD))
        label = self.fitted(bar.label, RIGHT - LEFT - number - 24, LABEL)
        self.pen.text((LEFT, top), label, font=font(LABEL), fill=INK)
        self.pen.text((RIGHT, top), words, font=font(NUMBER, BOLD), fill=INK, anchor="ra")
        low = top + 48
        self.pen.rectangle((LEFT, low, RIGHT, low + BAR - 8), fill=PAPER)
        self._hatched(LEFT, low, self._width(bar.count, whole), STEEL if bar.solid is None else EMBER)
        full = bar.count if bar.solid is None else bar.solid
        if full:
            ink = STEEL if bar.solid is None else DONE
            self.pen.rectangle((LEFT, low, LEFT + self._width(full, whole), low + BAR - 8), fill=ink)

    def _width(self, count: int, whole: int) -> int:
        return max(6, (RIGHT - LEFT) * count // whole) if count else 0

    def _hatched(self, left: int, top: int, width: int, ink: str) -> None:
        if width:
            self.filled((left, top, left + width - 1, top + BAR - 9), ink, Pattern.STRIPES)

    def legend(self, y: int, words: Mapping[str, str]) -> None:
        self._hatched(LEFT, y - 14, 60, EMBER)
        self.pen.text((LEFT + 76, y + 4), words["funnel_waits"], font=font(30), fill=SOFT, anchor="lm")
        middle = WIDTH // 2
        self.pen.rectangle((middle, y - 14, middle + 60, y + BAR - 22), fill=DONE)
        self.pen.text((middle + 76, y + 4), words["funnel_released"], font=font(30), fill=SOFT, anchor="lm")

    def columns(self, label: str, counts: Sequence[int], top: int, whole: int, ink: str) -> None:
        self.pen.text((LEFT, top), f"{label}: {sum(counts)}", font=font(NUMBER, BOLD), fill=INK)
        floor = top + CHART - 22
        self.pen.line((LEFT, floor, RIGHT, floor), fill=LINE, width=3)
        for place, count in enumerate(counts):
            left, right = self._column(place, len(counts))
            tall = max(6, COLUMNS * count // whole) if count else 0
            if tall:
                self.pen.rectangle((left, floor - tall, right, floor), fill=ink)
            if count:
                middle = (left + right) / 2
                self.pen.text((middle, floor - tall - 8), str(count), font=font(NUMBER), fill=INK, anchor="ms")

    def _column(self, place: int, of: int) -> tuple[float, float]:
        step = (RIGHT - LEFT) / of
        return LEFT + step * place + 10, LEFT + step * (place + 1) - 10

    def days(self, mondays: Sequence[date], top: int, form: str) -> None:
        """Every third, so that they do not touch."""
        for place, monday in enumerate(mondays):
            if place % 3 == 0:
                left, _ = self._column(place, len(mondays))
                self.pen.text((left, top), format_date(monday, form, locale="en"), font=font(LABEL), fill=SOFT)
