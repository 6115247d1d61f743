"""What a person reads when something does not go as they hoped."""

import hashlib

from bot.domain.errors import Refusal
from bot.domain.messages import Received
from bot.domain.names import short
from bot.domain.screen import Button, Screen, row
from bot.links.home import Home
from bot.runtime.inputs import Commanded, Event, Said

MOST_QUOTED = 60
"""Characters of a message by which somebody finds it again."""


def refused(refusal: Refusal) -> Screen:
    return Screen(refusal.text, refusal.values, rows=(row(Button(refusal.label, refusal.to or Home())),))


def apology(reference: str) -> Screen:
    return Screen("common-failed", {"reference": reference}, rows=(row(Button("common-home", Home())),))


def too_many(first: Event | None) -> Screen:
    """`first`: what was not read any more, and nothing after it."""
    words = _beginning(first)
    home = (row(Button("common-home", Home())),)
    return Screen("common-flood", {"words": words}, rows=home) if words else Screen("common-flood-wordless", rows=home)


def _beginning(event: Event | None) -> str:
    match event.input if event else None:
        case Said(text=text) | Commanded(text=text) if text.strip():
            return short(" ".join(text.split()), MOST_QUOTED)
    return ""


def reference_of(received: Received) -> str:
    """The same short number for the person, the log and the operators, made of nothing personal."""
    digest = hashlib.sha256(f"{received.channel}:{received.update_id}".encode()).hexdigest()
    return f"K-{int(digest[:8], 16) % 1_000_000:06d}"
