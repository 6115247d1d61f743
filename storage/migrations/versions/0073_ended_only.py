"""What has not ended yet stands in no index of when it did: it would be written there twice, and never be looked for."""

from alembic import op

from storage.migrations.tables import index

revision = "0073"
down_revision = "0072"


def upgrade() -> None:
    for name, table, when in (("inbox_done", "inbox", "done_at"), ("outbox_settled", "outbox", "settled_at")):
        op.drop_index(name, table)
        index(name, table, when, where=f"{when} IS NOT NULL")
