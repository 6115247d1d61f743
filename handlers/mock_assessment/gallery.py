"""Every screen of this feature once."""

from collections.abc import Iterator, Mapping
from datetime import timedelta

from msgspec.structs import replace

from bot.domain.journey import Answer
from bot.domain.programme import Question
from bot.domain.screen import Screen
from bot.domain.sparring.mock_assessment import AssessmentRead, MockAssessment, PointJudged
from bot.domain.sparring.point import AssessmentPoint
from bot.domain.sparring.seen import AssessmentSeen, Assessor
from bot.programme.invented import HOSTILE, NOW, association, in_both, member, programme, stage, words
from bot.terms import Language, MemberRole
from bot.terms.assessments import AssessorSide, Judgement
from handlers.mock_assessment.screens import asking, results

BRIDGE = association("bruecke", HOSTILE)
YES, HALF, NO = Judgement.YES, Judgement.HALF, Judgement.NO
QUESTION = Question("konzept-neu", "s1", "", in_both("Was daran neu ist"), in_both("?"), in_both("So."), 900)
ASKED = (
    "Weiß ich nach zehn Zeilen, was ihr vorhabt, für wen und wo?",
    "Ist das Projekt neu, auch für euch?",
    "Was bleibt, wenn das Geld endet?",
)
POINTS = tuple(
    AssessmentPoint(f"p{number}", words(ask, f"In English: {ask}"), ("konzept-neu",) if number < 3 else ())
    for number, ask in enumerate(ASKED, 1)
)
PROGRAMME = replace(programme((stage("s1", "Idee", questions=(QUESTION,)),)), assessment=POINTS)
ANSWERS = {"konzept-neu": Answer("a1", "bruecke", "konzept-neu", "So.", None, NOW, 1)}
ANNA = Assessor(BRIDGE, AssessorSide.TEAM, "anna", member("anna", "Anna", MemberRole.CONTACT))
RITA = Assessor(BRIDGE, AssessorSide.TEAM, "rita", member("rita", "Rita", MemberRole.READER))
KARIN = Assessor(BRIDGE, AssessorSide.DESK, "karin")


def _read(
    id: str, side: AssessorSide, said: Mapping[str, Judgement], remark: str = "", days: int = 1
) -> AssessmentRead:
    at = NOW - timedelta(days=days)
    names = {
        AssessorSide.TEAM: ("Anna", ""),
        AssessorSide.DESK: ("Karin", ""),
        AssessorSide.PARTNER: ("", "Herz e. V."),
    }
    one = MockAssessment(id, "bruecke", side, at, id, "herz" if side == "partner" else None, at, None, *names[side])
    return AssessmentRead(one, {point: PointJudged(id, point, what, remark, at) for point, what in said.items()})


OWN = _read("anna", AssessorSide.TEAM, {"p1": YES, "p2": NO, "p3": HALF}, HOSTILE, -1)
BEN = _read("ben", AssessorSide.TEAM, {"p1": YES})
BEGUN = replace(OWN, said={"p1": OWN.said["p1"]})
DESK = _read("karin", AssessorSide.DESK, {"p1": HALF, "p2": NO, "p3": YES}, "Das verstehe ich nicht.")
PARTNER = _read("herz", AssessorSide.PARTNER, {"p1": YES, "p2": HALF, "p3": YES})
HIDDEN = replace(BEN, assessment=replace(BEN.assessment, given_at=None))
OLD = replace(OWN, assessment=replace(OWN.assessment, id="old", closed_at=NOW))
SECRET = replace(DESK, assessment=replace(DESK.assessment, given_at=None))


def _seen(who: Assessor, *reads: AssessmentRead) -> AssessmentSeen:
    return AssessmentSeen(who, Language.GERMAN, PROGRAMME, ANSWERS, NOW, reads)


def examples() -> Iterator[tuple[str, Screen]]:
    yield "nobody has read", asking.overview(_seen(ANNA))
    yield "begun", asking.overview(_seen(ANNA, BEGUN, HIDDEN))
    yield "read by several", asking.overview(_seen(ANNA, OWN, DESK, PARTNER, OLD))
    yield "for somebody who reads along", asking.overview(_seen(RITA, DESK))
    yield "for the Koordination", asking.overview(_seen(KARIN, SECRET))
    yield "a point", asking.ask(_seen(ANNA), POINTS[0])
    yield "a point with an answer", asking.ask(_seen(ANNA, OWN), POINTS[1])
    yield "nothing said", results.result(_seen(ANNA))
    yield "what was said", results.result(_seen(ANNA, OWN, DESK, PARTNER))
    yield "what was said, for somebody who reads along", results.result(_seen(RITA, BEGUN))
    yield "what was said, for the Koordination", results.result(_seen(KARIN, SECRET))
    yield "all that was said to a point", results.point(_seen(ANNA, OWN, DESK, PARTNER), POINTS[1])
    yield "nothing said to a point", results.point(_seen(RITA), POINTS[2])
    yield "begin anew?", asking.ask_anew(_seen(ANNA, OWN))
    yield "earlier ones", asking.earlier(_seen(ANNA, OLD))
    yield "an earlier one", asking.earlier_one(_seen(ANNA, OLD), OLD)
    yield "to the association", asking.told(BRIDGE, HOSTILE)
    yield "shown to the association", asking.shown(BRIDGE)
