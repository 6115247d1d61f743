"""Who comes, who was there, what they said of it, and what was done."""

from bot.domain.dates.attendance import MOST_HEADS, Roll
from bot.domain.dates.calendar import Attendance, CohortDate, DateNews, NewsKind, changed, is_over
from bot.domain.desk.review import joined
from bot.domain.errors import Refusal
from bot.domain.screen import Screen
from bot.domain.way import today
from bot.links import date_desk as links
from bot.runtime.feature import Visit
from bot.runtime.shared.cohort_dates import roll_of
from handlers.date_desk.actions.desk import desk_date, own_date
from handlers.date_desk.actions.telling import tell
from handlers.date_desk.screens import attendance as screens

ACCOUNT = "date_desk.account"


async def comes(link: links.WhoComes, visit: Visit) -> Screen:
    date, _ = await own_date(visit, link.date)
    return screens.comes(await roll_of(visit.uow, date))


async def nudge(link: links.NudgeOpen, visit: Visit) -> Screen:
    """Only those who have not answered, at most once a day."""
    date, _ = await own_date(visit, link.date)
    roll = await roll_of(visit.uow, date)
    if not date.asks or is_over(date, visit.now):
        return screens.comes(roll)
    key = f"nudge-{date.id}-{today(visit.now)}"
    people, _ = await tell(visit.uow, DateNews(NewsKind.NUDGED, date), key, visit.now)
    return screens.comes(roll, screens.nudged(people))


async def was_there(link: links.WhoWasThere, visit: Visit) -> Screen:
    roll = await _past(visit, link.date)
    return screens.was_there(roll)


async def note_came(link: links.NoteCame, visit: Visit) -> Screen:
    """The button carries the number, so that a second tap changes nothing more."""
    roll = await _past(visit, link.date)
    if link.association in {one.id for one in roll.associations}:
        count = min(max(link.count, 0), MOST_HEADS)
        await visit.uow.events.note_attendance(Attendance(link.date, link.association, count, visit.now))
    return screens.was_there(await roll_of(visit.uow, roll.date))


async def close(link: links.CloseAttendance, visit: Visit) -> Screen:
    roll = await _past(visit, link.date)
    for one in roll.associations:
        if one.id not in roll.attendance:
            noted = Attendance(link.date, one.id, roll.count(one.id), visit.now)
            await visit.uow.events.note_attendance(noted)
    if not roll.closed:
        await visit.note("date-attendance", link.date, str(len(roll.present)))
    date, cohort = await own_date(visit, link.date)
    return await desk_date(visit, date, cohort)


async def _past(visit: Visit, event: str) -> Roll:
    """Raises a refusal while it is not over."""
    date, _ = await own_date(visit, event)
    if not date.asks or not is_over(date, visit.now):
        raise Refusal("date_desk-not-over", to=links.DeskDate(date.id))
    return await roll_of(visit.uow, date)


async def ask_account(link: links.TellWhatWeDid, visit: Visit) -> Screen:
    roll = await _past(visit, link.date)
    await visit.ask(ACCOUNT, date=roll.date.id, words="")
    return screens.ask_account(roll.date)


async def account_typed(visit: Visit) -> Screen:
    roll = await _past(visit, visit.asked("date"))
    words = joined(visit.asked("words"), visit.text)
    await visit.ask(ACCOUNT, date=roll.date.id, words=words)
    return screens.confirm_account(roll.date, words, len(roll.absent))


async def save_account(link: links.SaveWhatWeDid, visit: Visit) -> Screen:
    """The tick of the next morning takes it to those who were not there."""
    date, cohort = await own_date(visit, link.date)
    if words := visit.typed(ACCOUNT, date=date.id):
        date = await _keep(visit, date, words)
        await visit.answered()
    return await desk_date(visit, date, cohort)


async def _keep(visit: Visit, date: CohortDate, words: str) -> CohortDate:
    new = changed(date, visit.now, summary=words)
    if not await visit.uow.events.change(new, date.sequence):
        raise Refusal("date_desk-overtaken", to=links.DeskDate(date.id))
    await visit.note("date-account", date.id)
    return new


async def feedback(link: links.ReadFeedback, visit: Visit) -> Screen:
    date, _ = await own_date(visit, link.date)
    return screens.feedback(date, await visit.uow.events.feedback(date.id))
