"""Where a question was asked, what came with it, and whether its personal data were asked about."""

from alembic import op

from storage.migrations.tables import ENQUIRY_SHOWN, add_to, number, text

revision = "0020"
down_revision = "0019"


def upgrade() -> None:
    op.execute("DROP VIEW enquiry_shown")
    add_to("enquiry", text("at_date", default=""))
    add_to("question_draft", text("at_date", "media", default=""), number("whole", default=0))
    op.execute(ENQUIRY_SHOWN)
