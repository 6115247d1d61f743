"""What shall change in an announcement that people have, until a second person has said yes or no."""

from alembic import op

from storage.migrations.tables import index, key, number, table, text, to

revision = "0054"
down_revision = "0053"


def upgrade() -> None:
    op.drop_table("announcement_correction")
    table(
        "announcement_change",
        key("id"),
        to("announcement"),
        text("what"),
        to("person", "author"),
        number("at"),
        text("html", default=""),
        number("edition", default=1),
        unique=("announcement", "what"),
    )
    index("announcement_change_by_author", "announcement_change", "author")
