"""Who has the floor: whether what somebody types belongs to the open question, is a typed button, or is loose.

The open question has the floor while it, or its own confirmation, is the last thing that its person was shown. A
screen belongs to the question when its action asked (`Visit.ask`) or when the question's own step answered, unless the
text was kept as loose. The dialog row remembers when such a screen was shown last (`floor_at`), and forgets it as soon
as anything else is shown: at once for what somebody asked for themselves and for all that the web shows, with the
delivery for what Telegram brings unasked.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from msgspec.structs import replace

from bot.domain.announcements.changes import of_origin
from bot.domain.dialog import LOOSE, Dialog, Heard, mark_of
from bot.domain.json_text import read
from bot.domain.messages import EDITS, Outgoing, Sight
from bot.domain.people import HATS
from bot.domain.typed_moves import asks_what_now, move
from bot.domain.typed_text import folded, is_yes
from bot.domain.unasked import Destination
from bot.links.base import link_of
from bot.links.dialog import LooseToOpen
from bot.runtime.conversation.filing import subject_of
from bot.runtime.conversation.keyboards import RECENT, agreed, at_the_door, gone_on, in_sight, planned, typed
from bot.runtime.feature import Visit
from bot.runtime.inputs import Commanded, Input, Said, Sent, Tapped
from bot.runtime.outbox.envelope import Envelope, asked
from bot.runtime.routes import Routes
from storage.unit_of_work import Work


class NeverRegistered(RuntimeError):
    """Somebody was asked for text that no feature takes."""


async def understood(work: Work, routes: Routes, visit: Visit, said: Input) -> tuple[Visit, Input]:
    """A typed button is its tap; a reply belongs to the message that it answers; for other free text the visit knows
    which buttons are in sight."""
    if isinstance(said, Commanded) and said.bare:
        return visit, await _ended(work, visit) or said
    if isinstance(said, Sent) and said.reply_to:
        return (await _addressed(work, routes, visit, said.reply_to))[0], said
    if not isinstance(said, Said) or (said.edited and await work.dialogs.heard(visit.address.external, said.message)):
        return visit, said
    shown: list[Outgoing | Sight] = [
        *await work.outbox.keyboards(visit.address.channel, visit.address.external, RECENT)
    ]
    if said.reply_to:
        visit, answered = await _addressed(work, routes, visit, said.reply_to)
        shown = [*([answered] if answered else []), *shown]
    own = visit.dialog.token if visit.dialog and visit.has_floor else ""
    buttons = in_sight(shown, own)
    above = [one for one in shown if not said.edited or _stood_above(one, said.message)]
    if meant := await _meant(routes, visit, above, own):
        return replace(visit, text="", has_floor=False), meant
    sight = tuple((button["text"], button["data"]) for button in buttons)
    return replace(visit, sight=sight, announced=_announced(shown)), said


async def _ended(work: Work, visit: Visit) -> Tapped | None:
    """The button that ends what is running, of somebody who says stop."""
    shown = await work.outbox.keyboards(visit.address.channel, visit.address.external, RECENT)
    return Tapped(data, "") if (data := typed("stop", shown)) else None


async def _meant(
    routes: Routes, visit: Visit, shown: Sequence[Outgoing | Sight], own: str
) -> Tapped | Commanded | None:
    """The button or the command that they typed."""
    if data := typed(visit.text, shown, own) or _agreed(visit.text, shown, own) or _planned(visit, shown, own):
        return Tapped(data, "")
    known = not visit.roles.isdisjoint(HATS)
    return Commanded(command, "") if known and (command := await _command(routes, visit, own)) else None


def _planned(visit: Visit, shown: Sequence[Outgoing | Sight], own: str) -> str:
    if own or visit.known is None:
        return ""
    return planned(visit.text, in_sight(shown[:1]), visit.now, visit.known.zone)


def _stood_above(shown: Outgoing | Sight, message: str) -> bool:
    """Nobody presses what came later by changing what they wrote before. Telegram counts the messages of a chat."""
    at = shown.message or ""
    return at.isdecimal() and message.isdecimal() and int(at) < int(message)


def _agreed(text: str, shown: Sequence[Outgoing | Sight], own: str) -> str:
    """The button below the newest message of the question to which they said yes, or that nothing is missing there."""
    if not own:
        return at_the_door(text, in_sight(shown[:1]))
    saved = next(([message] for message in shown if message.question == own), [])
    return agreed(text, saved, own) or gone_on(text, saved)


async def _command(routes: Routes, visit: Visit, own: str) -> str:
    """The command that they mean without its slash; a question may be one to whom they talk with."""
    away, bare = move(visit.text, asked=own != ""), folded(visit.text)
    if away and not own and asks_what_now(visit.text) and await visit.runs_talks():
        return ""
    named = not own and bare in routes.commands_of(visit.roles) and not is_yes(visit.text)
    return away.value if away else bare if named else ""


def _announced(shown: Sequence[Outgoing | Sight]) -> str:
    """The one that is the newest message, of those that were not only changed where they stand."""
    return of_origin(next((message.origin for message in shown if message.act not in EDITS), ""))


async def place_meant(work: Work, visit: Visit, said: Input) -> None:
    """They were asked where a text belongs, and it was a button that they had meant: it needs no other place."""
    if not isinstance(said, Tapped) or isinstance(link_of(said.data), Destination):
        return
    card = await work.outbox.card(visit.address.id, "loose") if await visit.kept() else None
    if card and said.message in (card.message, card.outbox):
        await visit.placed()


async def _addressed(work: Work, routes: Routes, visit: Visit, message: str) -> tuple[Visit, Outgoing | None]:
    """Of a reply to a message: the open question, an earlier one that takes answers still, or nobody."""
    answered = await work.outbox.shown_as(visit.address.external, message)
    question = answered.question if answered else ""
    again = read(answered.asked) if answered and answered.asked else await _own(work, routes, visit, message)
    visit = replace(visit, replied_to=again["answers"] if again else {})
    if visit.dialog and question == visit.dialog.token != "":
        return replace(visit, has_floor=True), answered
    if again is None:
        return replace(visit, has_floor=False), answered
    token = question or again["answers"].get("token", "")
    visit = replace(visit, dialog=Dialog(visit.owner, again["step"], again["answers"], None, token))
    visit = replace(visit, has_floor=True, replied=True)
    return replace(visit, open_question=routes.open_question(visit)), answered


async def _own(work: Work, routes: Routes, visit: Visit, message: str) -> dict[str, Any] | None:
    """A message of their own, when it answered a question that takes answers still."""
    heard = await work.dialogs.heard(visit.address.external, message)
    entry = routes.steps.get(heard.became) if heard and heard.owner == visit.owner else None
    return {"step": heard.became, "answers": dict(heard.subject)} if heard and entry and entry.again else None


async def noted(work: Work, routes: Routes, visit: Visit, said: Input) -> None:
    """Remembers what a message has become, so that its writer may change it."""
    if not isinstance(said, Said | Commanded | Sent) or not said.message or (isinstance(said, Said) and said.edited):
        return
    if isinstance(said, Sent) and not work.heard:
        return
    loose = await work.dialogs.loose(visit.owner)
    answers = isinstance(said, Said) and visit.has_floor
    entry = routes.steps.get(visit.dialog.step) if visit.dialog and answers else None
    became: str
    subject: Mapping[str, str]
    if work.heard:
        became, subject = work.heard
    elif loose and loose.turn == visit.turn:
        became, subject = LOOSE, {}
    elif entry and visit.dialog:
        became, subject = visit.dialog.step, subject_of(visit.dialog, entry)
    else:
        return
    chat, message = visit.address.external, said.message
    await work.dialogs.note_heard(Heard(chat, message, visit.owner, became, subject, mark_of(visit.text), visit.now))


async def addressed(work: Work, routes: Routes, visit: Visit, said: Input, envelope: Envelope) -> Envelope:
    """The envelope knows whether its screen belongs to the open question."""
    asks = await work.dialogs.get(envelope.address.owner, visit.now)
    if asks is None or not await _belongs(work, routes, visit, said, asks):
        return envelope
    if asks.step not in routes.steps:
        raise NeverRegistered(asks.step)
    return replace(envelope, question=asks.token, asked=asked(asks) if routes.steps[asks.step].again else "")


async def _belongs(work: Work, routes: Routes, visit: Visit, said: Input, asks: Dialog) -> bool:
    loose = await work.dialogs.loose(asks.owner)
    if loose and loose.turn == visit.turn:
        return False
    filed = _files(routes, visit, said)
    return asks.turn == visit.turn or (filed and visit.dialog is not None and visit.dialog.token == asks.token)


def _files(routes: Routes, visit: Visit, said: Input) -> bool:
    """The open question itself took it."""
    match said:
        case Said(edited=edited):
            return visit.has_floor and not edited
        case Tapped(data=data):
            return isinstance(link_of(data), LooseToOpen)
        case Sent():
            step = routes.steps.get(visit.dialog.step) if visit.dialog and visit.has_floor else None
            return step is not None and step.files is not None
    return False
