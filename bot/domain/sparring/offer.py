"""What the programme offers as sparring: data."""

from datetime import date, timedelta

from msgspec import Struct

from bot.domain.words import Words


class Offered(Struct, frozen=True):
    """A topic, or a way to work."""

    id: str
    name: Words


class SparringOffer(Struct, frozen=True):
    """Data of the programme."""

    unit_minutes: int = 60
    most_units: int = 12
    """Of one association."""
    most_inside: int = 5
    """Of them with partners who are at work in its process already."""
    late_hours: int = 24
    """Cancelled by the association later than so long before, it counts."""
    until: date | None = None
    """The last day on which an appointment may be; None: no end."""
    topics: tuple[Offered, ...] = ()
    methods: tuple[Offered, ...] = ()

    @property
    def late(self) -> timedelta:
        return timedelta(hours=self.late_hours)

    def units_of(self, minutes: int) -> int:
        """What is begun counts as whole."""
        return -(-minutes // self.unit_minutes)

    def topic(self, id: str) -> Offered | None:
        return next((one for one in self.topics if one.id == id), None)

    def over(self, day: date) -> bool:
        return self.until is not None and day > self.until
