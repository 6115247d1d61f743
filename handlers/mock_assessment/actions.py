"""Reading like a stranger at the office: one point after the other, and what comes of it."""

from collections.abc import Callable

from msgspec.structs import replace

from bot.domain.errors import gone, there
from bot.domain.peer_reading.own import OwnReading
from bot.domain.screen import Screen
from bot.domain.skizze.outline import compose
from bot.domain.sparring import mock_assessment as rules
from bot.domain.sparring.mock_assessment import AssessmentRead, MockAssessment, PointJudged
from bot.domain.sparring.point import AssessmentPoint
from bot.domain.sparring.seen import AssessmentSeen, Assessor, own_of
from bot.domain.worksheet import check_writer
from bot.links.mock_assessment import (
    AskAnew,
    AskPoint,
    AssessmentOf,
    AssessmentResult,
    BeginAnew,
    DropPointRemark,
    EarlierAssessment,
    EarlierAssessments,
    GiveAssessment,
    JudgePoint,
    PointSaid,
)
from bot.runtime import scope
from bot.runtime.feature import Visit
from bot.runtime.shared.peer_readings import reading_of
from bot.terms.assessments import AssessorSide
from handlers.mock_assessment.screens import asking, results

REMARK = "mock_assessment.remark"


async def home(link: AssessmentOf, visit: Visit) -> Screen:
    return asking.overview(await _see(visit, link.association))


async def ask(link: AskPoint, visit: Visit) -> Screen:
    seen = await _writing(visit, link.association)
    return await _ask(visit, seen, link.point)


async def judge(link: JudgePoint, visit: Visit) -> Screen:
    """Said twice it is said once; then the next point is asked that has no answer."""
    seen = await _writing(visit, link.association)
    point = _point(visit, link.point)
    seen = await _say(visit, seen, lambda own: rules.judged(own, point.id, link.judgement, visit.person.id, visit.now))
    return await _go_on(visit, seen, point.id)


async def remark_typed(visit: Visit) -> Screen:
    seen = await _writing(visit, visit.asked("association"))
    point = _point(visit, visit.asked("point"))
    seen = await _say(visit, seen, lambda own: rules.remarked(own, point.id, visit.text, visit.person.id, visit.now))
    return await _ask(visit, seen, point.id)


async def drop_remark(link: DropPointRemark, visit: Visit) -> Screen:
    seen = await _writing(visit, link.association)
    if seen.own and (less := rules.without_remark(seen.own, link.point)):
        await visit.uow.assessments.put(less)
    return await _ask(visit, await _see(visit, link.association), link.point)


async def result(link: AssessmentResult, visit: Visit) -> Screen:
    return results.result(await _see(visit, link.association))


async def said(link: PointSaid, visit: Visit) -> Screen:
    return results.point(await _see(visit, link.association), _point(visit, link.point))


async def ask_anew(link: AskAnew, visit: Visit) -> Screen:
    seen = await _writing(visit, link.association)
    return asking.ask_anew(seen) if seen.own and seen.own.said else await _ask(visit, seen, "")


async def begin_anew(link: BeginAnew, visit: Visit) -> Screen:
    """The old one is kept with its date; a second tap begins nothing more."""
    seen = await _writing(visit, link.association)
    if seen.own and seen.own.said:
        await visit.uow.assessments.save(rules.closed(seen.own.assessment, visit.now))
        seen = await _see(visit, seen.id)
    return await _ask(visit, seen, "")


async def give(link: GiveAssessment, visit: Visit) -> Screen:
    """The association hears of it once."""
    seen = await _writing(visit, link.association)
    if seen.who.side is not AssessorSide.DESK or seen.own is None:
        raise gone()
    if not seen.own.assessment.is_given:
        await visit.uow.assessments.save(rules.given(seen.own.assessment, visit.now))
        await visit.note("assessment-given", seen.id, seen.own.assessment.id)
        told = asking.told(seen.who.association, visit.person.name)
        await scope.tell_team(visit.uow, seen.id, lambda _person: told)
    return asking.shown(seen.who.association)


