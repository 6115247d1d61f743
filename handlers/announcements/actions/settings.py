"""Kind, until when it is valid, buttons below it, and whether it may be passed on."""

from datetime import date

from msgspec.structs import replace

from bot.domain.announcements.announcement import Announcement
from bot.domain.announcements.dates import end_of, proposed_ends
from bot.domain.announcements.draft import toggled, with_link
from bot.domain.announcements.words import plain
from bot.domain.errors import Refusal
from bot.domain.screen import Screen
from bot.domain.typed_dates.forms import day_of, parse_day
from bot.domain.way import today
from bot.links import announcement_compose as links
from bot.runtime.feature import Visit
from handlers.announcements.actions.composing import summary
from handlers.announcements.dialog import LINK, UNTIL, own_draft, saved, settled
from handlers.announcements.screens import settings as screens


async def choose_kind(link: links.ChooseKind, visit: Visit) -> Screen:
    return screens.kinds(await own_draft(visit, link.announcement), link.guided)


async def set_kind(link: links.SetKind, visit: Visit) -> Screen:
    one = await own_draft(visit, link.announcement)
    one = await saved(visit, replace(one, kind=link.kind))
    return _validity(visit, one, 1) if link.guided else await summary(visit, one)


async def choose_validity(link: links.ChooseValidity, visit: Visit) -> Screen:
    one = await own_draft(visit, link.announcement)
    await settled(visit, UNTIL)
    return _validity(visit, one, link.guided)


def _validity(visit: Visit, one: Announcement, guided: int) -> Screen:
    return screens.validity(one, proposed_ends(plain(one.html), today(visit.now)), guided)


async def set_validity(link: links.SetValidity, visit: Visit) -> Screen:
    one = await own_draft(visit, link.announcement)
    return await _valid_until(visit, one, day_of(link.day) if link.day else None, link.guided)


async def type_validity(link: links.TypeValidity, visit: Visit) -> Screen:
    one = await own_draft(visit, link.announcement)
    await visit.ask(UNTIL, announcement=one.id, guided=str(link.guided))
    return screens.ask_day(one, link.guided)


async def validity_typed(visit: Visit) -> Screen:
    one, guided = await own_draft(visit, visit.asked("announcement")), int(visit.asked("guided"))
    day = parse_day(visit.text, today(visit.now))
    if day is None:
        await visit.ask_on()
        return screens.no_day(one, guided)
    shown = await _valid_until(visit, one, day, guided)
    await visit.answered()
    return shown


async def _valid_until(visit: Visit, one: Announcement, day: date | None, guided: int) -> Screen:
    if day and day < today(visit.now):
        raise Refusal("announcements-past-day", to=links.ChooseValidity(one.id, guided), day=day)
    one = await saved(visit, replace(one, valid_until=end_of(day) if day else None))
    await settled(visit, UNTIL)
    return screens.replies(one) if guided else await summary(visit, one)


async def choose_replies(link: links.ChooseReplies, visit: Visit) -> Screen:
    one = await own_draft(visit, link.announcement)
    await settled(visit, LINK)
    return screens.replies(one)


async def toggle_reply(link: links.ToggleReply, visit: Visit) -> Screen:
    one = await own_draft(visit, link.announcement)
    return screens.replies(await saved(visit, toggled(one, link.button)))


async def type_link(link: links.TypeLink, visit: Visit) -> Screen:
    one = await own_draft(visit, link.announcement)
    await visit.ask(LINK, announcement=one.id)
    return screens.ask_link(one)


async def link_typed(visit: Visit) -> Screen:
    one = await own_draft(visit, visit.asked("announcement"))
    one = await saved(visit, with_link(one, visit.text, links.TypeLink(one.id)))
    await visit.answered()
    return screens.replies(one)


async def drop_link(link: links.DropLink, visit: Visit) -> Screen:
    one = await own_draft(visit, link.announcement)
    return screens.replies(await saved(visit, replace(one, link="", link_label="")))


async def protect(link: links.ProtectContent, visit: Visit) -> Screen:
    one = await own_draft(visit, link.announcement)
    return await summary(visit, await saved(visit, replace(one, protected=bool(link.on))))
