"""The bot's name on Telegram, so that commands beside it print links that lead there."""

from storage.migrations.tables import key, table, text

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    table("own_name", key("bot"), text("username"))
