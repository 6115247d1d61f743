"""What readers say to an outline, point by point."""

from bot.domain.sparring.mock_assessment import AssessmentRead, MockAssessment, PointJudged, read_by
from storage.query import Query
from storage.rows import Repository


class MockAssessments(Repository):
    get = Query[[str], MockAssessment | None]("mock_assessment_by_id", "id")
    add = Query[[MockAssessment], bool]("add_mock_assessment")
    """False when this reader has one already."""
    save = Query[[MockAssessment], None]("save_mock_assessment")
    """When it was given, and closed."""
    put = Query[[PointJudged], None]("put_mock_judgement")

    _of = Query[[str], list[MockAssessment]]("mock_assessments_of", "association")
    _judged = Query[[str], list[PointJudged]]("mock_judgements_of", "association")

    async def of_association(self, association: str) -> tuple[AssessmentRead, ...]:
        """Of its outline, by whomever; the newest first, the closed ones, too."""
        return read_by(await self._of(association), await self._judged(association))
