"""The content, message by message, and the summary that stands below it."""

from bot.domain.announcements.announcement import Announcement
from bot.domain.announcements.course import Doing, allows
from bot.domain.announcements.draft import has_content, used_again, with_more, with_part, with_text
from bot.domain.announcements.words import must_be_known
from bot.domain.dialog import Heard
from bot.domain.errors import Refusal, there
from bot.domain.screen import Screen
from bot.links import announcement_compose as links
from bot.links.announcements import ComposeAnnouncement, ShowAnnouncement
from bot.runtime.feature import Visit
from bot.runtime.scope import own_cohort
from bot.runtime.shared.announcement_checks import seen
from bot.runtime.shared.announcements import typed_content
from handlers.announcements.dialog import (
    CONTENT,
    CORRECTION,
    TEXT,
    heard_as,
    own_draft,
    saved,
    settled,
    wait_for_content,
)
from handlers.announcements.screens import asking, card

ROOMS = ("announcements.", "announcement_audience.")
"""Whose questions are settled when the draft is shown again."""


async def begin(link: ComposeAnnouncement, visit: Visit) -> Screen:
    """The draft that they have, else the question for one. Words behind the command are content already."""
    cohort = await own_cohort(visit, link.cohort)
    draft = await visit.uow.announcements.draft_of(visit.person.id, cohort.id)
    if visit.text.strip():
        return await _take(visit, cohort.id, draft, typed_content(visit))
    if draft:
        return await open_(visit, draft)
    await wait_for_content(visit, cohort.id)
    return asking.content(cohort, texts=bool(await visit.uow.announcements.texts(cohort.id)))


async def typed(visit: Visit) -> Screen:
    """Below what came before. More may follow."""
    id = visit.asked("announcement")
    draft = await own_draft(visit, id) if id else None
    cohort = await own_cohort(visit, draft.cohort if draft else visit.asked("cohort"))
    if not visit.text.strip():
        raise Refusal("common-loose-empty")
    return await _take(visit, cohort.id, draft, typed_content(visit))


async def _take(visit: Visit, cohort: str, draft: Announcement | None, html: str) -> Screen:
    one = await kept(visit, cohort, draft, html)
    visit.uow.heard = CONTENT, heard_as(one, html)
    await wait_for_content(visit, cohort, one.id)
    return await summary(visit, one)


async def kept(visit: Visit, cohort: str, draft: Announcement | None, html: str) -> Announcement:
    if draft:
        return await saved(visit, with_more(draft, html))
    one = with_more(Announcement(visit.uow.new_id(), cohort, visit.person.id, visit.now), html)
    await visit.uow.announcements.add(one)
    return one


async def changed(heard: Heard, visit: Visit) -> Screen:
    """A message of the content says something else. Raises a refusal when it is not there any more."""
    one = await visit.uow.announcements.get(heard.subject.get("announcement", ""))
    if one is None or one.author != visit.person.id:
        raise Refusal("common-edit-too-late")
    marks = [mark for name in ("html", "stands") if (mark := heard.subject.get(name, ""))]
    stands = next((mark for mark in marks if with_part(one, mark, "") is not None), "")
    new = with_part(one, stands, typed_content(visit)) if stands else None
    if new is None:
        raise Refusal("common-edit-too-late" if one.is_draft else "announcements-edited-late")
    if not one.is_draft:
        return await _left_already(visit, one, new.html, stands)
    one = await saved(visit, new)
    visit.uow.heard = CONTENT, heard_as(one, typed_content(visit))
    if visit.asks(CONTENT) or visit.asks(TEXT):
        await visit.ask_on()
    return await summary(visit, one)


async def _left_already(visit: Visit, one: Announcement, html: str, stands: str) -> Screen:
    """Everybody, or only here: the new words wait for that. `stands`: mark of the part that everybody has."""
    if not allows(one, Doing.CORRECT):
        raise Refusal("announcements-edited-late", to=ShowAnnouncement(one.id))
    must_be_known(html, ShowAnnouncement(one.id))
    await visit.ask(CORRECTION, announcement=one.id, html=html)
    visit.uow.heard = CONTENT, heard_as(one, typed_content(visit), stands)
    return asking.edited_late(one)


