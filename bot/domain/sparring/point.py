"""What somebody asks who reads an outline like a stranger at the office: data of the programme."""

from msgspec import Struct

from bot.domain.words import Words


class AssessmentPoint(Struct, frozen=True):
    id: str
    ask: Words
    mends: tuple[str, ...] = ()
    """Ids of the questions whose answers make it better, the most important one first."""
