"""Pictures and PDFs: allowed by both, made anew, shown to whoever sends them, and only then on their way."""

from bot.domain.errors import gone
from bot.domain.questions.guards import without
from bot.domain.screen import Screen
from bot.domain.talks.file import KINDS, CleanFile, TalkFile, Unclean
from bot.domain.talks.guards import revealing
from bot.domain.talks.relay import TalkDraft, Unsayable, unsayable
from bot.domain.talks.talk import Side, Talk, opted
from bot.domain.way import today
from bot.links.talks import AllowFiles
from bot.runtime.feature import Visit
from bot.runtime.scope import own_talk
from bot.runtime.shared.names_behind import names_of
from bot.runtime.shared.talk_hours import held
from handlers.talks import screens
from handlers.talks.actions.relaying import is_closed
from handlers.talks.dialog import keep_floor, line_answered


async def came(visit: Visit) -> Screen:
    """Something was sent that is no text."""
    talk, side = await own_talk(visit, visit.asked("talk"))
    if not visit.has_floor:
        return screens.not_here(talk, side)
    if is_closed(talk):
        return screens.closed(talk, side)
    if why := unsayable(visit.beside) or _no_file(visit):
        await keep_floor(visit, talk)
        return screens.refused(talk, side, why)
    made = _made_anew(visit) if talk.files_at else None
    await keep_floor(visit, talk)
    if made is None:
        return screens.files_off(talk, side)
    return screens.unclean(talk, side, made) if isinstance(made, Unclean) else await _look(visit, talk, side, made)


def _no_file(visit: Visit) -> Unsayable | None:
    """Neither a picture nor a document."""
    may = visit.brought or visit.media.partition(":")[0] in KINDS
    return None if may else unsayable((visit.file,))


def _made_anew(visit: Visit) -> CleanFile | Unclean:
    if visit.brought and visit.brought.lack:
        return Unclean.TOO_BIG
    return visit.cleaned()


async def _look(visit: Visit, talk: Talk, side: Side, made: CleanFile) -> Screen:
    """What stands below it is a text like any other."""
    found = revealing(visit.text, await names_of(visit), visit.hints) if visit.text else ()
    draft = TalkDraft(
        visit.uow.new_id(),
        talk.id,
        visit.person.id,
        visit.text,
        visit.now,
        black=without(visit.text, found) if found else "",
        answers=line_answered(visit),
        kind=made.kind,
    )
    await visit.uow.talks.keep_draft(draft)
    file = TalkFile(draft.id, talk.id, made.kind, made.content, visit.now)
    await visit.uow.talks.keep_file(file)
    return screens.asks_file(draft, file, talk, side, [one.datum for one in found])


async def allow(link: AllowFiles, visit: Visit) -> Screen:
    """Each side for itself; the other one is asked once a day at most."""
    talk, side = await own_talk(visit, link.talk)
    if is_closed(talk):
        return screens.closed(talk, side)
    on = bool(link.on)
    if talk.allows_files(side) is not on:
        changed = opted(talk, side, on=on, now=visit.now)
        if not await visit.uow.talks.save(changed):
            raise gone()
        await _tell(visit, changed, side)
        talk = changed
    return screens.files(talk, side)


async def _tell(visit: Visit, talk: Talk, side: Side) -> None:
    to = talk.person(side.other)
    if not to:
        return
    key = f"talk-files-{talk.id}-{side}-{talk.allows_files(side)}-{today(visit.now)}"
    later = await held(visit.uow, talk, side.other, visit.now)
    visit.uow.say(to, screens.files_of_other(talk, side.other), key, not_before=later, wanted=True)
