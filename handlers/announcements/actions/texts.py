"""Texts that are kept to be used again."""

from msgspec.structs import replace

from bot.domain.announcements.announcement import AnnouncementText
from bot.domain.announcements.draft import MOST_TEXTS, saved_text, with_text
from bot.domain.desk.desk import page
from bot.domain.desk.saved_reply import titled
from bot.domain.errors import Refusal, there
from bot.domain.screen import Screen
from bot.links import announcement_compose as links
from bot.runtime.feature import Visit
from bot.runtime.scope import own_cohort
from handlers.announcements.actions.composing import kept, open_
from handlers.announcements.dialog import RENAME, TITLE, own_draft, saved, settled
from handlers.announcements.screens import texts as screens


async def keep(link: links.KeepText, visit: Visit) -> Screen:
    one = await own_draft(visit, link.announcement)
    if not one.html:
        raise Refusal("announcements-nothing-to-keep", to=links.ShowDraft(one.id))
    await visit.ask(TITLE, announcement=one.id)
    return screens.ask_title(one)


async def title_typed(visit: Visit) -> Screen:
    """The same title takes the place of the one that is there."""
    one = await own_draft(visit, visit.asked("announcement"))
    text = saved_text(visit.uow.new_id(), one, visit.text, visit.person.id, visit.now)
    known = await visit.uow.announcements.texts(one.cohort)
    same = next((it for it in known if it.title == text.title), None)
    if same is None and len(known) >= MOST_TEXTS:
        raise Refusal("announcements-too-many-texts", to=links.SavedTexts(one.cohort), most=MOST_TEXTS)
    text = replace(text, id=same.id) if same else text
    await visit.uow.announcements.save_text(text)
    await visit.answered()
    return screens.kept(text, one.id)


async def all_(link: links.SavedTexts, visit: Visit) -> Screen:
    cohort = await own_cohort(visit, link.cohort)
    found = await visit.uow.announcements.texts(cohort.id)
    number, pages, part = page(link.page, len(found), screens.A_PAGE)
    return screens.listed(cohort, found[part], number, pages)


async def show(link: links.ShowSavedText, visit: Visit) -> Screen:
    text = await _own(visit, link.saved)
    await settled(visit, RENAME)
    return screens.one(text)


async def use(link: links.UseSavedText, visit: Visit) -> Screen:
    """In a draft that has no text; below what is there otherwise. A second tap adds nothing."""
    text = await _own(visit, link.saved)
    draft = await visit.uow.announcements.draft_of(visit.person.id, text.cohort)
    if draft is None:
        draft = await kept(visit, text.cohort, None, text.html)
    elif text.html not in draft.html:
        draft = await saved(visit, with_text(draft, f"{draft.html}\n\n{text.html}"))
    if draft.kind is None:
        draft = await saved(visit, replace(draft, kind=text.kind))
    return await open_(visit, draft)


async def ask_name(link: links.RenameSavedText, visit: Visit) -> Screen:
    text = await _own(visit, link.saved)
    await visit.ask(RENAME, text=text.id)
    return screens.ask_name(text)


async def name_typed(visit: Visit) -> Screen:
    text = await _own(visit, visit.asked("text"))
    title = titled(visit.text)
    if not title:
        raise Refusal("common-loose-empty", to=links.RenameSavedText(text.id))
    text = replace(text, title=title)
    await visit.uow.announcements.save_text(text)
    await visit.answered()
    return screens.one(text)


async def ask_drop(link: links.AskDropSavedText, visit: Visit) -> Screen:
    return screens.ask_drop(await _own(visit, link.saved))


async def drop(link: links.DropSavedText, visit: Visit) -> Screen:
    text = await _own(visit, link.saved)
    await visit.uow.announcements.drop_text(text.id)
    if visit.asks(RENAME, text=text.id):
        await visit.answered()
    return screens.dropped(text)


async def _own(visit: Visit, id: str) -> AnnouncementText:
    text = there(await visit.uow.announcements.text(id))
    await own_cohort(visit, text.cohort)
    return text
