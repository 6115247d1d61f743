"""When the Telegram chats of those who sit at a desk were last used: one that lay still may belong to somebody else."""

from storage.migrations.tables import number, table, to

revision = "0060"
down_revision = "0059"


def upgrade() -> None:
    table("chat_use", to("address", key=True), number("at", "watched_at"))
