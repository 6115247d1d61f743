"""Text that nobody waits for is kept until its writer says where it belongs."""

from bot.domain.errors import Refusal, gone
from bot.domain.programme import Question
from bot.domain.screen import Screen
from bot.domain.standing import Standing
from bot.domain.way import WORKABLE
from bot.domain.worksheet import joined, units
from bot.links import LooseAway, LooseToDesk, ShowMap
from bot.runtime.feature import Visit
from handlers.journey.actions.arriving import arrive, arrive_home
from handlers.journey.actions.telling import tell_desk
from handlers.journey.dialog import LOOSE
from handlers.journey.screens import rounds as screens


async def anything(visit: Visit) -> Screen:
    return await keep(visit, await arrive_home(visit))


async def keep(visit: Visit, here: Standing, why: str = "") -> Screen:
    """Several messages become one text, as in the worksheet. `why` is the id of the sentence that explains it."""
    if not visit.text.strip():
        raise Refusal("journey-empty", to=ShowMap(here.id))
    before, last = kept(visit), int(visit.asked("last_part")) if kept(visit) else 0
    text = joined(before, visit.text, last)
    await visit.ask(LOOSE, text=text, last_part=str(units(visit.text)))
    return screens.loose(here, text, _question(here), why)


def kept(visit: Visit) -> str:
    """The text that waits for its place; empty when there is none."""
    return visit.asked("text") if visit.dialog and visit.dialog.step == LOOSE else ""


async def to_desk(link: LooseToDesk, visit: Visit) -> Screen:
    here = await arrive(visit, link.association)
    text = kept(visit)
    if not text:
        raise gone()
    if not await visit.uow.people.coordinators(here.cohort.id):
        raise Refusal("journey-no-desk", to=ShowMap(here.id))
    name, who = here.association.name, visit.person.name
    key = f"word-{visit.uow.new_id()}"
    await tell_desk(visit.uow, here, key, lambda _: screens.desk_word(name, here.id, who, text))
    await visit.answered()
    return screens.loose_sent(here)


async def away(_link: LooseAway, visit: Visit) -> Screen:
    if kept(visit):
        await visit.answered()
    return screens.loose_away(await arrive_home(visit))


def _question(here: Standing) -> Question | None:
    """Where the text might belong: the next open question, for those who may write it down."""
    may = here.member.may_write and here.state(here.stage.id) in WORKABLE
    return here.next_question(here.stage) if may else None
