"""What the card of a question shows: its words before they were changed, and the answers that came closest."""

from alembic import op

from storage.migrations.tables import add_to, text

revision = "0021"
down_revision = "0020"

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
"""As before: a view knows the columns of its day."""


def upgrade() -> None:
    op.execute("DROP VIEW enquiry_shown")
    add_to("enquiry", text("before", default=""), text("nearest", default="[]"))
    op.execute(SHOWN)
