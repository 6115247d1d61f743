"""Baustein: a remark that a Koordination keeps, and changes before it is sent."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.errors import Refusal
from bot.domain.names import clean_name, clean_text

LONGEST_TITLE = 40
"""Characters: a title is a button."""


@dataclass(frozen=True, slots=True)
class SavedReply:
    id: str
    cohort: str
    title: str
    text: str
    author: str | None
    """Who keeps it; None once that person is erased."""
    at: datetime
    uses: int = 0


def saved_reply(id: str, cohort: str, text: str, author: str, now: datetime) -> SavedReply:
    """Its first words are its title."""
    words = clean_text(text)
    if not words:
        raise Refusal("common-loose-empty")
    return SavedReply(id, cohort, clean_name(words.partition("\n")[0], LONGEST_TITLE), words, author, now)
