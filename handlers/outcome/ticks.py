"""Whoever has heard nothing for months is asked whether a letter came."""

from datetime import datetime, timedelta

from bot.domain.errors import there
from bot.domain.joining.team import awake, contact_of
from bot.domain.submission.outcome import ASKED_AFTER
from bot.domain.way import today
from bot.runtime.feature import House, Tick
from handlers.outcome import screens
from storage.unit_of_work import UnitOfWork

A_PART = 20


async def ask(uow: UnitOfWork, now: datetime, _house: House) -> int:
    """The contact; each time once. Whoever was out of reach for long is asked only once."""
    if not awake(now):
        return 0
    done = 0
    for number, after in reversed([*enumerate(ASKED_AFTER, 1)]):
        found = await uow.outcomes.unanswered(today(now) - after, f"outcome:{number}", A_PART)
        for association in found:
            await _ask(uow, association, number, now)
        done += len(found)
    return done


async def _ask(uow: UnitOfWork, id: str, number: int, now: datetime) -> None:
    new = [await uow.outcomes.note_asked(f"outcome:{one}", id, now) for one in range(1, number + 1)]
    contact = contact_of(await uow.members.team(id))
    posted = (await uow.submissions.of(id)).posted_on
    if new[-1] and contact and posted:
        uow.say(contact.person, screens.any_letter(id, there(await uow.associations.get(id)).name, posted))


ALL = (Tick("outcome.ask", every=timedelta(hours=1), run=ask),)
