"""About which announcement a question was asked."""

from alembic import op

from storage.migrations.tables import ENQUIRY_SHOWN, add_to, index, text

revision = "0050"
down_revision = "0049"


def upgrade() -> None:
    op.execute("DROP VIEW enquiry_shown")
    add_to("enquiry", text("announcement", default=""))
    index("enquiry_by_announcement", "enquiry", "announcement", where="announcement <> ''")
    op.execute(ENQUIRY_SHOWN)
