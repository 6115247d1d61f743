"""What came with a question from a browser: it goes with its draft, then with its question."""

import sqlalchemy as sa

from storage.migrations.tables import index, key, maybe_bytes, number, table, text, to

revision = "0025"
down_revision = "0024"


def upgrade() -> None:
    draft = sa.Column("draft", sa.Text, sa.ForeignKey("question_draft.owner", ondelete="CASCADE"))
    table(
        "question_file",
        key("id"),
        [draft],
        to("enquiry", empty=True),
        text("mime"),
        maybe_bytes("content"),
        number("at"),
    )
    index("question_file_by_draft", "question_file", "draft")
    index("question_file_by_enquiry", "question_file", "enquiry")
