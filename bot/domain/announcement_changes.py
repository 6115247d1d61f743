"""Other words for an announcement that has left."""

import hashlib

from msgspec import Struct

_BESIDE = "~"


def note_beside(announcement: str) -> str:
    """The origin of messages that tell of its change: withdrawn with it, but never corrected."""
    return announcement + _BESIDE


def of_origin(origin: str) -> str:
    """The announcement to which a message with this origin belongs; empty for none."""
    return origin.removesuffix(_BESIDE)


class Correction(Struct, frozen=True):
    """Other words for one that has left; a second person has to agree."""

    announcement: str
    person: str
    """Who proposes them."""
    edition: int
    """The one that everybody has."""
    html: str

    @property
    def mark(self) -> str:
        """Another one for other words."""
        return hashlib.sha256(f"{self.edition} {self.html}".encode()).hexdigest()[:8]
