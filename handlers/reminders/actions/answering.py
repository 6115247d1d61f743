"""Buttons under a reminder of the one who asks. An old one shows how things stand now."""

from msgspec import Struct
from msgspec.structs import replace

from bot.domain.errors import Refusal, gone, there
from bot.domain.journey import TaskStatus, give
from bot.domain.people import Member
from bot.domain.privacy.pausing import check_works
from bot.domain.quiet_hours import Window
from bot.domain.reminders.changes import one_per_subject
from bot.domain.reminders.context import Known
from bot.domain.reminders.plan import POSTING, plan
from bot.domain.reminders.reminder import Reminder, State
from bot.domain.screen import Place, Say, Screen
from bot.domain.way import today
from bot.links.journey import ShowMap
from bot.links.reminders import GiveAway, GiveTo, MyReminders, NeedHelp, ReminderDone, ShowBundle, ShowReminder, WhyThis
from bot.runtime.feature import Visit
from bot.runtime.scope import own_reminder, tell_desk
from bot.runtime.shared.posting import tick_task
from bot.terms import ReminderKind
from handlers.reminders.actions.loading import reconcile_association
from handlers.reminders.screens import answers as screens
from handlers.reminders.screens.messages import DueReminder, opened, single


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


async def show(link: ShowReminder, visit: Visit) -> Screen:
    here = await mine(visit, link.reminder)
    if not here.open:
        return await _as_it_stands(visit, here)
    return replace(single(DueReminder(here.reminder, here.known), visit.language, visit.now), place=Place.HERE)


async def show_bundle(link: ShowBundle, visit: Visit) -> Screen:
    """What of it is still to do."""
    kept = [one for one in await visit.uow.reminders.of_bundle(link.bundle) if one.planned.person == visit.person.id]
    found = [await mine(visit, one.id) for one in one_per_subject(kept)]
    if not found:
        raise gone()
    still = [DueReminder(here.reminder, here.known) for here in found if here.open]
    if not still:
        return await _as_it_stands(visit, found[0])
    return opened(still, visit.language, visit.now)


async def done(link: ReminderDone, visit: Visit) -> Screen:
    """For everybody: it disappears for the others too. A second press says who did it."""
    here = await mine(visit, link.reminder)
    task = _task(here)
    if not here.open or task is None:
        return await _as_it_stands(visit, here)
    await _check(visit, here)
    status = here.known.tasks.get(task) or TaskStatus(here.known.id, task, None, None, None)
    await tick_task(visit.uow, here.known, status, visit.person, visit.now)
    await visit.uow.associations.save(replace(here.known.association, moved_at=visit.now))
    await visit.uow.reminders.save(replace(here.reminder, state=State.DONE))
    await reconcile_association(visit.uow, visit.house, here.known.id, visit.now)
    return screens.done(here.known, here.reminder, "", visit.language, visit.now)


async def help_(link: NeedHelp, visit: Visit) -> Screen:
    """Once a day for each reminder, however often it is pressed."""
    here = await mine(visit, link.reminder)
    desk = await tell_desk(
        visit.uow,
        here.known.cohort.id,
        lambda one: screens.help_wanted(here.known, here.reminder, visit.person.name, one.language, visit.now),
        f"reminder-help-{here.reminder.id}-{today(visit.now)}",
    )
    if here.reminder.state is State.SENT:
        await visit.uow.reminders.save(replace(here.reminder, state=State.DONE))
    return screens.helped(here.known, here.reminder, anybody=bool(desk))


async def choose_taker(link: GiveAway, visit: Visit) -> Screen:
    here = await mine(visit, link.reminder)
    if not here.open or here.reminder.planned.kind is not ReminderKind.TASK:
        return await _as_it_stands(visit, here)
    others = [one for one in here.known.members if one.may_write and one.person != visit.person.id]
    return screens.give_away(here.reminder, others)


async def give_to(link: GiveTo, visit: Visit) -> Screen:
    here = await mine(visit, link.reminder)
    if not here.open or here.reminder.planned.kind is not ReminderKind.TASK:
        return await _as_it_stands(visit, here)
    await _check(visit, here)
    taker = there(await visit.uow.members.active(here.known.id, link.person))
    if not taker.may_write:
        raise gone()
    check_works(taker, MyReminders())
    await _hand_over(visit, here, link.person)
    return screens.given(here.known, here.reminder, taker.name)


async def why(link: WhyThis, visit: Visit) -> Screen:
    return screens.why((await mine(visit, link.reminder)).reminder)


async def _hand_over(visit: Visit, here: Mine, taker: str) -> None:
    """The reminder follows the holder."""
    known, task = here.known, here.reminder.planned.subject
    status = known.tasks.get(task) or TaskStatus(known.id, task, None, None, None)
    await visit.uow.journey.save_task(give(status, taker))
    await visit.uow.reminders.save(replace(here.reminder, state=State.DONE))
    await reconcile_association(visit.uow, visit.house, known.id, visit.now)
    screen = screens.taken_over(known, here.reminder, visit.person.name, known.people[taker].language, visit.now)
    visit.uow.say(
        taker, screen, key=f"reminder-given-{here.reminder.id}-{taker}", valid_until=here.reminder.planned.ends
    )


async def _check(visit: Visit, here: Mine) -> None:
    must_write(here.known.id, await visit.uow.members.active(here.known.id, visit.person.id))


async def _as_it_stands(visit: Visit, here: Mine) -> Screen:
    task = _task(here)
    status = here.known.tasks.get(task) if task else None
    if status and status.done_at:
        who = "" if status.done_by == visit.person.id else status.done_by_name
        return screens.done(here.known, here.reminder, who, visit.language, visit.now)
    return screens.settled(here.known, here.reminder, visit.language, visit.now)


def _task(here: Mine) -> str | None:
    """Of the programme, that says it is done."""
    planned = here.reminder.planned
    return {ReminderKind.TASK: planned.subject, ReminderKind.FUNDING: POSTING}.get(planned.kind)
