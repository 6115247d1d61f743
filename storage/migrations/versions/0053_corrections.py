"""Other words for an announcement that has left, until a second person has agreed to them."""

from storage.migrations.tables import index, number, table, text, to

revision = "0053"
down_revision = "0052"


def upgrade() -> None:
    table("announcement_correction", to("announcement", key=True), to("person"), number("edition"), text("html"))
    index("announcement_correction_by_person", "announcement_correction", "person")
