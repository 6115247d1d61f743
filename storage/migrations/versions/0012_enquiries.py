"""What associations ask their Koordination, and the answers."""

from storage.migrations.tables import index, key, maybe_number, maybe_to, number, table, text, to

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    table(
        "enquiry",
        key("id"),
        to("association"),
        maybe_to("person"),
        text("body"),
        number("at"),
        text("answer", default=""),
        maybe_to("person", "answered_by"),
        maybe_number("answered_at"),
    )
    index("enquiry_by_association", "enquiry", "association")
