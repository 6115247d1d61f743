"""What associations ask their Koordination, and the answers."""

from storage.migrations.tables import index, key, number, table, text, to

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    table(
        "enquiry",
        key("id"),
        to("association"),
        to("person", gone="SET NULL"),
        text("body"),
        number("at"),
        text("answer", default=""),
        to("person", "answered_by", gone="SET NULL"),
        number("answered_at", empty=True),
    )
    index("enquiry_by_association", "enquiry", "association")
