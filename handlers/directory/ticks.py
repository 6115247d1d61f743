"""Whoever waits hears in their turn that somebody is free, and is asked after some weeks whether they still wait."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import groupby

from bot.domain.cohorts import AssociationState
from bot.domain.errors import there
from bot.domain.joining.team import awake
from bot.domain.messages import Priority
from bot.domain.people import Person
from bot.domain.talks.wait import TURN, TalkWait, have_turn
from bot.domain.volunteering.directory import in_view
from bot.runtime.feature import House, Tick
from bot.runtime.scope import team
from bot.runtime.shared.volunteers import free_for
from handlers.directory.screens import nobody
from storage.unit_of_work import UnitOfWork


async def waiting(uow: UnitOfWork, now: datetime, house: House) -> int:
    if not awake(now):
        return 0
    await uow.talk_waits.drop_told(now - TURN)
    done = 0
    for _, waits in groupby(await uow.talk_waits.all(), key=lambda one: one.topic):
        done += await _of_topic(uow, list(waits), now, house)
    return done


async def _of_topic(uow: UnitOfWork, waits: Sequence[TalkWait], now: datetime, house: House) -> int:
    """As many hear of it as there are volunteers free, in their order."""
    told, done = have_turn(waits, now), 0
    for one in waits:
        if one.told_at:
            continue
        person = await _who_hears(uow, one)
        if one.ends_at <= now:
            done += await _over(uow, one, person, house)
        elif person and await _is_free(uow, one, told, now, house) and await uow.talk_waits.tell(one.id, now):
            _say(uow, one, person, house, over=False)
            told, done = told + 1, done + 1
    return done


async def _is_free(uow: UnitOfWork, wait: TalkWait, told: int, now: datetime, house: House) -> bool:
    association = there(await uow.associations.get(wait.association))
    free = await free_for(uow, association, house, now, wait.topic)
    return len(in_view(free.listings, wait.wanted)) > told


async def _over(uow: UnitOfWork, wait: TalkWait, person: Person | None, house: House) -> int:
    await uow.talk_waits.drop(wait.id)
    if person:
        _say(uow, wait, person, house, over=True)
    return 1


async def _who_hears(uow: UnitOfWork, wait: TalkWait) -> Person | None:
    """Whoever put them on the list; when they are not in any more, somebody else who may ask.

    None while the association is not on the way: the turn is that of the next one.
    """
    association = await uow.associations.get(wait.association)
    if association is None or association.state is not AssociationState.ACTIVE:
        return None
    asking = [person for member, person in await team(uow, association.id) if member.may_write]
    return next((one for one in asking if one.id == wait.person), asking[0] if asking else None)


def _say(uow: UnitOfWork, wait: TalkWait, person: Person, house: House, *, over: bool) -> None:
    said = nobody.waited_long if over else nobody.free_now
    uow.say(person.id, said(wait, house.programme.talks, person.language), priority=Priority.REMINDER)


ALL = (Tick("directory.waiting", every=timedelta(minutes=5), run=waiting),)
