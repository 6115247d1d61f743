"""To end a talk, to go on with it, and never to meet again."""

from bot.domain.errors import gone, there
from bot.domain.screen import Screen
from bot.domain.talks.closing import TalkBlock, is_asked, kept
from bot.domain.talks.over import over
from bot.domain.talks.talk import Side, Talk, TalkState
from bot.links.base import OfTalk
from bot.links.talk_closing import AskBlock, AskEndTalk, BlockPartner, EndTalk, TalkDone, TalkGoesOn
from bot.runtime import scope
from bot.runtime.feature import Visit
from bot.runtime.shared.talk_ends import effect_of, end_talk
from handlers.talk_closing import screens


async def ask_end(link: AskEndTalk, visit: Visit) -> Screen:
    talk, side = await scope.own_talk(visit, link.talk)
    return await _not_running(visit, talk, side) or screens.ask_end(talk)


async def end(link: EndTalk, visit: Visit) -> Screen:
    talk, side = await scope.own_talk(visit, link.talk)
    return await _not_running(visit, talk, side) or await _ended(visit, talk, side)


async def done(link: TalkDone, visit: Visit) -> Screen:
    """Where it went on since the question, they are asked once more."""
    talk, side = await scope.own_talk(visit, link.talk)
    if screen := await _not_running(visit, talk, side):
        return screen
    return await _ended(visit, talk, side) if is_asked(talk) else screens.ask_end(talk)


async def goes_on(link: TalkGoesOn, visit: Visit) -> Screen:
    talk, side = await scope.own_talk(visit, link.talk)
    if screen := await _not_running(visit, talk, side):
        return screen
    await visit.uow.talks.save(kept(talk, visit.now))
    return screens.goes_on(talk)


async def ask_block(link: AskBlock, visit: Visit) -> Screen:
    talk, _ = await _with_partner(link, visit)
    return screens.ask_block(talk)


async def block(link: BlockPartner, visit: Visit) -> Screen:
    """Whoever asked uses nobody's unit with it. What is frozen stays so until the Koordination has decided."""
    talk, side = await _with_partner(link, visit)
    if talk.listing and talk.association:
        await visit.uow.talk_ends.block(TalkBlock(talk.listing, talk.association, visit.now))
    if talk.state is TalkState.RUNNING:
        helped, away = side is Side.VOLUNTEER, side is Side.VOLUNTEER
        await end_talk(visit.uow, talk, visit.now, side, helped=helped, away=away, knows=side)
    return screens.blocked(talk)


async def _with_partner(link: OfTalk, visit: Visit) -> tuple[Talk, Side]:
    """Raises `gone` when it is not known any more with whom they talked."""
    talk, side = await scope.own_talk(visit, link.talk)
    if not (talk.listing and talk.association):
        raise gone()
    return talk, side


async def _ended(visit: Visit, talk: Talk, side: Side) -> Screen:
    """Where the other one was quicker, it is over all the same."""
    await end_talk(visit.uow, talk, visit.now, side, knows=side)
    talk = there(await visit.uow.talks.get(talk.id))
    return await _not_running(visit, talk, side) or screens.ask_end(talk)


async def _not_running(visit: Visit, talk: Talk, side: Side) -> Screen | None:
    """What there is to say of a talk that rests or is over."""
    if talk.state is TalkState.ENDED:
        return over(talk, side, await effect_of(visit.uow, talk))
    return screens.rests(talk) if talk.state is TalkState.FROZEN else None
