"""Which buttons stood under a message and since when: a tap right after they changed was meant for those before."""

from storage.migrations.tables import index, key, number, table, text, to

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    table(
        "keyboard",
        key("channel", "chat", "message"),
        to("outbox", key=True),
        number("left_at", key=True),
        number("shown_at", empty=True),
        text("came", "look", "data"),
    )
    index("keyboard_by_outbox", "keyboard", "outbox")
