"""Calendar subscriptions: /kalender/<secret>.ics shows the dates of one person to their calendar."""

from aiohttp import web

from bot.documents.contents import HandInDay
from bot.documents.makers import CALENDAR_MIME, calendar_file
from bot.domain.cohorts import AssociationState
from bot.domain.dates.calendar import CohortDate
from bot.domain.people import Person
from bot.runtime.process.clock import Clock
from storage.trouble import Line
from storage.unit_of_work import Database, Work


def routes(database: Database, clock: Clock) -> list[web.RouteDef]:
    async def feed(request: web.Request) -> web.Response:
        """Missing and ended are the same."""
        async with database.work(Line.LOOKING) as work:
            owner = await work.feeds.owner(request.match_info["secret"])
            person = await work.people.get(owner) if owner else None
            if person is None:
                raise web.HTTPNotFound
            dates, dues = await _dates(work, person), await _dues(work, person)
        content = calendar_file(dates, person.language, clock.now(), dues)
        return web.Response(body=content, headers={"Content-Type": f"{CALENDAR_MIME}; charset=utf-8"})

    return [web.get(r"/kalender/{secret:[\w\-]{16,64}}.ics", feed)]


async def _dates(work: Work, person: Person) -> list[CohortDate]:
    """Of the cohorts that they are in or coordinate, the past and the cancelled ones too."""
    own = [one.cohort for one in await work.associations.of_member(person.id)]
    led = [one.id for one in await work.cohorts.of_coordinator(person.id)]
    return [date for cohort in dict.fromkeys([*own, *led]) for date in await work.events.of_cohort(cohort)]


async def _dues(work: Work, person: Person) -> list[HandInDay]:
    own = await work.associations.of_member(person.id)
    active = [one for one in own if one.state is AssociationState.ACTIVE]
    found = [(one, await work.cohorts.get(one.cohort)) for one in active]
    return [
        HandInDay(one.id, one.name, one.deadline or cohort.deadline, one.version) for one, cohort in found if cohort
    ]
