"""What readers said, the most urgent first."""

from collections.abc import Iterable, Iterator

from bot.domain.names import short
from bot.domain.screen import Button, Lines, Rows, Say, Screen, Value, row
from bot.domain.sparring.mock_assessment import PointFound, SaidTo, with_judgement
from bot.domain.sparring.point import AssessmentPoint
from bot.domain.sparring.seen import AssessmentSeen
from bot.domain.wording import lines, marked, paragraphs, quoted
from bot.links.journey import AskQuestion
from bot.links.mock_assessment import (
    AskPoint,
    AssessmentOf,
    AssessmentResult,
    GiveAssessment,
    PointSaid,
)
from bot.terms.assessments import AssessorSide, Judgement
from handlers.mock_assessment.screens.readers import begin, out, reader, readers, says

MOST_MENDED = 3
"""Points that lead to their question at once; all others do with one tap more."""
A_ROW = 5
LONGEST_QUESTION = 26
URGENT = (Judgement.NO, Judgement.HALF)


def result(seen: AssessmentSeen) -> Screen:
    found = seen.found
    args: dict[str, Value] = {
        "association": seen.who.association.name,
        "found": paragraphs(*_piles(seen, found)),
        "readers": readers(seen),
    }
    rows = (*begin(seen), *_mending(seen, found), *_numbers(seen, found), *_giving(seen))
    back = row(Button("overview", AssessmentOf(seen.id)))
    return Screen("mock_assessment-result-shown", args, (*rows, (*back, *out(seen))))


def _piles(seen: AssessmentSeen, found: tuple[PointFound, ...]) -> Iterator[Value | None]:
    for judgement in URGENT:
        if pile := with_judgement(found, judgement):
            yield Say(f"mock_assessment-pile-{judgement}", {"list": Lines(tuple(_line(seen, one) for one in pile))})
    if good := with_judgement(found, Judgement.YES):
        yield Say("mock_assessment-pile-y", {"list": _count(good)})
    if open_ := [one for one in found if one.worst is None]:
        yield Say("mock_assessment-pile-open", {"list": _count(open_)})


def _line(seen: AssessmentSeen, one: PointFound) -> Lines:
    who = Lines(tuple(_said_by(said) for said in one.said if said.judged.judgement), gap=" · ")
    ask = marked(one.point.ask, seen.language)
    changed = Say("mock_assessment-changed") if any(said.changed for said in one.said) else None
    return lines(Say("mock_assessment-line", {"number": one.number, "ask": ask, "who": who}), changed)


def _said_by(said: SaidTo) -> Say:
    args: dict[str, Value] = {"said": says(said.judged.judgement), "who": reader(said.read.assessment)}
    return Say("mock_assessment-said-by", args)


def _count(found: Iterable[PointFound]) -> Lines:
    return Lines(tuple(one.number for one in found), gap=", ")


def _mending(seen: AssessmentSeen, found: tuple[PointFound, ...]) -> Rows:
    if not seen.who.mends:
        return ()
    urgent = [one for judgement in URGENT for one in with_judgement(found, judgement) if one.point.mends]
    return tuple(
        row(_mend(seen, one.point.mends[0], "mock_assessment-mend", one.number)) for one in urgent[:MOST_MENDED]
    )


def _mend(seen: AssessmentSeen, question: str, label: str, number: int) -> Button:
    title = seen.programme.question(question).title.in_(seen.language)[0]
    return Button(label, AskQuestion(seen.id, question), {"number": number, "question": short(title, LONGEST_QUESTION)})


def _numbers(seen: AssessmentSeen, found: tuple[PointFound, ...]) -> Rows:
    """To all that was said to a point."""
    buttons = [
        Button("mock_assessment-number", PointSaid(seen.id, one.point.id), {"number": one.number})
        for one in found
        if one.said
    ]
    return tuple(tuple(buttons[at : at + A_ROW]) for at in range(0, len(buttons), A_ROW))


def _giving(seen: AssessmentSeen) -> Rows:
    if seen.who.side is not AssessorSide.DESK or seen.own is None or not seen.own.said:
        return ()
    if seen.own.assessment.is_given:
        return ()
    return (row(Button("give", GiveAssessment(seen.id))),)


def point(seen: AssessmentSeen, one: AssessmentPoint) -> Screen:
    found = next(found for found in seen.found if found.point.id == one.id)
    said: list[Value] = [_told(said) for said in found.said]
    args: dict[str, Value] = {
        "number": found.number,
        "ask": marked(one.ask, seen.language),
        "said": Lines(tuple(said), gap="\n\n") if said else Say("mock_assessment-nobody"),
    }
    mends = one.mends if seen.who.mends else ()
    ways = tuple(row(_mend(seen, id, "mock_assessment-to-question", found.number)) for id in mends)
    own = (Button("own", AskPoint(seen.id, one.id)),) if seen.who.writes else ()
    return Screen("mock_assessment-point", args, (*ways, row(*own, Button("back", AssessmentResult(seen.id)))))


def _told(said: SaidTo) -> Value:
    remark = said.judged.remark
    return lines(
        _said_by(said),
        quoted(remark) if remark else None,
        Say("mock_assessment-changed") if said.changed else None,
    )
