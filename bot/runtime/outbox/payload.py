"""Rendered payloads as they stand in the outbox."""

import json
from collections.abc import Mapping
from typing import Any

from bot.domain.messages import Attachment


def with_files(payload: Mapping[str, Any], files: list[Attachment]) -> dict[str, Any]:
    """Puts the ids of the stored files where the payload names them by their place."""
    blocks = [_filed(block, "file", files) for block in payload["blocks"]]
    return {**payload, "blocks": blocks, "files": [_filed(file, "id", files) for file in payload["files"]]}


def _filed(part: Mapping[str, Any], name: str, files: list[Attachment]) -> dict[str, Any]:
    if "place" not in part:
        return dict(part)
    return {**{key: value for key, value in part.items() if key != "place"}, name: files[part["place"]].id}


def as_json(payload: Mapping[str, Any]) -> str:
    return json.dumps(payload, ensure_ascii=False, separators=(",", ":"))


def escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
