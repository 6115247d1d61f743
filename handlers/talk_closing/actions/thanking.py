"""How a talk was, in one tap, and words of thanks."""

from collections.abc import Sequence

from msgspec.structs import replace

from bot.domain.errors import Refusal, gone
from bot.domain.questions.guards import Personal, personal, without
from bot.domain.screen import Screen
from bot.domain.talks.closing import TalkRating
from bot.domain.talks.talk import Side, Talk, TalkState
from bot.domain.unasked import mark_of
from bot.links.talk_closing import AskThanks, RateTalk, SendThanks, TalkCounts, ThankWordless
from bot.runtime import scope
from bot.runtime.feature import Visit
from bot.runtime.shared.names_behind import names_around
from bot.runtime.shared.talk_ends import effect_of
from bot.runtime.shared.talk_hours import held
from handlers.talk_closing import screens

THANKS = "talk_closing.thanks"
LONGEST = 500
"""Characters of thanks."""


async def rate(link: RateTalk, visit: Visit) -> Screen:
    """Another tap is another opinion."""
    talk, side = await _held(visit, link.talk)
    await visit.uow.talk_ends.rate(TalkRating(talk.id, side, link.score, visit.now))
    return screens.rated(talk, side, link.score)


async def ask(link: AskThanks, visit: Visit) -> Screen:
    talk = await _to_thank(visit, link.talk)
    if talk.thanked_at:
        return screens.thanked(talk)
    await visit.ask(THANKS, talk=talk.id)
    return screens.ask_thanks(talk)


async def typed(visit: Visit) -> Screen:
    talk, words = await _to_thank(visit, visit.asked("talk")), visit.text.strip()
    if talk.thanked_at:
        return screens.thanked(talk)
    _fits(talk, words)
    found = await _telling(visit, talk, words)
    if not found:
        return await _thank(visit, talk, words)
    await visit.ask(THANKS, talk=talk.id, words=words)
    return screens.tells(talk, words, without(words, found), mark_of(words))


async def send(link: SendThanks, visit: Visit) -> Screen:
    """The words as they were shown; what was typed meanwhile is asked about anew."""
    talk = await _to_thank(visit, link.talk)
    if talk.thanked_at:
        return screens.thanked(talk)
    words = visit.typed(THANKS, talk=talk.id)
    if not words or mark_of(words) != link.mark:
        return await ask(AskThanks(talk.id), visit)
    return await _thank(visit, talk, words if link.whole else without(words, await _telling(visit, talk, words)))


async def wordless(link: ThankWordless, visit: Visit) -> Screen:
    talk = await _to_thank(visit, link.talk)
    return screens.thanked(talk) if talk.thanked_at else await _thank(visit, talk, "")


async def counts(link: TalkCounts, visit: Visit) -> Screen:
    cohort = await scope.own_cohort(visit, link.cohort)
    return screens.counts(cohort, await visit.uow.talk_ends.ratings(cohort.id))


async def _held(visit: Visit, id: str) -> tuple[Talk, Side]:
    """One that is over, and in which the volunteer wrote."""
    talk, side = await scope.own_talk(visit, id)
    if talk.state is not TalkState.ENDED or talk.volunteer_first_at is None:
        raise gone()
    return talk, side


async def _to_thank(visit: Visit, id: str) -> Talk:
    talk, side = await _held(visit, id)
    if side is not Side.ASKER:
        raise gone()
    return talk


def _fits(talk: Talk, words: str) -> None:
    if not words:
        raise Refusal("talk_closing-no-words", to=AskThanks(talk.id))
    if len(words) > LONGEST:
        raise Refusal("talk_closing-too-long", to=AskThanks(talk.id), most=LONGEST)


async def _telling(visit: Visit, talk: Talk, words: str) -> Sequence[Personal]:
    """What says who writes."""
    group = await visit.uow.associations.get(talk.association) if talk.association else None
    names = [visit.person.name, *await names_around(visit)]
    return personal(words, names, (group.name,) if group else ())


async def _thank(visit: Visit, talk: Talk, words: str) -> Screen:
    """Whoever does not want to hear from them any more hears nothing; it counts all the same."""
    first = not await visit.uow.talk_ends.thanked_before(talk)
    thanked = replace(talk, thanked_at=visit.now, first_thanks=first)
    await visit.answered()
    if await visit.uow.talks.save(thanked) and thanked.volunteer and not await _apart(visit, talk):
        told = screens.thanks(thanked, words, await effect_of(visit.uow, thanked))
        later = await held(visit.uow, talk, Side.VOLUNTEER, visit.now)
        visit.uow.say(thanked.volunteer, told, not_before=later)
    return screens.thanked(thanked)


async def _apart(visit: Visit, talk: Talk) -> bool:
    return await visit.uow.talk_ends.blocked(talk.listing or "", talk.association or "")
