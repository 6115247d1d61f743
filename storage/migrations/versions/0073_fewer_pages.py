"""Rows stand in fewer indexes: each that an update writes is a page of its own at every commit.

What has not ended yet stands in no index of when it did: it would be written there twice, and never be looked for. And
in the one that tells whether something waits for a chat there is nothing that leaves already: who sends knows that.
"""

from alembic import op

from storage.migrations.tables import index

revision = "0073"
down_revision = "0072"


def upgrade() -> None:
    _only("inbox_done", "inbox", "done_at", where="done_at IS NOT NULL")
    _only("outbox_settled", "outbox", "settled_at", where="settled_at IS NOT NULL")
    _only("outbox_waiting_by_chat", "outbox", "chat", "channel", where="state = 'waiting'")


def _only(name: str, table: str, *columns: str, where: str) -> None:
    op.drop_index(name, table)
    index(name, table, *columns, where=where)
