"""What happens to talks by itself: units are counted, silence is asked about, and what is over ends."""

from datetime import datetime, timedelta

from bot.domain.joining.team import awake
from bot.domain.messages import Priority
from bot.domain.talks.closing import NO_ANSWER, QUIET, TALKED, asked
from bot.domain.talks.talk import Side, Talk
from bot.domain.volunteering.listing import ListingState
from bot.runtime.feature import House, Tick
from bot.runtime.shared.talk_ends import count_unit, counted, end_talk
from bot.runtime.shared.talk_hours import held
from handlers.talk_closing import screens
from storage.unit_of_work import UnitOfWork


async def count(uow: UnitOfWork, now: datetime, _house: House) -> int:
    """Talks of half an hour are units while they go on."""
    found = await uow.talk_ends.to_count(TALKED // timedelta(milliseconds=1))
    for talk in found:
        if await uow.talks.save(await counted(uow, talk)):
            await count_unit(uow, talk, now)
    return len(found)


async def ask(uow: UnitOfWork, now: datetime, _house: House) -> int:
    """Both, by day."""
    found = await uow.talk_ends.quiet(now - QUIET) if awake(now) else []
    for talk in found:
        if await uow.talks.save(asked(talk, now)):
            await _say_both(uow, talk, now)
    return len(found)


async def _say_both(uow: UnitOfWork, talk: Talk, now: datetime) -> None:
    for side in Side:
        if person := talk.person(side):
            later = await held(uow, talk, side, now)
            uow.say(person, screens.is_it_done(talk), "", Priority.REMINDER, later, valid_until=now + NO_ANSWER)


async def end(uow: UnitOfWork, now: datetime, _house: House) -> int:
    """Nobody answered."""
    found = await uow.talk_ends.unanswered(now - NO_ANSWER) if awake(now) else []
    for talk in found:
        await end_talk(uow, talk, now)
    return len(found)


async def leave(uow: UnitOfWork, now: datetime, _house: House) -> int:
    """One of the two is not there any more."""
    found = await uow.talk_ends.alone()
    for talk in found:
        await end_talk(uow, talk, now, helped=False, away=await _no_volunteer(uow, talk))
    return len(found)


async def _no_volunteer(uow: UnitOfWork, talk: Talk) -> bool:
    listing = await uow.listings.get(talk.listing) if talk.listing else None
    if listing is None or listing.state is ListingState.WITHDRAWN or talk.volunteer is None:
        return True
    return all(address.blocked for address in await uow.people.addresses(talk.volunteer))


ALL = (
    Tick("talk_closing.count", every=timedelta(minutes=1), run=count),
    Tick("talk_closing.ask", every=timedelta(minutes=10), run=ask),
    Tick("talk_closing.end", every=timedelta(minutes=10), run=end),
    Tick("talk_closing.leave", every=timedelta(minutes=1), run=leave),
)
