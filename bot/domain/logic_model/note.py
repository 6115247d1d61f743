"""What the team noted to one goal: its measures, its sign, its start and its end."""

from collections.abc import Mapping
from datetime import datetime

from msgspec import Struct, field
from msgspec.structs import replace

from bot.domain.errors import Refusal
from bot.domain.logic_model.matching import same
from bot.domain.logic_model.numbering import LogicPoint
from bot.domain.names import clean_text
from bot.links.base import Link
from bot.terms.logic_model import LogicPart

LONGEST: Mapping[LogicPart, int] = {LogicPart.SIGN: 300, LogicPart.START: 120, LogicPart.END: 120}
"""Characters."""


class LogicNote(Struct, frozen=True):
    """What was noted to one goal."""

    association: str
    slot: int
    """Numbers the notes of an association; it is not the number of the goal."""
    goal: str
    """The words of the goal."""
    measures: Mapping[str, int] = field(default_factory=dict)
    """Their words, and the number that each had."""
    sign: str = ""
    at_start: str = ""
    at_end: str = ""
    person: str | None = None
    """Who changed it last; None once that person is erased."""
    at: datetime | None = None
    version: int = 0

    def part(self, which: LogicPart) -> str:
        return {LogicPart.SIGN: self.sign, LogicPart.START: self.at_start, LogicPart.END: self.at_end}[which]

    @property
    def empty(self) -> bool:
        return not (self.measures or self.sign or self.at_start or self.at_end)


def tied(note: LogicNote, measure: LogicPoint, *, on: bool) -> LogicNote:
    """With this measure, or without it. Pressed twice it is the same."""
    others = {text: number for text, number in note.measures.items() if not same(text, measure.text)}
    return replace(note, measures={**others, measure.text: measure.number} if on else others)


def filled(note: LogicNote, part: LogicPart, raw: str, to: Link) -> LogicNote:
    """Raises a refusal when nothing is left of the text, or too much."""
    words = " ".join(clean_text(raw).split())
    if not words:
        raise Refusal("common-loose-empty", to=to)
    if len(words) > LONGEST[part]:
        raise Refusal("common-too-long", to=to, length=len(words), most=LONGEST[part])
    return with_part(note, part, words)


def with_part(note: LogicNote, part: LogicPart, words: str) -> LogicNote:
    return replace(note, **{part.value: words})
