"""Whoever wants to hear nothing unasked, and whoever pauses: nothing is done with what is kept of them."""

from bot.domain.errors import Refusal
from bot.domain.people import Member, Person
from bot.links.base import Link
from bot.links.pausing import EndPause


class Resting(Refusal):
    """Whoever pauses looks at everything, and changes nothing."""

    def __init__(self) -> None:
        super().__init__("pausing-not-now", to=EndPause())
        self.label = "pausing-end"


def reaches(person: Person, acting: str, *, wanted: bool) -> bool:
    """Whether a message comes to them. `wanted`: as in `Message`; `acting`: who has caused it."""
    if person.id == acting:
        return True
    if person.paused_at:
        return False
    return wanted or person.stopped_at is None


def check_works(one: Member | Person, back: Link) -> None:
    """Raises a refusal when nothing may be done with what is kept of them."""
    if one.paused_at:
        raise Refusal("common-person-pauses", to=back)
