"""Which buttons stood under a message and since when: a tap right after they changed was meant for those before."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "keyboard",
        sa.Column("channel", sa.Text, primary_key=True),
        sa.Column("chat", sa.Text, primary_key=True),
        sa.Column("message", sa.Text, primary_key=True),
        sa.Column("outbox", sa.Text, sa.ForeignKey("outbox.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("left_at", sa.BigInteger, primary_key=True),
        sa.Column("shown_at", sa.BigInteger),
        sa.Column("came", sa.Text, nullable=False),
        sa.Column("look", sa.Text, nullable=False),
        sa.Column("data", sa.Text, nullable=False),
    )
    op.create_index("keyboard_by_outbox", "keyboard", ["outbox"])


def downgrade() -> None:
    raise NotImplementedError("Restore the backup that was made before the migration.")
