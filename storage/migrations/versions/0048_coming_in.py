"""A personal line in an invitation, and associations that were invited and are waited for.

What somebody did to a cohort, and what was asked lately, is found without looking through all there is.
"""

from storage.migrations.tables import add_to, index, number, table, text, to

revision = "0048"
down_revision = "0047"


def upgrade() -> None:
    add_to("invitation", text("greeting", default=""))
    table(
        "awaited",
        to("association", key=True),
        to("person", gone="SET NULL"),
        number("since"),
        number("said", default=0),
        number("due_at", empty=True),
    )
    index("awaited_due", "awaited", "due_at", where="due_at IS NOT NULL")
    index("audit_by_subject", "audit", "subject", "at")
    index("enquiry_at", "enquiry", "at")
