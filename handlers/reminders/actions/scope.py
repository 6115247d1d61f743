"""Which reminders are theirs: foreign is missing, and so is what belongs to an association that they left."""

from dataclasses import dataclass

from bot.domain.errors import gone
from bot.domain.people import MemberState
from bot.domain.quiet_hours import Window
from bot.domain.reminder_context import Known
from bot.domain.reminder_plan import plan
from bot.domain.reminders import Reminder, State
from bot.runtime.feature import Visit
from handlers.reminders.actions.planning import reconcile_association


@dataclass(frozen=True, slots=True)
class Mine:
    """A reminder of the one who asks, with the facts as they are now."""

    reminder: Reminder
    known: Known
    open: bool
    """Whether there is still something to do about it."""

    @property
    def window(self) -> Window:
        return self.known.windows[self.reminder.planned.person]


async def mine(visit: Visit, id: str) -> Mine:
    reminder = await visit.uow.reminders.get(id)
    if reminder is None or reminder.planned.person != visit.person.id:
        raise gone()
    known = await reconcile_association(visit.uow, visit.house, reminder.planned.association, visit.now)
    if known is None or not await _belongs(visit, known):
        raise gone()
    reminder = await visit.uow.reminders.get(id) or reminder
    open_ = reminder.key in {one.key for one in plan(known.facts)} and visit.now < reminder.planned.ends
    return Mine(reminder, known, open_ and reminder.state is not State.DONE and visit.person.id in known.windows)


async def _belongs(visit: Visit, known: Known) -> bool:
    member = await visit.uow.members.in_any_state(known.association.id, visit.person.id)
    desk = await visit.uow.people.coordinators(known.cohort.id)
    return (member is not None and member.state is MemberState.ACTIVE) or visit.person in desk
