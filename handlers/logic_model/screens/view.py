"""Who looks at whose table, and what both screens say in the same way."""

from collections.abc import Iterable, Mapping

from msgspec import Struct

from bot.domain.cohorts import Association
from bot.domain.desk.ways import way_out
from bot.domain.logic_model.note import LONGEST
from bot.domain.logic_model.numbering import LogicPoint
from bot.domain.logic_model.table import LogicRow, LogicTable
from bot.domain.names import short
from bot.domain.screen import Button, Lines, Say, row
from bot.links.logic_model import LogicOf
from bot.links.skizze import SkizzeOf
from bot.terms.logic_model import LogicPart

ON_A_BUTTON = 24
"""Characters of a goal or a measure."""


class LogicView(Struct, frozen=True):
    association: Association
    table: LogicTable
    signs: Mapping[int, str]
    """What the answer about the signs says of each goal."""
    ties: Mapping[int, frozenset[int]]
    """Which measures their answer about it names for each goal."""
    writes: bool
    inside: bool
    """A member; otherwise the Koordination."""

    def ties_of(self, row: LogicRow) -> tuple[LogicPoint, ...]:
        """From their answer, while no measure belongs to the goal."""
        numbers = self.ties.get(row.goal.number, frozenset())
        return () if row.measures else tuple(one for one in self.table.measures if one.number in numbers)

    def sign_of(self, row: LogicRow) -> str:
        """From their answer, while nothing is noted and it fits."""
        found = " ".join(self.signs.get(row.goal.number, "").split())
        return found if len(found) <= LONGEST[LogicPart.SIGN] and not row.part(LogicPart.SIGN) else ""


def measure(one: LogicPoint, longest: int = 100) -> Say:
    return Say("logic_model-measure", {"number": one.number, "title": short(one.title, longest)})


def measures_of(found: Iterable[LogicPoint]) -> Lines:
    return Lines(tuple(map(measure, found)))


def to_table(view: LogicView) -> Button:
    return Button("logic_model-to-table", LogicOf(view.association.id))


def out(view: LogicView) -> tuple[Button, ...]:
    id = view.association.id
    outline = Button("logic_model-to-skizze", SkizzeOf(id))
    return row(outline, *way_out(id, inside=view.inside))
