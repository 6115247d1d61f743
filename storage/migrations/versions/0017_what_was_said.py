"""Finds reminders that could not be said, and those that wait for a reaction, without looking at all others."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    expired, sent = sa.text("state = 'expired'"), sa.text("state = 'sent'")
    op.create_index("reminder_expired", "reminder", ["due_at"], sqlite_where=expired, postgresql_where=expired)
    op.create_index(
        "reminder_said",
        "reminder",
        ["association", "sent_at", "kind", "bundle"],
        sqlite_where=sent,
        postgresql_where=sent,
    )


def downgrade() -> None:
    raise NotImplementedError("Restore the backup that was made before the migration.")
