"""Pictures, files, sounds: each is kept once, whoever gets it."""

from mimetypes import guess_type

from msgspec.structs import replace

from bot.domain.announcements.announcement import Announcement
from bot.domain.announcements.draft import has_content, is_full, with_enclosure, with_more
from bot.domain.dates.file import Lack
from bot.domain.enclosure import Enclosure, EnclosureKind
from bot.domain.errors import Refusal
from bot.domain.questions.file import kind_of
from bot.domain.screen import Place, Screen
from bot.links import announcement_compose as links
from bot.links.announcements import ComposeAnnouncement
from bot.runtime.feature import Visit
from bot.runtime.scope import own_cohort
from bot.runtime.shared.announcements import typed_content
from handlers.announcements.actions.composing import begin, summary
from handlers.announcements.dialog import CONTENT, heard_as, own_draft, saved, wait_for_content
from handlers.announcements.screens import asking

FULL = "full:"
"""Before the album of which nothing fits any more."""


async def command(visit: Visit) -> Screen | None:
    """It may stand below a picture."""
    if not visit.media:
        return await begin(ComposeAnnouncement(""), visit)
    cohort = await own_cohort(visit)
    return await _take(visit, cohort.id, await visit.uow.announcements.draft_of(visit.person.id, cohort.id))


async def came(visit: Visit) -> Screen | None:
    """With the words below it. Parts of one album come one by one: only the first is answered."""
    id = visit.asked("announcement")
    draft = await own_draft(visit, id) if id else None
    cohort = await own_cohort(visit, draft.cohort if draft else visit.asked("cohort"))
    if not visit.media and not visit.brought:
        await visit.ask_on()
        return asking.not_passed_on()
    return await _take(visit, cohort.id, draft)


async def _take(visit: Visit, cohort: str, draft: Announcement | None) -> Screen | None:
    enclosure, content = _of(visit)
    if draft and is_full(draft):
        return await _too_many(visit, draft)
    one = draft or Announcement(visit.uow.new_id(), cohort, visit.person.id, visit.now)
    one = _with_words(visit, with_enclosure(one, enclosure.id))
    await visit.uow.enclosures.save(enclosure, content)
    if draft:
        one = await saved(visit, one)
    else:
        await visit.uow.announcements.add(one)
    again = visit.group != "" and visit.asks(CONTENT, group=visit.group)
    await wait_for_content(visit, cohort, one.id, visit.group)
    shown = await summary(visit, one)
    return replace(shown, place=Place.REFRESH) if again else shown


def _with_words(visit: Visit, one: Announcement) -> Announcement:
    """The words below it are a part of the text."""
    if not visit.text.strip():
        return one
    visit.uow.heard = CONTENT, heard_as(one, typed_content(visit))
    return with_more(one, typed_content(visit))


async def _too_many(visit: Visit, draft: Announcement) -> Screen | None:
    """Said once for an album; words below it are kept all the same."""
    group = f"{FULL}{visit.group}"
    again = visit.group != "" and visit.asks(CONTENT, group=group)
    one = _with_words(visit, draft)
    if one != draft:
        await saved(visit, one)
    await wait_for_content(visit, draft.cohort, draft.id, group)
    return None if again else asking.too_many(draft)


def _of(visit: Visit) -> tuple[Enclosure, bytes | None]:
    """Raises a refusal for what did not arrive, or is too large."""
    id = visit.uow.new_id()
    if visit.brought is None:
        kind, _, media = visit.media.partition(":")
        name = visit.upload.name if visit.upload else ""
        return Enclosure(id, EnclosureKind(kind), name, "", media=media), None
    file = visit.brought
    if file.lack or not file.content:
        raise Refusal("announcements-too-large" if file.lack is Lack.TOO_LARGE else "announcements-lost-file")
    known = kind_of(file.content)
    mime = known.mime if known else guess_type(file.name)[0] or "application/octet-stream"
    kind = EnclosureKind.PHOTO if known and known.kind == "photo" else EnclosureKind.DOCUMENT
    return Enclosure(id, kind, file.name, mime, len(file.content)), file.content


async def drop(link: links.DropEnclosures, visit: Visit) -> Screen:
    """All of them; the text stays."""
    one = await own_draft(visit, link.announcement)
    files, one = one.enclosures, await saved(visit, replace(one, enclosures=()))
    await visit.uow.enclosures.drop_unused(files)
    return await summary(visit, one) if has_content(one) else asking.whole(one)
