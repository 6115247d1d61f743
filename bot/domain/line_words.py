"""What stands around the days and times of a typed line."""

import re
from dataclasses import dataclass
from enum import StrEnum

from bot.domain.cancellation_words import says_off
from bot.domain.clock_forms import CUT, EDGES, PARTS, any_of
from bot.domain.clock_words import loose_hours
from bot.domain.date_runs import LONG_WEEKDAYS
from bot.domain.date_words import loose_days

_URL = re.compile(r"https?://\S+")
_AGAIN = re.compile(
    r"(?<!\w)(?:(?:jede[nrsm]?|every)\s+(?:(?:\w+ten|\d+\.|second|third|other)\s+)?"
    rf"(?:{LONG_WEEKDAYS}|mo|di|mi|do|fr|tag|woche|monat|day|week|month)\b"
    rf"|alle\s+\w+\s+(?:tage|wochen|monate)|\d+-(?:tägig|täglich|wöchig|wöchentlich)|wöchentlich|monatlich|täglich"
    rf"|weekly|biweekly|monthly|daily|(?:{LONG_WEEKDAYS})s\b)",
    re.IGNORECASE,
)
_PART_OF_DAY = re.compile(rf"(?<!\w)(?:{LONG_WEEKDAYS})?(?:{any_of(PARTS)})\b", re.IGNORECASE)
_FILLING = re.compile(
    r"(?:(?:^|\s+)(?:von|vom|am|um|ab|bis|spätestens|je|jeweils|immer|kurz|punkt|ganztägig|ganztags"
    r"|den\sganzen\stag|vor|nach|findet|statt\.?|evtl\.?|eventuell|vielleicht|voraussichtlich|vsl\.?|(?:\d\d?\s+)?oder"
    r"|on|at|from|by|until|all\sday))+$",
    re.IGNORECASE,
)
"""Words that belong to a day or a time that was taken out behind them."""
_FILLING_AHEAD = re.compile(r"^(?:(?:ganztägig|ganztags|den\sganzen\stag|immer|all\sday)(?:\s+|$))+", re.IGNORECASE)
_MAYBE = re.compile(
    r"(?<!\w)(?:evtl\.?|eventuell|vielleicht|voraussichtlich|vsl\.|maybe|tbc|tba|verschoben|verlegt|postponed|moved|rescheduled)(?!\w)",
    re.IGNORECASE,
)
_LABEL = re.compile(r"(?:datum|termin|wann|tag|date|when|uhrzeit|zeit|beginn|ende)\s*[:?]?", re.IGNORECASE)
PLACE_LABEL = re.compile(r"^(?:(?:ort|wo|place|where)\s*:|📍)\s*", re.IGNORECASE)
ENDS = EDGES + ")"


class Doubtful(StrEnum):
    """What about a line is asked before it is saved."""

    UNUSED = "unused"
    """It looks like a day or a time, and was not used."""
    YEAR = "year"
    """Nobody typed it, and the next such day is far ahead."""
    ORDER = "order"
    """Day and month could be the other way round."""
    BEGINNING = "beginning"
    """Only the end was typed."""


@dataclass(frozen=True, slots=True)
class Doubt:
    about: Doubtful
    words: str = ""


@dataclass(frozen=True, slots=True)
class TypedLine:
    """A line, and the same line with its addresses blackened, so that nothing is read into them."""

    raw: str
    masked: str

    def without(self, span: tuple[int, int]) -> "TypedLine":
        start, end = span
        return TypedLine(*(text[:start] + CUT + text[end:] for text in (self.raw, self.masked)))

    @classmethod
    def of(cls, line: str) -> "TypedLine":
        return cls(line, _URL.sub(lambda found: "_" * len(found[0]), line))

    @property
    def begins_dated(self) -> bool:
        """The day stands first."""
        return not self.raw.split(CUT)[0].strip(ENDS)

    @property
    def pieces(self) -> list[str]:
        """What is left between all that was taken out, without words that belonged to it; never empty."""
        stripped = (_stripped(raw) for raw in self.raw.split(CUT))
        return [piece for piece in stripped if piece] or [""]


def _stripped(raw: str) -> str:
    """Empty when only signs are left, or the name of a column with its colon."""
    piece = _FILLING.sub("", raw.strip(ENDS)).strip(ENDS)
    piece = _balanced(_FILLING_AHEAD.sub("", piece)).removeprefix("/ ")
    named = bool(_LABEL.fullmatch(piece)) and raw.strip().endswith((":", "?"))
    return piece if not named and any(one.isalnum() for one in piece) else ""


def _balanced(piece: str) -> str:
    open_ones = piece.count("(") - piece.count(")")
    return f"{piece})" if open_ones > 0 else piece.replace(")", "", 1) if open_ones < 0 else piece


def is_off(line: TypedLine) -> bool:
    """It says that something does not take place."""
    return says_off(line.masked)


def comes_again(line: TypedLine) -> bool:
    return bool(_AGAIN.search(line.masked))


def unused(rest: TypedLine, untimed: str) -> list[str]:
    """`untimed`: the whole line, when it has no time of day but perhaps an "abends"."""
    parts = [found[0] for found in _PART_OF_DAY.finditer(untimed)]
    maybe = [found[0] for found in _MAYBE.finditer(rest.masked)]
    return [*loose_days(rest.masked), *loose_hours(rest.masked), *parts, *maybe]
