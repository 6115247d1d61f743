"""Sitting out a round: only the contact decides it, everything is kept, and they may come back any time."""

from msgspec.structs import replace

from bot.domain.cohorts import AssociationState
from bot.domain.desk.review import joined
from bot.domain.errors import Refusal
from bot.domain.screen import Say, Screen
from bot.domain.stand import Standing
from bot.links.journey import PauseBecause, PauseInWords, PauseRound, ResumeRound, ShowMap
from bot.runtime.feature import Visit
from bot.runtime.scope import renew_maps
from handlers.journey.actions.loading import arrive, arrive_to_write, save_association, tell_desk, tell_others
from handlers.journey.dialog import PAUSE
from handlers.journey.screens import pausing as screens


async def ask(link: PauseRound, visit: Visit) -> Screen:
    return await _ask(visit, await arrive(visit, link.association))


async def because(link: PauseBecause, visit: Visit) -> Screen:
    here = await arrive(visit, link.association)
    return await _pause(visit, here, link.reason.value)


async def own_words(visit: Visit) -> Screen:
    """Read back first: what they typed may be a question, or a no."""
    here = await arrive(visit, visit.asked("association"))
    _must_be_contact(here)
    if here.paused:
        await visit.answered()
        return replace(screens.paused(here), missed=True)
    words = joined(visit.typed(PAUSE, association=here.id), visit.text)
    if not words:
        raise Refusal("journey-empty", to=PauseRound(here.id))
    await visit.ask(PAUSE, association=here.id, words=words)
    return screens.confirm_pause(here, words)


async def in_words(link: PauseInWords, visit: Visit) -> Screen:
    here = await arrive(visit, link.association)
    words = visit.typed(PAUSE, association=here.id)
    return await (_pause(visit, here, words) if words else _ask(visit, here))


async def resume(link: ResumeRound, visit: Visit) -> Screen:
    here = await arrive_to_write(visit, link.association)
    if not here.paused:
        return screens.resumed(here)
    after = await save_association(
        visit.uow, here, replace(here.association, state=AssociationState.ACTIVE, pause_reason="", moved_at=visit.now)
    )
    await _tell(visit, after, screens.desk_resumed(here, visit.person.name), "resumed")
    return screens.resumed(after)


async def _ask(visit: Visit, here: Standing) -> Screen:
    _must_be_contact(here)
    if here.paused:
        return screens.paused(here)
    await visit.ask(PAUSE, association=here.id)
    return screens.pause(here)


async def _pause(visit: Visit, here: Standing, reason: str) -> Screen:
    _must_be_contact(here)
    await visit.answered()
    if here.paused:
        return screens.paused(here)
    after = await save_association(
        visit.uow, here, replace(here.association, state=AssociationState.PAUSED, pause_reason=reason)
    )
    await _tell(visit, after, screens.desk_paused(here, visit.person.name, reason), "paused")
    return screens.paused(after)


async def _tell(visit: Visit, after: Standing, to_desk: Screen, what: str) -> None:
    key, who = f"{what}-{visit.uow.new_id()}", visit.person.name
    await renew_maps(visit.uow, after.id)
    await tell_desk(visit, after, to_desk, key)
    await tell_others(visit, after, lambda seen: screens.others(seen, who, what), key)


def _must_be_contact(here: Standing) -> None:
    if not here.member.is_contact:
        raise Refusal("common-not-yours", to=ShowMap(here.id), who=Say("journey-who-contact"))
