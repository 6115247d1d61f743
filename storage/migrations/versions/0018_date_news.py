"""What a big cohort is told about its dates, part by part."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "date_news",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("position", sa.BigInteger, nullable=False),
        sa.Column("cohort", sa.Text, sa.ForeignKey("cohort.id", ondelete="CASCADE"), nullable=False),
        sa.Column("key", sa.Text, nullable=False, unique=True),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("after", sa.Text, nullable=False),
    )
    op.create_index("date_news_by_position", "date_news", ["position"])
    op.drop_index("association_by_cohort", "association")
    op.create_index("association_in_cohort", "association", ["cohort", "id"])


def downgrade() -> None:
    raise NotImplementedError("Restore the backup that was made before the migration.")
