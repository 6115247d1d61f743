"""Who has the floor: what was shown as the open question, text that waits for its place, and what messages became."""

import json
from typing import Any

from alembic import op

from storage.migrations.tables import add_to, for_each, index, key, number, table, text

revision = "0009"
down_revision = "0008"

MONTH = 30 * 24 * 60 * 60 * 1000


def upgrade() -> None:
    add_to("dialog", text("token", "turn", default=""))
    add_to("outbox", text("question", "asked", default=""))
    add_to("dialog", number("floor_at", empty=True))
    table(
        "loose_text", key("owner"), text("text"), number("last_part", default=0), text("turn", default=""), number("at")
    )
    index("loose_text_at", "loose_text", "at")
    table(
        "heard",
        key("chat", "message"),
        text("owner", "became"),
        text("subject", default="{}"),
        text("part"),
        number("at"),
    )
    index("heard_at", "heard", "at")
    index("heard_by_owner", "heard", "owner", "became")
    for_each(
        "SELECT owner, answers, coalesce(expires_at, 0) FROM dialog WHERE step = 'journey.loose'",
        "INSERT INTO loose_text (owner, text, at) VALUES (:owner, :text, :at)",
        _loose,
    )
    op.execute("DELETE FROM dialog WHERE step = 'journey.loose'")
    for_each(
        "SELECT owner, answers FROM dialog WHERE step = 'journey.answer'",
        "UPDATE dialog SET answers = :answers WHERE owner = :owner",
        _titled,
    )


def _loose(owner: str, answers: str, expires_at: int) -> dict[str, Any]:
    """Text that waited for its place had the row of the open question; its age is not known."""
    return {"owner": owner, "text": json.loads(answers)["text"], "at": max(0, expires_at - MONTH)}


def _titled(owner: str, answers: str) -> dict[str, str]:
    """An open question of a worksheet carries its title from now on; those of before are called by a common word."""
    return {"owner": owner, "answers": json.dumps({**json.loads(answers), "title": "Arbeitsblatt"})}
