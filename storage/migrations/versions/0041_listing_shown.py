"""PostgreSQL shows in a view the columns that its table had then: what listings got since stands in it, too."""

from alembic import op

from storage.migrations.tables import LISTING_SHOWN

revision = "0041"
down_revision = "0040"


def upgrade() -> None:
    op.execute("DROP VIEW listing_shown")
    op.execute(LISTING_SHOWN)