async def summary(visit: Visit, one: Announcement) -> Screen:
    enclosed = await visit.uow.enclosures.many(one.enclosures)
    return card.draft(await seen(visit.uow, one, visit.house.programme, visit.now), enclosed)


async def open_(visit: Visit, one: Announcement) -> Screen:
    """Its summary; what is sent next belongs to it, unless something else was asked meanwhile."""
    if visit.dialog is None or visit.dialog.step.startswith(ROOMS):
        await wait_for_content(visit, one.cohort, one.id)
    return await summary(visit, one)


async def show(link: links.ShowDraft, visit: Visit) -> Screen:
    one = await own_draft(visit, link.announcement)
    return await open_(visit, one)


async def living(visit: Visit) -> Screen | None:
    """Of the draft whose id stands behind the name of the card."""
    one = await visit.uow.announcements.get(visit.text)
    return await summary(visit, one) if one and one.is_draft and one.author == visit.person.id else None


async def more(link: links.MoreOfDraft, visit: Visit) -> Screen:
    one = await own_draft(visit, link.announcement)
    return card.more(await seen(visit.uow, one, visit.house.programme, visit.now))


async def show_content(link: links.ShowContent, visit: Visit) -> Screen:
    return asking.whole(await own_draft(visit, link.announcement))


async def add(link: links.AddContent, visit: Visit) -> Screen:
    one = await own_draft(visit, link.announcement)
    await wait_for_content(visit, one.cohort, one.id)
    return asking.more(one)


async def rewrite(link: links.RewriteText, visit: Visit) -> Screen:
    one = await own_draft(visit, link.announcement)
    await visit.ask(TEXT, announcement=one.id)
    return asking.anew(one)


async def rewritten(visit: Visit) -> Screen:
    """In the place of all that stood there."""
    one = await own_draft(visit, visit.asked("announcement"))
    if not visit.text.strip():
        raise Refusal("common-loose-empty", to=links.RewriteText(one.id))
    one = await saved(visit, with_text(one, typed_content(visit)))
    visit.uow.heard = CONTENT, heard_as(one, typed_content(visit))
    await wait_for_content(visit, one.cohort, one.id)
    return await summary(visit, one)


async def guard(link: links.GuardAnnouncement, visit: Visit) -> Screen:
    """Nothing to ask: the summary."""
    found = await seen(visit.uow, await own_draft(visit, link.announcement), visit.house.programme, visit.now)
    return card.doubts(found) if found.doubtful and not found.lacks else await summary(visit, found.one)


async def ask_drop(link: links.AskDiscardDraft, visit: Visit) -> Screen:
    return asking.drop(await own_draft(visit, link.announcement))


async def drop(link: links.DiscardDraft, visit: Visit) -> Screen:
    one = await own_draft(visit, link.announcement)
    await visit.uow.announcements.drop(one.id)
    await visit.uow.enclosures.drop_unused(one.enclosures)
    await settled(visit, CONTENT, TEXT)
    return asking.dropped(await own_cohort(visit, one.cohort))


async def reuse(link: links.ReuseAnnouncement, visit: Visit) -> Screen:
    """Of their Koordination, whoever wrote it. A second tap finds the draft of the first."""
    old = there(await visit.uow.announcements.get(link.announcement))
    cohort = await own_cohort(visit, old.cohort)
    old = there(old if not old.is_draft or old.author == visit.person.id else None)
    before = await visit.uow.announcements.draft_of(visit.person.id, cohort.id)
    if before and has_content(before) and before.fingerprint == old.fingerprint:
        return await open_(visit, before)
    one = used_again(old, visit.uow.new_id(), visit.person.id, visit.now)
    await visit.uow.announcements.add(one)
    return await open_(visit, one)
