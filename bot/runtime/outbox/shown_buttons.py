"""Notes which buttons stand under a message since when: a tap that comes later is judged by it."""

from datetime import datetime
from hashlib import sha256

from msgspec.structs import replace

from bot.domain.bounce import Came, Keyboard
from bot.domain.json_text import in_order
from bot.domain.messages import EDITS, Act, Card, Outgoing
from bot.domain.privacy.shown_secret import secrets_in, without
from bot.runtime.rendering.payload import PackedRows, Payload
from storage.unit_of_work import Work


def buttons_of(payload: str) -> str:
    """Of a payload as JSON, what is kept once its words have arrived."""
    said = Payload.from_json(without(payload, secrets_in(payload)))
    kept = Payload(buttons=said.buttons)
    return (kept if said.kind == "text" else replace(kept, kind=said.kind)).to_json()


async def changed_on_the_web(work: Work, old: Outgoing, buttons: PackedRows, now: datetime) -> None:
    """In the web chat a message shows its new buttons as soon as they are committed."""
    if look_of(_buttons(old)) != look_of(buttons):
        await work.keyboards.save(_keyboard(old, old.id, Came.CHANGED, buttons, now))


async def moved_on_the_web(work: Work, card: Outgoing, now: datetime) -> None:
    """A living card was taken anew."""
    await work.keyboards.save(_keyboard(card, card.id, Came.MOVED, _buttons(card), now))


async def leaves(work: Work, message: Outgoing, card: Card | None, now: datetime, *, first: bool = False) -> None:
    """From now on somebody on Telegram may see other buttons under a message that they have. `first`: it never left
    before, so nothing of it is on its way."""
    target = card.message if message.act is Act.REFRESH and card else message.message
    if message.act in EDITS and target:
        keyboard = _keyboard(message, target, Came.CHANGED, _buttons(message), now)
        keep = work.keyboards.add if first else work.keyboards.save
        await keep(replace(keyboard, shown_at=None))
    elif message.card and not first:
        await work.keyboards.drop_on_its_way(message.id)


async def arrives(work: Work, message: Outgoing, shown: str, old: Card | None, now: datetime) -> None:
    """Telegram has it, as its message `shown`; `old` is the card that it replaces."""
    if not shown or (message.act in EDITS and await work.keyboards.arrived(message.id, shown, now)):
        return
    replaced = message.act is Act.CARD and old is not None and old.message
    if replaced:
        await work.keyboards.add(_keyboard(message, str(replaced), Came.CHANGED, (), now))
    if buttons := _buttons(message):
        came = Came.MOVED if replaced else Came.FIRST
        await work.keyboards.add(_keyboard(message, shown, came, buttons, now))


def look_of(buttons: PackedRows) -> str:
    return sha256(in_order(buttons)).hexdigest()[:16]


def _keyboard(message: Outgoing, where: str, came: Came, buttons: PackedRows, now: datetime) -> Keyboard:
    data = frozenset(button["data"] for row in buttons for button in row if "data" in button)
    look = look_of(buttons)
    return Keyboard(message.id, message.channel, message.chat, where, came, look, data, left_at=now, shown_at=now)


def _buttons(message: Outgoing) -> PackedRows:
    return Payload.from_json(message.payload).buttons
