"""Rows of the Finanzierungsplan as HTML. A page of 300 rows takes a third of a second to draw, and most of them stand
there as before: each is drawn once and kept, by all that it shows."""

from collections import OrderedDict
from collections.abc import Callable

from markupsafe import Markup
from msgspec import msgpack

from bot.domain.finance.page import PlanPage
from bot.runtime.web.side_pages.plan_table import EditRow

DrawRow = Callable[[EditRow], Markup]
MOST_KEPT = 3_000
"""Of some kilobytes each."""


class PlanRows:
    def __init__(self) -> None:
        self._kept: OrderedDict[bytes, Markup] = OrderedDict()

    def of(self, page: PlanPage, language: str) -> Callable[[EditRow, DrawRow], Markup]:
        """Of one page: what a row shows depends on the row and on these."""
        around = msgpack.encode((language, page.writes, page.plan.period, page.measures))
        return lambda line, draw: self._row(around + msgpack.encode(line), line, draw)

    def _row(self, key: bytes, line: EditRow, draw: DrawRow) -> Markup:
        found = self._kept.get(key)
        if found is None:
            found = self._kept[key] = draw(line)
            while len(self._kept) > MOST_KEPT:
                self._kept.popitem(last=False)
        return found
