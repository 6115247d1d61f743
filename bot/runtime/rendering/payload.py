"""A rendered message: what the outbox keeps, a delivery sends and a page shows."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from bot.domain.json_text import encode
from bot.domain.messages import Attachment

AT_TELEGRAM = "telegram/"
"""The kind of a file of which we keep its id there and nothing else; what it is follows."""
PackedRows = Sequence[Sequence[Mapping[str, Any]]]
"""Rows of buttons: {"text": plain, "data": str} or {"text": plain, "url": str}; with "quiet": True when it leads back
or takes something back, "choice": True when it is one of a list to tick."""


class Payload(Struct, frozen=True, omit_defaults=True):
    """Kept as JSON, without what is empty."""

    text: str = ""
    """HTML."""
    kind: str = "text"
    """On Telegram: text, photo, voice or document; with `media` or `enclosed` also audio, video or animation; `album`
    for several; of a change `caption` for words below one of them."""
    media: str = ""
    """Id of the file at Telegram, which sends it once more."""
    enclosed: Sequence[Mapping[str, str]] = []
    """For Telegram: {"id": str, "kind": str, "media": id at Telegram or ""} of what it consists of or carries."""
    protected: bool = False
    """Telegram lets nobody pass it on."""
    gone: bool = False
    """It was taken out of a web chat."""
    after: str = ""
    """HTML below the blocks."""
    blocks: Sequence[Mapping[str, Any]] = []
    """On the web: {"kind": "steps", "items": [{"label": html, "state": "done|review|now|open|locked"}]},
    {"kind": "progress", "done": int, "whole": int, "label": html},
    {"kind": "table", "head": [html], "rows": [[html]],
     "looks": of each row {"data": str, "tone": "ember|steel|done|"}, or none,
     "numbers": how many of the last columns are numbers, if any},
    {"kind": "picture", "file": id, "alt": plain}; before it is filed "place": int instead of the id."""
    buttons: PackedRows = []
    files: Sequence[Mapping[str, Any]] = []
    """{"id": str, "name": str, "mime": str, "size": bytes}; before they are filed "place": int instead of the id."""
    card: bool = False
    """It is a living card."""
    tap: bool = False
    """No words of their own, but a button that the person pressed."""
    copy: bool = False
    """A text to pass on."""
    draft: str = ""
    """What somebody wrote, plain, to be put into the text field."""

    def to_json(self) -> str:
        return encode(self).decode()

    @staticmethod
    def from_json(payload: str) -> "Payload":
        """The same object for the same JSON: nothing in it may be changed."""
        return _parsed(payload)

    def filed(self, files: Sequence[Attachment]) -> "Payload":
        """With the ids of the stored files where their places stood."""
        if not files:
            return self
        blocks = [_filed(block, "file", files) for block in self.blocks]
        return replace(self, blocks=blocks, files=[_filed(file, "id", files) for file in self.files])


_parsed = lru_cache(512)(msgspec.json.Decoder(Payload).decode)


def _filed(part: Mapping[str, Any], name: str, files: Sequence[Attachment]) -> dict[str, Any]:
    kept = {key: value for key, value in part.items() if key != "place"}
    return {**kept, name: files[part["place"]].id} if "place" in part else kept
