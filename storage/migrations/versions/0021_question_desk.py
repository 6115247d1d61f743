"""What the card of a question shows: its words before they were changed, and the answers that came closest."""

from alembic import op

from storage.migrations.tables import ENQUIRY_SHOWN, add_to, text

revision = "0021"
down_revision = "0020"


def upgrade() -> None:
    op.execute("DROP VIEW enquiry_shown")
    add_to("enquiry", text("before", default=""), text("nearest", default="[]"))
    op.execute(ENQUIRY_SHOWN)
