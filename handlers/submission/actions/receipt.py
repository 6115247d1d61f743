"""What proves it: the receipt of the post, and the office that says that it has it."""

from datetime import date

from msgspec import Struct

from bot.domain.errors import Refusal
from bot.domain.reminders.plan import POSTING
from bot.domain.screen import Screen
from bot.domain.stand import Standing
from bot.domain.submission import submission as rules
from bot.domain.submission.submission import Submission, posted_on
from bot.domain.typed_dates.forms import day_of
from bot.domain.typed_dates.past_days import past_day
from bot.domain.way import today
from bot.domain.worksheet import check_writer
from bot.links.submission import AskProof, AskReceived, NotReceived, ReceivedOn, SubmissionOf
from bot.runtime.feature import Visit
from bot.runtime.scope import own_standing, team
from bot.runtime.shared.posting import save
from handlers.submission.actions.overview import look
from handlers.submission.screens import overview
from handlers.submission.screens import posting as screens

PROOF, RECEIVED = "submission.proof", "submission.received"


class _Posted(Struct, frozen=True):
    here: Standing
    kept: Submission
    day: date


async def ask_proof(link: AskProof, visit: Visit) -> Screen:
    at = await _posted(visit, link.association)
    await visit.ask(PROOF, association=at.here.id)
    return screens.ask_proof(at.kept)


async def proof_typed(visit: Visit) -> Screen:
    at = await _posted(visit, visit.asked("association"))
    await save(visit.uow, rules.proven(at.kept, visit.text, visit.person.id, SubmissionOf(at.here.id)))
    await visit.answered()
    return await _shown(visit, at)


async def ask_received(link: AskReceived, visit: Visit) -> Screen:
    at = await _posted(visit, link.association)
    await visit.ask(RECEIVED, association=at.here.id)
    return screens.ask_received(at.here.id, at.day, today(visit.now))


async def received(link: ReceivedOn, visit: Visit) -> Screen:
    return await _keep(visit, await _posted(visit, link.association), day_of(link.day))


async def day_typed(visit: Visit) -> Screen:
    at = await _posted(visit, visit.asked("association"))
    day = past_day(visit.text, today(visit.now))
    return await _keep(visit, at, day) if day else screens.NO_DAY


async def not_received(link: NotReceived, visit: Visit) -> Screen:
    at = await _posted(visit, link.association)
    if at.kept.received_on:
        await save(visit.uow, rules.not_received(at.kept))
    return await _shown(visit, at)


async def _keep(visit: Visit, at: _Posted, day: date) -> Screen:
    """The others hear of it once, not of a day that is put right."""
    to = SubmissionOf(at.here.id)
    if day != at.kept.received_on:
        await save(visit.uow, rules.received(at.kept, at.day, day, visit.person.id, today(visit.now), to))
    if at.kept.received_on is None:
        for _, person in await team(visit.uow, at.here.id):
            if person.id != visit.person.id:
                visit.uow.say(person.id, screens.told_received(at.here, day, visit.person.name))
    if visit.asks(RECEIVED, association=at.here.id):
        await visit.answered()
    return await _shown(visit, at)


async def _posted(visit: Visit, association: str) -> _Posted:
    """Raises a refusal while it is not in the post, and for whoever only reads."""
    here = await own_standing(visit, association)
    check_writer(here.member)
    kept = await visit.uow.submissions.of(here.id)
    day = posted_on(kept, here.task(POSTING))
    if day is None:
        raise Refusal("submission-not-posted", to=SubmissionOf(here.id))
    return _Posted(here, kept, day)


async def _shown(visit: Visit, at: _Posted) -> Screen:
    return overview.overview(await look(visit, at.here.id), visit.now)
