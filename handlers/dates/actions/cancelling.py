"""Cancels a date, with a reason or without."""

from bot.domain.calendar import cancelled, is_over
from bot.domain.date_news import DateNews, NewsKind
from bot.domain.errors import Refusal
from bot.domain.review import joined
from bot.domain.screen import Screen
from bot.links.date_desk import AskCancelDate, CancelDate, DeskDate
from bot.runtime.feature import Visit
from handlers.dates.actions.desk import desk_date
from handlers.dates.actions.loading import own_date
from handlers.dates.actions.telling import count_people, tell
from handlers.dates.screens import changing as screens
from handlers.dates.screens import desk as desk_screens

REASON = "dates.reason"


async def ask(link: AskCancelDate, visit: Visit) -> Screen:
    date, cohort = await own_date(visit, link.date)
    if not date.planned or is_over(date, visit.now):
        return await desk_date(visit, date, cohort)
    await visit.ask(REASON, date=date.id, words="")
    return screens.ask_cancel(date, await count_people(visit.uow, date))


async def reason_typed(visit: Visit) -> Screen:
    date, _ = await own_date(visit, visit.asked("date"))
    words = joined(visit.asked("words"), visit.text)
    await visit.ask(REASON, date=date.id, words=words)
    return screens.confirm_cancel(date, await count_people(visit.uow, date), words)


async def cancel(link: CancelDate, visit: Visit) -> Screen:
    date, cohort = await own_date(visit, link.date)
    if not date.planned:
        return await desk_date(visit, date, cohort)
    reason = visit.typed(REASON, date=link.date)
    if reason and not link.words:
        await visit.ask_on()
        return screens.confirm_cancel(date, await count_people(visit.uow, date), reason)
    gone = cancelled(date, visit.now)
    if date.sequence != link.sequence or not await visit.uow.events.change(gone, link.sequence):
        raise Refusal("dates-overtaken", to=DeskDate(date.id))
    key = f"cancelled-{date.id}"
    people, later = await tell(visit.uow, DateNews(NewsKind.CANCELLED, gone, reason=reason), key, visit.now)
    await visit.note("date-cancelled", date.id, reason)
    await visit.answered()
    return await desk_date(visit, gone, cohort, desk_screens.told(people, later))
