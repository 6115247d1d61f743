"""Questions that people ask, and the answers that the house gives to them."""

from collections.abc import Mapping
from datetime import date

from msgspec import Struct

from bot.domain.words import Words
from bot.terms import Language


class Topic(Struct, frozen=True):
    """One of the closed list under which the entries are shelved."""

    id: str
    name: Words


LINES = 6
"""Of a long answer that are shown first."""


def beginning(answer: str) -> str:
    """The first lines of a long answer; all of a short one."""
    lines = answer.splitlines()
    written = [place for place, line in enumerate(lines) if line.strip()]
    return answer if len(written) <= LINES else "\n".join(lines[: written[LINES]]).rstrip()


class FaqEntry(Struct, frozen=True):
    """One answer. Every text is there in every language; blanks are filled in."""

    id: str
    topic: str
    question: Mapping[Language, str]
    variants: Mapping[Language, tuple[str, ...]]
    """How people really ask it."""
    answer: Mapping[Language, str]
    """Markdown."""
    stage: str
    """The stage on which it is asked most; empty for any."""
    valid_from: date | None
    valid_until: date | None
    """The last day on which it may be given."""
    source: str
    covers: tuple[str, ...]
    """Ids of the collected questions that it answers."""
    sensible: bool
    """Money, deadline or law: a wrong answer would do harm."""

    def __hash__(self) -> int:
        """Its texts stand in mappings, which have none."""
        return hash(self.id)

    def valid_on(self, day: date) -> bool:
        return (self.valid_from or day) <= day <= (self.valid_until or day)
