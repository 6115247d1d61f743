"""The buttons that somebody sees, which of them was typed, and what they did as the web chat shows it on their side."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from html import unescape
from typing import Any

from bot.domain.announcements.planning import moment_typed, planned_for
from bot.domain.dates.file import Upload
from bot.domain.messages import Act, Outgoing, Sight
from bot.domain.typed_moves import about, closes, is_done, leads, leads_on, skips
from bot.domain.typed_text import is_yes, lets_go, refuses, same_words, says_yes
from bot.links.announcement_release import PlanSending, SendIt
from bot.links.base import link_of, pack
from bot.links.date_desk import MoveDate
from bot.links.joining import Join
from bot.links.journey import AskQuestion, PrepareHandIn
from bot.links.welcome import Agree
from bot.runtime.inputs import Commanded, Event, Said, Sent, Tapped
from bot.runtime.rendering.payload import Payload
from storage.unit_of_work import Work

RECENT = 6
"""Messages back: what stands further up is not in sight."""
PackedButton = Mapping[str, str]


def in_sight(shown: Sequence[Outgoing | Sight], question: str = "") -> list[PackedButton]:
    """Of messages that were shown, the newest first. With `question`, only those of that open question."""
    own = [message for message in _standing(shown) if not question or message.question == question]
    rows = [row for message in own for row in Payload.from_json(message.payload).buttons]
    return [button for row in rows for button in row if "data" in button]


def typed(text: str, shown: Sequence[Outgoing | Sight], question: str = "") -> str:
    """Data of the button that somebody typed, all of it or its beginning; empty when it was none. What stands right
    above the text is meant before what stands further up."""
    newest = in_sight(shown[:1], question)
    return (
        _typed(text, newest, (same_words, leads, closes))
        or _refused(text, newest)
        or _typed(text, in_sight(shown, question), (same_words, leads, skips))
    )


def _typed(text: str, buttons: Sequence[PackedButton], means: Iterable[Callable[[str, str], bool]]) -> str:
    return next((one["data"] for mean in means for one in buttons if mean(text, one["text"])), "")


def _refused(text: str, buttons: Sequence[PackedButton]) -> str:
    found = [one["data"] for one in buttons if refuses(text, one["text"])]
    return found[0] if len(found) == 1 else ""


def agreed(text: str, shown: Sequence[Outgoing | Sight], question: str) -> str:
    """Data of the one button in sight to which somebody typed yes; empty when there is none, or a choice of them."""
    if not is_yes(text):
        return ""
    found = [button["data"] for button in in_sight(shown, question) if _goes_so(button)]
    return found[0] if len(found) == 1 else ""


def _goes_so(button: PackedButton) -> bool:
    return says_yes(button["text"]) or isinstance(link_of(button["data"]), MoveDate)


def planned(text: str, buttons: Sequence[PackedButton], now: datetime, zone: str) -> str:
    """Data of the time that somebody typed right below the question whether an announcement may leave, which is read
    back before it counts; or of the button to which they typed yes then. A yes alone sends nothing at once."""
    if is_yes(text):
        return next((one["data"] for one in buttons if _plans(one)), "")
    links = (link_of(one["data"]) for one in buttons)
    asked = next((link.announcement for link in links if isinstance(link, PlanSending)), "")
    at = moment_typed(text, now, zone) if asked else None
    return pack(planned_for(asked, at)) if at else ""


def _plans(button: PackedButton) -> bool:
    return isinstance(link_of(button["data"]), SendIt) and lets_go(button["text"])


def at_the_door(text: str, buttons: Sequence[PackedButton]) -> str:
    """Data of the consent to which somebody typed yes, right below what it says, or of the one role that they named."""
    found = [one["data"] for one in buttons if _let_in(text, one)]
    return found[0] if len(found) == 1 else ""


def _let_in(text: str, button: PackedButton) -> bool:
    link = link_of(button["data"])
    return (isinstance(link, Agree) and is_yes(text)) or (isinstance(link, Join) and about(text, button["text"]))


def gone_on(text: str, shown: Sequence[Outgoing | Sight]) -> str:
    """Data of the button that leads on from an answer just saved, when somebody typed that there is no more of it."""
    buttons = in_sight(shown) if is_done(text) else ()
    return next((one["data"] for one in buttons if _leads_on(one)), "")


def _leads_on(button: PackedButton) -> bool:
    """Of the worksheet alone: elsewhere a thank-you may be what somebody writes."""
    link = link_of(button["data"])
    return isinstance(link, PrepareHandIn) or (isinstance(link, AskQuestion) and leads_on(button["text"]))


def _standing(shown: Sequence[Outgoing | Sight]) -> Iterator[Outgoing | Sight]:
    """Each message as it stands now: an edit hides what stood there, a newer card the older one's buttons."""
    seen: set[str] = set()
    for message in shown:
        place = f"at:{message.message}" if message.message or message.act is Act.EDIT else ""
        marks = {mark for mark in (place, message.card and f"card:{message.card}") if mark}
        if marks.isdisjoint(seen):
            yield message
        seen |= marks


async def own_words_of(work: Work, event: Event, named: Callable[[str], str]) -> str:
    """Empty when nobody typed it. `named` says in words what a command does, empty for one it does not know."""
    if event.quiet:
        return ""
    match event.input:
        case Said(text=text):
            return text
        case Commanded() as command:
            return _said_of(command, named)
        case Tapped(data=data, message=message):
            return await _button_text(work, message, data)
        case Sent(upload=Upload(name=name)) | Sent(brought=Upload(name=name)):
            return f"📎 {name}"
    return "📎"


def _said_of(command: Commanded, named: Callable[[str], str]) -> str:
    if command.text:
        return f"/{command.name} {command.text}"
    return command.name if command.bare else named(command.name) or f"/{command.name}"


async def _button_text(work: Work, message: str, data: str) -> str:
    shown = await work.outbox.get(message)
    payload = Payload.from_json(shown.payload) if shown else Payload()
    buttons: dict[str | None, str] = {button.get("data"): button["text"] for row in payload.buttons for button in row}
    rows = {data: words for block in payload.blocks for data, words in _openings(block)}
    return buttons.get(data) or rows.get(data, "…")


def _openings(block: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Of a table whose rows can be tapped: the link of each, and what stands first in it."""
    for row, look in zip(block.get("rows", []), block.get("looks", []), strict=False):
        yield look["data"], unescape(row[0])
