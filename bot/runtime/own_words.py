"""What somebody did, as the web chat shows it on their side."""

import json

from bot.domain.uploads import Upload
from bot.ports import Work
from bot.runtime.events import Commanded, Event, Said, Sent, Tapped


async def own_words_of(work: Work, event: Event) -> str:
    """Empty when nobody typed it."""
    if event.quiet:
        return ""
    match event.input:
        case Said(text=text):
            return text
        case Commanded(name=name, text=text):
            return f"/{name} {text}".strip()
        case Tapped(data=data, message=message):
            return await _button_text(work, message, data)
        case Sent(upload=Upload(name=name)):
            return f"📎 {name}"
    return "📎"


async def _button_text(work: Work, message: str, data: str) -> str:
    shown = await work.outbox.get(message)
    buttons = [button for row in json.loads(shown.payload)["buttons"] for button in row] if shown else []
    return next((button["text"] for button in buttons if button.get("data") == data), "…")
