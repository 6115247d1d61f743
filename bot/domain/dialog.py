"""What the bot waits for. Buttons carry their own arguments; only free text needs a memory."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Dialog:
    """One open question to one person (or to one address of somebody unknown)."""

    owner: str
    step: str
    """Registered by a feature, e.g. `journey.answer`."""
    answers: Mapping[str, str] = field(default_factory=dict)
    expires_at: datetime | None = None
