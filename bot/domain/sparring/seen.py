"""A mock assessment as whoever looks at it may see it."""

from collections.abc import Iterable
from datetime import datetime

from msgspec import Struct

from bot.domain.cohorts import Association
from bot.domain.people import Member
from bot.domain.programme import Programme
from bot.domain.sparring.mock_assessment import AssessmentRead, MockAssessment, PointFound, findings
from bot.domain.sparring.point import AssessmentPoint
from bot.domain.worksheet import Answers
from bot.terms import Language
from bot.terms.assessments import AssessorSide


class Assessor(Struct, frozen=True):
    """Who reads whose outline."""

    association: Association
    """Whose outline it is."""
    side: AssessorSide
    person: str
    member: Member | None = None
    """Of the association for which they read; None for the Koordination."""
    partner: str | None = None
    """The association for which they read, if it is another one."""
    reading: str = ""
    """Of the partner: which reading it is part of."""

    @property
    def writes(self) -> bool:
        return self.member is None or self.member.may_write

    @property
    def mends(self) -> bool:
        """They may write on the outline itself."""
        return self.side is AssessorSide.TEAM and self.writes

    def made(self, one: MockAssessment) -> bool:
        if one.side is not self.side:
            return False
        return one.partner == self.partner if self.side is AssessorSide.PARTNER else one.person == self.person


class AssessmentSeen(Struct, frozen=True):
    who: Assessor
    language: Language
    programme: Programme
    answers: Answers
    changed_at: datetime | None
    """When the newest answer was written that flows into the outline."""
    reads: tuple[AssessmentRead, ...]
    """All that there are."""

    @property
    def id(self) -> str:
        return self.who.association.id

    @property
    def points(self) -> tuple[AssessmentPoint, ...]:
        return self.programme.assessment

    @property
    def own(self) -> AssessmentRead | None:
        """What they began and did not close."""
        return own_of(self.reads, self.who)

    @property
    def current(self) -> tuple[AssessmentRead, ...]:
        """What of others was given to them, and their own."""
        return tuple(one for one in self.reads if one.assessment.closed_at is None and self._sees(one.assessment))

    @property
    def earlier(self) -> tuple[AssessmentRead, ...]:
        return tuple(one for one in self.reads if one.assessment.closed_at and self._sees(one.assessment))

    @property
    def unfinished(self) -> tuple[AssessmentRead, ...]:
        """Of others of the team: that they have begun, not what they say."""
        if self.who.side is not AssessorSide.TEAM:
            return ()
        open_ = (one for one in self.reads if not (one.assessment.closed_at or one.assessment.is_given))
        return tuple(
            one for one in open_ if one.assessment.side is AssessorSide.TEAM and not self.who.made(one.assessment)
        )

    @property
    def found(self) -> tuple[PointFound, ...]:
        return findings(self.points, self.current, self.answers)

    def _sees(self, one: MockAssessment) -> bool:
        if self.who.made(one):
            return True
        same_desk = self.who.side is AssessorSide.DESK and one.side is AssessorSide.DESK
        return one.is_given and (same_desk or self.who.side is AssessorSide.TEAM)


def own_of(reads: Iterable[AssessmentRead], who: Assessor) -> AssessmentRead | None:
    return next((one for one in reads if one.assessment.closed_at is None and who.made(one.assessment)), None)
