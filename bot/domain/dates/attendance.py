"""Who comes to a date, who has not said, who was there."""

from collections.abc import Mapping

from msgspec import Struct

from bot.domain.cohorts import Association
from bot.domain.dates.calendar import Attendance, CohortDate, Rsvp
from bot.terms import Coming

MOST_HEADS = 9


class Turnout(Struct, frozen=True):
    """How many associations of the active ones come, and who was there."""

    active: int
    coming: int
    heads: int
    """Of those who come."""
    refused: int
    present: int
    noted: int

    @property
    def silent(self) -> int:
        """They have not answered."""
        return self.active - self.coming - self.refused

    @property
    def closed(self) -> bool:
        """The Koordination has noted all of them."""
        return self.noted == self.active


class Roll(Struct, frozen=True):
    """One date with the active associations of its cohort, by name."""

    date: CohortDate
    associations: tuple[Association, ...]
    answers: Mapping[str, Rsvp]
    attendance: Mapping[str, Attendance]

    @property
    def coming(self) -> tuple[tuple[Association, Rsvp], ...]:
        return tuple((one, said) for one, said in self._said() if said.comes)

    @property
    def refused(self) -> tuple[Association, ...]:
        return tuple(one for one, said in self._said() if not said.comes)

    @property
    def silent(self) -> tuple[Association, ...]:
        """They have not answered."""
        return tuple(one for one in self.associations if one.id not in self.answers)

    @property
    def heads(self) -> int:
        return sum(said.count for _, said in self.coming)

    def count(self, association: str) -> int:
        """How many of them were there, as noted; until then, as they had said."""
        noted = self.attendance.get(association)
        if noted:
            return noted.count
        said = self.answers.get(association)
        return said.count if said and said.comes else 0

    @property
    def present(self) -> tuple[Association, ...]:
        return tuple(one for one in self.associations if self.count(one.id))

    @property
    def absent(self) -> tuple[Association, ...]:
        return tuple(one for one in self.associations if not self.count(one.id))

    @property
    def closed(self) -> bool:
        """The Koordination has noted all of them."""
        return all(one.id in self.attendance for one in self.associations)

    @property
    def turnout(self) -> Turnout:
        noted = sum(one.id in self.attendance for one in self.associations)
        answers = (len(self.coming), self.heads, len(self.refused))
        return Turnout(len(self.associations), *answers, len(self.present), noted)

    def _said(self) -> tuple[tuple[Association, Rsvp], ...]:
        return tuple((one, self.answers[one.id]) for one in self.associations if one.id in self.answers)


def heads(coming: Coming, count: int) -> int:
    """A count that somebody may really mean."""
    return 0 if coming is Coming.NO else min(max(count, 1), MOST_HEADS)
