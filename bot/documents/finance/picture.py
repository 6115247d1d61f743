"""A Finanzierungsplan as a picture: for each year what it costs, by heading, beside where the money comes from."""

from collections.abc import Mapping, Sequence

from bot.documents.chart import BOLD, LEFT, RIGHT, Chart, Pattern
from bot.documents.contents import WORDS
from bot.documents.plan_picture import CARD, DONE, EMBER, INK, LINE, PAPER, SOFT, STEEL, font
from bot.domain.finance.plan import MONTHS, FinancePlan
from bot.domain.money import money
from bot.terms.finance import COSTS, SOURCES, FinanceHeading

HEAD, FOOT, YEAR, LEGEND = 176, 60, 330, 58
"""Heights: of one year, and of one line of the legend."""
BAR, BELOW = 56, 118
"""Height of one bar, and how far the second one is below the first."""
PARTS = {"finance_costs": COSTS, "finance_cover": SOURCES}
INKS: Mapping[FinanceHeading, tuple[str, Pattern]] = {
    FinanceHeading.STAFF: (STEEL, Pattern.FULL),
    FinanceHeading.MATERIAL: (STEEL, Pattern.STRIPES),
    FinanceHeading.INVESTMENT: (STEEL, Pattern.DOTS),
    FinanceHeading.FEDERAL: (DONE, Pattern.FULL),
    FinanceHeading.OWN: (EMBER, Pattern.DOTS),
    FinanceHeading.INCOME: (EMBER, Pattern.STRIPES),
    FinanceHeading.THIRD: (DONE, Pattern.FALLING),
}


def draw(plan: FinancePlan, title: str, language: str) -> bytes:
    """`title`: of the project, or whose it is."""
    return _PlanChart(plan, title, WORDS[language]).png()


class _PlanChart(Chart):
    def __init__(self, plan: FinancePlan, title: str, words: Mapping[str, str]) -> None:
        self._plan, self._words = plan, words
        shown = {word: [one for one in part if plan.by_heading(one)] for word, part in PARTS.items()}
        lines = sum(len(part) + 1 for part in shown.values())
        super().__init__(words["finance_title"], HEAD + YEAR * len(plan.years) + LEGEND * lines + FOOT)
        self.pen.text((LEFT, 104), self.fitted(title, RIGHT - LEFT, 34), font=font(34), fill=SOFT)
        self._whole = max(1, *(max(plan.costs(year), plan.cover(year)) for year in plan.years))
        for place, year in enumerate(plan.years):
            self._year(year, HEAD + YEAR * place)
        below = HEAD + YEAR * len(plan.years)
        for word, part in shown.items():
            self._legend(word, part, below)
            below += LEGEND * (len(part) + 1)

    def _year(self, year: int, top: int) -> None:
        plan, months = self._plan, self._plan.period.months_in(year)
        self.pen.line((LEFT, top - 14, RIGHT, top - 14), fill=LINE, width=2)
        part = "" if months == MONTHS else f" · {self._words[_months(months)].format(months=months)}"
        self.pen.text((LEFT, top), f"{year}{part}", font=font(40, BOLD), fill=INK)
        missing = plan.costs(year) - plan.cover(year)
        if missing:
            words = self._words["finance_missing" if missing > 0 else "finance_spare"].format(euro=money(abs(missing)))
            self.pen.text((RIGHT, top + 4), words, font=font(34, BOLD), fill=EMBER, anchor="ra")
        for place, (word, headings) in enumerate(PARTS.items()):
            self._bar(word, headings, year, top + 62 + BELOW * place)

    def _bar(self, word: str, headings: Sequence[FinanceHeading], year: int, top: int) -> None:
        cents = [self._plan.by_heading(heading, year) for heading in headings]
        self.pen.text((LEFT, top), self._words[word], font=font(34), fill=INK)
        self.pen.text((RIGHT, top), f"{money(sum(cents))} €", font=font(34), fill=INK, anchor="ra")
        low = top + 46
        self.pen.rectangle((LEFT, low, RIGHT, low + BAR), fill=PAPER)
        before = 0
        for heading, part in zip(headings, cents, strict=True):
            left, right = self._x(before), self._x(before + part)
            before += part
            if part:
                self.filled((left, low, max(left + 4, right - 4), low + BAR), *INKS[heading])
                self._share(round(100 * part / sum(cents)), left, right - 4, low)

    def _share(self, percent: int, left: int, right: int, low: int) -> None:
        """Where there is room for it."""
        words, bold, middle = f"{percent} %", font(30, BOLD), (left + right) // 2
        half = int(self.pen.textlength(words, font=bold)) // 2 + 10
        if 2 * half + 16 < right - left:
            self.pen.rounded_rectangle((middle - half, low + 9, middle + half, low + BAR - 9), radius=8, fill=CARD)
            self.pen.text((middle, low + BAR / 2), words, font=bold, fill=INK, anchor="mm")

    def _x(self, cents: int) -> int:
        return LEFT + (RIGHT - LEFT) * cents // self._whole

    def _legend(self, word: str, headings: Sequence[FinanceHeading], top: int) -> None:
        """What it is in all years."""
        whole = sum(map(self._plan.by_heading, headings))
        self.pen.text((LEFT, top + 18), self._words[f"{word}_all"], font=font(34, BOLD), fill=INK, anchor="lm")
        self.pen.text((RIGHT, top + 18), f"{money(whole)} €", font=font(34, BOLD), fill=INK, anchor="rm")
        for heading in headings:
            top += LEGEND
            self.filled((LEFT, top, LEFT + 56, top + 36), *INKS[heading])
            amount = f"{money(self._plan.by_heading(heading))} €"
            self.pen.text(
                (LEFT + 76, top + 18), self._words[f"finance_{heading}"], font=font(34), fill=INK, anchor="lm"
            )
            self.pen.text((RIGHT, top + 18), amount, font=font(34), fill=SOFT, anchor="rm")


def _months(months: int) -> str:
    return "finance_month" if months == 1 else "finance_months"
