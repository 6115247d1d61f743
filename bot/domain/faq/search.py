"""What a search for an answer says, and what it learns from: words that the search, its table and its screens share."""

from enum import StrEnum

from msgspec import Struct

from bot.terms import Language


class Match(StrEnum):
    CLEAR = "clear"
    """One answer, to be shown at once."""
    CHOOSE = "choose"
    """Several that may be meant: three questions to choose from, and "none of these"."""
    UNKNOWN = "unknown"
    """Nothing that answers this; a person is offered."""


class SearchMode(StrEnum):
    SEMANTIC = "semantic"
    LEXICAL = "lexical"


class Running(Struct, frozen=True):
    """Which search answers now; for /readyz, /metrics and the log."""

    mode: SearchMode
    reason: str = ""
    """Why it is not the better one; empty when it is."""


class Phrasing(Struct, frozen=True):
    """A confirmed way to ask for an entry."""

    entry: str
    text: str
    language: Language = Language.GERMAN


class SearchOutcome(Struct, frozen=True):
    match: Match
    entries: tuple[str, ...]
    """Ids, the most likely first, three at most; also when nothing is known: the nearest ones, for a coordinator."""
    likelihood: float
    """0 to 1: that the first of them is what was asked for."""
    mode: SearchMode


class Learned(Struct, frozen=True):
    """What becomes of a new phrasing. With a loss it was not taken in: somebody should look at it."""

    phrasing: Phrasing
    losses: tuple[str, ...] = ()
    """Questions whose right answer would no longer come first."""

    @property
    def taken(self) -> bool:
        return not self.losses
