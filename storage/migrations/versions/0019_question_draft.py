"""What somebody is about to ask, until it is answered or passed on."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "question_draft",
        sa.Column("owner", sa.Text, primary_key=True),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("stage", sa.Text, nullable=False, server_default=""),
        sa.Column("follows", sa.Text, nullable=False, server_default=""),
        sa.Column("at", sa.BigInteger, nullable=False),
    )
    op.create_index("question_draft_at", "question_draft", ["at"])


def downgrade() -> None:
    raise NotImplementedError("Restore the backup that was made before the migration.")
