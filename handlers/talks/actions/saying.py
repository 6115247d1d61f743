"""What somebody says in a talk, and how it is looked at before it goes over."""

from msgspec.structs import replace

from bot.domain.dialog import Heard
from bot.domain.errors import Refusal, gone
from bot.domain.questions.guards import without
from bot.domain.screen import Screen
from bot.domain.talks.guards import revealing
from bot.domain.talks.relay import TalkDraft, unfit, unsayable
from bot.domain.talks.talk import Side, Talk
from bot.links.talks import BlackenTalkDraft, DropTalkDraft, LooseToTalk, SendTalkDraft
from bot.runtime.feature import Visit
from bot.runtime.scope import own_talk
from bot.runtime.shared.held_back import held_back
from bot.runtime.shared.names_behind import names_of
from handlers.talks import screens
from handlers.talks.actions.relaying import is_closed, relay
from handlers.talks.dialog import SAY, ask, keep_floor, line_answered, token_of


async def typed(visit: Visit) -> Screen | None:
    talk, side = await own_talk(visit, visit.asked("talk"))
    if screen := await held_back(visit, talk.id):
        return screen
    draft = _draft(visit, talk, visit.text, answers=line_answered(visit))
    if not is_closed(talk):
        await keep_floor(visit, talk)
    screen = await _heard(visit, talk, side, draft)
    if visit.filed and screen and not screen.missed:
        await visit.becomes(SAY, SAY, visit.text, **_subject(talk, draft))
    return screen


async def from_loose(link: LooseToTalk, visit: Visit) -> Screen:
    """Who chooses a talk for one text goes on writing there."""
    talk, side = await own_talk(visit, link.talk)
    text = await visit.kept()
    if not text:
        raise gone()
    draft = _draft(visit, talk, text)
    screen = await _say(visit, talk, side, draft)
    if screen is None:
        return screens.wait(talk, side)
    if not screen.missed:
        await visit.placed(SAY, **_subject(talk, draft))
        await ask(visit, talk)
    return screen


async def corrected(heard: Heard, visit: Visit) -> Screen | None:
    """Raises a refusal when it is too late."""
    talk, side = await own_talk(visit, heard.subject["talk"])
    if screen := await held_back(visit, talk.id):
        return screen
    id = heard.subject.get("line", "")
    if not id:
        return await _heard(visit, talk, side, _draft(visit, talk, visit.text))
    if waiting := await visit.uow.talks.draft(id):
        await visit.uow.talks.drop_draft(id)
        return await _say(visit, talk, side, replace(waiting, text=visit.text, black="", at=visit.now))
    line = await visit.uow.talks.line(id)
    if line is None or line.side is not side or is_closed(talk):
        raise Refusal("talks-edit-too-late")
    return await _say(visit, talk, side, _draft(visit, talk, visit.text, corrects=line.id))


async def send(link: SendTalkDraft, visit: Visit) -> Screen | None:
    return await _decided(link.draft, visit, black=False)


async def blacken(link: BlackenTalkDraft, visit: Visit) -> Screen | None:
    return await _decided(link.draft, visit, black=True)


async def _decided(id: str, visit: Visit, *, black: bool) -> Screen | None:
    """A second tap sends nothing twice."""
    draft = await visit.uow.talks.draft(id)
    if draft is None or draft.person != visit.person.id:
        return await _sent_before(id, visit)
    talk, side = await own_talk(visit, draft.talk)
    screen = await relay(visit, talk, side, replace(draft, text=draft.black) if black else draft)
    if screen is None:
        return screens.wait(talk, side)
    if not screen.missed:
        await visit.uow.talks.drop_draft(id)
        await keep_floor(visit, talk)
    return screen


async def _sent_before(id: str, visit: Visit) -> Screen:
    line = await visit.uow.talks.line(id)
    if line is None:
        raise gone()
    talk, side = await own_talk(visit, line.talk)
    if line.side is not side:
        raise gone()
    return screens.sent(talk, side, line.due_at, visit.now, visit.person.zone)


async def drop(link: DropTalkDraft, visit: Visit) -> Screen:
    draft = await visit.uow.talks.draft(link.draft)
    if draft is None or draft.person != visit.person.id:
        return await _sent_before(link.draft, visit)
    talk, side = await own_talk(visit, draft.talk)
    await visit.uow.talks.drop_draft(draft.id)
    await visit.uow.talks.drop_file(draft.id)
    if not is_closed(talk):
        await keep_floor(visit, talk)
    return screens.dropped(talk, side)


async def _say(visit: Visit, talk: Talk, side: Side, draft: TalkDraft) -> Screen | None:
    """Goes over, unless it is refused or asked about first."""
    if is_closed(talk):
        return screens.closed(talk, side)
    if why := unsayable(visit.beside) or unfit(draft.text):
        return screens.refused(talk, side, why)
    found = revealing(draft.text, await names_of(visit), visit.hints)
    if not found:
        return await relay(visit, talk, side, draft)
    black = without(draft.text, found)
    kept = replace(draft, black=black if any(map(str.isalnum, black)) else "")
    await visit.uow.talks.keep_draft(kept)
    return screens.asks_first(kept, talk, side, [one.datum for one in found])


def _draft(
    visit: Visit, talk: Talk, text: str, *, answers: str | None = None, corrects: str | None = None
) -> TalkDraft:
    id = visit.uow.new_id()
    return TalkDraft(id, talk.id, visit.person.id, text, visit.now, answers=answers, corrects=corrects)


def _subject(talk: Talk, draft: TalkDraft) -> dict[str, str]:
    return {"talk": talk.id, "number": str(talk.number), "line": draft.id, "token": token_of(talk)}


async def _heard(visit: Visit, talk: Talk, side: Side, draft: TalkDraft) -> Screen | None:
    """What did not go over, its writer may change: then it is said for the first time."""
    screen = await _say(visit, talk, side, draft)
    missed = screen is None or screen.missed
    visit.uow.heard = SAY, {**_subject(talk, draft), "line": "" if missed else draft.id}
    return screen
