"""Which browser used a one-time link: it may use it again when the answer was lost on the way."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("door_link", sa.Column("used_by", sa.Text, nullable=False, server_default=""))


def downgrade() -> None:
    raise NotImplementedError("Restore the backup that was made before the migration.")
