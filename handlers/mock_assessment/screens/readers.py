"""Who read, and what leads on."""

from collections.abc import Iterator

from bot.domain.desk.ways import to_association
from bot.domain.screen import Button, Rows, Say, Value, row
from bot.domain.sparring.mock_assessment import AssessmentRead, MockAssessment, is_stale
from bot.domain.sparring.seen import AssessmentSeen
from bot.domain.wording import HOME, called, listed
from bot.links.mock_assessment import (
    AskPoint,
)
from bot.links.peer_reading import ReadOutline
from bot.links.skizze import SkizzeOf
from bot.terms.assessments import AssessorSide, Judgement


def begin(seen: AssessmentSeen) -> Rows:
    if not seen.who.writes or not seen.points:
        return ()
    own = seen.own
    if own is None or not own.said:
        return (row(Button("mock_assessment-begin", AskPoint(seen.id, ""))),)
    if own.complete(seen.points):
        return ()
    return (row(Button("mock_assessment-go-on", AskPoint(seen.id, ""))),)


def out(seen: AssessmentSeen) -> tuple[Button, ...]:
    if seen.who.side is AssessorSide.PARTNER:
        return row(Button("mock_assessment-skizze", ReadOutline(seen.who.reading)))
    if seen.who.side is AssessorSide.TEAM:
        return row(Button("mock_assessment-skizze", SkizzeOf(seen.id)), *HOME)
    return row(Button("mock_assessment-skizze", SkizzeOf(seen.id)), to_association(seen.id))


def worded(seen: AssessmentSeen) -> Iterator[AssessmentRead]:
    return (one for one in seen.current if one.said)


def readers(seen: AssessmentSeen) -> Value:
    read = [_reader(seen, one) for one in worded(seen)]
    begun = [_begun(seen, one) for one in seen.unfinished]
    if not read and not begun:
        return Say("mock_assessment-nobody")
    return listed((*read, *begun))


def _reader(seen: AssessmentSeen, one: AssessmentRead) -> Value:
    stale = is_stale(one, seen.changed_at)
    args: dict[str, Value] = {"who": reader(one.assessment), "at": one.at}
    if one.complete(seen.points):
        return Say("mock_assessment-read-stale" if stale else "mock_assessment-read", args)
    return _begun(seen, one)


def _begun(seen: AssessmentSeen, one: AssessmentRead) -> Value:
    args: dict[str, Value] = {"who": reader(one.assessment), "done": one.answered(seen.points)}
    return Say("mock_assessment-begun", {**args, "whole": len(seen.points)})


def reader(one: MockAssessment) -> Value:
    if one.side is AssessorSide.TEAM:
        return called(one.person_name)
    if one.side is AssessorSide.DESK:
        return Say("common-desk-person", {"who": called(one.person_name)})
    return Say("mock_assessment-of-partner", {"who": one.partner_name}) if one.partner_name else _UNKNOWN


_UNKNOWN = Say("common-other-association")


def says(judgement: Judgement | None) -> Say:
    return Say(f"mock_assessment-says-{judgement}") if judgement else Say("mock_assessment-says-nothing")