async def earlier(link: EarlierAssessments, visit: Visit) -> Screen:
    return asking.earlier(await _see(visit, link.association))


async def earlier_one(link: EarlierAssessment, visit: Visit) -> Screen:
    seen = await _see(visit, link.association)
    found = next((one for one in seen.earlier if one.assessment.id == link.assessment), None)
    if found is None:
        raise gone()
    return asking.earlier_one(seen, found)


async def _see(visit: Visit, id: str) -> AssessmentSeen:
    """What whoever visits may see of it; raises `gone` for everybody who does not read this outline."""
    who = await _assessor(visit, id)
    programme, answers = visit.house.programme, await visit.uow.journey.answers(who.association.id)
    written, reckoned = compose(programme, answers).changed_at, await visit.uow.finance.edited_at(who.association.id)
    changed_at = max((at for at in (written, reckoned) if at), default=None)
    reads = await visit.uow.assessments.of_association(who.association.id)
    return AssessmentSeen(who, visit.language, programme, answers, changed_at, reads)


async def _writing(visit: Visit, id: str) -> AssessmentSeen:
    seen = await _see(visit, id)
    if seen.who.member:
        check_writer(seen.who.member)
    return seen


async def _assessor(visit: Visit, id: str) -> Assessor:
    association = await visit.uow.associations.get(id) if id else None
    if association and await scope.coordinates(visit, association):
        member = await visit.uow.members.active(id, visit.person.id)
        side = AssessorSide.TEAM if member else AssessorSide.DESK
        return Assessor(association, side, visit.person.id, member)
    if association and (own := await _partner(visit, id)):
        side = AssessorSide.PARTNER
        return Assessor(association, side, visit.person.id, own.member, own.reader.id, own.reading.id)
    association, member = await scope.own_association(visit, id)
    return Assessor(association, AssessorSide.TEAM, visit.person.id, member)


async def _partner(visit: Visit, association: str) -> OwnReading | None:
    """Of another association, which reads this outline now."""
    if await visit.uow.members.active(association, visit.person.id):
        return None
    return await reading_of(visit, association)


def _point(visit: Visit, id: str) -> AssessmentPoint:
    found = next((one for one in visit.house.programme.assessment if one.id == id), None)
    if found is None:
        raise gone()
    return found


async def _ask(visit: Visit, seen: AssessmentSeen, point: str) -> Screen:
    """An empty point is the next one without an answer; when there is none, all that was said is shown."""
    own = seen.own or AssessmentRead(MockAssessment("", seen.id, seen.who.side, visit.now, visit.person.id))
    found = _point(visit, point) if point else rules.next_point(seen.points, own)
    if found is None:
        return results.result(seen)
    await visit.ask(REMARK, association=seen.id, point=found.id)
    return asking.ask(seen, found)


async def _go_on(visit: Visit, seen: AssessmentSeen, after: str) -> Screen:
    if seen.own and (following := rules.next_point(seen.points, seen.own, after)):
        return await _ask(visit, seen, following.id)
    if visit.asks(REMARK, association=seen.id):
        await visit.answered()
    return results.result(seen)


async def _say(visit: Visit, seen: AssessmentSeen, word: Callable[[AssessmentRead], PointJudged]) -> AssessmentSeen:
    """Whoever says the first word begins; a member has said all when the last point is answered."""
    own = seen.own or AssessmentRead(await _begin(visit, seen.who))
    judged = word(own)
    await visit.uow.assessments.put(judged)
    own = replace(own, said={**own.said, judged.point: judged})
    if seen.who.side is AssessorSide.TEAM and own.complete(seen.points) and not own.assessment.is_given:
        await visit.uow.assessments.save(rules.given(own.assessment, visit.now))
    return await _see(visit, seen.id)


async def _begin(visit: Visit, who: Assessor) -> MockAssessment:
    made = MockAssessment(visit.uow.new_id(), who.association.id, who.side, visit.now, visit.person.id, who.partner)
    if await visit.uow.assessments.add(made):
        return made
    return there(own_of(await visit.uow.assessments.of_association(who.association.id), who)).assessment
