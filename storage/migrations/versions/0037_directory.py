"""Requests to people who help have a clock, begin as drafts, and may wait in line."""

from alembic import op

from storage.migrations.tables import add_to, index, key, number, table, text, to

revision = "0037"
down_revision = "0036"


def upgrade() -> None:
    add_to("talk_request", number("due_at", empty=True))
    add_to("talk_offer", number("shown_at", "due_at", empty=True))
    add_to("listing", number("asked_before", "answered_before", default=0))
    op.drop_index("talk_offer_open")
    index("talk_offer_open", "talk_offer", "due_at", where="state = 'open'")
    index("talk_by_association", "talk", "association", "at")
    table(
        "talk_request_draft",
        to("person", key=True),
        to("association"),
        text("topic"),
        text("region", "language", empty=True),
        to("listing", "first", gone="SET NULL"),
        text("about", "tried", "wish", default=""),
        number("skipped", default=0),
        number("at"),
    )
    table(
        "talk_wait",
        key("id"),
        to("association"),
        to("person"),
        text("topic"),
        text("region", "language", empty=True),
        number("at", "ends_at"),
        number("told_at", empty=True),
        unique=("association", "topic"),
    )
    index("talk_wait_by_topic", "talk_wait", "topic", "at")
