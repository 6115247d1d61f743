"""Where a question was asked, what came with it, and whether its personal data were asked about."""

from alembic import op

from storage.migrations.tables import add_to, number, text

revision = "0020"
down_revision = "0019"

SHOWN = """
CREATE VIEW enquiry_shown AS
SELECT enquiry.*, enquiry.body AS text,
       CASE WHEN enquiry.named = 1 THEN coalesce(asking.name, '') ELSE '' END AS asker,
       coalesce(answering.name, '') AS answerer, coalesce(holding.name, '') AS holder_name
  FROM enquiry
  LEFT JOIN person AS asking ON asking.id = enquiry.person
  LEFT JOIN person AS answering ON answering.id = enquiry.answered_by
  LEFT JOIN person AS holding ON holding.id = enquiry.holder
"""


def upgrade() -> None:
    op.execute("DROP VIEW enquiry_shown")
    add_to("enquiry", text("at_date", default=""))
    add_to("question_draft", text("at_date", "media", default=""), number("whole", default=0))
    op.execute(SHOWN)
