"""Which buttons stood under a message and since when: a tap right after they changed was meant for those before."""

from storage.migrations.tables import index, key, key_number, maybe_number, table, text, to

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    table(
        "keyboard",
        key("channel", "chat", "message"),
        to("outbox", key=True),
        key_number("left_at"),
        maybe_number("shown_at"),
        text("came", "look", "data"),
    )
    index("keyboard_by_outbox", "keyboard", "outbox")
