"""What somebody did, as the web chat shows it on their side."""

from collections.abc import Callable, Iterator, Mapping
from html import unescape
from typing import Any

from bot.domain.date_file import Upload
from bot.runtime.inputs import Commanded, Event, Said, Sent, Tapped
from bot.runtime.speech.payload import Payload
from storage.unit_of_work import Work


async def own_words_of(work: Work, event: Event, named: Callable[[str], str]) -> str:
    """Empty when nobody typed it. `named` says in words what a command does, empty for one it does not know."""
    if event.quiet:
        return ""
    match event.input:
        case Said(text=text):
            return text
        case Commanded(name=name, text=text):
            return f"/{name} {text}" if text else named(name) or f"/{name}"
        case Tapped(data=data, message=message):
            return await _button_text(work, message, data)
        case Sent(upload=Upload(name=name)):
            return f"📎 {name}"
    return "📎"


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
