"""Pictures and PDFs of talks, from when they come until they are delivered."""

from storage.migrations.tables import add_to, index, key, maybe_bytes, number, table, text, to

revision = "0034"
down_revision = "0033"


def upgrade() -> None:
    add_to("talk_draft", text("kind", default="text"))
    table("talk_file", key("id"), to("talk"), text("kind"), maybe_bytes("content"), number("at"))
    index("talk_file_by_age", "talk_file", "at")
    index("talk_file_by_talk", "talk_file", "talk")
