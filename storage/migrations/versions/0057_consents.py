"""Where a consent comes from, when one to an older text ends, and whom a cohort belongs to."""

from storage.migrations.tables import add_to, index, number, text

revision = "0057"
down_revision = "0056"


def upgrade() -> None:
    add_to("consent", text("source", default=""), number("ends_at", "ask_at", "asked_at", empty=True))
    index("consent_to_ask", "consent", "ask_at", where="ask_at IS NOT NULL")
    index("consent_that_ends", "consent", "ends_at", where="ends_at IS NOT NULL AND revoked_at IS NULL")
    add_to("carrier", text("address", "mail", "privacy_officer", "authority", default=""))
