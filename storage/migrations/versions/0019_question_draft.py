"""What somebody is about to ask, until it is answered or passed on."""

from storage.migrations.tables import index, key, number, table, text

revision = "0019"
down_revision = "0018"


def upgrade() -> None:
    table("question_draft", key("owner"), text("text"), text("stage", "follows", default=""), number("at"))
    index("question_draft_at", "question_draft", "at")
