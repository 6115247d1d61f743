"""Who has the floor: what was shown as the open question, text that waits for its place, and what messages became."""

import json

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for table, name in (("dialog", "token"), ("dialog", "turn"), ("outbox", "question"), ("outbox", "asked")):
        op.add_column(table, sa.Column(name, sa.Text, nullable=False, server_default=""))
    op.add_column("dialog", sa.Column("floor_at", sa.BigInteger))
    op.create_table(
        "loose_text",
        sa.Column("owner", sa.Text, primary_key=True),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("last_part", sa.BigInteger, nullable=False, server_default="0"),
        sa.Column("turn", sa.Text, nullable=False, server_default=""),
        sa.Column("at", sa.BigInteger, nullable=False),
    )
    op.create_index("loose_text_at", "loose_text", ["at"])
    op.create_table(
        "heard",
        sa.Column("chat", sa.Text, primary_key=True),
        sa.Column("message", sa.Text, primary_key=True),
        sa.Column("owner", sa.Text, nullable=False),
        sa.Column("became", sa.Text, nullable=False),
        sa.Column("subject", sa.Text, nullable=False, server_default="{}"),
        sa.Column("part", sa.Text, nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
    )
    op.create_index("heard_at", "heard", ["at"])
    op.create_index("heard_by_owner", "heard", ["owner", "became"])
    _loose_dialogs()
    _title_of_questions()


def _loose_dialogs() -> None:
    """Text that waited for its place had the row of the open question; its age is not known."""
    find = "SELECT owner, answers, coalesce(expires_at, 0) FROM dialog WHERE step = 'journey.loose'"
    put = sa.text("INSERT INTO loose_text (owner, text, at) VALUES (:owner, :text, :at)")
    month = 30 * 24 * 60 * 60 * 1000
    for owner, answers, expires_at in op.get_bind().execute(sa.text(find)).fetchall():
        at = max(0, expires_at - month)
        op.get_bind().execute(put, {"owner": owner, "text": json.loads(answers)["text"], "at": at})
    op.execute("DELETE FROM dialog WHERE step = 'journey.loose'")


def _title_of_questions() -> None:
    """An open question of a worksheet carries its title from now on; those of before are called by a common word."""
    find = "SELECT owner, answers FROM dialog WHERE step = 'journey.answer'"
    put = sa.text("UPDATE dialog SET answers = :answers WHERE owner = :owner")
    for owner, answers in op.get_bind().execute(sa.text(find)).fetchall():
        more = json.dumps({**json.loads(answers), "title": "Arbeitsblatt"})
        op.get_bind().execute(put, {"owner": owner, "answers": more})


def downgrade() -> None:
    raise NotImplementedError("Restore the backup that was made before the migration.")
