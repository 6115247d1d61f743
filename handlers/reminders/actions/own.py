"""A reminder of the one who asks, and who may do something about it."""

from msgspec import Struct

from bot.domain.errors import Refusal, there
from bot.domain.people import Member
from bot.domain.quiet_hours import Window
from bot.domain.reminder_context import Known
from bot.domain.reminder_plan import plan
from bot.domain.reminders import Reminder, State
from bot.domain.screen import Say
from bot.links.journey import ShowMap
from bot.runtime.feature import Visit
from bot.runtime.scope import own_reminder
from handlers.reminders.actions.loading import reconcile_association


class Mine(Struct, frozen=True):
    """A reminder of the one who asks, with the facts as they are now."""

    reminder: Reminder
    known: Known
    open: bool
    """Whether there is still something to do about it."""

    @property
    def window(self) -> Window:
        return self.known.windows[self.reminder.planned.person]


async def mine(visit: Visit, id: str) -> Mine:
    reminder = await own_reminder(visit, id)
    known = there(await reconcile_association(visit.uow, visit.house, reminder.planned.association, visit.now))
    reminder = await visit.uow.reminders.get(id) or reminder
    open_ = reminder.key in {one.key for one in plan(known.facts)} and visit.now < reminder.planned.ends
    return Mine(reminder, known, open_ and reminder.state is not State.DONE and visit.person.id in known.windows)


def must_write(association: str, member: Member | None) -> None:
    """The Koordination is no member, and ticks nothing for anybody."""
    if member is None or not member.may_write:
        raise Refusal("common-not-yours", to=ShowMap(association), who=Say("reminders-who-writes"))
