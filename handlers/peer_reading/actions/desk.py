"""The Koordination starts a round, sees its course, and calls it off."""

from msgspec.structs import replace

from bot.domain.cohorts import Cohort
from bot.domain.errors import gone, there
from bot.domain.peer_reading.days import RoundDays, check_days, proposed_days, typed_days
from bot.domain.peer_reading.reading import ReadingRound
from bot.domain.screen import Screen
from bot.domain.typed_dates.forms import day_of
from bot.domain.way import today
from bot.links.peer_reading import (
    AnnounceRound,
    AskCancelRound,
    CancelRound,
    LookAtRound,
    ReadingDesk,
    ShownReading,
    StartRound,
)
from bot.runtime.feature import Visit
from bot.runtime.scope import own_cohort, tell_team
from bot.terms.peer_reading import RoundState
from handlers.peer_reading.screens import desk as screens
from handlers.peer_reading.screens import got, told

DAYS = "peer_reading.days"


async def course(link: ReadingDesk, visit: Visit) -> Screen:
    return await _course(visit, await own_cohort(visit, link.cohort))


async def _course(visit: Visit, cohort: Cohort) -> Screen:
    rounds, readings = visit.uow.reading_rounds, visit.uow.readings
    round = await rounds.newest(cohort.id)
    if round is None:
        return screens.none(cohort)
    return screens.course(
        screens.ReadingCourse(
            cohort,
            round,
            today(visit.now),
            tuple(await rounds.invites(round.id)),
            tuple(await readings.circles(round.id)),
            tuple(await readings.seats_in(round.id)),
            tuple(await readings.in_round(round.id)),
        )
    )


async def start(link: StartRound, visit: Visit) -> Screen:
    cohort = await own_cohort(visit, link.cohort)
    if await _running(visit, cohort):
        return await _course(visit, cohort)
    await visit.ask(DAYS, cohort=cohort.id)
    return screens.ask_days(cohort, proposed_days(today(visit.now)))


async def _running(visit: Visit, cohort: Cohort) -> bool:
    round = await visit.uow.reading_rounds.newest(cohort.id)
    return round is not None and round.state in (RoundState.ASKING, RoundState.READING)


async def days_typed(visit: Visit) -> Screen:
    cohort = await own_cohort(visit, visit.asked("cohort"))
    days = typed_days(visit.text, today(visit.now))
    if days is None:
        await visit.ask(DAYS, cohort=cohort.id)
        return screens.days_unread(cohort, proposed_days(today(visit.now)))
    return await _look(visit, cohort, days)


async def look(link: LookAtRound, visit: Visit) -> Screen:
    return await _look(visit, await own_cohort(visit, link.cohort), _days(link.first, link.last))


async def _look(visit: Visit, cohort: Cohort, days: RoundDays) -> Screen:
    """The second step: what will be said, and to whom."""
    check_days(days, today(visit.now), cohort.deadline, StartRound(cohort.id))
    found = await visit.uow.reading_rounds.to_invite(cohort.id, "")
    sizes = [len(await visit.uow.members.team(one.id)) for one in found]
    return screens.preview(cohort, days, found, sum(sizes))


async def announce(link: AnnounceRound, visit: Visit) -> Screen:
    """They are told one after the other; a second tap starts no second round."""
    cohort = await own_cohort(visit, link.cohort)
    if await _running(visit, cohort):
        return await _course(visit, cohort)
    days = _days(link.first, link.last)
    check_days(days, today(visit.now), cohort.deadline, StartRound(cohort.id))
    made = ReadingRound(visit.uow.new_id(), cohort.id, visit.person.id, visit.now, days.answer_by, days.read_by)
    if await visit.uow.reading_rounds.add(made):
        await visit.note("reading-round", cohort.id, made.id)
    if visit.asks(DAYS, cohort=cohort.id):
        await visit.answered()
    return screens.announced(cohort, days)


def _days(first: str, last: str) -> RoundDays:
    return RoundDays(day_of(first), day_of(last))


async def ask_cancel(link: AskCancelRound, visit: Visit) -> Screen:
    round, cohort = await _round(visit, link.round)
    return screens.ask_cancel(cohort, round) if round.state is RoundState.ASKING else await _course(visit, cohort)


async def cancel(link: CancelRound, visit: Visit) -> Screen:
    """As long as nobody reads; whoever was told hears of it."""
    round, cohort = await _round(visit, link.round)
    if round.state is not RoundState.ASKING:
        return await _course(visit, cohort)
    if await visit.uow.reading_rounds.save(replace(round, state=RoundState.CANCELLED)):
        await visit.note("reading-round-off", cohort.id, round.id)
        for invite in await visit.uow.reading_rounds.invites(round.id):
            if invite.joins is not False:
                await tell_team(visit.uow, invite.association, lambda _person: told.cancelled())
    return screens.cancelled(cohort)


async def _round(visit: Visit, id: str) -> tuple[ReadingRound, Cohort]:
    round = there(await visit.uow.reading_rounds.get(id))
    return round, await own_cohort(visit, round.cohort)


async def shown(link: ShownReading, visit: Visit) -> Screen:
    """Only what the association shows them."""
    reading = there(await visit.uow.readings.get(link.shown))
    association = there(await visit.uow.associations.get(reading.association))
    cohort = await own_cohort(visit, association.cohort)
    if not (reading.given_at and reading.shown_at):
        raise gone()
    remarks = tuple(await visit.uow.readings.remarks(reading.id))
    seen = got.GotSeen(reading, visit.house.programme, visit.language, remarks, link.page)
    return got.for_desk(seen, cohort)
