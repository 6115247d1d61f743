"""What is held back in a talk, how much each side says, and what somebody was asked about before it goes over."""

from storage.migrations.tables import add_to, index, number, table, text, to
from storage.migrations.tables import key as key_of

revision = "0029"
down_revision = "0028"


def upgrade() -> None:
    add_to("talk_line", number("due_at", empty=True), number("position", default=0))
    index("talk_line_due", "talk_line", "due_at", where="due_at IS NOT NULL")
    table(
        "talk_flow",
        to("talk"),
        text("side", "day"),
        number("count", default=0),
        text("recent", default="[]"),
        number("told_at", empty=True),
        unique=("talk", "side"),
    )
    table(
        "talk_draft",
        key_of("id"),
        to("talk"),
        to("person"),
        text("body"),
        text("black", default=""),
        number("at"),
        text("answers", "corrects", empty=True),
    )
    index("talk_draft_by_age", "talk_draft", "at")
    index("talk_draft_by_talk", "talk_draft", "talk")
    index("talk_draft_by_person", "talk_draft", "person")
