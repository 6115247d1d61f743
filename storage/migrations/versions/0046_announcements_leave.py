"""What belongs to one announcement, what changes what, and files that are kept once for all who get them."""

from alembic import op

from storage.migrations.tables import add_to, index, key, maybe_bytes, number, table, text

revision = "0046"
down_revision = "0042"


def upgrade() -> None:
    add_to("outbox", text("origin", "about", default=""))
    index("outbox_of_origin", "outbox", "origin", "person", where="origin <> ''")
    table(
        "shared_file", key("id"), text("kind", "name", "mime"), number("size", default=0), text("media", default=""),
        maybe_bytes("content"),
    )  # fmt: skip
    # Alembic cannot add a column that points elsewhere on SQLite
    op.execute("ALTER TABLE attachment ADD COLUMN shared text REFERENCES shared_file (id) ON DELETE SET NULL")
    index("attachment_shared", "attachment", "shared", where="shared IS NOT NULL")
