"""What comes, kind by kind."""

from bot.domain.announcements.reply import can_be_switched_off, kept_off
from bot.domain.screen import Screen
from bot.links.announcement_replies import AnnouncementKinds, LessOfThis, MoreOfKind, NoMoreOfKind
from bot.runtime.feature import Visit
from bot.terms.announcements import AnnouncementKind
from handlers.announcement_replies import screens
from handlers.announcement_replies.actions.loading import got


async def less(link: LessOfThis, visit: Visit) -> Screen:
    """Asks, and says what comes all the same."""
    it = await got(visit, link.announcement)
    if it.row is None:
        return screens.only_a_test()
    await visit.uow.recipients.see(it.one.id, visit.person.id, visit.now)
    kind = it.one.kind
    if kind is None or not can_be_switched_off(kind):
        return screens.always_comes()
    off = await _off(visit)
    return screens.switched_off(kind, off) if kind in off else screens.ask_off(kind, off)


async def off(link: NoMoreOfKind, visit: Visit) -> Screen:
    if not can_be_switched_off(link.kind):
        return screens.always_comes()
    await visit.uow.recipients.opt_out(visit.person.id, link.kind, visit.now)
    return screens.switched_off(link.kind, await _off(visit))


async def on(link: MoreOfKind, visit: Visit) -> Screen:
    await visit.uow.recipients.opt_in(visit.person.id, link.kind)
    return screens.overview(await _off(visit))


async def overview(_link: AnnouncementKinds, visit: Visit) -> Screen:
    return screens.overview(await _off(visit))


async def _off(visit: Visit) -> frozenset[AnnouncementKind]:
    return kept_off(await visit.uow.recipients.opt_outs(visit.person.id))
