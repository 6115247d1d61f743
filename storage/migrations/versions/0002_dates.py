"""Dates of a cohort: workshops, consultation hours, deadlines.

`sequence` rises with every change, so that a calendar knows the newer one.
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "event",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("cohort", sa.Text, sa.ForeignKey("cohort.id", ondelete="CASCADE"), nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("starts_at", sa.BigInteger, nullable=False),
        sa.Column("ends_at", sa.BigInteger),
        sa.Column("place", sa.Text, nullable=False, server_default=""),
        sa.Column("kind", sa.Text, nullable=False, server_default=""),
        sa.Column("sequence", sa.BigInteger, nullable=False, server_default="0"),
        sa.Column("state", sa.Text, nullable=False, server_default="planned"),
    )
    op.create_index("event_by_cohort", "event", ["cohort", "starts_at"])


def downgrade() -> None:
    raise NotImplementedError("Restore the backup that was made before the migration.")
