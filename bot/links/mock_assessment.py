"""The mock assessment of an outline: by its team, by an association that reads it, by the Koordination."""

from bot.links.base import OfAssociation
from bot.terms.assessments import Judgement


class AssessmentOf(OfAssociation, code="ga"):
    """As whoever taps reads it; empty for the association in front of them."""


class OfPoint(OfAssociation):
    point: str


class AskPoint(OfPoint, code="gan"):
    """Empty for the next one without an answer."""


class JudgePoint(OfPoint, code="gaj"):
    judgement: Judgement


class DropPointRemark(OfPoint, code="gar", withdraws=True): ...


class AssessmentResult(OfAssociation, code="gae"):
    """What readers said, the most urgent first."""


class PointSaid(OfPoint, code="gap"):
    """All that was said to one point, with the questions that mend it."""


class AskAnew(OfAssociation, code="gaq"): ...


class BeginAnew(OfAssociation, code="gaqq"): ...


class GiveAssessment(OfAssociation, code="gag"):
    """Of the Koordination: the association sees it from now on."""


class EarlierAssessments(OfAssociation, code="gah"): ...


class EarlierAssessment(OfAssociation, code="gai"):
    assessment: str
