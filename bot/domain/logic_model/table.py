"""Goal, measure, sign, start, end (Wirkungslogik): what the team noted to the goals and measures of their answers.

What was noted remembers the words of its goal and of its measures: answers change, and nothing that was noted is lost.
"""

from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from bot.domain.errors import gone
from bot.domain.logic_model.matching import mark, matched, same
from bot.domain.logic_model.note import LogicNote
from bot.domain.logic_model.numbering import LogicPoint, first_sentence
from bot.domain.printable import shortened
from bot.terms.logic_model import LogicPart

IN_A_CELL = 200
"""Characters of a goal that are shown in the table; all of it stands above."""
COLUMN, LABEL, LINE, HEAD = 24, 10, 45, 150
"""Of the printed table, in characters: of a line in a wide column, of a number in front; and in characters of running
text, the height of such a line and of the heading."""


class GoneMeasure(Struct, frozen=True):
    """That was named beside a goal, and is in no answer any more."""

    number: int
    """That it had."""
    text: str


class LogicRow(Struct, frozen=True):
    """One goal of today with what was noted to it."""

    goal: LogicPoint
    note: LogicNote | None = None
    measures: tuple[LogicPoint, ...] = ()
    gone: tuple[GoneMeasure, ...] = ()

    @property
    def changed(self) -> bool:
        """The goal has other words than when something was noted."""
        return self.note is not None and not self.note.empty and not same(self.note.goal, self.goal.text)

    def part(self, which: LogicPart) -> str:
        return self.note.part(which) if self.note else ""

    @property
    def missing(self) -> tuple[LogicPart, ...]:
        return tuple(part for part in LogicPart if not self.part(part))

    @property
    def whole(self) -> bool:
        return bool(self.measures) and not (self.missing or self.gone or self.changed)

    @property
    def brief(self) -> str:
        """The goal, as much of it as stands in the table: all of it, or its first sentence."""
        whole = " ".join(self.goal.text.split())
        text, cut = shortened(whole if len(whole) <= IN_A_CELL else first_sentence(whole), IN_A_CELL)
        return f"{text}…" if cut else text

    @property
    def lines(self) -> int:
        """That it takes on paper; the last two columns are half as wide."""
        wide = (
            len(self.brief) + LABEL,
            sum(len(one.title) + LABEL for one in self.measures),
            len(self.part(LogicPart.SIGN)),
        )
        narrow = (2 * len(self.part(LogicPart.START)), 2 * len(self.part(LogicPart.END)))
        return max(*wide, *narrow) // COLUMN + 1

    @property
    def mark(self) -> str:
        """Of a button: the same number may be another goal tomorrow."""
        return mark(self.goal)


class LogicTable(Struct, frozen=True):
    rows: tuple[LogicRow, ...]
    measures: tuple[LogicPoint, ...]
    left: tuple[LogicNote, ...] = ()
    """Whose goal is gone."""

    @property
    def begun(self) -> bool:
        return any(row.note and not row.note.empty for row in self.rows)

    @property
    def room(self) -> int:
        """Characters of running text that would fill its height."""
        return HEAD + LINE * sum(row.lines for row in self.rows)

    @property
    def unused(self) -> tuple[LogicPoint, ...]:
        """Measures that belong to no goal."""
        used = {measure.number for row in self.rows for measure in row.measures}
        return tuple(measure for measure in self.measures if measure.number not in used)

    @property
    def renumbered_goals(self) -> tuple[LogicPoint, ...]:
        """That their writers gave another number, by which they may speak of it elsewhere."""
        return _renumbered(row.goal for row in self.rows)

    @property
    def renumbered_measures(self) -> tuple[LogicPoint, ...]:
        return _renumbered(self.measures)

    @property
    def next(self) -> LogicRow | None:
        """Where something is missing."""
        return next((row for row in self.rows if not row.whole), None)

    @property
    def open(self) -> int:
        """How many things there are to do."""
        return sum(not row.whole for row in self.rows) + len(self.left) + len(self.unused)

    def row(self, goal: int, mark: str) -> LogicRow | None:
        """None when that goal has another number now, or other words."""
        return next((row for row in self.rows if row.goal.number == goal and row.mark == mark), None)

    def at(self, goal: int) -> LogicRow | None:
        return next((row for row in self.rows if row.goal.number == goal), None)

    def beside(self, goal: int) -> tuple[LogicRow | None, LogicRow | None]:
        return self.at(goal - 1), self.at(goal + 1)

    def lost(self, slot: int) -> LogicNote | None:
        return next((note for note in self.left if note.slot == slot), None)

    @property
    def free(self) -> tuple[LogicRow, ...]:
        """Goals to which nothing is noted."""
        return tuple(row for row in self.rows if row.note is None or row.note.empty)


def _renumbered(points: Iterable[LogicPoint]) -> tuple[LogicPoint, ...]:
    return tuple(point for point in points if point.own not in (0, point.number))


def logic_table(goals: Sequence[LogicPoint], measures: Sequence[LogicPoint], notes: Iterable[LogicNote]) -> LogicTable:
    kept = [note for note in notes if not note.empty]
    numbers = matched([(note.goal, note.slot) for note in kept], goals)
    named = {text: number for note in kept for text, number in note.measures.items()}
    now = matched(list(named.items()), measures)
    places = dict(zip(named, now, strict=True))
    by_goal = {number: note for note, number in zip(kept, numbers, strict=True) if number}
    rows = (_row(goal, by_goal.get(goal.number), places, measures) for goal in goals)
    left = tuple(note for note, number in zip(kept, numbers, strict=True) if not number)
    return LogicTable(tuple(rows), tuple(measures), left)


def _row(
    goal: LogicPoint, note: LogicNote | None, places: Mapping[str, int], measures: Sequence[LogicPoint]
) -> LogicRow:
    if note is None:
        return LogicRow(goal)
    numbers = {places[text] for text in note.measures}
    lost = sorted((number, text) for text, number in note.measures.items() if not places[text])
    found = tuple(measure for measure in measures if measure.number in numbers)
    return LogicRow(goal, note, found, tuple(GoneMeasure(number, text) for number, text in lost))


def noted(table: LogicTable, row: LogicRow, association: str) -> LogicNote:
    """The note of this goal, as somebody is about to change it: its measures with the words of today."""
    measures = {measure.text: measure.number for measure in row.measures}
    lost = {measure.text: measure.number for measure in row.gone}
    before = row.note or LogicNote(association, _free_slot(table, row.goal.number), row.goal.text)
    return replace(before, measures={**measures, **lost})


def still_fits(note: LogicNote, row: LogicRow) -> LogicNote:
    """Somebody has seen that the goal has other words now, and which measures are not there any more."""
    gone = {measure.text for measure in row.gone}
    kept = {text: number for text, number in note.measures.items() if text not in gone}
    return replace(note, goal=row.goal.text, measures=kept)


def _free_slot(table: LogicTable, number: int) -> int:
    """The number of the goal, if no other note has it."""
    taken = {row.note.slot for row in table.rows if row.note} | {note.slot for note in table.left}
    return number if number not in taken else max(taken) + 1


def moved_to(note: LogicNote, row: LogicRow) -> LogicNote:
    """What was noted to a goal that is gone belongs to this one, to which nothing is noted."""
    if row.note and not row.note.empty:
        raise gone()
    return replace(note, goal=row.goal.text)
