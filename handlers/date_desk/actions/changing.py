"""Moves, corrects and cancels a date; those who had the old one are told in the same transaction."""

from datetime import date, datetime, time

from msgspec.structs import replace

from bot.domain.dates.calendar import CohortDate, DateNews, NewsKind, When, cancelled, changed, is_over, keeps_answers
from bot.domain.dates.moving import read_when
from bot.domain.desk.review import joined
from bot.domain.errors import Refusal, gone
from bot.domain.names import clean_name
from bot.domain.screen import Screen
from bot.domain.typed_dates.lines import LONGEST_PLACE, LONGEST_TITLE, Flaw
from bot.domain.way import today
from bot.links import date_desk as links
from bot.runtime.feature import Visit
from bot.terms import DateKind, DatePart
from handlers.date_desk.actions.desk import desk_date, own_date
from handlers.date_desk.actions.telling import count_people, renew_maps, tell
from handlers.date_desk.screens import changing as screens
from handlers.date_desk.screens import desk as desk_screens

PART = "date_desk.part"
LONGEST = {DatePart.TITLE: LONGEST_TITLE, DatePart.PLACE: LONGEST_PLACE, DatePart.BRING: LONGEST_PLACE}
REASON = "date_desk.reason"


async def choose(link: links.ChangeDate, visit: Visit) -> Screen:
    """Whoever types another time at once is understood."""
    date, cohort = await own_date(visit, link.date)
    if not _open(date, visit):
        return await desk_date(visit, date, cohort)
    await visit.ask(PART, date=date.id, part=DatePart.WHEN, words="")
    return screens.choose(date)


async def ask(link: links.ChangePart, visit: Visit) -> Screen:
    date, cohort = await own_date(visit, link.date)
    if not _open(date, visit):
        return await desk_date(visit, date, cohort)
    await visit.ask(PART, date=date.id, part=link.part, words="")
    return screens.ask(date, link.part)


async def typed(visit: Visit) -> Screen:
    """Reads it back; nothing is saved before the button."""
    date, _ = await own_date(visit, visit.asked("date"))
    part = DatePart(visit.asked("part"))
    if part is DatePart.WHEN:
        read = read_when(visit.text, date.when, today(visit.now))
        if isinstance(read, Flaw):
            return screens.unread(date, read)
        when, others = read
        if when.ends_at <= visit.now:
            return screens.unread(date, Flaw.OVER)
        people = await count_people(visit.uow, date)
        return screens.confirm_move(date, when, others, people, asks_again=not keeps_answers(date.when, when))
    words = clean_name(visit.text, LONGEST[part])
    await visit.ask(PART, date=date.id, part=part, words=words)
    return screens.confirm_detail(date, part, words, await count_people(visit.uow, date))


async def move(link: links.MoveDate, visit: Visit) -> Screen:
    old, cohort = await own_date(visit, link.date)
    when = _when(link, old)
    if old.when == when or not _open(old, visit):
        return await desk_date(visit, old, cohort)
    new = changed(old, visit.now, when=when)
    people, later = await carry_out(visit, old, new, link.sequence)
    await visit.answered()
    return await desk_date(visit, new, cohort, desk_screens.told(people, later))


async def carry_out(visit: Visit, old: CohortDate, new: CohortDate, sequence: int) -> tuple[int, datetime | None]:
    """Saved, and told to all. Returns what `tell` returns. Another title is no news."""
    await _save(visit, new, sequence)
    if new.since == new.sequence:
        await visit.uow.events.drop_answers(new.id)
    if old.when != new.when:
        return await _tell(visit, DateNews(NewsKind.MOVED, new, old), "date-moved")
    if (old.place, old.bring) != (new.place, new.bring):
        return await _tell(visit, DateNews(NewsKind.DETAILED, new), "date-changed")
    await _quietly(visit, new, "title", new.title)
    return 0, None


