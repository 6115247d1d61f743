"""The dates of one's own association: looking, answering, the plan back from the deadline, a calendar that follows."""

from datetime import timedelta

from msgspec.structs import replace

from bot.documents.makers import calendar_file, plan_png
from bot.domain.dates.attendance import heads
from bot.domain.dates.backward_plan import Backward, loads, plan
from bot.domain.dates.calendar import CohortDate, Rsvp, is_over
from bot.domain.errors import gone, there
from bot.domain.people import Role
from bot.domain.screen import Place, Screen
from bot.domain.stand import Standing
from bot.domain.way import today
from bot.domain.worksheet import check_writer
from bot.links import dates as links
from bot.links.date_desk import CohortDates
from bot.programme.public_holidays import of_land
from bot.runtime.feature import Visit
from bot.runtime.scope import own_association, own_cohort, own_standing, tell_desk
from handlers.dates.actions import desk
from handlers.dates.screens import own as screens
from handlers.dates.screens import plan as plans

SHORTLY = timedelta(days=2)
"""Who cannot come after all, this long before, is told to the Koordination at once."""
MOST_OTHERS = 2


async def home(visit: Visit) -> Screen:
    """The Koordination sees its cohort, as does who only looks at a desk; everybody else their association."""
    if Role.COORDINATOR in visit.roles or visit.roles & {Role.OBSERVER, Role.MEMBER} == {Role.OBSERVER}:
        return await desk.dates(CohortDates("", 0), visit)
    return await mine(links.MyDates(""), visit)


async def mine(link: links.MyDates, visit: Visit) -> Screen:
    association, _ = await own_association(visit, link.association)
    led = await own_cohort(visit) if Role.COORDINATOR in visit.roles else None
    cohort = there(await visit.uow.cohorts.get(association.cohort))
    answers = await visit.uow.events.answers_of(association.id)
    dates, deadline = await ahead(visit, cohort.id), association.deadline or cohort.deadline
    return screens.mine(association, deadline, dates, answers, led.id if led else "")


async def show(link: links.ShowDate, visit: Visit) -> Screen:
    """The message that told of it stays."""
    return replace(screens.one(await seat(visit, link.date, link.association), visit.now), place=Place.NEW)


async def file(link: links.DateFile, visit: Visit) -> Screen:
    here = await seat(visit, link.date, link.association)
    return screens.file(here, calendar_file([here.date], visit.language, visit.now))


async def answer(link: links.AnswerDate, visit: Visit) -> Screen:
    """An answer to a time that no longer holds does not count; the date is shown as it is now."""
    here = await seat(visit, link.date, link.association)
    check_writer(here.member)
    if not here.date.asks or is_over(here.date, visit.now):
        return screens.one(here, visit.now)
    if link.since != here.date.since:
        return screens.changed_meanwhile(here)
    count = heads(link.coming, link.count)
    said = Rsvp(here.date.id, here.association.id, link.coming, count, visit.person.id, visit.now)
    await visit.uow.events.save_answer(said)
    if said.comes:
        return screens.one(replace(here, said=said), visit.now)
    if here.said and here.said.comes and here.date.starts_at - visit.now <= SHORTLY:
        told = screens.told_refusal(here, visit.person.name)
        await tell_desk(visit.uow, here.date.cohort, told, valid_until=here.date.starts_at)
    return screens.cannot(here, await _others(visit, here.date))


async def _others(visit: Visit, date: CohortDate) -> list[CohortDate]:
    """Later dates of the same kind may take its place."""
    later = [one for one in await ahead(visit, date.cohort) if one.asks and one.kind is date.kind and one.id != date.id]
    return [one for one in later if one.starts_at > visit.now][:MOST_OTHERS]


async def show_feed(_: links.CalendarFeed, visit: Visit) -> Screen:
    since = await visit.uow.feeds.since(visit.person.id)
    if not visit.house.web_url:
        return screens.NO_WEB
    return screens.feed(since) if since else screens.NO_FEED


async def make_feed(link: links.NewFeed, visit: Visit) -> Screen:
    """A second tap on the first offer must not end the address that the first one made."""
    since = await visit.uow.feeds.since(visit.person.id)
    if not visit.house.web_url or (since and not link.made):
        return await show_feed(links.CalendarFeed(), visit)
    secret = visit.uow.new_secret()
    await visit.uow.feeds.save(visit.person.id, secret, visit.now)
    return screens.feed_made(f"{visit.house.web_url}/kalender/{secret}.ics")


async def drop_feed(_: links.DropFeed, visit: Visit) -> Screen:
    await visit.uow.feeds.drop(visit.person.id)
    return screens.feed_dropped()


async def show_plan(link: links.BackwardPlan, visit: Visit) -> Screen:
    here = await own_standing(visit, link.association)
    return plans.backward(here, _plan(here, visit))


async def plan_picture(link: links.PlanPicture, visit: Visit) -> Screen:
    here = await own_standing(visit, link.association)
    made = _plan(here, visit)
    if made.over or not made.legs:
        return plans.backward(here, made)
    rows = plans.picture_rows(here, made)
    png = await plan_png(rows, made.today, made.deadline, made.holidays, here.language)
    return plans.picture(here, made, png)


def _plan(here: Standing, visit: Visit) -> Backward:
    return plan(loads(here), today(visit.now), here.deadline, of_land(here.association.land))


async def seat(visit: Visit, event: str, association: str) -> screens.Seat:
    found, member = await own_association(visit, association)
    date = there(await visit.uow.events.get(event))
    if date.cohort != found.cohort:
        raise gone()
    said = (await visit.uow.events.answers(date.id)).get(found.id)
    return screens.Seat(date, found, member, said, visit.person.zone)


async def ahead(visit: Visit, cohort: str) -> list[CohortDate]:
    return [one for one in await visit.uow.events.of_cohort(cohort) if not is_over(one, visit.now)]
