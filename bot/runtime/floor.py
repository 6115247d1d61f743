"""Who has the floor: whether what somebody types belongs to the open question, is a typed button, or is loose.

The open question has the floor while it, or its own confirmation, is the last thing that its person was shown. A
screen belongs to the question when its action asked (`Visit.ask`) or when the question's own step answered, unless the
text was kept as loose. The dialog row remembers when such a screen was shown last (`floor_at`), and forgets it as soon
as anything else is shown: at once for what somebody asked for themselves and for all that the web shows, with the
delivery for what Telegram brings unasked.
"""

import json
from dataclasses import replace

from bot.domain.dialog import Dialog
from bot.links import Link, LooseToOpen, Unreadable, parse
from bot.ports import Work
from bot.runtime.events import Input, Said, Tapped
from bot.runtime.feature import Visit
from bot.runtime.keyboards import RECENT, in_sight, typed
from bot.runtime.post import Envelope
from bot.runtime.routes import Routes


class NeverRegistered(RuntimeError):
    """Somebody was asked for text that no feature takes."""


async def understood(work: Work, visit: Visit, said: Input) -> tuple[Visit, Input]:
    """A typed button is its tap; for other free text the visit knows which buttons are in sight."""
    if not isinstance(said, Said):
        return visit, said
    shown = await work.outbox.keyboards(visit.address.channel, visit.address.external, RECENT)
    own = visit.dialog.token if visit.dialog and visit.has_floor else ""
    buttons = in_sight(shown, own)
    if data := typed(visit.text, buttons):
        return replace(visit, text="", has_floor=False), Tapped(data, "")
    links = (_link(button["data"]) for button in buttons)
    return replace(visit, choices=tuple(link for link in links if link)), said


async def addressed(work: Work, routes: Routes, visit: Visit, said: Input, envelope: Envelope) -> Envelope:
    """The envelope knows whether its screen belongs to the open question."""
    asks = await work.dialogs.get(envelope.address.owner, visit.now)
    if asks is None or not await _belongs(work, visit, said, asks):
        return envelope
    if asks.step not in routes.steps:
        raise NeverRegistered(asks.step)
    again = {"step": asks.step, "answers": dict(asks.answers)} if routes.steps[asks.step].again else None
    return replace(envelope, question=asks.token, asked=json.dumps(again, ensure_ascii=False) if again else "")


async def _belongs(work: Work, visit: Visit, said: Input, asks: Dialog) -> bool:
    loose = await work.dialogs.loose(asks.owner)
    if loose and loose.turn == visit.turn:
        return False
    filed = visit.has_floor if isinstance(said, Said) else _files(said)
    return asks.turn == visit.turn or (filed and visit.dialog is not None and visit.dialog.token == asks.token)


def _files(said: Input) -> bool:
    return isinstance(said, Tapped) and isinstance(_link(said.data), LooseToOpen)


def _link(data: str) -> Link | None:
    try:
        return parse(data)
    except Unreadable:
        return None