async def save_detail(link: links.SaveDetail, visit: Visit) -> Screen:
    old, cohort = await own_date(visit, link.date)
    if old.sequence != link.sequence or not visit.asks(PART, date=link.date, part=link.part) or not _open(old, visit):
        return await desk_date(visit, old, cohort)
    words = visit.asked("words")
    if link.part is DatePart.TITLE and not words:
        raise Refusal("date_desk-no-title", to=links.ChangePart(old.id, link.part))
    new = changed(old, visit.now, **{link.part.value: words})
    await _save(visit, new, link.sequence)
    if link.part is DatePart.TITLE:
        await _quietly(visit, new, "title", new.title)
        await visit.answered()
        return await desk_date(visit, new, cohort)
    people, later = await _tell(visit, DateNews(NewsKind.DETAILED, new), f"date-{link.part}")
    await visit.answered()
    return await desk_date(visit, new, cohort, desk_screens.told(people, later))


async def set_kind(link: links.ChangeKind, visit: Visit) -> Screen:
    old, cohort = await own_date(visit, link.date)
    if old.kind is not link.kind and _open(old, visit):
        old = changed(old, visit.now, kind=DateKind(link.kind))
        await _save(visit, old, old.sequence - 1)
        await _quietly(visit, old, "kind", link.kind)
    return await desk_date(visit, old, cohort)


async def _quietly(visit: Visit, new: CohortDate, what: str, to: str) -> None:
    """Nobody is told; the maps show it."""
    await renew_maps(visit.uow, new, visit.now)
    await visit.note(f"date-{what}", new.id, to)


async def _save(visit: Visit, new: CohortDate, was: int) -> None:
    if new.sequence != was + 1 or not await visit.uow.events.change(new, was):
        raise Refusal("date_desk-overtaken", to=links.DeskDate(new.id))


async def _tell(visit: Visit, news: DateNews, verb: str) -> tuple[int, datetime | None]:
    new = news.date
    said = await tell(visit.uow, news, f"{verb}-{new.id}-{new.sequence}", visit.now)
    await visit.note(verb, new.id, str(new.sequence))
    return said


def _open(date: CohortDate, visit: Visit) -> bool:
    return date.planned and not is_over(date, visit.now)


def _when(link: links.MoveDate, old: CohortDate) -> When:
    try:
        first, last = date.fromisoformat(link.first), date.fromisoformat(link.last)
        return replace(old.when, first=first, last=last, begins=_time(link.begins), ends=_time(link.ends))
    except ValueError:
        raise gone() from None


def _time(raw: str) -> time | None:
    return time.fromisoformat(raw) if raw else None


async def ask_cancel(link: links.AskCancelDate, visit: Visit) -> Screen:
    date, cohort = await own_date(visit, link.date)
    if not _open(date, visit):
        return await desk_date(visit, date, cohort)
    await visit.ask(REASON, date=date.id, words="")
    return screens.ask_cancel(date, await count_people(visit.uow, date))


async def reason_typed(visit: Visit) -> Screen:
    date, _ = await own_date(visit, visit.asked("date"))
    words = joined(visit.asked("words"), visit.text)
    await visit.ask(REASON, date=date.id, words=words)
    return screens.confirm_cancel(date, await count_people(visit.uow, date), words)


async def cancel(link: links.CancelDate, visit: Visit) -> Screen:
    date, cohort = await own_date(visit, link.date)
    if not date.planned:
        return await desk_date(visit, date, cohort)
    reason = visit.typed(REASON, date=link.date)
    if reason and not link.words:
        await visit.ask_on()
        return screens.confirm_cancel(date, await count_people(visit.uow, date), reason)
    gone = cancelled(date, visit.now)
    if date.sequence != link.sequence or not await visit.uow.events.change(gone, link.sequence):
        raise Refusal("date_desk-overtaken", to=links.DeskDate(date.id))
    key = f"cancelled-{date.id}"
    people, later = await tell(visit.uow, DateNews(NewsKind.CANCELLED, gone, reason=reason), key, visit.now)
    await visit.note("date-cancelled", date.id, reason)
    await visit.answered()
    return await desk_date(visit, gone, cohort, desk_screens.told(people, later))
