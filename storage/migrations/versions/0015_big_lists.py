"""Finds the reviews that wait without looking at those that are decided."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    waiting = sa.text("decision = 'waiting'")
    op.create_index("review_waiting", "review", ["handed_in_at", "id"], sqlite_where=waiting, postgresql_where=waiting)


def downgrade() -> None:
    raise NotImplementedError("Restore the backup that was made before the migration.")
