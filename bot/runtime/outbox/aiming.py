"""What a change finds when it leaves: the message that it is about, as Telegram knows it by then."""

from datetime import datetime

from msgspec.structs import replace

from bot.domain.messages import Act, Fate, Outgoing
from bot.runtime.rendering.payload import Payload
from storage.unit_of_work import Work


async def aimed(work: Work, change: Outgoing, now: datetime) -> Outgoing | None:
    """With the number of that message; None when there is nothing to do at Telegram, which is settled then."""
    said = await work.outbox.get(change.about)
    if said and said.state is Fate.SENT and said.message:
        return replace(change, message=said.message)
    if said and said.state is Fate.WAITING and await _before_it_leaves(work, change, said):
        await work.outbox.sent(change.id, "", now)
    elif said and said.state in (Fate.UNCLEAR, Fate.CLAIMED):
        await work.outbox.give_up(change.id, Fate.FAILED, "unclear", now)
    elif change.act is Act.DELETE:
        await work.outbox.sent(change.id, "", now)
    else:
        await work.outbox.give_up(change.id, Fate.FAILED, str(said.state) if said else "gone", now)
    return None


async def _before_it_leaves(work: Work, change: Outgoing, said: Outgoing) -> bool:
    """It was on its way when it was changed, and has to wait."""
    if change.act is Act.DELETE:
        return await work.outbox.drop(said.id)
    return await work.outbox.reword(said.id, reworded(said, Payload.from_json(change.payload)))


def reworded(said: Outgoing, words: Payload) -> str:
    """Its payload with these words and buttons; what it carries stays."""
    return replace(Payload.from_json(said.payload), text=words.text, buttons=words.buttons).to_json()
