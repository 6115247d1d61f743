from datetime import date

from msgspec.structs import replace

from bot.domain.dates.calendar import CohortDate
from bot.domain.errors import Refusal, there
from bot.domain.journey import tick, untick
from bot.domain.people import Person
from bot.domain.reminders.plan import POSTING
from bot.domain.screen import Living, Screen
from bot.domain.stand import Standing
from bot.domain.submission.outcome import ApplicationOutcome, letter_came, said, waited
from bot.domain.submission.submission import posted_on
from bot.domain.typed_dates.forms import day_of
from bot.domain.typed_dates.past_days import past_day
from bot.domain.way import today
from bot.domain.worksheet import check_writer
from bot.links.outcome import AfterPosting, AskLetterDay, FirstSteps, SetLetterDay, SetOutcome, TickFirstStep
from bot.runtime import scope
from bot.runtime.feature import Visit
from bot.runtime.shared.stories import stories_at
from bot.terms import DateKind, Outcome
from handlers.outcome import screens
from handlers.outcome.screens import OutcomeWaiting

DAY = "outcome.day"


async def after(link: AfterPosting, visit: Visit) -> Screen:
    here = await scope.own_standing(visit, link.association)
    known = await visit.uow.outcomes.of(here.id)
    if known and known.is_decided:
        return await _decided(visit, here, known)
    return screens.waiting(here, await _waiting(visit, here), visit.now)


async def set_outcome(link: SetOutcome, visit: Visit) -> Screen:
    """Told to the Koordination once for each change; a second press only shows the next steps again."""
    here = await _to_write(visit, link.association)
    before = await visit.uow.outcomes.of(here.id)
    if before is None or before.outcome is not link.outcome:
        new = said(before, here.id, link.outcome, visit.person.id, visit.now)
        await _save(visit, new)
        await _tell(visit, here, new)
    return await after(AfterPosting(here.id), visit)


async def ask_day(link: AskLetterDay, visit: Visit) -> Screen:
    here = await _to_write(visit, link.association)
    await visit.ask(DAY, association=here.id)
    return screens.ask_day(here, today(visit.now))


async def set_day(link: SetLetterDay, visit: Visit) -> Screen:
    return await _keep_day(visit, await _to_write(visit, link.association), day_of(link.day))


async def day_typed(visit: Visit) -> Screen:
    here = await _to_write(visit, visit.asked("association"))
    day = past_day(visit.text, today(visit.now))
    return await _keep_day(visit, here, day) if day else screens.no_day(here.id)


async def first_steps(link: FirstSteps, visit: Visit) -> Screen:
    here = await scope.own_standing(visit, link.association)
    return screens.first_steps(here, await _decision(visit, here))


async def tick_step(link: TickFirstStep, visit: Visit) -> Screen:
    here = await _to_write(visit, link.association)
    known = await _decision(visit, here)
    item = there(here.way.programme.after.item(known.outcome, link.step))
    status = here.task(item.tick)
    await visit.uow.journey.save_task(tick(status, visit.person.id, visit.now) if link.done else untick(status))
    here = replace(here, tasks=await visit.uow.journey.tasks(here.id))
    return screens.first_steps(here, known)


async def _keep_day(visit: Visit, here: Standing, day: date) -> Screen:
    known = await _decision(visit, here)
    new = letter_came(known, day, today(visit.now), await _posted(visit, here))
    if new.letter_on != known.letter_on:
        await _save(visit, new)
    if visit.asks(DAY, association=here.id):
        await visit.answered()
    return await after(AfterPosting(here.id), visit)


async def _decision(visit: Visit, here: Standing) -> ApplicationOutcome:
    """Raises a refusal while they wait."""
    known = await visit.uow.outcomes.of(here.id)
    if known is None or not known.is_decided:
        raise Refusal("outcome-still-waiting", to=AfterPosting(here.id))
    return known


async def _decided(visit: Visit, here: Standing, known: ApplicationOutcome) -> Screen:
    last = here.way.stages[-1]
    told = known.outcome is Outcome.REFUSED and bool(await stories_at(visit.uow, here, last))
    return screens.decided(here, known, told=told)


async def _waiting(visit: Visit, here: Standing) -> OutcomeWaiting:
    kept = await visit.uow.submissions.of(here.id)
    return OutcomeWaiting(
        posted_on=await _posted(visit, here),
        received_on=kept.received_on,
        figures=waited(await visit.uow.outcomes.spans()),
        meeting=_meeting(here, visit),
    )


def _meeting(here: Standing, visit: Visit) -> CohortDate | None:
    """The next network meeting that takes place."""
    found = (one for one in here.dates if one.kind is DateKind.NETWORK and one.planned and one.ends_at > visit.now)
    return next(found, None)


async def _posted(visit: Visit, here: Standing) -> date | None:
    return posted_on(await visit.uow.submissions.of(here.id), here.task(POSTING))


async def _to_write(visit: Visit, id: str) -> Standing:
    here = await scope.own_standing(visit, id)
    check_writer(here.member)
    return here


async def _save(visit: Visit, new: ApplicationOutcome) -> None:
    """Raises a refusal when somebody else was quicker."""
    if not await visit.uow.outcomes.save(new):
        raise Refusal("outcome-overtaken", to=AfterPosting(new.association))


async def _tell(visit: Visit, here: Standing, new: ApplicationOutcome) -> None:
    """The others of the team, and the Koordination."""

    def others(_person: Person) -> Screen:
        return screens.told_team(here, new.outcome, visit.person.name)

    for _, person in await scope.team(visit.uow, here.id):
        if person.id != visit.person.id:
            visit.uow.say(person.id, others(person))
    await scope.tell_desk(visit.uow, here.cohort.id, screens.told_desk(here, visit.person.name, new.outcome))
    for person in await visit.uow.people.coordinators(here.cohort.id):
        visit.uow.refresh(person.id, Living.DESK)
