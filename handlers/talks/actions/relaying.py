"""From one side to the other: at once, later, or not at all."""

from msgspec.structs import replace

from bot.domain.messages import Priority
from bot.domain.screen import Screen
from bot.domain.talks.file import KINDS
from bot.domain.talks.relay import (
    MOST_KEPT,
    LostLine,
    OverLimit,
    TalkDraft,
    TalkFlow,
    may_write_again,
    must_be_told,
    said,
    slot,
)
from bot.domain.talks.talk import CORRECTION, Side, Talk, TalkLine, TalkState
from bot.domain.way import today
from bot.runtime.feature import Visit
from bot.runtime.shared.talk_hours import opens
from handlers.talks import screens
from handlers.talks.dialog import reply_to
from storage.unit_of_work import UnitOfWork


def is_closed(talk: Talk) -> bool:
    return talk.state is not TalkState.RUNNING


def is_allowed(talk: Talk, kind: str) -> bool:
    """Files go while both sides allow them, also those that were shown or held back before."""
    return kind not in KINDS or talk.files_at is not None


async def relay(visit: Visit, talk: Talk, side: Side, draft: TalkDraft) -> Screen | None:
    """What the sender reads of it. `missed` when it was not taken; None when they know already that it is too much."""
    if is_closed(talk) or not await visit.uow.talks.spoken(talk.id, visit.now):
        return screens.closed(talk, side)
    if not await _can_be_reached(visit.uow, talk.person(side.other)):
        return screens.unreachable(talk, side)
    if await rests(visit.uow, talk, side.other):
        return screens.pauses(talk, side)
    if not is_allowed(talk, draft.kind):
        return screens.files_off(talk, side)
    flow = await visit.uow.talks.flow(talk.id, side) or TalkFlow(talk.id, side, today(visit.now))
    at = slot(flow, visit.now, await opens(visit.uow, talk, side.other, visit.now))
    if isinstance(at, OverLimit):
        return await _too_much(visit, talk, side, at, flow)
    await visit.uow.talks.save_flow(said(flow, at, visit.now))
    held = at if at > visit.now else None
    line = TalkLine(draft.id, talk.id, side, visit.now, draft.text, draft.kind, answers=draft.answers, due_at=held)
    await (_correct(visit.uow, talk, line, draft.corrects) if draft.corrects else _add(visit.uow, talk, line))
    return screens.sent(talk, side, held, visit.now, visit.person.zone)


async def _add(uow: UnitOfWork, talk: Talk, line: TalkLine) -> None:
    await uow.talks.add_line(line)
    if line.due_at is None:
        await deliver(uow, talk, line)


async def _correct(uow: UnitOfWork, talk: Talk, line: TalkLine, corrects: str) -> None:
    """What is held back goes over as it should be; what was delivered stays as it was, and the other words follow."""
    before = await uow.talks.line(corrects)
    if before and before.due_at:
        await uow.talks.correct_line(before.id, line.text, line.at)
    elif before:
        await uow.talks.correct_line(before.id, before.text, line.at)
        await _add(uow, talk, replace(line, kind=CORRECTION, answers=before.id))


async def deliver(uow: UnitOfWork, talk: Talk, line: TalkLine) -> None:
    """To the other side; of the lines that went over only the last ones are kept."""
    to = talk.person(line.side.other) or ""
    file = await uow.talks.file(line.id) if line.kind in KINDS else None
    shown = screens.line(talk, line, await quoted(uow, talk, line.answers), file)
    uow.say(to, shown, f"talk-{line.id}", Priority.RELAY, asks=reply_to(to, talk, line.id), wanted=True)
    if file:
        await uow.talks.drop_file(line.id)
    await uow.talks.trim_lines(talk.id, MOST_KEPT)


async def quoted(uow: UnitOfWork, talk: Talk, line: str | None) -> str:
    """The words of the line that is answered; empty when it is not kept any more, or was said in another talk."""
    found = await uow.talks.line(line) if line else None
    return found.text if found and found.talk == talk.id else ""


async def lost_line(uow: UnitOfWork, lost: LostLine) -> TalkLine | None:
    return await uow.talks.line(lost.line)


async def _can_be_reached(uow: UnitOfWork, person: str | None) -> bool:
    return person is not None and any(not address.blocked for address in await uow.people.addresses(person))


async def rests(uow: UnitOfWork, talk: Talk, side: Side) -> bool:
    """This side pauses: nothing goes over in either direction."""
    person = await uow.people.get(talk.person(side) or "")
    return person is not None and person.paused_at is not None


async def _too_much(visit: Visit, talk: Talk, side: Side, why: OverLimit, flow: TalkFlow) -> Screen | None:
    if not must_be_told(flow, why, visit.now):
        return None
    await visit.uow.talks.save_flow(replace(flow, told_at=visit.now))
    return screens.too_much(talk, side, may_write_again(flow, why), visit.person.zone)
