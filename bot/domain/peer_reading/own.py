"""One association reads another one, as a member of the one that reads has it before them."""

from datetime import date

from msgspec import Struct

from bot.domain.cohorts import Association, AssociationState
from bot.domain.peer_reading.reading import PeerReading, ReadingCircle, ReadingRound
from bot.domain.people import Member
from bot.terms.peer_reading import CircleState


class OwnReading(Struct, frozen=True):
    reading: PeerReading
    circle: ReadingCircle
    round: ReadingRound
    reader: Association
    member: Member
    association: Association
    """Whose outline it is."""
    day: date
    """Today."""

    @property
    def open(self) -> bool:
        """They may see the outline."""
        running = self.circle.state is CircleState.AGREED and self.round.reads(self.day)
        return running and self.reading.given_at is None and self.association.state is AssociationState.ACTIVE

    @property
    def givable(self) -> bool:
        """Also after the last day: what was noted is not lost."""
        return self.circle.state in (CircleState.AGREED, CircleState.ENDED) and self.reading.given_at is None
