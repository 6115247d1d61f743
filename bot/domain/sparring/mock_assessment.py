"""The mock assessment (Probe-Gutachten): somebody reads the outline like a stranger at the office, and says yes, half
or no to each point. There is no score, no sum and no promise: what is said leads to the questions that mend it."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from msgspec import Struct, field
from msgspec.structs import replace

from bot.domain.errors import Refusal
from bot.domain.names import clean_text
from bot.domain.sparring.point import AssessmentPoint
from bot.domain.worksheet import Answers
from bot.links.mock_assessment import AskPoint
from bot.terms.assessments import AssessorSide, Judgement

LONGEST_REMARK = 1000
"""Characters of a remark at a point."""


class MockAssessment(Struct, frozen=True):
    """One reading by one reader. Begun anew, the old one is kept with its date."""

    id: str
    association: str
    """Whose outline was read."""
    side: AssessorSide
    begun_at: datetime
    person: str | None
    """Who began it; None once that person is erased."""
    partner: str | None = None
    """The association that reads, if it is another one; all of its members fill in the same."""
    given_at: datetime | None = None
    """Since when the association sees it."""
    closed_at: datetime | None = None
    """Since when there is a newer one of the same reader, or it may no longer be changed."""
    person_name: str = ""
    partner_name: str = ""

    @property
    def is_given(self) -> bool:
        return self.given_at is not None


class PointJudged(Struct, frozen=True):
    """What one reader says to one point."""

    assessment: str
    point: str
    judgement: Judgement | None
    """None while there is only a remark."""
    remark: str
    at: datetime
    person: str | None = None
    """Who said it last."""


class AssessmentRead(Struct, frozen=True):
    """An assessment with all that was said, by point."""

    assessment: MockAssessment
    said: Mapping[str, PointJudged] = field(default_factory=dict)

    @property
    def at(self) -> datetime:
        """Of the last word."""
        return max((one.at for one in self.said.values()), default=self.assessment.begun_at)

    def judgement(self, point: str) -> Judgement | None:
        return self.said[point].judgement if point in self.said else None

    def remark(self, point: str) -> str:
        return self.said[point].remark if point in self.said else ""

    def answered(self, points: Iterable[AssessmentPoint]) -> int:
        return sum(self.judgement(one.id) is not None for one in points)

    def complete(self, points: Sequence[AssessmentPoint]) -> bool:
        return self.answered(points) == len(points)


class SaidTo(Struct, frozen=True):
    """What a reader says to a point, and whether the association has written since on what mends it."""

    read: AssessmentRead
    judged: PointJudged
    changed: bool


class PointFound(Struct, frozen=True):
    """One point with all that readers say to it."""

    number: int
    """Of the point, from 1."""
    point: AssessmentPoint
    said: tuple[SaidTo, ...]

    @property
    def worst(self) -> Judgement | None:
        """None when nobody has judged it."""
        said = {one.judged.judgement for one in self.said}
        return next((one for one in Judgement if one in said), None)


def read_by(assessments: Iterable[MockAssessment], judged: Iterable[PointJudged]) -> tuple[AssessmentRead, ...]:
    by_assessment: dict[str, dict[str, PointJudged]] = {}
    for one in judged:
        by_assessment.setdefault(one.assessment, {})[one.point] = one
    return tuple(AssessmentRead(one, by_assessment.get(one.id, {})) for one in assessments)


def next_point(points: Sequence[AssessmentPoint], read: AssessmentRead, after: str = "") -> AssessmentPoint | None:
    """The first without a judgement behind `after`, else the first at all."""
    open_ = [one for one in points if read.judgement(one.id) is None and one.id != after]
    ids = [one.id for one in points]
    behind = [one for one in open_ if after in ids and ids.index(one.id) > ids.index(after)]
    return next(iter(behind or open_), None)


def findings(
    points: Sequence[AssessmentPoint], reads: Sequence[AssessmentRead], answers: Answers
) -> tuple[PointFound, ...]:
    """In the order of the points."""
    return tuple(PointFound(number, point, _said_to(point, reads, answers)) for number, point in enumerate(points, 1))


def _said_to(point: AssessmentPoint, reads: Iterable[AssessmentRead], answers: Answers) -> tuple[SaidTo, ...]:
    said = [(one, one.said[point.id]) for one in reads if point.id in one.said]
    return tuple(SaidTo(one, judged, _changed(point, judged, answers)) for one, judged in said)


def _changed(point: AssessmentPoint, judged: PointJudged, answers: Answers) -> bool:
    return any(answers[id].at > judged.at for id in point.mends if id in answers)


def with_judgement(findings_: Iterable[PointFound], judgement: Judgement) -> tuple[PointFound, ...]:
    """Those of which that is the worst that anybody says."""
    return tuple(one for one in findings_ if one.worst is judgement)


def is_stale(read: AssessmentRead, changed_at: datetime | None) -> bool:
    """`changed_at`: of the newest answer that flows into the outline, or of the financing plan in its annex."""
    return changed_at is not None and changed_at > read.at


def judged(read: AssessmentRead, point: str, judgement: Judgement, by: str, now: datetime) -> PointJudged:
    return PointJudged(read.assessment.id, point, judgement, read.remark(point), now, by)


def remarked(read: AssessmentRead, point: str, raw: str, by: str, now: datetime) -> PointJudged:
    """Other words for what was said before; raises a refusal when nothing is left of them, or they are too many."""
    to, words = AskPoint(read.assessment.association, point), clean_text(raw)
    if not words:
        raise Refusal("common-loose-empty", to=to)
    if len(words) > LONGEST_REMARK:
        raise Refusal("common-too-long", to=to, length=len(words), most=LONGEST_REMARK)
    return PointJudged(read.assessment.id, point, read.judgement(point), words, now, by)


def without_remark(read: AssessmentRead, point: str) -> PointJudged | None:
    """None when there was none."""
    said = read.said.get(point)
    return replace(said, remark="") if said and said.remark else None


def given(one: MockAssessment, now: datetime) -> MockAssessment:
    """The first time counts."""
    return one if one.given_at else replace(one, given_at=now)


def closed(one: MockAssessment, now: datetime) -> MockAssessment:
    return one if one.closed_at else replace(one, closed_at=now)
