"""A talk ends, whatever ended it: the unit is counted or free again, and those who do not know it yet hear it."""

from datetime import datetime

from msgspec.structs import replace

from bot.domain.screen import Living
from bot.domain.talks.closing import TalkEffect, ended
from bot.domain.talks.over import over
from bot.domain.talks.talk import Side, Talk
from bot.domain.way import today
from bot.runtime.shared.talk_hours import held
from storage.unit_of_work import UnitOfWork


async def end_talk(
    uow: UnitOfWork,
    talk: Talk,
    now: datetime,
    by: Side | None = None,
    *,
    helped: bool = True,
    away: bool = False,
    knows: Side | None = None,
) -> Talk | None:
    """None when somebody else was quicker. `helped` as in `ended`; `away`: whoever asked hears that the volunteer is
    not there; `knows`: the side that is told by whoever calls."""
    done = ended(talk, by, now, helped=helped)
    done = done if talk.counted or not done.counted else await counted(uow, done)
    if not await uow.talks.save(done):
        return None
    if done.volunteer:
        uow.refresh(done.volunteer, Living.HELP)
    if done.counted and not talk.counted:
        await count_unit(uow, done, now)
    effect = await effect_of(uow, done)
    for side in Side:
        if side is not knows and (person := done.person(side)):
            later = await held(uow, done, side, now)
            said = over(done, side, effect, away=away and side is Side.ASKER)
            uow.say(person, said, not_before=later, wanted=True)
    return done


async def counted(uow: UnitOfWork, talk: Talk) -> Talk:
    """A unit of the volunteer, and perhaps the first one for this association; not saved yet."""
    return replace(talk, counted=True, first_help=not await uow.talk_ends.helped_before(talk))


async def count_unit(uow: UnitOfWork, talk: Talk, now: datetime) -> None:
    if talk.association:
        await uow.talk_ends.count_unit(talk.association, today(now).year)


async def effect_of(uow: UnitOfWork, talk: Talk) -> TalkEffect:
    return await uow.talk_ends.effect(talk.listing) if talk.listing else TalkEffect(0, 0)
