"""When each recipient of an announcement may be written to, and what the house still does with it by itself."""

from storage.migrations.tables import add_to, index, number, text

revision = "0052"
down_revision = "0051"


def upgrade() -> None:
    add_to("announcement", text("busy", "shown", default=""), number("busy_since", default=0))
    index("announcement_busy", "announcement", "busy", where="busy <> ''")
    add_to("announcement_recipient", number("due_at", default=0))
    index(
        "announcement_recipient_due",
        "announcement_recipient",
        "announcement",
        "due_at",
        "place",
        where="state = 'queued'",
    )
    index(
        "announcement_recipient_leaving", "announcement_recipient", "announcement", "person", where="state = 'sending'"
    )
    index(
        "announcement_recipient_going", "announcement_recipient", "announcement", "person", where="unsent = 'leaving'"
    )
