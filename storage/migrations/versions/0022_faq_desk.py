"""Answers that a Koordination keeps: why a version was made, who says that a way to ask is right, and vectors."""

from storage.migrations.tables import add_to, index, key, maybe_bytes, number, table, text

revision = "0022"
down_revision = "0021"


def upgrade() -> None:
    add_to("faq_version", text("reason", default=""), number("back_to", empty=True))
    add_to("faq_phrasing", number("aside", "changes", default=0))
    table("faq_vote", key("entry", "text", "voter"), number("yes", "known", "at"))
    index("faq_vote_at", "faq_vote", "at")
    table("faq_vector", key("key"), maybe_bytes("vector"))
