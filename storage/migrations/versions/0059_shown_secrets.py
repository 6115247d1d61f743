"""Which messages show a link or a code that opens something, by its hash."""

from storage.migrations.tables import index, key, number, table, to

revision = "0059"
down_revision = "0058"


def upgrade() -> None:
    table("outbox_secret", to("outbox", key=True), key("mark"), number("in_words", default=1))
    index("outbox_secret_mark", "outbox_secret", "mark")
