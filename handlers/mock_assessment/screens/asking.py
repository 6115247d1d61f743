"""The points, one by one, and what was said earlier."""

from bot.domain.cohorts import Association
from bot.domain.desk.ways import to_association
from bot.domain.screen import Button, Lines, Place, Rows, Say, Screen, Value, row
from bot.domain.sparring.mock_assessment import AssessmentRead
from bot.domain.sparring.point import AssessmentPoint
from bot.domain.sparring.seen import AssessmentSeen
from bot.domain.wording import called, lines, listed, marked, paragraphs, quoted
from bot.links.mock_assessment import (
    AskAnew,
    AskPoint,
    AssessmentOf,
    AssessmentResult,
    BeginAnew,
    DropPointRemark,
    EarlierAssessment,
    EarlierAssessments,
    JudgePoint,
)
from bot.terms.assessments import Judgement
from handlers.mock_assessment.screens.readers import begin, out, reader, readers, says, worded

BUTTONS = {Judgement.YES: "yes", Judgement.HALF: "half", Judgement.NO: "no"}


def overview(seen: AssessmentSeen) -> Screen:
    args: dict[str, Value] = {
        "association": seen.who.association.name,
        "count": len(seen.points),
        "readers": readers(seen),
    }
    return Screen(f"mock_assessment-overview-{seen.who.side}", args, (*begin(seen), *_onward(seen), out(seen)))


def _onward(seen: AssessmentSeen) -> Rows:
    result = (Button("mock_assessment-result", AssessmentResult(seen.id)),) if any(worded(seen)) else ()
    anew = (Button("mock_assessment-anew", AskAnew(seen.id)),) if seen.who.writes and seen.own and seen.own.said else ()
    earlier = (Button("mock_assessment-earlier", EarlierAssessments(seen.id)),) if seen.earlier else ()
    return tuple(part for part in (result, (*anew, *earlier)) if part)


def ask(seen: AssessmentSeen, point: AssessmentPoint) -> Screen:
    own, number = seen.own, seen.points.index(point) + 1
    judgement = own.judgement(point.id) if own else None
    remark = own.remark(point.id) if own else ""
    args: dict[str, Value] = {
        "association": seen.who.association.name,
        "number": number,
        "whole": len(seen.points),
        "body": paragraphs(
            marked(point.ask, seen.language),
            Say("mock_assessment-so-far", {"said": says(judgement)}) if judgement else None,
            quoted(remark) if remark else None,
        ),
    }
    choice = row(*(Button(label, JudgePoint(seen.id, point.id, said)) for said, label in BUTTONS.items()))
    drop = (row(Button("drop", DropPointRemark(seen.id, point.id))),) if remark else ()
    rows = (choice, _beside(seen, number), *drop, row(Button("overview", AssessmentOf(seen.id))))
    return Screen("mock_assessment-ask", args, rows, place=Place.HERE, even=True)


def _beside(seen: AssessmentSeen, number: int) -> tuple[Button, ...]:
    before = (Button("previous", AskPoint(seen.id, seen.points[number - 2].id)),) if number > 1 else ()
    after = (Button("following", AskPoint(seen.id, seen.points[number].id)),) if number < len(seen.points) else ()
    return (*before, *after)


def ask_anew(seen: AssessmentSeen) -> Screen:
    rows = (row(Button("no", AssessmentOf(seen.id)), Button("yes", BeginAnew(seen.id))),)
    return Screen("mock_assessment-ask-anew", {"association": seen.who.association.name}, rows)


def earlier(seen: AssessmentSeen) -> Screen:
    to_each = tuple(
        row(Button("open", EarlierAssessment(seen.id, one.assessment.id), {"at": one.at.date()}))
        for one in seen.earlier
    )
    each = listed(Say("mock_assessment-read", {"who": reader(one.assessment), "at": one.at}) for one in seen.earlier)
    args: dict[str, Value] = {"association": seen.who.association.name, "list": each}
    back = row(Button("common-back", AssessmentOf(seen.id)))
    return Screen("mock_assessment-earlier-list", args, (*to_each, back))


def earlier_one(seen: AssessmentSeen, one: AssessmentRead) -> Screen:
    said = tuple(
        lines(
            Say("mock_assessment-earlier-point", {"number": number, "ask": marked(asked.ask, seen.language)}),
            says(one.judgement(asked.id)),
            quoted(one.remark(asked.id)) if one.remark(asked.id) else None,
        )
        for number, asked in enumerate(seen.points, 1)
    )
    args: dict[str, Value] = {"who": reader(one.assessment), "at": one.at, "said": Lines(said, gap="\n\n")}
    return Screen("mock_assessment-earlier-shown", args, (row(Button("common-back", EarlierAssessments(seen.id))),))


def told(association: Association, by: str) -> Screen:
    """To the association: somebody of the Koordination has read."""
    args: dict[str, Value] = {"by": called(by), "association": association.name}
    return Screen("mock_assessment-told", args, (row(Button("result", AssessmentResult(association.id))),))


def shown(association: Association) -> Screen:
    rows = (row(Button("result", AssessmentResult(association.id)), to_association(association.id)),)
    return Screen("mock_assessment-given", {"association": association.name}, rows)
