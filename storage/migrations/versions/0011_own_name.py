"""The bot's name on Telegram, so that commands beside it print links that lead there."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "own_name",
        sa.Column("bot", sa.Text, primary_key=True),
        sa.Column("username", sa.Text, nullable=False),
    )


def downgrade() -> None:
    raise NotImplementedError("Restore the backup that was made before the migration.")
