"""What came in through the web door, and how it lies in the inbox until it is handled."""

import json
from base64 import b64decode, b64encode
from typing import Any

from msgspec import Struct

from bot.domain.dates.file import Lack, Upload
from bot.domain.messages import Received
from bot.domain.people import Channel
from bot.runtime.dispatch import Visits
from bot.runtime.inputs import Event, Filled, Input, Sent, Tapped, read_text
from bot.runtime.intake.door import Poison


class WebDoor(Struct, frozen=True):
    """Handles what came in through the web door."""

    visits: Visits

    async def take(self, received: Received) -> None:
        event = self.event(received)
        if event is None:
            raise Poison("not an event of the web door")
        await self.visits.handle(received, event)

    def event(self, received: Received) -> Event | None:
        try:
            body = json.loads(received.body)
            said = _input(body)
            language, browser = body.get("language", ""), str(body.get("browser", ""))
            return Event(Channel.WEB, received.update_id, body["visitor"], said, "", language, "quiet" in body, browser)
        except (ValueError, KeyError, TypeError):
            return None


def _input(body: dict[str, Any]) -> Input:
    if "tapped" in body:
        return Tapped(body["tapped"], body["message"])
    if "filled" in body:
        fields = tuple((str(name), str(value)) for name, value in body["fields"])
        return Filled(str(body["filled"]), fields, tuple(map(_unpacked, body["files"])))
    if "sent" in body:
        file = _unpacked(body) if "name" in body else None
        return Sent(body["sent"], brought=file) if "with" in body else Sent(body["sent"], file)
    return read_text(body["said"])


def packed(upload: Upload) -> dict[str, str]:
    return {"name": upload.name, "content": b64encode(upload.content).decode(), "lack": upload.lack or ""}


def _unpacked(body: dict[str, str]) -> Upload:
    return Upload(body["name"], b64decode(body["content"]), Lack(body["lack"]) if body["lack"] else None)
