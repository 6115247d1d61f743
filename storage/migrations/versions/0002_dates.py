"""Dates of a cohort: workshops, consultation hours, deadlines.

`sequence` rises with every change, so that a calendar knows the newer one.
"""

from storage.migrations.tables import index, key, number, table, text, to

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    table(
        "event",
        key("id"),
        to("cohort"),
        text("title"),
        number("starts_at"),
        number("ends_at", empty=True),
        text("place", "kind", default=""),
        number("sequence", default=0),
        text("state", default="planned"),
    )
    index("event_by_cohort", "event", "cohort", "starts_at")
